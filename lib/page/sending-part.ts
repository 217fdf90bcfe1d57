import { answerQuestion } from "./answer-question";
import { putDraftBack } from "./move-draft";
import type { Parts } from "./parts";
import { sendChunk } from "./send-chunk";
import { createOwnSend } from "./send-own";

/** Everything that writes into the page. */
export const SENDING_PART: Parts["sending"] = { sendChunk, answerQuestion, putDraftBack, createOwnSend };

import { answerQuestion } from "./answer-question";
import { lookAhead } from "./look-ahead";
import { putDraftBack } from "./move-draft";
import type { Parts } from "./parts";
import { sendChunk } from "./send-chunk";
import { createOwnSend } from "./send-own";

/** Everything that writes into the page. */
export const SENDING_PART: Parts["sending"] = { sendChunk, lookAhead, answerQuestion, putDraftBack, createOwnSend };

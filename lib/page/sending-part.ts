import { answerQuestion } from "./answer-question";
import { putDraftBack } from "./move-draft";
import type { Parts } from "./parts";
import { sendChunk } from "./send-chunk";

/** Everything that writes into the page. */
export const SENDING_PART: Parts["sending"] = { sendChunk, answerQuestion, putDraftBack };

import { answerHere } from "./answer-here";
import { copyText } from "./copy-text";
import type { Parts } from "./parts";
import { sendChunk } from "./send-chunk";
import { emptyComposer, writeComposer } from "./write-composer";

/** Everything that touches a composer. */
export const EDITORS_PART: Parts["editors"] = { sendChunk, writeComposer, emptyComposer, copyText, answerHere };

// Reads and writes files of other tools away from every view and from the background: ten megabytes of YAML take
// seconds, and neither a send plan nor a page may wait for them. The options page starts one per question and may end it.

import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { answerFormats } from "../lib/formats/answer-formats";
import type { FormatsQuestion } from "../lib/formats/worker-messages";

export default defineUnlistedScript(() => {
  addEventListener("message", ({ data }: MessageEvent<FormatsQuestion>) => postMessage(answerFormats(data)));
});

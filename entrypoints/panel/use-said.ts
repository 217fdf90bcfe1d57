import { useEffect, useState } from "react";
import type { ConversationKey } from "../../lib/transcript/transcript";
import type { PanelClient } from "../../lib/wire/panel-client";
import type { PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";
import { answerWords } from "./answer-words";
import type { Said } from "./said-lines";

/** The one line that says what came of the last thing the person did; what was said of one chat does not hold in the next. */
export function useSaid(client: PanelClient, conversation: ConversationKey | undefined) {
  const [said, setSaid] = useState<Said>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the conversation alone counts
  useEffect(() => setSaid(undefined), [conversation]);
  const tell = (answer: PanelAnswer): PanelAnswer => {
    setSaid(answerWords(answer));
    return answer;
  };
  return {
    said,
    tell,
    /** Asks the background, and tells what it answers. */
    call: (what: PanelCall) => client.call(what).then(tell),
    say: (text: string, tone: Said["tone"] = "info") => setSaid({ tone, text }),
    read: () => setSaid(undefined),
  };
}

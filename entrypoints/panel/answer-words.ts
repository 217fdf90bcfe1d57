import { REFUSAL_WORDS } from "../../components/sending/refusal-words";
import type { PanelAnswer } from "../../lib/wire/panel-messages";

/** What an answer tells the person, where it tells anything. */
export function answerWords(answer: PanelAnswer): { tone: "warning" | "problem" | "info"; text: string } | undefined {
  switch (answer.kind) {
    case "refused":
      return { tone: "warning", text: REFUSAL_WORDS[answer.reason] };
    case "problem":
      return { tone: "problem", text: answer.text };
    case "copied":
      return { tone: "info", text: "The reply box did not take it, so it is on your clipboard: press Ctrl+V there." };
    default:
      return undefined;
  }
}

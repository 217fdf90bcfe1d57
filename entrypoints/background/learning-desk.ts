// Remembers which macro answered a customer's message of which words, where the agent wanted that. Until a chunk of the
// macro is seen in the chat the words are only here: what was not sent was no answer.
import type { MacroId } from "../../lib/macros/macro";
import type { PlanTarget, SendPlan } from "../../lib/sending/send-plan";
import type { Message } from "../../lib/transcript/message";

/** Bubbles of one question, looked at together. */
const BUBBLES = 3;
/** Answers that have not been sent yet, the newest. */
const MOST_PENDING = 50;

export interface LearningNeeds {
  /** Absent until the agent was asked. */
  readonly wanted: () => Promise<boolean | undefined>;
  /** The words of a message that may be remembered. */
  readonly tellingWords: (message: string, names: readonly string[]) => Promise<readonly string[]>;
  readonly remember: (macroId: MacroId, words: readonly string[]) => Promise<void>;
  /** There would be something to learn and nobody has been asked. */
  readonly onAsk: () => void;
}

/** What the customer wrote last: the bubbles since somebody else said something, or those before that. */
export function lastQuestion(messages: readonly Message[]): readonly Message[] {
  const shown = messages.filter(({ role, delivery }) => delivery === "shown" && role !== "system" && role !== "note");
  const last = shown.findLastIndex(({ role }) => role === "customer");
  const question: Message[] = [];
  for (let at = last; at >= 0 && shown[at]?.role === "customer" && question.length < BUBBLES; at--) {
    const message = shown[at];
    if (message) question.unshift(message);
  }
  return question;
}

export const wordsOf = (messages: readonly Message[]): string => messages.map(({ text }) => text).join("\n");

const namesIn = (target: PlanTarget, messages: readonly Message[]): string[] => [
  ...(target.customerName === undefined ? [] : [target.customerName]),
  ...new Set(messages.flatMap(({ author }) => (author === undefined ? [] : [author]))),
];

export function createLearningDesk(needs: LearningNeeds) {
  const pending = new Map<string, readonly string[]>();
  let asks = false;
  const nameOf = ({ site, key }: PlanTarget, macroId: MacroId) => `${site}|${key}|${macroId}`;

  return {
    /** A macro was chosen in answer to what stands in the transcript now. */
    async chosen(target: PlanTarget, messages: readonly Message[], macroId: MacroId): Promise<void> {
      if ((await needs.wanted()) === false) return;
      const words = await needs.tellingWords(wordsOf(lastQuestion(messages)), namesIn(target, messages));
      if (words.length === 0) return;
      pending.set(nameOf(target, macroId), words);
      for (const name of [...pending.keys()].slice(0, -MOST_PENDING)) pending.delete(name);
    },

    /** Looks which of the chosen macros have been sent by now. */
    async sent({ target, chunks }: SendPlan): Promise<void> {
      for (const { macroId, state } of chunks) {
        if (!macroId || state.kind !== "sent") continue;
        const name = nameOf(target, macroId);
        const words = pending.get(name);
        if (!words) continue;
        pending.delete(name);
        const wanted = await needs.wanted();
        if (wanted) await needs.remember(macroId, words);
        else if (wanted === undefined && !asks) {
          asks = true;
          needs.onAsk();
        }
      }
    },

    /** There was something to learn, and the agent has not said yet whether that is wanted. */
    asks: (): boolean => asks,

    answered(): void {
      asks = false;
      pending.clear();
    },
  };
}

export type LearningDesk = ReturnType<typeof createLearningDesk>;

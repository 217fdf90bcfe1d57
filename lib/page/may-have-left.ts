import type { MessageId } from "../transcript/message";
import { isSameWords } from "../transcript/same-words";
import { type Aim, judgeTarget } from "./judge-target";
import type { PageLook } from "./page-look";
import { pause } from "./pause";
import type { Next } from "./write-composer";

/** A desk that emptied its box may show what it sent this much later (milliseconds). */
const SHOWS_WITHIN = 3000;
const LOOKS_EVERY = 200;

export interface LeavingText {
  readonly text: string;
  /** Whose chat it is for, and the box it is written into. */
  readonly aim: Aim;
  readonly element: HTMLElement;
  /** What stood in the chat before. */
  readonly before: ReadonlySet<MessageId>;
  readonly lookNow: () => PageLook;
}

/** A desk that sends what is put into its box may look as if the text did not stick: written again it would go twice. */
export const hasLeft = ({ text, before }: Pick<LeavingText, "text" | "before">, { messages }: PageLook): boolean =>
  messages.some((one) => one.role !== "customer" && !before.has(one.id) && isSameWords(text, one.text));

/**
 * To be asked after a writer that did not stick: whether the text stands in the chat by now, and whose box it is. A box that
 * took the text up and is empty is given time to show it.
 */
export async function mayHaveLeft(leaving: LeavingText, emptied: boolean): Promise<Next> {
  const end = Date.now() + (emptied ? SHOWS_WITHIN : 0);
  for (;;) {
    // Known before the look: a line that came while it took past the time would be missed, and the text written again.
    const last = Date.now() >= end;
    const look = leaving.lookNow();
    if (hasLeft(leaving, look)) return "gone";
    const target = judgeTarget(look, leaving.aim);
    if (typeof target === "string" || target.element !== leaving.element) return "stop";
    if (last) return "go-on";
    await pause(LOOKS_EVERY);
  }
}

/** The same for a text of the agent's, from what stands in the chat now. */
export function watchLeaving(
  text: string,
  aim: Aim,
  element: HTMLElement,
  lookNow: () => PageLook,
): (emptied: boolean) => Promise<Next> {
  const before = new Set(lookNow().messages.map(({ id }) => id));
  return (emptied) => mayHaveLeft({ text, aim, element, before, lookNow }, emptied);
}

// Finds our own message among what newly stands in the transcript: in our words, whole, or split by the desk into bubbles
// that follow one another, or folded behind "show more".
import type { Delivery, Message } from "../transcript/message";
import { plainText } from "../transcript/plain-text";
import { isSameWords } from "../transcript/same-words";

/** Desks split a message into this many bubbles at most, and a long one into one more for so many characters. */
const BUBBLES = 4;
const SHORTEST_BUBBLE = 250;
/** A folded message shows at least this many characters of ours. */
const FOLDED = 120;
const FOLD_MARK = /(?:…|\.\.\.)\s*(?:[\p{L}\s]{0,24})$/u;

export interface Ours {
  readonly id: Message["id"];
  readonly delivery: Delivery;
}

const isFolded = (sent: string, shown: string): boolean => {
  if (!FOLD_MARK.test(shown)) return false;
  const start = plainText(shown.replace(FOLD_MARK, ""));
  return start.length >= FOLDED && plainText(sent).startsWith(start);
};

/** A desk that cuts by length cuts within words, too. */
const squeezed = (text: string): string => plainText(text).replaceAll(/\s+/g, "");

/** Bubbles that together say our text, first to last; the worst delivery among them counts. */
function findSplit(text: string, fresh: readonly Message[]): Ours | undefined {
  const most = BUBBLES + Math.floor(text.length / SHORTEST_BUBBLE);
  const whole = squeezed(text);
  for (let from = 0; from < fresh.length; from++) {
    for (let to = from + 2; to <= Math.min(fresh.length, from + most); to++) {
      const run = fresh.slice(from, to);
      const last = run.at(-1);
      const said = run.map((message) => message.text);
      if (!last || !((whole !== "" && squeezed(said.join("")) === whole) || isSameWords(text, said.join("\n"))))
        continue;
      const worse = run.find(({ delivery }) => delivery !== "shown");
      return { id: last.id, delivery: worse?.delivery ?? "shown" };
    }
  }
  return undefined;
}

/** `fresh` are own-side messages that did not stand there before the gesture, oldest first. */
export function findOurs(text: string, fresh: readonly Message[]): Ours | undefined {
  return (
    fresh.findLast((message) => isSameWords(text, message.text)) ??
    findSplit(text, fresh) ??
    fresh.findLast((message) => isFolded(text, message.text))
  );
}

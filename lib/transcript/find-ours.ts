// Finds our own message among what newly stands in the transcript: in our words, whole, or split by the desk into bubbles
// that follow one another, or folded behind "show more".
import type { Delivery, Message } from "./message";
import { plainText } from "./plain-text";
import { bare, isSameWords } from "./same-words";

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
const squeezed = (text: string): string => plainText(text).replaceAll(" ", "");

/** Bubbles that together say our text, first to last; the worst delivery among them counts. */
function findSplit(text: string, fresh: readonly Message[]): Ours | undefined {
  const form = squeezed(text) === "" ? bare : squeezed;
  const whole = form(text);
  const pieces = fresh.map((message) => form(message.text));
  for (let from = 0; from < fresh.length; from++) {
    let said = "";
    for (let to = from; to < fresh.length && said !== whole && whole.startsWith(said); to++) {
      said += pieces[to];
      const last = fresh[to];
      if (said !== whole || to === from || !last) continue;
      const worse = fresh.slice(from, to + 1).find(({ delivery }) => delivery !== "shown");
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

import type { SaidWord } from "./said-words";

type Bound = "until" | "from" | undefined;

const UNTIL = /^(?:until|till|by|through|bis|jusqu'a|jusqu'au|jusque|hasta|ate|fino|entro)$/;
const FROM = /^(?:from|since|starting|ab|seit|von|vom|desde|partir|des|da|dal|dalla|partire)$/;
/** A weekday, a day, a time, a week. */
const TIME = /^[wdtr]:/;
/** "until next Friday", "hasta el próximo viernes" */
const FAR = 3;

function boundOf(words: readonly SaidWord[], at: number): Bound {
  for (let before = at - 1; before >= Math.max(0, at - FAR); before--) {
    const { form, kind } = words[before] ?? { form: "", kind: "small" };
    if (UNTIL.test(form)) return "until";
    if (FROM.test(form)) return "from";
    if (kind === "value") return undefined;
  }
  return undefined;
}

/** Whether a time that both name ends what is said in one sentence and begins it in the other: "until Friday", "from Friday". */
export const isOtherBound = (words: readonly SaidWord[], other: readonly SaidWord[]): boolean =>
  words.some(({ kind, key }, at) => {
    if (kind !== "value" || !TIME.test(key)) return false;
    const there = other.findIndex((one) => one.key === key);
    const [bound, theirs] = [boundOf(words, at), there === -1 ? undefined : boundOf(other, there)];
    return bound !== undefined && theirs !== undefined && bound !== theirs;
  });

import type { DateShift } from "./placeholder";

const STEP = /([+-])\s*(\d{1,4})\s*([a-z])/giy;
const UNITS: Readonly<Record<string, DateShift["unit"]>> = { y: "y", M: "M", w: "w", d: "d", h: "h", m: "m" };

const unitOf = (letter: string): DateShift["unit"] | undefined => UNITS[letter] ?? UNITS[letter.toLowerCase()];

/**
 * Reads `+5d`, `-2w` or `+1M-1d`; `M` is months, `m` minutes, the case of the others does not matter. `undefined` where
 * it is something else.
 */
export function readShift(text: string): readonly DateShift[] | undefined {
  const shift: DateShift[] = [];
  const trimmed = text.trim();
  STEP.lastIndex = 0;
  let at = 0;
  for (let step = STEP.exec(trimmed); step; step = STEP.exec(trimmed)) {
    const unit = unitOf(step[3] ?? "");
    if (!unit) return undefined;
    const amount = Number(step[2]) * (step[1] === "-" ? -1 : 1);
    if (amount !== 0) shift.push({ amount, unit });
    at = STEP.lastIndex;
  }
  return at === trimmed.length && at > 0 ? shift : undefined;
}

export const writeShift = (shift: readonly DateShift[]): string =>
  shift.map(({ amount, unit }) => `${amount < 0 ? "-" : "+"}${Math.abs(amount)}${unit}`).join("");

import type { Message } from "./message";

/** Whether two rows say and tell the same. */
export const isSameMessage = (a: Message, b: Message): boolean =>
  a === b ||
  (a.id === b.id &&
    a.text === b.text &&
    a.role === b.role &&
    a.origin === b.origin &&
    a.delivery === b.delivery &&
    a.author === b.author &&
    a.time.at === b.time.at &&
    a.time.precision === b.time.precision);

/** What differs between two readings: the first `keep` messages stay, then comes `tail`. */
export function diffMessages(
  old: readonly Message[],
  next: readonly Message[],
): { readonly keep: number; readonly tail: readonly Message[] } {
  let keep = 0;
  for (; keep < old.length && keep < next.length; keep++) {
    const [a, b] = [old[keep], next[keep]];
    if (!a || !b || !isSameMessage(a, b)) break;
  }
  return { keep, tail: next.slice(keep) };
}

/** Applies such a difference. */
export const applyChanged = (base: readonly Message[], keep: number, tail: readonly Message[]): readonly Message[] => [
  ...base.slice(0, keep),
  ...tail,
];

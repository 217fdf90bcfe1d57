import type { SearchableMacro } from "./macro-index";

const FIRST = 0x811c9dc5;
const SECOND = 0x2f0b4c47;
const HIGH = 2 ** 32;
/** So many bits of the second half fit beside the first into a whole number. */
const ROOM = 0x1fffff;

/**
 * A number of 53 bits that changes with anything that is searched of a macro. Two halves of different primes, so that
 * two texts share a print once in billions of macros at most.
 */
export function macroPrint(macro: SearchableMacro): number {
  let first = FIRST;
  let second = SECOND;
  const take = (text: string) => {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ unit, 0x5bd1e995) ^ (second >>> 15);
    }
    // No text goes on into the next: "ab", "c" is not "a", "bc".
    first = Math.imul(first ^ 0x1f, 0x01000193);
    second = Math.imul(second ^ text.length, 0x5bd1e995);
  };
  take(macro.title);
  take(macro.shortcut);
  for (const tag of macro.tags) take(tag);
  take(macro.folder);
  take(macro.body);
  for (const alias of macro.aliases ?? []) take(alias);
  take(macro.origin?.packId ?? "");
  take(macro.pinned ? "pinned" : "");
  return (second & ROOM) * HIGH + (first >>> 0);
}

/** Longest pattern a profile may hold, in characters. */
export const PATTERN_LENGTH = 200;

/** A group that may repeat what itself repeats: the form whose running time explodes. */
const NESTED = /\((?:[^()\\]|\\.)*(?<!\\)[*+}](?:[^()\\]|\\.)*\)\s*[*+{]/;
/** A repeated group of alternatives that may start alike explodes too. */
const CHOICE = /\((?:[^()\\]|\\.)*\|(?:[^()\\]|\\.)*\)\s*[*+{]/;
const BACKREFERENCE = /\\[1-9]|\\k</;

/**
 * Whether a pattern from a profile is harmless on any text: short, of known form, without nested repeats.
 * @example isSafePattern("/tickets/(\\d+)") // true
 * @example isSafePattern("(a+)+$") // false
 */
export function isSafePattern(pattern: string): boolean {
  if (pattern.length === 0 || pattern.length > PATTERN_LENGTH) return false;
  if (NESTED.test(pattern) || CHOICE.test(pattern) || BACKREFERENCE.test(pattern)) return false;
  // Groups inside repeated groups are refused whole: none of the profiles needs one.
  if (/\([^()]*\([^()]*\)[^()]*\)\s*[*+{]/.test(pattern)) return false;
  try {
    new RegExp(pattern, "iu");
    return true;
  } catch {
    return false;
  }
}

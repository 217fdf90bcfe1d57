import { PATTERN_READS } from "./is-safe-pattern";

/** Tries a profile's pattern on the start of a text: only so much of it that no pattern can hold up a page. */
export const tryPattern = (pattern: string, text: string): RegExpExecArray | null =>
  new RegExp(pattern, "iu").exec(text.slice(0, PATTERN_READS));

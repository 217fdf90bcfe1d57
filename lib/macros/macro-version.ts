import type { Macro, MacroId, MacroText } from "./macro";

/** What a macro said before it was written anew. */
export interface MacroVersion {
  readonly macroId: MacroId;
  /** When it was replaced, in milliseconds since 1970. */
  readonly replacedAt: number;
  /** When it was written; absent where nobody knows. */
  readonly writtenAt?: number;
  readonly text: MacroText;
}

/** What a person writes of a macro, without the rest. */
export const textOf = ({ title, shortcut, tags, folder, body, aliases, maxChars }: MacroText): MacroText => ({
  title,
  shortcut,
  tags,
  folder,
  body,
  ...(aliases && aliases.length > 0 ? { aliases } : {}),
  ...(maxChars === undefined ? {} : { maxChars }),
});

/** Whether two say the same in every field a person writes. */
export const isSameText = (one: MacroText, other: MacroText): boolean =>
  JSON.stringify(textOf(one)) === JSON.stringify(textOf(other));

/** The version that a macro becomes when it is replaced at `now` (milliseconds since 1970). */
export const versionOf = (macro: Macro, now: number): MacroVersion => ({
  macroId: macro.id,
  replacedAt: now,
  ...(macro.changedAt === undefined ? {} : { writtenAt: macro.changedAt }),
  text: textOf(macro),
});

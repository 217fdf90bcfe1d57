import { tagsOf } from "../../../lib/macros/change-tags";
import { OWN_LENGTH } from "../../../lib/macros/chat-length";
import type { MacroText } from "../../../lib/macros/macro";
import { isSameText } from "../../../lib/macros/macro-version";

/** A macro as it stands in the form's fields. */
export interface DraftFields {
  readonly title: string;
  readonly shortcut: string;
  readonly folder: string;
  /** Parted by commas. */
  readonly tags: string;
  /** Parted by commas. */
  readonly aliases: string;
  readonly body: string;
  /** The longest message it may make, in characters; empty where the workspace's chat length holds. */
  readonly maxChars: string;
}

export const EMPTY_FIELDS: DraftFields = {
  title: "",
  shortcut: "",
  folder: "",
  tags: "",
  aliases: "",
  body: "",
  maxChars: "",
};

export const fieldsOf = (text: MacroText): DraftFields => ({
  title: text.title,
  shortcut: text.shortcut,
  folder: text.folder,
  tags: text.tags.join(", "),
  aliases: (text.aliases ?? []).join(", "),
  // As a text field holds it.
  body: text.body.replaceAll(/\r\n?/g, "\n"),
  maxChars: text.maxChars === undefined ? "" : String(text.maxChars),
});

/** A length that is taken; undefined for none, and for one that is out of bounds. */
function lengthOf(typed: string): number | undefined {
  const length = typed.trim() === "" ? Number.NaN : Number(typed);
  return Number.isInteger(length) && length >= OWN_LENGTH.shortest && length <= OWN_LENGTH.longest ? length : undefined;
}

const aliasesOf = (typed: string): readonly string[] =>
  typed
    .split(",")
    .map((alias) => alias.trim())
    .filter((alias) => alias !== "");

/**
 * What the fields say of a macro: without white space around, a leading slash or #. Lists nobody touched stay as they are in
 * `saved`, whatever is in them.
 */
export function textOfFields(fields: DraftFields, saved?: MacroText): MacroText {
  const before = saved && fieldsOf(saved);
  const aliases = saved && fields.aliases === before?.aliases ? (saved.aliases ?? []) : aliasesOf(fields.aliases);
  const maxChars = lengthOf(fields.maxChars);
  return {
    title: fields.title.trim(),
    shortcut: fields.shortcut.trim().replace(/^\/+/, ""),
    folder: fields.folder.trim(),
    tags: saved && fields.tags === before?.tags ? saved.tags : tagsOf(fields.tags),
    body: fields.body,
    ...(maxChars === undefined ? {} : { maxChars }),
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}

/** Whether the fields hold the same, letter for letter. */
export const isSameFields = (one: DraftFields, other: DraftFields): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether a person has written anything that is not kept yet. */
export const isDirty = (fields: DraftFields, saved: MacroText | undefined): boolean =>
  saved
    ? !isSameText(textOfFields(fields, saved), textOfFields(fieldsOf(saved), saved))
    : Object.values(fields).some((field) => field.trim() !== "");

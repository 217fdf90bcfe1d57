import { tagsOf } from "../../../lib/macros/change-tags";
import type { MacroText } from "../../../lib/macros/macro";
import { isSameText } from "../../../lib/macros/macro-version";

/** A macro as it stands in the form's fields. */
export interface DraftFields {
  readonly title: string;
  readonly shortcut: string;
  readonly folder: string;
  /** Parted by spaces. */
  readonly tags: string;
  /** Parted by commas. */
  readonly aliases: string;
  readonly body: string;
}

export const EMPTY_FIELDS: DraftFields = { title: "", shortcut: "", folder: "", tags: "", aliases: "", body: "" };

export const fieldsOf = (text: MacroText): DraftFields => ({
  title: text.title,
  shortcut: text.shortcut,
  folder: text.folder,
  tags: text.tags.join(" "),
  aliases: (text.aliases ?? []).join(", "),
  // As a text field holds it.
  body: text.body.replaceAll(/\r\n?/g, "\n"),
});

/** What the fields say of a macro: without white space around, a leading slash or #. */
export function textOfFields(fields: DraftFields): MacroText {
  const aliases = fields.aliases
    .split(",")
    .map((alias) => alias.trim())
    .filter((alias) => alias !== "");
  return {
    title: fields.title.trim(),
    shortcut: fields.shortcut.trim().replace(/^\/+/, ""),
    folder: fields.folder.trim(),
    tags: tagsOf(fields.tags),
    body: fields.body,
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}

/** Whether the fields hold the same, letter for letter. */
export const isSameFields = (one: DraftFields, other: DraftFields): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether a person has written anything that is not kept yet. */
export const isDirty = (fields: DraftFields, saved: MacroText | undefined): boolean =>
  saved
    ? !isSameText(textOfFields(fields), textOfFields(fieldsOf(saved)))
    : Object.values(fields).some((field) => field.trim() !== "");

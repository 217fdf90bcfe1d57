import type { MacroToExport } from "./exported-macros";
import { writeFolder, writeTags } from "./own-lists";
import { writeCsv } from "./write-csv";

const COLUMNS = [
  "title",
  "shortcut",
  "body",
  "folder",
  "tags",
  "language",
  "enabled",
  "aliases",
  "pinned",
  "max_chars",
];

/** Our own CSV: nothing is lost, `importFiles` gives the same macros back. */
export const exportOwnCsv = (macros: readonly MacroToExport[]): string =>
  writeCsv(
    COLUMNS,
    macros.map(({ title, shortcut, body, folder, tags, language, enabled, aliases, pinned, maxChars }) => [
      title,
      shortcut,
      body,
      writeFolder(folder),
      writeTags(tags),
      language,
      String(enabled),
      writeTags(aliases),
      pinned ? "yes" : "",
      maxChars === undefined ? "" : String(maxChars),
    ]),
  );

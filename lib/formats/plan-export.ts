import type { Macro } from "../macros/macro";
import type { MacroToExport } from "./exported-macros";
import { readFolder } from "./own-lists";

/** Macros of the library as exports take them. */
export const macrosToExport = (macros: readonly Macro[]): readonly MacroToExport[] =>
  macros.map(({ title, shortcut, tags, folder, body, aliases, pinned, maxChars }) => ({
    title,
    shortcut,
    aliases: aliases ?? [],
    folder: readFolder(folder),
    tags,
    language: "",
    body,
    enabled: true,
    ...(pinned ? { pinned } : {}),
    ...(maxChars === undefined ? {} : { maxChars }),
  }));

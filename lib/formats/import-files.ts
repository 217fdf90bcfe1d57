import { affixes, isAlfredSnippet, readAlfred } from "./alfred";
import type { ColumnChoices } from "./column-choice";
import { decodeText, lineWithAccent } from "./decode-text";
import { badRow, type Reading } from "./draft";
import { type EspansoFile, readEspanso } from "./espanso";
import { finishImport } from "./finish-import";
import { readText, type TextFile } from "./import-text";
import type { FileToImport, ImportResult } from "./imported-macro";
import { LIMITS } from "./limits";
import { Losses } from "./losses";
import { readJson } from "./read-json";
import { readPlist } from "./read-plist";
import { Refusal } from "./refusal";
import { isZip, unpackZip } from "./unpack-zip";

// The door of this room: files in, macros and a report out, nothing written. Runs in a worker of the options page
// (entrypoints/formats-worker): its parsers are in no view, not in the background and not in the page script.

interface ReadFile {
  readonly file: string;
  readonly notes: Losses;
  readonly read: TextFile;
}

/** An archive holds pictures and the like too. */
const READABLE = /\.(?:json|csv|tsv|txt|ya?ml|md|markdown|xml|plist|textexpander|ahk)$/i;

const baseName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
const withoutExtension = (path: string): string => baseName(path).replace(/\.[^.]*$/, "");

function textIn({ name, bytes }: FileToImport, notes: Losses): string {
  if (bytes.length > LIMITS.fileBytes) {
    throw new Refusal(
      "too_big",
      `${baseName(name)} is larger than ${LIMITS.fileBytes / 1024 / 1024} MB. Split it and import the parts.`,
    );
  }
  const { text, isGuessed } = decodeText(bytes);
  if (isGuessed) notes.add("encoding_guessed", "", lineWithAccent(text));
  return text.replace(/^\ufeff/, "").replaceAll(/\r\n?/g, "\n");
}

/** A snippet collection of Alfred; `undefined` if the archive is another one. */
function alfredReading(entries: readonly FileToImport[], archive: string, notes: Losses): Reading | undefined {
  const jsons = entries.filter(({ name }) => /\.json$/i.test(name));
  const values = jsons.map((entry) => readJson(textIn(entry, notes)));
  const snippets = values.filter(isAlfredSnippet);
  if (snippets.length === 0) return undefined;
  for (const [at, value] of values.entries()) {
    if (!isAlfredSnippet(value)) notes.add("bad_row", "", baseName(jsons[at]?.name ?? ""));
  }
  const info = entries.find(({ name }) => /(?:^|\/)info\.plist$/i.test(name));
  const keys = affixes(info ? readPlist(textIn(info, notes)) : undefined);
  return { system: "alfred", drafts: readAlfred({ name: withoutExtension(archive), ...keys, snippets }), notes };
}

function refused(name: string, error: unknown): ReadFile {
  const notes = new Losses();
  // A stack that overflows or a parser that gives up on hostile text: the file is refused, the others still come.
  const { reason, message } =
    error instanceof Refusal ? error : new Refusal("broken", "The file could not be read. Export it again.");
  notes.add("file_refused", reason, message);
  return { file: baseName(name), notes, read: { kind: "reading", reading: { system: "", drafts: [], notes } } };
}

function readOne(file: FileToImport, choices: ColumnChoices, isOneOfMany: boolean): readonly ReadFile[] {
  const notes = new Losses();
  try {
    if (file.bytes.length <= LIMITS.fileBytes && isZip(file.bytes)) return readArchive(file, choices);
    const text = textIn(file, notes);
    if (text.trim() === "") {
      notes.add("empty_body_skipped", "", "the file is empty");
      return [
        { file: baseName(file.name), notes, read: { kind: "reading", reading: { system: "", drafts: [], notes } } },
      ];
    }
    const chosen = Object.hasOwn(choices, file.name) ? choices[file.name] : undefined;
    return [{ file: baseName(file.name), notes, read: readText(text, file.name, notes, { chosen, isOneOfMany }) }];
  } catch (error) {
    return [refused(file.name, error)];
  }
}

/** Entries that lead out of their archive, as lines of the report. */
function refusedEntries(archive: string, names: readonly string[]): readonly ReadFile[] {
  if (names.length === 0) return [];
  const drafts = names.map((name) => badRow(name.slice(0, 80), "a path that leads out of the archive"));
  const notes = new Losses();
  return [{ file: baseName(archive), notes, read: { kind: "reading", reading: { system: "", drafts, notes } } }];
}

function readArchive(file: FileToImport, choices: ColumnChoices): readonly ReadFile[] {
  const notes = new Losses();
  const { files, refused: outside } = unpackZip(file.bytes);
  const refusedOnes = refusedEntries(file.name, outside);
  const reading = alfredReading(files, file.name, notes);
  if (reading) return [{ file: baseName(file.name), notes, read: { kind: "reading", reading } }, ...refusedOnes];
  if (files.some(({ name }) => name === "[Content_Types].xml")) {
    throw new Refusal("binary", "This is a spreadsheet or document. Save it as CSV and import that.");
  }
  const texts = files.filter(({ name }) => READABLE.test(name));
  if (texts.length === 0 && refusedOnes.length === 0) {
    throw new Refusal("unknown_format", "The archive holds no export of macros that is known here.");
  }
  return [...texts.flatMap((one) => readOne(one, choices, texts.length > 1)), ...refusedOnes];
}

/** Espanso files of one import belong together: they share variables, refer to each other and have one manifest. */
function readTogether(files: readonly ReadFile[]): { readonly file: string; readonly reading: Reading }[] {
  const pack = files.map(({ read }) => (read.kind === "manifest" ? read.title : "")).find(Boolean) ?? "";
  const parts = files.flatMap(({ read }): EspansoFile[] =>
    read.kind === "espanso" ? [{ root: read.root, pack }] : [],
  );
  const drafts = readEspanso(parts);
  let part = 0;
  return files.map(({ file, notes, read }) => {
    if (read.kind === "reading") return { file, reading: read.reading };
    const own = read.kind === "espanso" ? (drafts[part++] ?? []) : [];
    return { file, reading: { system: "espanso", drafts: own, notes } };
  });
}

/**
 * Macros of any number of files in the normal form, with what is lost item by item. Never throws: a file that is refused
 * is one line of the report. `choices` says what the columns of a CSV without known names are.
 */
export const importFiles = (files: readonly FileToImport[], choices: ColumnChoices = {}): ImportResult =>
  finishImport(readTogether(files.flatMap((file) => readOne(file, choices, files.length > 1))));

import type { UnknownTable } from "./column-choice";
import type { ReportCode } from "./report-codes";

/** A macro as every importer returns it: text and names only, no ids of ours, nothing written yet. */
export interface ImportedMacro {
  readonly title: string;
  /** Without the trigger mark of the tool it comes from; may be empty. */
  readonly shortcut: string;
  readonly aliases: readonly string[];
  /** Names from the outside in. */
  readonly folder: readonly string[];
  readonly tags: readonly string[];
  /** As the file spells it (`en`, `pt-BR`); empty where it does not say. */
  readonly language: string;
  /** Plain text, paragraphs apart by one blank line, placeholders in the house spelling. */
  readonly body: string;
  readonly enabled: boolean;
  /** Kept on top of an empty search box; only our own files say so. */
  readonly pinned?: true;
  /** A length of its own for its messages, in characters; only our own files say so. */
  readonly maxChars?: number;
  readonly source: {
    readonly system: string;
    /** What the other tool calls it; empty where the file has no ids. */
    readonly id: string;
    /** The shortcut as the file spells it, where that differs. */
    readonly shortcut?: string;
  };
}

/** One thing a person should know: one line per macro and code. */
export interface ReportLine {
  readonly code: ReportCode;
  /** The macro's title, or the file's name where it is about the whole file. */
  readonly item: string;
  readonly field: string;
  readonly detail: string;
}

export interface ImportResult {
  /** In the order of the file. */
  readonly macros: readonly ImportedMacro[];
  readonly report: readonly ReportLine[];
  /** Files whose columns were guessed: a person should look, and may say otherwise. */
  readonly tables: readonly UnknownTable[];
}

export interface FileToImport {
  /** As the person sees it; used for folder names and to pass over a readme, never to tell the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

import { findQuestions, type Question, type Values } from "./find-questions";
import type { Moment } from "./format-date";
import type { Macro } from "./macro";
import { bodyAsMarkdown } from "./plain-chat-text";
import { type PreparedChunk, prepareChunk } from "./prepare-chunk";
import { splitMacro } from "./split-macro";

/** A macro as it will be sent. The preview and the plan both come from here, so that they cannot differ. */
export interface PreparedMacro {
  readonly chunks: readonly string[];
  /** The same chunks, with what a plan has to know of each. */
  readonly parts: readonly PreparedChunk[];
  /** What has to be asked or may be, each thing once. */
  readonly questions: readonly Question[];
  /** Placeholders that are still open, by the key of their question. */
  readonly missing: readonly string[];
  /** What plain text cannot carry, in words. */
  readonly lost: readonly string[];
}

/**
 * Chunks first, while code and headings can be told by their marks; then plain text, so that a value (a name with stars,
 * say) is never taken for a mark; then values, which are never looked at again. Chunks are about `longest` characters at
 * most (without it a chat message). Without a `moment` dates stay open.
 */
export function prepareMacro(
  macro: Pick<Macro, "body">,
  values: Values,
  longest?: number,
  moment?: Moment,
): PreparedMacro {
  const read = splitMacro(bodyAsMarkdown(macro.body), longest).map((chunk) => prepareChunk(chunk, values, moment));
  const parts = read.map(({ chunk }) => chunk).filter(({ text }) => text !== "");
  return {
    chunks: parts.map(({ text }) => text),
    parts,
    questions: findQuestions(
      read.flatMap(({ pieces }) => pieces),
      values,
    ),
    missing: [...new Set(read.flatMap(({ missing }) => missing))],
    lost: read.flatMap(({ lost }) => lost),
  };
}

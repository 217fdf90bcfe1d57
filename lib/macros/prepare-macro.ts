import { breakLong, type Sizes } from "./break-long";
import { CHAT_LENGTH } from "./chat-length";
import { chatLimit, weigh, weights } from "./chat-weights";
import { findQuestions, type Question, type Values } from "./find-questions";
import type { Moment } from "./format-date";
import { keptOf } from "./leave-out";
import { listBlocks } from "./list-blocks";
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
 * say) is never taken for a mark; then values, which are never looked at again. Chunks are as long as a chat message gets
 * (`chatLength` characters), those of a macro with a `maxChars` of its own never longer than that; both with the values in them.
 * Without a `moment` dates stay open. With `leavesOut` the `chunks` are without signatures and mail wording.
 */
export function prepareMacro(
  { body, maxChars }: Pick<Macro, "body" | "maxChars">,
  values: Values,
  chatLength: number = CHAT_LENGTH.usual,
  moment?: Moment,
  leavesOut = false,
): PreparedMacro {
  const cut = splitMacro(bodyAsMarkdown(body), maxChars, chatLength);
  const read = cut.map((chunk) => prepareChunk(chunk, values, moment));
  const parts = read
    .flatMap(({ chunk, pieces }, at) => {
      if (maxChars !== undefined) return shorten(chunk, maxChars);
      return pieces.some(({ kind }) => kind === "placeholder")
        ? breakFilled(chunk, cut[at] ?? "", chatLength)
        : [chunk];
    })
    .filter(({ text }) => text !== "");
  const texts = parts.map(({ text }) => text);
  return {
    chunks: leavesOut ? keptOf(texts) : texts,
    parts,
    questions: findQuestions(
      read.flatMap(({ pieces }) => pieces),
      values,
    ),
    missing: [...new Set(read.flatMap(({ missing }) => missing))],
    lost: read.flatMap(({ lost }) => lost),
  };
}

/** A chunk that its values may have made longer than a chat message gets; `markdown` tells what it is made of. */
function breakFilled(chunk: PreparedChunk, markdown: string, chatLength: number): readonly PreparedChunk[] {
  if (weigh(chunk.text) <= chatLength) return [chunk];
  const blocks = listBlocks(markdown);
  return blocks.some(({ isCode }) => isCode) ? [chunk] : shorten(chunk, chatLimit(blocks, chatLength), weights);
}

/** A chunk that its values made too long, as several. */
function shorten(chunk: PreparedChunk, longest: number, sizesOf?: Sizes): readonly PreparedChunk[] {
  const texts = breakLong(chunk.text, longest, sizesOf);
  if (texts.length === 1) return [chunk];
  let end = 0;
  return texts.map((text) => {
    const from = chunk.text.indexOf(text, end);
    const before = end;
    end = from + text.length;
    const { asIs, caret } = chunk;
    // Where it was cut the caret stands at the end of the first part.
    return caret !== undefined && caret <= end && (caret > before || before === 0)
      ? { text, asIs, caret: Math.max(0, caret - from) }
      : { text, asIs };
  });
}

import { fillPiece, openKeys } from "./fill-placeholders";
import { findOpenPlaceholders } from "./find-open-placeholders";
import type { Values } from "./find-questions";
import type { Moment } from "./format-date";
import { parsePlaceholders } from "./parse-placeholders";
import type { Piece } from "./placeholder";
import { HOLD, plainChatText } from "./plain-chat-text";

/** A chunk as it will be sent. */
export interface PreparedChunk {
  readonly text: string;
  /** Spellings in it that look like gaps and are meant as text: escaped braces, code. */
  readonly asIs: readonly string[];
  /** Where the caret stands when it is edited, in UTF-16 units. */
  readonly caret?: number;
}

export interface ReadChunk {
  readonly chunk: PreparedChunk;
  /** What of the macro reached the text: a gap in an image is nobody's. */
  readonly pieces: readonly Piece[];
  readonly missing: readonly string[];
  readonly lost: readonly string[];
}

const CODE = /```[^\n]*\n([\s\S]*?)(?:```|$)|~~~[^\n]*\n([\s\S]*?)(?:~~~|$)|`([^`\n]+)`/g;

/** Gaps of other tools that a macro shows as code. */
function gapsInCode(markdown: string): readonly string[] {
  return [...markdown.matchAll(CODE)].flatMap((match) => {
    const code = match[1] ?? match[2] ?? match[3] ?? "";
    const ours = new Set(
      parsePlaceholders(code).flatMap(({ kind, source }) => (kind === "placeholder" ? [source] : [])),
    );
    return findOpenPlaceholders(code, [...ours]).map(({ source }) => source);
  });
}

/** One chunk of a macro, still Markdown, as plain text with its values in it. */
export function prepareChunk(markdown: string, values: Values, moment: Moment | undefined): ReadChunk {
  const all = parsePlaceholders(markdown);
  const held = all.map(({ kind, source }, at) => (kind === "text" ? source : `${HOLD}${at}${HOLD}`)).join("");
  const { text: plain, lost } = plainChatText(held);
  const pieces: Piece[] = [];
  const braces: number[] = [];
  let caret: number | undefined;
  let out = "";
  plain.split(HOLD).forEach((part, at) => {
    const piece = at % 2 === 1 ? all[Number(part)] : undefined;
    if (!piece) {
      out += part;
      return;
    }
    pieces.push(piece);
    if (piece.kind === "braces") braces.push(out.length);
    if (piece.kind === "placeholder" && piece.placeholder.kind === "cursor") caret ??= out.length;
    out += fillPiece(piece, values, moment);
  });
  const text = out.trim();
  const cut = out.length - out.trimStart().length;
  const escaped = findOpenPlaceholders(out).filter(({ at, source }) =>
    braces.some((from) => from >= at && from < at + source.length),
  );
  return {
    chunk: {
      text,
      asIs: [...new Set([...escaped.map(({ source }) => source), ...gapsInCode(markdown)])],
      ...(caret === undefined ? {} : { caret: Math.max(0, Math.min(text.length, caret - cut)) }),
    },
    pieces,
    missing: openKeys(pieces, values, moment),
    lost,
  };
}

import { answerKey, known, type Values } from "./find-questions";
import { formatDate, type Moment } from "./format-date";
import { parsePlaceholders } from "./parse-placeholders";
import type { Piece, Placeholder } from "./placeholder";

export interface Filled {
  readonly text: string;
  /** Keys of what is still open, once each, in order. */
  readonly missing: readonly string[];
}

/**
 * The text that stands for a placeholder; `undefined` while nobody knows it. An empty answer counts where it is allowed.
 */
function standsFor(placeholder: Placeholder, values: Values, moment: Moment | undefined): string | undefined {
  switch (placeholder.kind) {
    case "cursor":
      return "";
    case "date":
    case "time":
      return moment && formatDate(placeholder, moment);
  }
  const key = answerKey(placeholder) ?? "";
  const value = known(values, key);
  if (value !== undefined) return value;
  const leftEmpty = Object.hasOwn(values, key);
  switch (placeholder.kind) {
    case "value":
      return placeholder.otherwise === undefined ? undefined : leftEmpty ? "" : placeholder.otherwise;
    case "ask":
      return leftEmpty && placeholder.otherwise === "" ? "" : undefined;
    case "choose":
      return leftEmpty && placeholder.options.includes("") ? "" : undefined;
    case "clipboard":
      return undefined;
  }
}

/** One piece with its value in it; what is open stays as it is, so that it is seen and never sent by accident. */
export function fillPiece(piece: Piece, values: Values, moment: Moment | undefined): string {
  if (piece.kind === "braces") return "{{";
  return piece.kind === "text" ? piece.source : (standsFor(piece.placeholder, values, moment) ?? piece.source);
}

/** Keys of the pieces that are still open, once each, in order. */
export function openKeys(pieces: readonly Piece[], values: Values, moment: Moment | undefined): readonly string[] {
  const open = pieces.flatMap((piece) => {
    if (piece.kind !== "placeholder" || standsFor(piece.placeholder, values, moment) !== undefined) return [];
    return [answerKey(piece.placeholder) ?? piece.placeholder.kind];
  });
  return [...new Set(open)];
}

/**
 * Puts values in, once: what a value holds is text and is never looked at again. Without a `moment` dates stay open.
 * @example fillPlaceholders("Hi {{customer_name|there}}", {}) // { text: "Hi there", missing: [] }
 */
export function fillPlaceholders(text: string, values: Values, moment?: Moment): Filled {
  const pieces = parsePlaceholders(text);
  return {
    text: pieces.map((piece) => fillPiece(piece, values, moment)).join(""),
    missing: openKeys(pieces, values, moment),
  };
}

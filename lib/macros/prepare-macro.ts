import { fillPlaceholders } from "./fill-placeholders";
import type { Macro } from "./macro";
import { bodyAsMarkdown, plainChatText } from "./plain-chat-text";
import { splitMacro } from "./split-macro";

/** A macro as it will be sent. The preview and the plan both come from here, so that they cannot differ. */
export interface PreparedMacro {
  readonly chunks: readonly string[];
  /** Placeholders that are still open, by name. */
  readonly missing: readonly string[];
  /** What plain text cannot carry, in words. */
  readonly lost: readonly string[];
}

/**
 * Chunks first, while code and headings can be told by their marks; then plain text, so that a value (a name with stars,
 * say) is never taken for a mark; then values. Chunks are about `longest` characters at most (without it a chat message).
 */
export function prepareMacro(
  macro: Pick<Macro, "body">,
  values: Readonly<Record<string, string>>,
  longest?: number,
): PreparedMacro {
  const plain = splitMacro(bodyAsMarkdown(macro.body), longest).map(plainChatText);
  const chunks = plain.map(({ text }) => fillPlaceholders(text, values));
  return {
    chunks: chunks.map((chunk) => chunk.text).filter((chunk) => chunk.trim() !== ""),
    missing: [...new Set(chunks.flatMap((chunk) => chunk.missing))],
    lost: plain.flatMap(({ lost }) => lost),
  };
}

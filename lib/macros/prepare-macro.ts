import { breakLong } from "./break-long";
import { CHAT_LENGTH } from "./chat-length";
import { fillPlaceholders } from "./fill-placeholders";
import { keptOf } from "./leave-out";
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
 * say) is never taken for a mark; then values. Chunks are as long as a chat message gets (`chatLength` characters), those
 * of a macro with a `maxChars` of its own never longer than that, values included. With `leavesOut` they are without
 * signatures and mail wording.
 */
export function prepareMacro(
  { body, maxChars }: Pick<Macro, "body" | "maxChars">,
  values: Readonly<Record<string, string>>,
  chatLength: number = CHAT_LENGTH.usual,
  leavesOut = false,
): PreparedMacro {
  const plain = splitMacro(bodyAsMarkdown(body), maxChars, chatLength).map(plainChatText);
  const chunks = plain.map(({ text }) => fillPlaceholders(text, values));
  const texts = chunks
    .flatMap(({ text }) => (maxChars === undefined ? [text] : breakLong(text, maxChars)))
    .filter((chunk) => chunk.trim() !== "");
  return {
    chunks: leavesOut ? keptOf(texts) : texts,
    missing: [...new Set(chunks.flatMap((chunk) => chunk.missing))],
    lost: plain.flatMap(({ lost }) => lost),
  };
}

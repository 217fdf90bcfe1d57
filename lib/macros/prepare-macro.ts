import { fillPlaceholders } from "./fill-placeholders";
import type { Macro } from "./macro";
import { plainChatText } from "./plain-chat-text";
import { splitMacro } from "./split-macro";

/** A macro as it will be sent. The preview and the plan both come from here, so that they cannot differ. */
export interface PreparedMacro {
  readonly chunks: readonly string[];
  /** Placeholders that are still open, by name. */
  readonly missing: readonly string[];
  /** What plain text cannot carry, in words. */
  readonly lost: readonly string[];
}

/** Plain text first, so that a value (a name with stars, say) is never taken for a mark; then values; then chunks. */
export function prepareMacro(macro: Pick<Macro, "body">, values: Readonly<Record<string, string>>): PreparedMacro {
  const { text, lost } = plainChatText(macro.body);
  const chunks = splitMacro(text).map((chunk) => fillPlaceholders(chunk, values));
  return {
    chunks: chunks.map((chunk) => chunk.text).filter((chunk) => chunk.trim() !== ""),
    missing: [...new Set(chunks.flatMap((chunk) => chunk.missing))],
    lost,
  };
}

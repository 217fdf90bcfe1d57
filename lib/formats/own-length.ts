import { OWN_LENGTH } from "../macros/chat-length";
import type { Draft } from "./draft";

/** Takes a length of a macro's own, in characters; what is none is told of. */
export function setOwnLength(draft: Draft, written: string): void {
  const text = written.trim();
  if (text === "") return;
  const length = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (length >= OWN_LENGTH.shortest && length <= OWN_LENGTH.longest) draft.maxChars = length;
  else draft.losses.add("field_lost", "max_chars", text);
}

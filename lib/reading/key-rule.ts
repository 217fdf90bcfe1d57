import type { ReadRule } from "../sites/read-rule";
import { keyFromAddress } from "./find-key";

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/**
 * How a conversation's key is read from addresses like this one; undefined where this one names none.
 * @example keyRuleOf("https://desk.example/inbox/chats/4711") // { from: "path", pattern: "chats\\/([^\\/?#]+)" }
 */
export function keyRuleOf(address: string): ReadRule | undefined {
  const key = keyFromAddress(address);
  if (!key || !URL.canParse(address)) return undefined;
  const { pathname, hash, searchParams } = new URL(address);
  const [param, value] = key.split("=");
  if (param && value !== undefined) return searchParams.get(param) === value ? { from: "query", param } : undefined;
  const [word, id] = key.split("/");
  if (!word || !id) return undefined;
  const pattern = `(?:^|\\/|#|=)${escaped(word)}\\/([^\\/?#&]{1,80})`;
  const from = pathname.includes(`${word}/${id}`) ? "path" : hash.includes(`${word}/${id}`) ? "hash" : undefined;
  return from && { from, pattern };
}

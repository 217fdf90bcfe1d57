import { textOf } from "./json-values";
import type { Losses } from "./losses";

/** No body of a real export is longer; what follows is not even looked at, so that hostile text ends in time. */
const MOST = 100_000;

export function rawBody(value: unknown, losses: Losses): string {
  const text = textOf(value);
  if (text.length <= MOST) return text;
  losses.add("too_long", "body", `${text.length} characters`);
  return text.slice(0, MOST);
}

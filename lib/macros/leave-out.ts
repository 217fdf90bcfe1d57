import { findBoilerplate } from "./find-boilerplate";

/** A message parted from what belongs into mail. Together they hold every word of it. */
export interface LeftOut {
  /** The message without it; empty where nothing else is in it. */
  readonly kept: string;
  /** What stood above the first word that stays. */
  readonly before: string;
  /** All else that is left out, in its order. */
  readonly after: string;
}

const NEW_PARAGRAPH = /\n\s*\n/;

/** Joins what stays around a gap: with the wider of the two stretches of white space that were there. */
function closeGap(kept: string, next: string): string {
  const gap = (kept.match(/\s*$/)?.[0] ?? "") + (next.match(/^\s*/)?.[0] ?? "");
  const joint = NEW_PARAGRAPH.test(gap) ? "\n\n" : gap.includes("\n") ? "\n" : gap === "" ? "" : " ";
  return kept.trimEnd() + joint + next.trimStart();
}

/** A message parted from its signature and mail wording; `undefined` where it has none. */
export function leaveOut(text: string): LeftOut | undefined {
  const spans = findBoilerplate(text);
  if (spans.length === 0) return undefined;
  let kept = "";
  let at = 0;
  const before: string[] = [];
  const after: string[] = [];
  for (const [from, to] of spans) {
    kept = closeGap(kept, text.slice(at, from));
    (kept.trim() === "" ? before : after).push(text.slice(from, to));
    at = to;
  }
  kept = closeGap(kept, text.slice(at)).trim();
  return kept === ""
    ? { kept, before: [...before, ...after].join("\n"), after: "" }
    : { kept, before: before.join("\n"), after: after.join("\n") };
}

/** What stays of messages: those of which nothing does are gone. */
export const keptOf = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => leaveOut(text)?.kept ?? text).filter((text) => text !== "");

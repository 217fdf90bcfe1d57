import { badRow, type Draft } from "./draft";
import { isRecord, type JsonRecord, someHave } from "./json-values";
import type { Losses } from "./losses";

/** Reads item by item; what is no record is a bad row. A draft, several, or none for what is passed over quietly. */
export function eachRecord(
  items: readonly unknown[],
  read: (item: JsonRecord) => Draft | readonly Draft[] | undefined,
): readonly Draft[] {
  return items.flatMap((item, at) => {
    if (!isRecord(item)) return [badRow(`entry ${at + 1}`, "not a macro")];
    const draft = read(item);
    return draft === undefined ? [] : Array.isArray(draft) ? (draft as readonly Draft[]) : [draft as Draft];
  });
}

/** One line for the whole file where it has counts or dates. */
export function noteUsage(items: readonly unknown[], notes: Losses, ...names: readonly string[]): void {
  if (someHave(items.filter(isRecord), ...names)) notes.add("usage_lost", "usage", "dates and counts of use");
}

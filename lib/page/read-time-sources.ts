import { parseClock, parseStamp, type ReadTime } from "../reading/parse-time";
import { parseDatetime } from "../sites/parse-datetime";
import type { TimeSource } from "../sites/site-profile";
import { type EpochMs, epochMs } from "../transcript/time";
import { readByRule } from "./read-by-rule";

/** Whether people who read this page write the day before the month. */
function dayFirstOn(document: Document): boolean {
  const language = document.documentElement.lang || navigator.language;
  try {
    const parts = new Intl.DateTimeFormat(language).formatToParts(new Date(2020, 5, 15)).map(({ type }) => type);
    return parts.indexOf("day") < parts.indexOf("month");
  } catch {
    return true;
  }
}

function parse(text: string, { format, dayFirst }: TimeSource, document: Document, now: EpochMs): ReadTime | undefined {
  if (format === "clock") return parseClock(text, now);
  if (format !== "datetime") return parseStamp(text, now);
  const read = parseDatetime(text, dayFirst ?? dayFirstOn(document), now);
  return read && { at: epochMs(read.at), atMinute: read.atMinute };
}

/** The time of a row by the first source that yields one. */
export function readTimeSources(row: Element, sources: readonly TimeSource[], now: EpochMs): ReadTime | undefined {
  for (const source of sources) {
    const text = readByRule(source.read, row, row.ownerDocument);
    const time = text && parse(text, source, row.ownerDocument, now);
    if (time) return time;
  }
  return undefined;
}

// A ticket's history as a transcript: entries drawn alike, told apart by who did it and by what the entry says was done.
import { now } from "../browser/clock";
import type { Decision } from "../reading/decide-roles";
import { parseStamp } from "../reading/parse-time";
import { NOTE_SAID } from "../reading/role-words";
import type { RowFacts } from "../reading/row-facts";
import { says } from "../reading/word-list";
import { ANSWER, COMMENTED, hasWord, wordsOf } from "../reading/words";
import type { EpochMs } from "../transcript/time";
import { findHistory, type HistoryPlace, nameIn, WHEN, WHO } from "./find-history";
import type { PageStructure } from "./page-structure";
import { readText } from "./read-text";

/** The part of an entry that says who, what and when: its child that holds the time. */
const headOf = (row: Element): Element | undefined => [...row.children].find((child) => child.querySelector(WHEN));

/** Tables of "Subject:" and the like above a mail are not what was said. */
const isMailHead = (table: Element): boolean =>
  [...table.querySelectorAll("tr")].every(({ firstElementChild }) =>
    firstElementChild?.textContent?.trim().endsWith(":"),
  );

function textOf(row: Element, head: Element | undefined): string {
  const body = [...row.children].filter((child) => child !== head);
  return body
    .map((part) => readText(part, { dropped: [...part.querySelectorAll("table")].filter(isMailHead) }))
    .join("\n")
    .trim();
}

function idOf(row: Element): string | undefined {
  return [...row.attributes].find(({ name, value }) => /^data-.*id$/.test(name) && /\d/.test(value))?.value;
}

function measure(row: Element, at: EpochMs): RowFacts {
  const head = headOf(row);
  const author = nameIn(row.querySelector(WHO)?.textContent);
  const when = row.querySelector(WHEN);
  const time = parseStamp(when?.getAttribute("datetime") ?? when?.textContent ?? "", at);
  const id = idOf(row);
  const said = textOf(row, head);
  return {
    // An entry the desk made by itself says what it did in its head.
    ...(said === "" && head
      ? { text: head.textContent?.replaceAll(/\s+/g, " ").trim() ?? "", decided: "system" }
      : { text: said }),
    words: wordsOf((head?.textContent ?? "").replace(author, "")),
    badge: [],
    author,
    delivery: "shown",
    ...(time ? { at: time.at } : {}),
    atMinute: time?.atMinute ?? false,
    ...(id ? { id } : {}),
  };
}

/** Comments are internal where the desk has another word for replies. */
function decide(rows: readonly RowFacts[], customer: string): Decision {
  const answers = rows.some(({ words }) => hasWord(words, ANSWER));
  const roles = rows.map(({ decided, words, author }) => {
    if (decided) return decided;
    if (says(words.join(" "), NOTE_SAID)) return "note";
    if (author === customer) return "customer";
    if (hasWord(words, ANSWER)) return "agent";
    return hasWord(words, COMMENTED) && answers ? "note" : "unknown";
  });
  const unknown = roles.filter((role) => role === "unknown").length;
  const reasons = ["The page names its customer, and what each entry is."];
  return { roles, confidence: 0.9 * (1 - unknown / Math.max(1, rows.length)), reasons };
}

function isNewestFirst(rows: readonly Element[]): boolean {
  const [first, last] = [rows[0], rows.at(-1)].map((row) => row && measure(row, now()).at);
  return first !== undefined && last !== undefined && first > last;
}

const structureOf = ({ root, rows, customer }: HistoryPlace): PageStructure => ({
  root,
  rows,
  measure,
  decide: (facts) => decide(facts, customer),
  newestFirst: isNewestFirst(rows()),
  foundBy: { by: "history", confidence: 0.9 },
});

/** The structure of a page that shows a ticket's history. */
export function structureOfHistory(document: Document): PageStructure | undefined {
  const place = findHistory(document);
  return place && structureOf(place);
}

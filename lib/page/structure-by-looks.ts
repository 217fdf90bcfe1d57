import { decideRoles } from "../reading/decide-roles";
import { fallsInTime } from "../reading/find-order";
import { dayOrderOf, placeTimes } from "../reading/place-times";
import { readTime } from "../reading/read-time";
import type { RowFacts } from "../reading/row-facts";
import { foldWords } from "../reading/word-list";
import type { SelectorList } from "../sites/read-rule";
import type { EpochMs } from "../transcript/time";
import { aboutByLooks } from "./about-by-looks";
import type { ListRow } from "./cut-list";
import { findTranscript } from "./find-transcript";
import type { PageStructure } from "./page-structure";
import { isWithin } from "./query-all";
import { readHead } from "./read-head";
import { createRowMeasurer } from "./row-shapes";
import { structureOfForm } from "./structure-of-form";
import { structureOfHistory } from "./structure-of-history";

/** A list with this many points can hardly be anything else than messages. */
const PLAIN = 18;

/** Facts that a row lacks and its headers have. */
function withHeads(facts: RowFacts, heads: readonly Element[], divider: Element | undefined, now: EpochMs): RowFacts {
  if (heads.length === 0 && !divider) return facts;
  let joined = facts;
  for (const head of heads) {
    const { author, near, said = [], words } = readHead(head, now);
    joined = {
      ...joined,
      words: [...joined.words, ...words],
      said: [...(joined.said ?? []), ...said],
      ...(author && !joined.author ? { author } : {}),
      ...(near && !joined.mark ? { near } : {}),
    };
  }
  const text = divider?.textContent?.replaceAll(/^[\s–—\-·•─]+|[\s–—\-·•─]+$/g, "") ?? "";
  const mark = text === "" ? undefined : readTime(text, now);
  if (mark?.kind === "day") return { ...joined, day: mark.day };
  return mark && !joined.mark && !joined.near ? { ...joined, near: mark } : joined;
}

/** The universal reading of a page nobody described; `several` where two lists look alike. `exclude` is never read. */
export function structureByLooks(
  document: Document,
  exclude: SelectorList = [],
): PageStructure | "several" | undefined {
  const history = structureOfHistory(document);
  if (history) return history;
  const now = Date.now() as EpochMs;
  const place = findTranscript(document, now, (element) => isWithin(element, exclude));
  if (place === "several") return place;
  if (!place) return structureOfForm(document);
  const { root } = place;
  const authors = new Set(place.customerNames().map(({ text }) => foldWords(text)));
  const measureRow = createRowMeasurer(root, place.shapes, () => authors);
  const above = new WeakMap<Element, ListRow>();
  let list: readonly ListRow[] = [];
  let elements: Element[] = [];
  // The list is either another one or has only got more rows at its end.
  const rows = (): readonly Element[] => {
    const next = place.rows();
    if (next !== list) elements = [];
    list = next;
    for (let at = elements.length; at < next.length; at++) {
      const one = next[at] as ListRow;
      above.set(one.row, one);
      elements.push(one.row);
    }
    return elements;
  };
  const measure = (row: Element, at: EpochMs): RowFacts => {
    const context = above.get(row);
    return withHeads(measureRow(row, at), context?.heads ?? [], context?.divider, at);
  };
  const sample = rows().slice(-60);
  const firsts = sample.map(firstText);
  if (isTable(firsts)) return structureOfForm(document);
  // Names that stand above several rows are authors, also where nothing else shows it.
  const counts = new Map<string, number>();
  for (const text of firsts) {
    const first = foldWords(text?.replace(/:$/, "") ?? "");
    if (first) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  for (const [name, count] of counts) if (count > 1 && name.length < 40) authors.add(name);
  for (const name of place.ownNames) authors.add(foldWords(name));
  const decide: PageStructure["decide"] = (facts, about) =>
    decideRoles(facts, {
      ...about,
      customerNames: place.customerNames(),
      ownNames: place.ownNames,
    });
  const measured = sample.map((row) => measure(row, now));
  // A list in which nobody speaks may be a page's head: a reply form beside it is more.
  const spoken = decide(measured, { customerNames: [], ownNames: [], learned: new Map() }).roles.some(
    (role) => role === "agent" || role === "customer",
  );
  if (sample.length > 0 && !spoken) {
    const form = structureOfForm(document);
    if (form) return form;
    if (document.readyState !== "complete") return undefined;
  }
  // Not before the names are gathered: a row tells its parts by them.
  place.shapes.learnBy((row) => measureRow(row, Date.now() as EpochMs));
  return {
    root,
    foundBy: { by: "looks", confidence: Math.min(1, place.points / PLAIN) },
    ...(spoken ? {} : { unsure: true }),
    rows,
    measure,
    decide,
    newestFirst: fallsInTime(measured, now, document.documentElement.lang) ?? place.reversed,
    times: (facts, at) => placeTimes(facts, at, dayOrderOf(facts, document.documentElement.lang)),
    about: (messages, rowOf) => aboutByLooks(root, place.customerNames(), messages, rowOf),
    ownNames: () => place.ownNames,
    touched: place.touched,
  };
}

/** "Created: …", "Due: …": every row begins with a label, and none is like another; names before words come again. */
const isTable = (firsts: readonly (string | undefined)[]): boolean =>
  firsts.length > 2 && firsts.every((text) => text?.endsWith(":")) && new Set(firsts).size === firsts.length;

/** The first text of a row, if other texts follow it. */
function firstText(row: Element): string | undefined {
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node && texts.length < 2; node = walker.nextNode()) {
    const text = node.nodeValue?.trim();
    if (text) texts.push(text);
  }
  return texts.length === 2 ? texts[0] : undefined;
}

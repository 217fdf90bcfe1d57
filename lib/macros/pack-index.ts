import { facetsIn } from "./facets";
import { indexVersion } from "./index-version";
import type { IndexedMacro, MacroIndex } from "./macro-index";
import { ENTRY } from "./macro-index";
import type { OrderedKeys } from "./ordered-keys";
import { checkOf, HALF, HEADER, PER_MACRO, type SavedIndex } from "./saved-index";

function orderOf(keys: OrderedKeys, places: Int32Array): number[] {
  const order: number[] = [];
  keys.eachFrom("", (_, slot) => void order.push(places[slot] ?? 0));
  return order;
}

/** The buffers of an index, without the holes that removed macros left. `undefined` where an id holds a line break. */
export function packIndex(index: MacroIndex): SavedIndex | undefined {
  const macros: IndexedMacro[] = [];
  const places = new Int32Array(index.slots.length);
  for (const [slot, macro] of index.slots.entries()) {
    if (!macro) continue;
    if (macro.id.includes("\n")) return undefined;
    places[slot] = macros.length;
    macros.push(macro);
  }
  const words: string[] = [];
  index.words.eachFrom("", (word) => void words.push(word));
  const postings = words.map((word) => index.postings.get(word) ?? { word, head: [], body: [] });
  const orders = [index.titles, index.initials, index.shortcuts].map((keys) => orderOf(keys, places));
  let size = HEADER + macros.length * PER_MACRO + words.length;
  for (const { head, body } of postings) size += 2 + head.length + body.length;
  for (const order of orders) size += 1 + order.length;
  const facets = facetsIn(index.facets).filter(({ slots }) => slots.length > 0);
  for (const { slots } of facets) size += 1 + slots.length;
  const numbers = new Int32Array(size);
  let at = 0;
  const put = (number: number) => {
    numbers[at++] = number;
  };
  put(macros.length);
  put(words.length);
  put(facets.length);
  const lines: string[] = [];
  for (const macro of macros) {
    lines.push(macro.id, macro.title, macro.plainTitle, macro.initials, macro.shortcut);
    put(macro.titleLength);
    put(macro.pinned ? 1 : 0);
    const whole = macro.print();
    put((whole % HALF) | 0);
    put(Math.floor(whole / HALF));
  }
  let postingAt = at + words.length;
  for (const { head, body } of postings) {
    put(postingAt);
    postingAt += 2 + head.length + body.length;
  }
  const putEntries = (entries: readonly number[]) => {
    put(entries.length);
    for (const entry of entries) put((places[(entry / ENTRY) | 0] ?? 0) * ENTRY + (entry % ENTRY));
  };
  for (const { head, body } of postings) {
    putEntries(head);
    putEntries(body);
  }
  for (const order of orders) {
    put(order.length);
    for (const place of order) put(place);
  }
  for (const { slots } of facets) {
    put(slots.length);
    for (const slot of slots) put(places[slot] ?? 0);
  }
  const shown = facets.map(({ sign, label }) => sign + label);
  const names = lines.concat(words, shown).join("\n");
  return { version: indexVersion(), check: checkOf(names, numbers), names, numbers };
}

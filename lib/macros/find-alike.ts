// Macros that say the same. Two are near when they share nine of ten words; all of them are compared without looking at
// every pair: sorted by how rare they are, two such lists of words must share one of their first few (prefix filtering:
// Bayardo, Ma, Srikant, "Scaling up all pairs similarity search", 2007).
import { cutWords } from "./cut-words";
import type { Macro, MacroId } from "./macro";

/** Macros that say the same: in the same words, or in nearly the same. */
export interface AlikeGroup {
  readonly kind: "same" | "near";
  readonly ids: readonly MacroId[];
}

/** Words in common, of all words of both. */
const NEAR = 0.9;
/** Steps between two pauses. */
const SLICE = 200;

interface Prepared {
  readonly ids: MacroId[];
  words: readonly string[];
}

const overlaps = (a: ReadonlySet<string>, b: readonly string[]): number => {
  let common = 0;
  for (const word of b) if (a.has(word)) common++;
  return common / (a.size + b.length - common);
};

/** Groups of equal texts, each with its words once, rarest first. */
function* prepare(macros: readonly Pick<Macro, "id" | "body">[]): Generator<undefined, Prepared[]> {
  const byText = new Map<string, Prepared>();
  const counts = new Map<string, number>();
  for (const [at, { id, body }] of macros.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    const words = cutWords(body);
    const text = words.join(" ");
    if (text === "") continue;
    const same = byText.get(text);
    if (same) {
      same.ids.push(id);
      continue;
    }
    const once = [...new Set(words)];
    for (const word of once) counts.set(word, (counts.get(word) ?? 0) + 1);
    byText.set(text, { ids: [id], words: once });
  }
  const rarity = (word: string) => counts.get(word) ?? 0;
  const all = [...byText.values()];
  for (const [at, one] of all.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    one.words = [...one.words].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1));
  }
  return all;
}

/**
 * The groups of macros that say the same or nearly the same, largest first. A generator, so that its caller can pause
 * between slices of a few milliseconds.
 */
export function* findAlike(macros: readonly Pick<Macro, "id" | "body">[]): Generator<undefined, readonly AlikeGroup[]> {
  const all = yield* prepare(macros);
  const leader = all.map((_, at) => at);
  const leaderOf = (at: number): number => {
    let one = at;
    while (leader[one] !== one) one = leader[one] ?? one;
    return one;
  };
  const starts = new Map<string, number[]>();
  for (const [at, { words }] of all.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    const own = new Set(words);
    const looked = new Set<number>();
    for (const word of words.slice(0, words.length - Math.ceil(NEAR * words.length) + 1)) {
      const others = starts.get(word) ?? [];
      for (const other of others) {
        if (looked.has(other)) continue;
        looked.add(other);
        const theirs = all[other]?.words ?? [];
        const [short, long] = [Math.min(words.length, theirs.length), Math.max(words.length, theirs.length)];
        if (short >= NEAR * long && overlaps(own, theirs) >= NEAR) leader[leaderOf(other)] = leaderOf(at);
      }
      others.push(at);
      starts.set(word, others);
    }
  }
  const groups = new Map<number, { kind: "same" | "near"; ids: MacroId[] }>();
  for (const [at, { ids }] of all.entries()) {
    const group = groups.get(leaderOf(at));
    if (group) {
      group.kind = "near";
      group.ids.push(...ids);
    } else groups.set(leaderOf(at), { kind: "same", ids: [...ids] });
  }
  return [...groups.values()].filter(({ ids }) => ids.length > 1).sort((a, b) => b.ids.length - a.ids.length);
}

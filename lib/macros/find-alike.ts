// Macros that say the same. Two are near when they share nine of ten words; all of them are compared without looking at
// every pair: sorted by how rare they are, two such lists of words must share one of their first few (Xiao, Wang,
// Lin, Yu, "Efficient similarity joins for near duplicate detection", 2008).
import { cutWords } from "./cut-words";
import type { Macro, MacroId } from "./macro";

/** Macros that say the same: in the same words, or in nearly the same. */
export interface AlikeGroup {
  readonly kind: "same" | "near";
  readonly ids: readonly MacroId[];
}

/** Words in common, of all words of both. */
const NEAR = 0.9;
/** The same as a share of both counts added up; a little less, for what a float loses. */
const LEAST = NEAR / (1 + NEAR) - 1e-9;
/** Texts cut into words between two pauses. */
const SLICE = 100;
/** Texts compared between two pauses. */
const COMPARED = 1000;

interface Prepared {
  readonly ids: MacroId[];
  words: readonly string[];
}

const overlap = (a: ReadonlySet<string>, b: readonly string[]): number => {
  let common = 0;
  for (const word of b) if (a.has(word)) common++;
  return common;
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
  /** For each word that may begin a pair: the texts it stands in, and where. */
  const starts = new Map<string, { readonly texts: number[]; readonly places: number[] }>();
  const lookedFor = new Int32Array(all.length).fill(-1);
  let work = 0;
  for (const [at, { words }] of all.entries()) {
    if (++work >= COMPARED) {
      work = 0;
      yield;
    }
    const own = new Set(words);
    const beginning = words.slice(0, words.length - Math.ceil(NEAR * words.length) + 1);
    for (const [place, word] of beginning.entries()) {
      const others = starts.get(word) ?? { texts: [], places: [] };
      for (const [row, other] of others.texts.entries()) {
        if (lookedFor[other] === at) continue;
        lookedFor[other] = at;
        const theirs = all[other]?.words ?? [];
        // The first word they share stands here and there: what comes after is all they may share.
        const most = Math.min(words.length - place, theirs.length - (others.places[row] ?? 0));
        if (most < LEAST * (words.length + theirs.length) || leaderOf(other) === leaderOf(at)) continue;
        work++;
        if (overlap(own, theirs) >= LEAST * (words.length + theirs.length)) leader[leaderOf(other)] = leaderOf(at);
      }
      work += others.texts.length / 100;
      others.texts.push(at);
      others.places.push(place);
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

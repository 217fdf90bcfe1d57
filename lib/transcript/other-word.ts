import type { SaidWord } from "./said-words";

/** Longest row of words that may stand in the place of others. */
const LONGEST = 3;

type Aligned = readonly (readonly [sought: number, said: number])[];

function align(
  sought: readonly SaidWord[],
  said: readonly SaidWord[],
  isSame: (a: SaidWord, b: SaidWord) => boolean,
): Aligned {
  const width = said.length + 1;
  const best = new Uint16Array((sought.length + 1) * width);
  for (let a = sought.length - 1; a >= 0; a--) {
    for (let b = said.length - 1; b >= 0; b--) {
      best[a * width + b] = isSame(sought[a] as SaidWord, said[b] as SaidWord)
        ? (best[(a + 1) * width + b + 1] ?? 0) + 1
        : Math.max(best[(a + 1) * width + b] ?? 0, best[a * width + b + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < sought.length && b < said.length; ) {
    if (isSame(sought[a] as SaidWord, said[b] as SaidWord)) pairs.push([a++, b++]);
    else if ((best[(a + 1) * width + b] ?? 0) >= (best[a * width + b + 1] ?? 0)) a++;
    else b++;
  }
  return pairs;
}

const hasContent = (words: readonly SaidWord[]): boolean =>
  words.some(({ kind }) => kind === "word" || kind === "name");

/** Longest run of letters that may stand in the place of others where words have no spaces between them. */
const LONGEST_RUN = 8;
const NAMES_A_THING = /^(?:[\p{sc=Han}\p{sc=Katakana}ー]+|[\p{sc=Thai}]+)$/u;
/** Letters that only make it polite or say it is done. */
const MANNER = /^(?:[您你将會会已就了的请請]+|ค่ะ|คะ|ครับ|นะ.*)$/u;

/** The letters between two that both texts have, told from the pairs they stand in; at an end of the words also the last. */
function runOf(words: readonly SaidWord[], from: number, to: number): string {
  const isPair = (at: number) => words[at]?.kind === "pair";
  const pairs = words.slice(from, to).map(({ key }) => [...key]);
  const first = isPair(from - 1) ? "" : (pairs[0]?.[0] ?? "");
  const last = isPair(to) ? "" : (pairs.at(-1)?.[1] ?? "");
  return `${first}${pairs
    .slice(1)
    .map(([letter]) => letter)
    .join("")}${last}`;
}

type Gap = readonly [words: readonly SaidWord[], from: number, to: number];

function isOtherRun(...gaps: readonly [Gap, Gap]): boolean {
  const isOfPairs = ([words, from, to]: Gap) => to > from && words.slice(from, to).every(({ kind }) => kind === "pair");
  if (!gaps.every(isOfPairs)) return false;
  const [one, other] = gaps.map((gap) => [...runOf(...gap)]) as [string[], string[]];
  while (one.length > 0 && one.at(-1) === other.at(-1)) {
    one.pop();
    other.pop();
  }
  return [one.join(""), other.join("")].every(
    (run) => run.length > 0 && run.length <= LONGEST_RUN && NAMES_A_THING.test(run) && !MANNER.test(run),
  );
}

/** Whether an otherwise equal sentence has another word in the place of one of the candidate's: another city, plan or thing. */
export function hasOtherWord(
  sought: readonly SaidWord[],
  said: readonly SaidWord[],
  typos: ReadonlyMap<string, string>,
): boolean {
  const pairs = align(sought, said, (a, b) => a.key === b.key || typos.get(a.key) === b.key);
  // A letter of a script without spaces stands in two pairs.
  const isDense = sought.filter(({ kind }) => kind === "pair").length > sought.length / 2;
  if (pairs.length < sought.length * (isDense ? 0.5 : 0.7)) return false;
  const known = new Set(said.map(({ key }) => key));
  const own = new Set(sought.map(({ key }) => key));
  const bounded: Aligned = [[-1, -1], ...pairs, [sought.length, said.length]];
  return bounded.slice(1).some(([a, b], at) => {
    const [fromA, fromB] = bounded[at] as readonly [number, number];
    const here = sought.slice(fromA + 1, a);
    const there = said.slice(fromB + 1, b);
    if (isOtherRun([sought, fromA + 1, a], [said, fromB + 1, b])) return true;
    if (here.length === 0 || there.length === 0 || here.length > LONGEST || there.length > LONGEST) return false;
    return (
      hasContent(here.filter(({ key }) => !known.has(key) && !typos.has(key))) &&
      hasContent(there.filter(({ key }) => !own.has(key)))
    );
  });
}

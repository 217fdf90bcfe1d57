import { asksForOtherKind } from "./asked-kind";
import { asksForOther } from "./asks-for-other";
import { isOtherStage } from "./done-or-ahead";
import { isTypo } from "./is-typo";
import { oppositesOf } from "./opposites";
import { isOtherBound } from "./other-bound";
import { isLimited, isOtherClause } from "./other-clause";
import { isOtherSubject } from "./other-subject";
import { hasOtherWord } from "./other-word";
import { timeAsNumber } from "./read-values";
import { asks, bySentence, isContent, speakingOf } from "./said-sentences";
import type { SaidWord } from "./said-words";

/** A candidate, prepared for being looked for. */
export interface Sought {
  readonly said: readonly SaidWord[];
  /** What each of its keys counts; together 1. */
  readonly weights: ReadonlyMap<string, number>;
}

const WEIGHTS: Record<SaidWord["kind"], number> = {
  value: 1,
  money: 0.2,
  name: 1,
  word: 1,
  small: 0.12,
  not: 0.5,
  pair: 0.6,
  courtesy: 1.6,
  ask: 0,
};
/** So much of a text must have been said for it to be a repeat at all, and of each of its sentences. */
export const ENOUGH = 0.62;
const ENOUGH_OF_SENTENCE = 0.5;
const FEW = 6;
/** With so much of it said, a word of its own may be a synonym. */
const NEARLY_ALL = 0.78;
/** A sentence of the message belongs to the matter when this share of it stands in the candidate. */
const ABOUT = 0.4;

export function weigh(said: readonly SaidWord[]): Sought {
  const weights = new Map<string, number>();
  for (const { key, kind } of said) weights.set(key, Math.max(weights.get(key) ?? 0, WEIGHTS[kind]));
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  for (const [key, weight] of weights) weights.set(key, weight / sum);
  return { said, weights };
}

/** The share of a candidate that stands in a text with these keys, whatever else differs. */
export function shareOf({ weights }: Sought, keys: Iterable<string>): number {
  let share = 0;
  for (const key of keys) share += weights.get(key) ?? 0;
  return share;
}

function share(words: readonly SaidWord[], has: (key: string) => boolean): number {
  let sum = 0;
  let found = 0;
  for (const { key, kind } of words) {
    sum += WEIGHTS[kind];
    if (has(key)) found += WEIGHTS[kind];
  }
  return sum === 0 ? 1 : found / sum;
}

const countNots = (words: readonly SaidWord[]): number => words.filter(({ kind }) => kind === "not").length;

/** The key of a number that may be this time, or of a time that may be this number. */
const timeOrNumber = ({ kind, key }: SaidWord, message: readonly SaidWord[]): string | undefined =>
  kind === "value" && /^[nt]:/.test(key)
    ? message.find(
        (other) => other.kind === "value" && other.key !== key && timeAsNumber(other.key) === timeAsNumber(key),
      )?.key
    : undefined;

/** Words of the candidate that were said with a typing mistake or as another kind of value, by what was said. */
function typosIn(
  sought: readonly SaidWord[],
  keys: ReadonlySet<string>,
  message: readonly SaidWord[],
): Map<string, string> {
  const own = new Set(sought.map(({ key }) => key));
  const typos = new Map<string, string>();
  for (const word of sought) {
    const asNumber = timeOrNumber(word, message);
    if (asNumber !== undefined && !keys.has(word.key)) typos.set(word.key, asNumber);
    if (!isContent(word) || keys.has(word.key) || typos.has(word.key)) continue;
    const like = message.find((other) => isContent(other) && !own.has(other.key) && isTypo(word, other));
    if (like) typos.set(word.key, like.key);
  }
  return typos;
}

/** What each negation of a text takes back: the next word of content. */
const negated = (words: readonly SaidWord[]): readonly string[] =>
  words.flatMap(({ kind, sentence }, at) => {
    const next = kind === "not" ? words.slice(at + 1).find(isContent) : undefined;
    return next?.sentence === sentence ? [next.key] : [];
  });

/** "Not the red one, the blue one" and "not the blue one, the red one": as many negations, of other things. */
function negatesOther(sought: readonly SaidWord[], about: readonly SaidWord[]): boolean {
  const here = negated(sought);
  const there = negated(about);
  const isSaid = (words: readonly SaidWord[], keys: readonly string[]) => words.some(({ key }) => keys.includes(key));
  return (
    here.length > 0 &&
    there.length > 0 &&
    !here.some((key) => there.includes(key)) &&
    isSaid(about, here) &&
    isSaid(sought, there)
  );
}

function hasOpposite(sought: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const against = (here: ReadonlySet<string>, there: ReadonlySet<string>) =>
    [...here].some((key) => !there.has(key) && oppositesOf(key).some((other) => there.has(other) && !here.has(other)));
  return against(sought, said) || against(said, sought);
}

const OTHERWISE = [isOtherStage, isOtherClause, isOtherSubject, isOtherBound, asksForOtherKind];

/** Whether a sentence of the candidate is said otherwise in each sentence of the message that speaks of the same. */
function saysOtherwise(sought: readonly SaidWord[], about: readonly SaidWord[]): boolean {
  const said = bySentence(about);
  return bySentence(sought).some((words) => {
    const of = speakingOf(words, said);
    return of.length > 0 && of.every((other) => OTHERWISE.some((isOther) => isOther(words, other)));
  });
}

const MAY = /^(?:can|could|may|should|shall|want)$/;

/** "Shall I book it?" is no "It is booked." */
const isOffer = (words: readonly SaidWord[]): boolean =>
  asks(words) && words.some(({ form }, at) => MAY.test(form) && /^(?:i|we)$/.test(words[at + 1]?.form ?? ""));

/** In a text of few words each one is the matter: where both sides have one of their own, they are about other things. */
function isOtherMatter(
  sought: readonly SaidWord[],
  about: readonly SaidWord[],
  has: (key: string) => boolean,
  own: ReadonlySet<string>,
): boolean {
  const content = new Set(sought.filter(isContent).map(({ key }) => key));
  if (content.size > FEW) return false;
  const isOwn = (word: SaidWord) => (isContent(word) || word.kind === "courtesy") && !own.has(word.key);
  return [...content].some((key) => !has(key)) && about.some(isOwn);
}

/** Two names or values that changed places: "from Rome to Oslo", "from Oslo to Rome". */
function isSwapped(sought: readonly SaidWord[], said: readonly SaidWord[]): boolean {
  const things = (words: readonly SaidWord[]) =>
    words.flatMap(({ kind, key }, at) => (kind === "name" || kind === "value" || kind === "word" ? [{ key, at }] : []));
  const close = new Set<string>();
  const there = things(said);
  const NEAR = 3;
  const pairs = (list: readonly { key: string; at: number }[]) =>
    list.flatMap((one, at) =>
      list
        .slice(at + 1, at + NEAR)
        .filter((other) => other.at - one.at <= NEAR && other.key !== one.key)
        .map((other) => `${one.key} ${other.key}`),
    );
  for (const pair of pairs(there)) close.add(pair);
  const marked = new Set(sought.filter(({ kind }) => kind === "name" || kind === "value").map(({ key }) => key));
  return pairs(things(sought)).some((pair) => {
    const [one = "", other = ""] = pair.split(" ");
    return (
      marked.has(one) &&
      marked.has(other) &&
      !close.has(pair) &&
      close.has(`${other} ${one}`) &&
      isBetween(sought, one, other)
    );
  });
}

/** Lists may come in any order; what "from … to" binds may not. */
function isBetween(said: readonly SaidWord[], one: string, other: string): boolean {
  const from = said.findIndex(({ key }) => key === one);
  const to = said.findIndex(({ key }, at) => at > from && key === other);
  return said
    .slice(from, to)
    .some(({ kind, form }) => kind === "small" && !/^(?:and|or|und|oder|et|ou|y|o|e|i|и)$/.test(form));
}

/**
 * How surely the message (or run of messages) says all that the candidate says: 0 where a value, a name, a negation or a
 * word in an otherwise equal sentence is another, else the share of the candidate that was said.
 */
export function judgeRepeat({ said: sought, weights }: Sought, message: readonly SaidWord[]): number {
  const keys = new Set(message.map(({ key }) => key));
  const typos = typosIn(sought, keys, message);
  const has = (key: string) => keys.has(key) || typos.has(key);
  let found = 0;
  for (const [key, weight] of weights) if (has(key)) found += weight;
  if (found < ENOUGH) return 0;
  if (sought.some(({ kind, key }) => kind === "name" && !has(key))) return 0;
  const isOfMatter = (words: readonly SaidWord[]) =>
    words.some(({ kind }) => kind === "courtesy") || words.filter(({ kind }) => kind !== "small").length > 2;
  if (bySentence(sought).some((words) => isOfMatter(words) && share(words, has) < ENOUGH_OF_SENTENCE)) return 0;
  const own = new Set([...weights.keys(), ...typos.values()]);
  const about = bySentence(message)
    .filter((words) => share(words, (key) => own.has(key)) >= ABOUT)
    .flat();
  if (about.length === 0) return 0;
  const saidOfIt = new Set(about.map(({ key }) => key));
  const years = about.some(({ key }) => key.startsWith("y:"));
  const isMissing = ({ kind, key }: SaidWord) =>
    kind === "value" && !saidOfIt.has(typos.get(key) ?? key) && (years || !key.startsWith("y:"));
  if (sought.some(isMissing)) return 0;
  if (isOffer(sought) !== isOffer(about) && asks(sought) !== asks(about)) return 0;
  if (found < NEARLY_ALL && isOtherMatter(sought, about, has, own)) return 0;
  if (isLimited(sought) !== isLimited(about)) return 0;
  if (asksForOther(sought, about) || saysOtherwise(sought, about)) return 0;
  const money = (words: readonly SaidWord[]) => words.filter(({ kind }) => kind === "money").map(({ key }) => key);
  const currencies = new Set(money(about));
  if (currencies.size > 0 && money(sought).some((key) => !currencies.has(key))) return 0;
  if (countNots(sought) !== countNots(about)) return 0;
  if (negatesOther(sought, about)) return 0;
  if (hasOpposite(new Set(weights.keys()), saidOfIt)) return 0;
  if (isSwapped(sought, about) || hasOtherWord(sought, about, typos)) return 0;
  return found;
}

/** Whether each sentence that holds one of the candidate's, word for word, also negates it: "No pets are allowed." */
export function isTakenBack({ said: sought }: Sought, message: readonly SaidWord[]): boolean {
  const there = bySentence(message).map((words) => ({
    keys: new Set(words.map(({ key }) => key)),
    nots: countNots(words),
  }));
  return bySentence(sought).some((words) => {
    const holding = there.filter(({ keys }) => words.every(({ key }) => keys.has(key)));
    return holding.length > 0 && holding.every(({ nots }) => nots > countNots(words));
  });
}

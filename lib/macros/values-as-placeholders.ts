import type { Values } from "./find-questions";
import { isValueName, VALUE_NAMES } from "./placeholder-names";
import { escapeBraces, printPlaceholder } from "./print-placeholder";

/** Shorter values stand in too many words by chance, in characters. */
const SHORTEST = 2;
/** Addresses: a name in one is part of it. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![^\s<>"@])[^\s<>"@]+@[^\s<>"@.]+\.[^\s<>"@]+/gi;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** Written without blanks between words: any neighbour may be another word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const RANK = Object.keys(VALUE_NAMES);

interface Span {
  readonly from: number;
  readonly end: number;
}

/** The value each text stands for. One that stands for two things at once, as a name two people share, for none. */
function namesByText(values: Values): ReadonlyMap<string, string> {
  const names = new Map<string, string[]>();
  for (const [name, raw] of Object.entries(values)) {
    const text = raw.trim();
    if (text.length >= SHORTEST && isValueName(name)) names.set(text, [...(names.get(text) ?? []), name]);
  }
  const sure = [...names].flatMap(([text, all]) => {
    const subjects = new Set(all.map((name) => name.split(".")[0]));
    const [first] = all.toSorted((a, b) => RANK.indexOf(a) - RANK.indexOf(b));
    return subjects.size > 1 || first === undefined ? [] : [[text, first] as const];
  });
  return new Map(sure);
}

const addressesIn = (text: string): readonly Span[] =>
  [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => ({
    from: index,
    end: index + found.replace(/[.,;:!?)\]}'"]+$/, "").length,
  }));

/** Nothing of the same word on this side; `Mia` is no part of `Mia-Sophie`. */
function endsWord(edge: string, beside: string, beyond: string): boolean {
  if (UNSPACED.test(edge) || UNSPACED.test(beside)) return true;
  if (WORD.test(beside)) return false;
  return !(beside === "-" && WORD.test(beyond));
}

function isWhole(text: string, { from, end }: Span): boolean {
  const at = (index: number) => text.charAt(index);
  return endsWord(at(from), at(from - 1), at(from - 2)) && endsWord(at(end - 1), at(end), at(end + 1));
}

/**
 * A message that was written for one customer as the body of a macro for all: what is known of the conversation becomes
 * its placeholder. Whole words in the same spelling only, longer values before shorter, never inside an address. Filling
 * the result with the same values gives the message again.
 * @example valuesAsPlaceholders("Hi Mia!", { "customer.first_name": "Mia" }) // "Hi {{customer.first_name}}!"
 */
export function valuesAsPlaceholders(text: string, values: Values): string {
  const names = namesByText(values);
  const known = [...names.keys()].toSorted((a, b) => b.length - a.length);
  const addresses = addressesIn(text);
  /** For each place in the text the number of the address it is in, from 1. */
  const inAddress = new Uint32Array(text.length);
  addresses.forEach(({ from, end }, at) => void inAddress.fill(at + 1, from, end));
  const mayReplace = (span: Span) => {
    if (!isWhole(text, span)) return false;
    const own = addresses[(inAddress[span.from] ?? 0) - 1];
    return own?.from === span.from && own.end === span.end
      ? true
      : inAddress.subarray(span.from, span.end).every((number) => number === 0);
  };
  let body = "";
  let plainFrom = 0;
  for (let at = 0; at < text.length; at++) {
    const value = known.find((one) => text.startsWith(one, at) && mayReplace({ from: at, end: at + one.length }));
    const name = value === undefined ? undefined : names.get(value);
    if (value === undefined || name === undefined) continue;
    body += escapeBraces(text.slice(plainFrom, at)) + printPlaceholder({ kind: "value", name });
    plainFrom = at + value.length;
    at = plainFrom - 1;
  }
  return body + escapeBraces(text.slice(plainFrom));
}

import { FOREIGN_SPELLINGS } from "./foreign/foreign-spellings";
import { parsePlaceholders } from "./parse-placeholders";

/** A gap that nobody has filled, or that only another tool could. */
export interface OpenPlaceholder {
  /** As it stands in the text. */
  readonly source: string;
  /** Where it begins, in UTF-16 units, and in which line, from 1. */
  readonly at: number;
  readonly line: number;
}

/** What no chunk without any gap has: most texts are told by this alone. */
const ANY_MARK = /[{[%<]|\$\||\*\|/;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"]+/gi;

interface Span {
  readonly source: string;
  readonly at: number;
}

/** Every spelling of a gap, one in another too. */
function spansOf(text: string, withUnsure: boolean): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { kind, source } of parsePlaceholders(text)) {
    if (kind === "placeholder") spans.push({ source, at });
    at += source.length;
  }
  const inAddress = new Uint8Array(text.length);
  for (const { 0: found, index } of text.matchAll(ADDRESS)) inAddress.fill(1, index, index + found.length);
  for (const { pattern, isGap, inAddresses, isUnsure } of FOREIGN_SPELLINGS) {
    if (isUnsure && !withUnsure) continue;
    for (const match of text.matchAll(pattern)) {
      if (!inAddresses && inAddress[match.index] === 1) continue;
      if (!isGap || isGap(match)) spans.push({ source: match[0], at: match.index });
    }
  }
  return spans;
}

/** The outermost ones in order, without those that are `meant` as they stand. */
function openIn(text: string, meant: ReadonlySet<string>, withUnsure: boolean): readonly OpenPlaceholder[] {
  const open: OpenPlaceholder[] = [];
  let end = 0;
  let line = 1;
  let counted = 0;
  const spans = spansOf(text, withUnsure).toSorted((a, b) => a.at - b.at || b.source.length - a.source.length);
  for (const { source, at } of spans) {
    if (at < end) continue;
    end = at + source.length;
    for (; counted < at; counted++) if (text[counted] === "\n") line++;
    if (!meant.has(source)) open.push({ source, at, line });
  }
  return open;
}

/**
 * Every gap in a text that is about to be sent: our own spelling, and those of the tools macros come from, outermost ones
 * only, in order. `asIs` are spellings that a person meant as text, which are none.
 */
export function findOpenPlaceholders(text: string, asIs: readonly string[] = []): readonly OpenPlaceholder[] {
  return ANY_MARK.test(text) ? openIn(text, new Set(asIs), false) : [];
}

/**
 * What looks like a gap in another tool's spelling, or a person's, while a macro is written: also what is not sure enough
 * to stop a chunk. Once each, in order; `ours` are the placeholders of the text.
 * @example foreignGaps("Hi %first name%, about [ORDER]", []) // ["%first name%", "[ORDER]"]
 */
export const foreignGaps = (text: string, ours: readonly string[]): readonly string[] => [
  ...new Set(openIn(text, new Set(ours), true).map(({ source }) => source)),
];

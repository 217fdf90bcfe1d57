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
function spansOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { kind, source } of parsePlaceholders(text)) {
    if (kind === "placeholder") spans.push({ source, at });
    at += source.length;
  }
  const inAddress = new Uint8Array(text.length);
  for (const { 0: found, index } of text.matchAll(ADDRESS)) inAddress.fill(1, index, index + found.length);
  for (const { pattern, isGap, inAddresses } of FOREIGN_SPELLINGS) {
    for (const match of text.matchAll(pattern)) {
      if (!inAddresses && inAddress[match.index] === 1) continue;
      if (!isGap || isGap(match)) spans.push({ source: match[0], at: match.index });
    }
  }
  return spans;
}

/**
 * Every gap in a text that is about to be sent: our own spelling, and those of the tools macros come from, outermost ones
 * only, in order. `asIs` are spellings that a person meant as text, which are none.
 */
export function findOpenPlaceholders(text: string, asIs: readonly string[] = []): readonly OpenPlaceholder[] {
  if (!ANY_MARK.test(text)) return [];
  const meant = new Set(asIs);
  const open: OpenPlaceholder[] = [];
  let end = 0;
  let line = 1;
  let counted = 0;
  for (const { source, at } of spansOf(text).toSorted((a, b) => a.at - b.at || b.source.length - a.source.length)) {
    if (at < end) continue;
    end = at + source.length;
    for (; counted < at; counted++) if (text[counted] === "\n") line++;
    if (!meant.has(source)) open.push({ source, at, line });
  }
  return open;
}

import { soundsLikeGap } from "./gap-words";

/** One way in which some tool writes a gap. */
export interface ForeignSpelling {
  /** Global, and bounded in length. */
  readonly pattern: RegExp;
  /** Where the pattern alone is not sure: decides by the match. */
  readonly isGap?: (match: RegExpMatchArray) => boolean;
  /** Looked for inside addresses as well. */
  readonly inAddresses?: boolean;
  /** Worth a look while a macro is written, but not sure enough to keep a chunk from being sent. */
  readonly isUnsure?: boolean;
}

const BLAZE =
  "formtext|formparagraph|formmenu|formdate|formtoggle|endformtoggle|endif|endrepeat|endnote|note|urlload|dbselect|run|clipboard|cursor|if|elseif|else|repeat";
const BLAZE_WITH = "time|date|user|site|snippet|import|key|image|link|wait|click|isodate|datetime|random";

const named = (match: RegExpMatchArray): boolean => soundsLikeGap(match[1] ?? "");

/** A word alone between single signs is a gap only if gaps are called so; `{id}` in a sentence about code is not. */
const surelyNamed = (match: RegExpMatchArray): boolean =>
  named(match) &&
  !/^(?:id|name|value|url|code|date|time|datetime|link|email|number|total|price|day)$/i.test(match[1] ?? "");

/** `%USERNAME%` is where Windows keeps a folder. */
const percented = (match: RegExpMatchArray): boolean => named(match) && match[1] !== "USERNAME";

/** `%d, %d` is how programs write numbers. */
const isDate = ([source]: RegExpMatchArray): boolean => new Set(source?.match(/[A-Za-z]/g)).size > 1;

/** `[code]` and `[url]` are marks of forums. */
const bracketed = (match: RegExpMatchArray): boolean => named(match) && !/^(?:code|url|email)$/i.test(match[1] ?? "");

/**
 * How other tools write gaps, from the surest to the least. Prices, percentages, addresses, JSON and plain brackets are
 * none of them.
 */
export const FOREIGN_SPELLINGS: readonly ForeignSpelling[] = [
  // Zendesk, Intercom, Gorgias, Chatwoot, Briskine, Front, Freshdesk, HubSpot and our own that are still open.
  { pattern: /\{\{([^{}]{1,2000})\}\}/g, isGap: (match) => /[\p{L}\p{N}]/u.test(match[1] ?? ""), inAddresses: true },
  // Liquid's conditions, Help Scout's values.
  { pattern: /\{%-?\s*[\w.]+(?:[^%\n]|%(?!\})){0,300}%\}/g, inAddresses: true },
  // Zammad, Beeftext.
  { pattern: /#\{\s*[a-zA-Z][^{}\n]{0,200}\}/g, isGap: ([source]) => !/,\s/.test(source), inAddresses: true },
  // Text Blaze, Alfred.
  {
    pattern: new RegExp(
      `\\{(?:${BLAZE})(?:\\s*:[^{}]{0,300})?\\}|\\{(?:${BLAZE_WITH})\\s*[:+](?!\\s*(?:true|false|null)\\b)[^{}"']{0,300}\\}|\\{=[^{}]{1,300}\\}`,
      "g",
    ),
  },
  // Live Helper Chat, Alfred, AutoHotkey; PhraseExpress; Salesforce.
  { pattern: /(?<![$\\/\w])\{(nick|operator|email|phone|cursor|clipboard|date|time|datetime|Enter|Tab)\}/g },
  { pattern: /(?<![$\\/\w])\{([a-zA-Z][\w ]{0,60})\}/g, isGap: surelyNamed },
  { pattern: /\{#[A-Z]{2,}[^{}\n]{0,200}\}|\{!\$?[A-Za-z][\w.]{0,100}\}/g },
  // TextExpander.
  {
    pattern:
      /%(?:fill(?:text|area|popup|part|partend|top)|snippet|key|date)(?::[^%\n]{0,500})?%|%clipboard\b|(?<!\d)%\|/g,
  },
  { pattern: /%@[+-]\d{1,4}[YMDWhms]/g },
  { pattern: /%(?:1?[YymdeBbAaHIMSp])(?:[ ./:,-]{1,2}%1?[YymdeBbAaHIMSp](?![\p{L}\p{N}])){1,6}/gu, isGap: isDate },
  // LiveChat and many others.
  { pattern: /(?<![\p{L}\p{N}%])%([a-zA-Z][a-zA-Z_. ]{1,40})%(?![\p{L}\p{N}])/gu, isGap: percented },
  // Espanso; Clippings; aText; HubSpot, Kustomer.
  { pattern: /\$\|\$/g },
  { pattern: /\$\[[^[\]\n]{1,200}\]|(?<![\w&])#\[[a-zA-Z][\w -]{0,60}\]/g },
  { pattern: /\[\|\]|\[clipboard\]|\[var:[^[\]\n]{1,100}\]/g },
  { pattern: /\[\[\p{L}[^[\]\n]{0,200}[^[\]\s]\]\]/gu },
  // Written out by hand, to be filled in.
  { pattern: /(?<![\p{L}\p{N}\]!])\[(\p{L}[\p{L}\p{N} _'’/.-]{0,58}[\p{L}\p{N}])\](?![([:])/gu, isGap: bracketed },
  { pattern: /\$\{\s*([a-zA-Z][\w.]{0,100})\s*\}/g, isGap: named },
  { pattern: /<attribute\s+key=[^<>]{1,300}>/g },
  { pattern: /\*\|[A-Z][A-Z0-9_:]{1,60}\|\*/g },
  // The same signs around any word, and what people leave for themselves.
  { pattern: /%\{?[A-Za-z][\w. ]{1,40}\}?%|%\{[A-Za-z][\w. ]{0,40}\}/g, isUnsure: true },
  { pattern: /\$\{[^{}\n]{1,60}\}|\[\[[^[\]\n]{1,60}\]\]|<<[^<>\n]{1,60}>>/g, isUnsure: true },
  { pattern: /(?<![{$%])\{[A-Za-z][\w. ]{1,40}\}(?!\})/g, isUnsure: true },
  { pattern: /\[[A-Z][A-Z _]{2,40}\](?!\()/g, isUnsure: true },
  { pattern: /\b(?:INSERT|ENTER|ADD) (?:[A-Z]+ ){0,4}HERE\b|\b(?:XXX+|___+)(?!\w)/g, isUnsure: true },
];

import { splitNameAndTime } from "../reading/name-and-time";
import { readTime } from "../reading/read-time";
import type { RowFacts } from "../reading/row-facts";
import {
  DELETED_SAID,
  DRAFT_SAID,
  DRAFT_TOKENS,
  FAILED_SAID,
  FAILED_TOKENS,
  PENDING_SAID,
  PENDING_TOKENS,
  RETRY_SAID,
} from "../reading/row-words";
import type { TimeMark } from "../reading/time-mark";
import { anyOf, says, saysOnly, tokensOf } from "../reading/word-list";
import type { Delivery } from "../transcript/message";
import type { EpochMs } from "../transcript/time";
import { composedNodes } from "./composed-kids";
import type { NamePlace, RowParts, TimePlace } from "./measure-row";
import { mediaWord } from "./media-word";
import { readText } from "./read-text";

const textOf = (element: Element): string => element.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";
const told = ({ holder, attribute }: TimePlace): string =>
  attribute ? (holder.getAttribute(attribute) ?? "") : textOf(holder);

/** The words of an element without these parts of it, apart where they stand in elements of their own. */
const wordsWithout = (element: Element, without: readonly Element[]): string =>
  [...composedNodes(element)]
    .map((node) => {
      if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? "") : "";
      return without.includes(node as Element) ? " " : wordsWithout(node as Element, without);
    })
    .join("")
    .replaceAll(/\s+/g, " ")
    .trim();

const tellName = (place: NamePlace): string =>
  place.attribute || !place.without?.length ? told(place) : wordsWithout(place.holder, place.without);

const readMark = (value: string, now: EpochMs): TimeMark | undefined =>
  readTime(value, now) ?? splitNameAndTime(value.replace(/[:\s]+$/, ""), now).mark;

/** What the words of all levels say together. */
interface Levels {
  readonly words: readonly string[];
  readonly failed: boolean;
  readonly pending: boolean;
  readonly draft: boolean;
}

/** Rows of one shape share their levels. */
const joined = new WeakMap<RowParts["levels"], Levels>();

function joinedOf(levels: RowParts["levels"]): Levels {
  const known = joined.get(levels);
  if (known) return known;
  const words = [...new Set(levels.flat())];
  const made = {
    words,
    failed: anyOf(words, FAILED_TOKENS),
    pending: anyOf(words, PENDING_TOKENS),
    draft: anyOf(words, DRAFT_TOKENS),
  };
  joined.set(levels, made);
  return made;
}

function deliveryOf({ failed, pending, draft }: Levels, said: readonly string[]): Delivery {
  const short = said.filter((text) => text.length < 60);
  if (failed || short.some((text) => says(text, FAILED_SAID) || saysOnly(text, RETRY_SAID))) return "failed";
  if (pending || short.some((text) => says(text, PENDING_SAID))) return "pending";
  return draft || short.some((text) => text.length < 24 && says(text, DRAFT_SAID)) ? "draft" : "shown";
}

/** A name without invisible characters and the colon behind it. */
export const cleanName = (name: string): string =>
  name
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s*:$/, "")
    .trim();

/** Somebody entered this for the person named behind it. */
const ON_BEHALF =
  /\s(?:on behalf of|im auftrag von|im namen von|au nom de|en nombre de|em nome de|per conto di|namens|w imieniu|adına|от имени|عن|代表)\s+(.{2,40})$/i;

interface ShownAuthor {
  readonly author: string;
  /** A time that stands with the name. */
  readonly mark?: TimeMark;
  /** What stands with the name in brackets. */
  readonly bracket?: string;
}

function readAuthor(shown: string, now: EpochMs): ShownAuthor {
  const { name, mark } = splitNameAndTime(cleanName(shown), now);
  const behalf = ON_BEHALF.exec(name);
  const bracket = behalf ? null : /^(.*?)\s*[([]([^)\]]{2,30})[)\]]\s*(.*)$/.exec(name);
  return {
    author: cleanName(behalf?.[1] ?? (bracket ? (bracket[1] ?? "") : name)),
    ...(mark ? { mark } : {}),
    ...(bracket ? { bracket: `${bracket[2]} ${bracket[3]}`.trim() } : {}),
  };
}

/** Few people speak in a chat: what was made of their names lately is kept. A name with a number in it may tell a time. */
const authors = new Map<string, ShownAuthor>();
const KEPT = 50;

function authorOf(shown: string, now: EpochMs): ShownAuthor {
  const known = authors.get(shown);
  if (known) return known;
  const made = readAuthor(shown, now);
  if (/\p{Nd}/u.test(shown) || made.mark) return made;
  if (authors.size >= KEPT) authors.clear();
  authors.set(shown, made);
  return made;
}

/** The desk's own word that a message is gone stands where the message stood. */
const isDeleted = (text: string): boolean => text.length < 90 && says(text, DELETED_SAID);

/** What the parts of a row say, as it stands there. */
export interface PartsTold {
  readonly author: string;
  readonly time: string | undefined;
  readonly id: string | undefined;
  readonly text: string;
  readonly notes: readonly string[];
  readonly labels: readonly string[];
}

/** What rows of one shape have in common. */
export interface PartsKept {
  readonly levels: RowParts["levels"];
  readonly side: RowParts["side"];
  readonly look: RowParts["look"];
  /** Controls that are choices of the message. */
  readonly choices: readonly unknown[];
}

/** What the parts of a row say now; without layout. */
export const tellParts = (parts: RowParts): PartsTold => ({
  author: parts.author ? tellName(parts.author) : "",
  time: parts.time && told(parts.time),
  id: parts.id && (parts.id.holder.getAttribute(parts.id.attribute) ?? undefined),
  text: readText(parts.body, {
    dropped: parts.dropped,
    choices: parts.choices,
    media: mediaWord,
    inside: composedNodes,
  }),
  notes: parts.notes.map(textOf),
  labels: parts.labels.map(told),
});

/** What a row comes to by what its parts say. */
export function factsOf(kept: PartsKept, parts: PartsTold, now: EpochMs): RowFacts {
  const { author, mark, bracket } = authorOf(parts.author, now);
  const notes = parts.notes.filter((text) => text !== "" && text.length < 80);
  const labels = parts.labels.filter((text) => text !== "" && text.length < 300);
  const said = [...notes, ...labels, ...(bracket === undefined ? [] : [bracket])];
  const { text, id } = parts;
  const time = parts.time === undefined ? undefined : readMark(parts.time, now);
  const levels = joinedOf(kept.levels);
  const found = time ?? mark ?? clockInSentence(said, text, now);
  return {
    text: isDeleted(text) ? "" : text,
    words: levels.words,
    levels: kept.levels,
    badge: notes.flatMap(tokensOf),
    said,
    ...(author && author.length < 80 ? { author } : {}),
    ...(kept.side ? { side: kept.side } : {}),
    look: kept.look,
    choices: kept.choices.length,
    delivery: deliveryOf(levels, [...notes, ...(/^\s*[[(]/.test(text) ? [text.slice(0, 20)] : [])]),
    atMinute: false,
    ...(found ? { mark: found } : {}),
    ...(id ? { id } : {}),
  };
}

/** "Visitor Lena said help at 10:01": the one clock of a sentence for listeners. */
function clockInSentence(said: readonly string[], text: string, now: EpochMs): TimeMark | undefined {
  for (const sentence of said) {
    const clocks = sentence.replace(text, " ").match(/\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?/gi) ?? [];
    const mark = clocks.length === 1 && clocks[0] ? readTime(clocks[0], now) : undefined;
    if (mark) return mark;
  }
  return undefined;
}

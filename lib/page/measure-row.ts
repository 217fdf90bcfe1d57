import { parseClock, parseStamp, type ReadTime } from "../reading/parse-time";
import type { RowFacts } from "../reading/row-facts";
import { DRAFT, FAILED, hasWord, PENDING, wordsOf } from "../reading/words";
import type { Delivery } from "../transcript/message";
import type { EpochMs } from "../transcript/time";
import { elementWords } from "./element-words";
import { readText } from "./read-text";

const ID_NAMES = [
  "data-message-id",
  "data-msgid",
  "data-msg-id",
  "data-messageid",
  "data-message-uuid",
  "data-event-id",
  "data-id",
  "id",
];
const AUTHOR =
  '[class*="author" i],[class*="sender" i],[class*="nick" i],[class*="username" i],[class*="display-name" i],[class*="from" i],[class~="name"],[class*="__name" i],[class$="-name" i],[data-author]';
const TIME = 'time,[datetime],[data-timestamp],[data-time],[class*="time" i],[class*="date" i]';
const BODY = '[class*="body" i],[class*="text" i],[class*="content" i],[class*="bubble" i],[dir="auto"],p';
const BADGE = '[class*="badge" i],[class*="tag" i],[class*="label" i],[class*="role" i],[class*="type" i]';
const STATUS =
  '[class*="status" i],[class*="error" i],[class*="fail" i],[class*="pending" i],[class*="sending" i],[class*="retry" i],[role="alert"]';
const TIME_ATTRIBUTES = [
  "datetime",
  "timestamp",
  "data-timestamp",
  "data-time",
  "data-isodate",
  "data-date",
  "data-created-at",
  "title",
];

const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? "";

/** Where a row tells its time: an element and one of its attributes, or its text. */
export interface TimePlace {
  readonly holder: Element;
  readonly attribute?: string;
}

function findTime(row: Element, now: EpochMs): TimePlace | undefined {
  const holders = [row, ...row.querySelectorAll(TIME)];
  for (const holder of holders) {
    const attribute = TIME_ATTRIBUTES.find((name) => parseStamp(holder.getAttribute(name) ?? "", now));
    if (attribute) return { holder, attribute };
  }
  const holder = holders.slice(1).find((one) => textOf(one).length < 30 && parseClock(textOf(one), now));
  return holder && { holder };
}

const readTime = ({ holder, attribute }: TimePlace, now: EpochMs): ReadTime | undefined =>
  attribute ? parseStamp(holder.getAttribute(attribute) ?? "", now) : parseClock(textOf(holder), now);

/** The element that holds what was said: the best named one, else the row less its header. */
function bodyOf(row: Element, dropped: readonly Element[]): Element {
  const named = [...row.querySelectorAll(BODY)].filter(
    (element) => !dropped.some((drop) => drop.contains(element)) && textOf(element) !== "",
  );
  const clean = named.filter((element) => !dropped.some((drop) => element.contains(drop)));
  const outer = clean.filter((element) => !clean.some((other) => other !== element && other.contains(element)));
  const best = outer.sort((a, b) => textOf(b).length - textOf(a).length)[0];
  if (!best) return row;
  // Paragraphs of one bubble: their parent is the body, if nothing else stands in it.
  const parent = best.parentElement;
  const siblings = outer.filter((element) => element.parentElement === parent);
  return siblings.length > 1 && parent && row.contains(parent) && !dropped.some((drop) => parent.contains(drop))
    ? parent
    : best;
}

const STATUS_WORDS: readonly (readonly [ReadonlySet<string>, Delivery])[] = [
  [FAILED, "failed"],
  [PENDING, "pending"],
  [DRAFT, "draft"],
];

const hasDeliveryWord = (words: readonly string[]): boolean => STATUS_WORDS.some(([list]) => hasWord(words, list));

function deliveryOf(row: Element, words: readonly string[]): Delivery {
  const status = [...row.querySelectorAll(STATUS)].flatMap((element) => [
    ...elementWords(element),
    ...(textOf(element).length < 60 ? wordsOf(textOf(element)) : []),
  ]);
  return STATUS_WORDS.find(([list]) => hasWord(words, list) || hasWord(status, list))?.[1] ?? "shown";
}

/** Where a row names itself. */
export interface IdPlace {
  readonly holder: Element;
  readonly attribute: string;
}

const isId = (value: string | null): boolean => value !== null && /\d|[a-f0-9-]{8}/i.test(value);

function findId(row: Element): IdPlace | undefined {
  for (const holder of [row, row.firstElementChild]) {
    const attribute = holder && ID_NAMES.find((name) => isId(holder.getAttribute(name)));
    if (holder && attribute) return { holder, attribute };
  }
  const holder = row.querySelector("[data-message-id]");
  return holder ? { holder, attribute: "data-message-id" } : undefined;
}

const wordsAround = (row: Element, root: Element): string[] => {
  const words = elementWords(row);
  for (let at = row.parentElement, up = 0; at && at !== root && up < 3; at = at.parentElement, up++)
    words.push(...elementWords(at));
  for (const child of row.querySelectorAll(":scope > *, :scope > * > *")) words.push(...elementWords(child));
  return words;
};

/** Which side of its list the bubble stands on, by the room left on either side. Forces layout. */
export function sideOf(row: Element, root: Element): "start" | "end" | "center" | undefined {
  const list = root.getBoundingClientRect();
  if (list.width < 1) return undefined;
  let bubble = row;
  while (
    bubble.childElementCount === 1 &&
    bubble.firstElementChild &&
    bubble.getBoundingClientRect().width > list.width * 0.9
  ) {
    bubble = bubble.firstElementChild;
  }
  const boxes = [...bubble.children].map((child) => child.getBoundingClientRect()).filter((box) => box.width > 0);
  const own = bubble.getBoundingClientRect();
  const wide = own.width > list.width * 0.9 && boxes.length > 0;
  const left = (wide ? Math.min(...boxes.map((box) => box.left)) : own.left) - list.left;
  const right = list.right - (wide ? Math.max(...boxes.map((box) => box.right)) : own.right);
  if (Math.abs(left - right) < list.width * 0.06) return left > list.width * 0.12 ? "center" : undefined;
  const start = left < right;
  const rtl = getComputedStyle(root).direction === "rtl";
  return start !== rtl ? "start" : "end";
}

/** Where in a row everything stands that it tells. */
export interface RowParts {
  readonly words: readonly string[];
  readonly author: Element | undefined;
  readonly time: TimePlace | undefined;
  readonly id: IdPlace | undefined;
  readonly body: Element;
  /** What is left out of the body's text. */
  readonly dropped: readonly Element[];
  readonly badges: readonly Element[];
  /** Something in it tells, or may tell, of its delivery. */
  readonly status: boolean;
}

/** Finds the parts of a row; without layout. */
export function findParts(row: Element, root: Element, now: EpochMs): RowParts {
  const badges = [...row.querySelectorAll(BADGE)];
  const dropped = [
    ...row.querySelectorAll(`${AUTHOR},${TIME},${BADGE},${STATUS},button,[aria-hidden="true"],svg`),
  ].filter((element) => element.querySelector("p") === null && textOf(element).length < 80);
  const body = bodyOf(row, dropped);
  return {
    words: wordsAround(row, root),
    author: row.querySelector(AUTHOR) ?? undefined,
    time: findTime(row, now),
    id: findId(row),
    body,
    dropped: body === row ? dropped : [],
    badges,
    status: row.querySelector(STATUS) !== null,
  };
}

/** What the parts of a row say now. */
export function readParts(row: Element, parts: RowParts, now: EpochMs): RowFacts {
  const author = textOf(parts.author);
  const time = parts.time && readTime(parts.time, now);
  const id = parts.id?.holder.getAttribute(parts.id.attribute) ?? undefined;
  return {
    text: readText(parts.body, parts.dropped),
    words: parts.words,
    badge: parts.badges.flatMap((badge) => (textOf(badge).length < 40 ? wordsOf(textOf(badge)) : [])),
    ...(author && author.length < 80 ? { author } : {}),
    delivery: parts.status || hasDeliveryWord(parts.words) ? deliveryOf(row, parts.words) : "shown",
    ...(time ? { at: time.at } : {}),
    atMinute: time?.atMinute ?? false,
    ...(id ? { id } : {}),
  };
}

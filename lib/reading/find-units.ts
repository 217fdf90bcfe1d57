// Cuts a list into its messages: rows stand in it plainly, in groups with one header, in day groups, or as a header and a
// body side by side.
import type { EpochMs } from "../transcript/time";
import { type Block, classOf, shownText } from "./block";
import {
  hasBody,
  hasOwnSurface,
  holdsEditor,
  holdsTime,
  isAvatar,
  isControl,
  isSurface,
  MEDIA,
  some,
  unwrap,
} from "./block-kinds";
import { REACTIONS } from "./emoji";
import { looksLikeName, splitNameAndTime } from "./name-and-time";
import { readTime } from "./read-time";
import { isGroup, isSelfSufficient } from "./row-group";
import { STATUS_SAID, TYPING, TYPING_TOKENS, UNREAD } from "./row-words";
import { anyOf, says, saysOnly, tokensOf } from "./word-list";

/** One row, with what stands above it and belongs to it. */
export interface Unit {
  readonly block: Block;
  /** Headers it shares with the rows below it, outermost first. */
  readonly heads: readonly Block[];
  /** A line above it that tells a day or a time. */
  readonly divider?: Block;
}

export type KidKind = "row" | "group" | "divider" | "head" | "typing" | "nothing";

const isMoment = (text: string, now: EpochMs): boolean =>
  readTime(text.replaceAll(/^[\s–—\-·•─]+|[\s–—\-·•─]+$/g, ""), now) !== undefined;

const isUnread = (text: string): boolean => saysOnly(text.replaceAll(/\p{Nd}+/gu, ""), UNREAD);

/** A line with a time of its own was said, though it speaks of typing. */
const isTyping = (block: Block, text: string, now: EpochMs): boolean =>
  text.length <= 80 &&
  (says(text, TYPING) || anyOf(tokensOf(classOf(block)), TYPING_TOKENS)) &&
  !/[.!?]\s/.test(text.replaceAll("...", "")) &&
  !holdsTime(block, now);

/** A picture or recording that somebody sent. */
const isPicture = (block: Block): boolean => MEDIA.test(block.tag) && block.look.shown && !isAvatar(block);

/** "Seen", in small letters and no bubble, under the last row. */
const isStateLine = (block: Block, text: string): boolean =>
  text.length < 24 && block.look.size <= SMALL && !hasOwnSurface(block) && saysOnly(text, STATUS_SAID);

/** Letters this small, in pixels, are no message's. */
const SMALL = 12;

/** What stands in it outside of surfaces, avatars left out. */
const bareText = (block: Block): string =>
  isSurface(block) || isAvatar(block) || !block.look.shown
    ? ""
    : [block.own, ...block.kids.map(bareText)].filter((text) => text !== "").join(" ");

/** Speaks in a bubble: beside it stands no name, at most a time and a state. A header may have a badge, beside its name. */
function isBubbled(block: Block, now: EpochMs): boolean {
  if (isSurface(block)) return true;
  if (!hasOwnSurface(block)) return false;
  const beside = bareText(block).split(/[·•|]/);
  return beside.every((part) => part.trim() === "" || isMoment(part.trim(), now) || saysOnly(part, STATUS_SAID));
}

/** A short line of name and time, or an icon that says who, above the body it belongs to. */
function isHead(block: Block, text: string, next: Block | undefined, now: EpochMs): boolean {
  if (block.tag === "dt") return true;
  // A bubble of its own is a message, however short; and a day with a clock is nobody's name.
  if (!next || isBubbled(block, now) || !hasBody(next) || isMoment(text, now)) return false;
  if (text === "")
    return (
      some(block, (one) => one.attributes.has("title") || one.attributes.has("aria-label")) &&
      !some(block, ({ tag }) => MEDIA.test(tag))
    );
  if (next.tag === block.tag && classOf(next) === classOf(block)) return false;
  const { name, mark } = splitNameAndTime(text, now);
  const pair = looksLikeName(name) && !holdsTime(next, now) && (mark !== undefined || holdsTime(block, now));
  const titled = looksLikeName(text) && block.look.bold && !next.look.bold && block.tag !== next.tag;
  return pair || titled;
}

/** These stand around a list, also where they stand in it. */
const FRAME_TAGS = /^(?:header|nav|footer|menu|dialog)$/;

export function kindOf(block: Block, next: Block | undefined, now: EpochMs): KidKind {
  if (!block.look.shown || FRAME_TAGS.test(unwrap(block).tag)) return "nothing";
  const text = shownText(block);
  if (isHead(block, text, next, now)) return "head";
  if (!hasBody(block) || holdsEditor(block) || (isControl(block) && !block.attributes.has("data-id"))) return "nothing";
  if (text !== "" && text.length < 48 && !some(block, isPicture)) {
    if (isMoment(text, now)) return "divider";
    // What follows it is of the day it stands in.
    if (isUnread(text)) return "nothing";
  }
  if (REACTIONS.test(text) || isStateLine(block, text)) return "nothing";
  if (isTyping(block, text, now)) return "typing";
  return isGroup(block, now) ? "group" : "row";
}

export interface Above {
  readonly heads: readonly Block[];
  readonly divider?: Block;
}

/** A line of name and time above parts that have no time of their own. */
function isHeaderOfGroup(kid: Block, group: Block, now: EpochMs): boolean {
  if (isSurface(kid) || !holdsTime(kid, now)) return false;
  const texts = leafTexts(kid).filter((text) => readTime(text, now) === undefined);
  if (texts.length > 3 || !texts.every((text) => looksLikeName(splitNameAndTime(text, now).name))) return false;
  const others = group.kids.filter((one) => one !== kid && isSelfSufficient(one, now, false));
  return others.length > 0 && !others.some((one) => holdsTime(one, now));
}

const leafTexts = (block: Block): string[] =>
  block.look.shown ? [block.own, ...block.kids.flatMap(leafTexts)].filter((text) => text !== "") : [];

/** The rows of a group: what stands before the first is the header of all, a time behind one belongs to it. */
export function unitsOfGroup(group: Block, now: EpochMs, above: Above): Unit[] {
  const units: Unit[] = [];
  const heads: Block[] = [...above.heads];
  let divider = above.divider;
  for (const kid of group.kids) {
    if (!kid.look.shown || isAvatar(kid) || holdsEditor(kid)) continue;
    const text = shownText(kid);
    const timeOnly = text.length < 48 && readTime(text, now)?.kind;
    if (text !== "" && text.length < 48 && isUnread(text)) continue;
    if (timeOnly === "day") divider = kid;
    else if (units.length === 0 && isHeaderOfGroup(kid, group, now)) heads.push(kid);
    else if (isGroup(kid, now))
      units.push(...unitsOfGroup(unwrap(kid), now, { heads, ...(divider ? { divider } : {}) }));
    else if (isSelfSufficient(kid, now, false) && !timeOnly)
      units.push({ block: kid, heads: [...heads], ...(divider ? { divider } : {}) });
    else if (units.length === 0) heads.push(kid);
    else {
      const last = units.pop();
      if (last) units.push({ ...last, heads: [...last.heads, kid] });
    }
  }
  return units;
}

/** What parts of a list drawn alike have in common; empty where nothing tells. A term of a list is always a head. */
export const kindredOf = (tag: string, classes: string): string =>
  tag === "dt" || classes.trim() === "" ? "" : `${tag} ${classes.trim()}`;

/** The kinds of these parts of a list: none is a head whose like is a row elsewhere, however short its words. */
function kindsOf(kids: readonly Block[], now: EpochMs): KidKind[] {
  const kinds = kids.map((kid, index) => kindOf(kid, kids[index + 1], now));
  const kindred = (kid: Block) => kindredOf(kid.tag, classOf(kid));
  const rows = new Set(kids.filter((_, index) => kinds[index] === "row").map(kindred));
  return kinds.map((kind, index) => {
    const own = kids[index] ? kindred(kids[index]) : "";
    return kind === "head" && own !== "" && rows.has(own) ? "row" : kind;
  });
}

/** The messages of a list, in the order of the page. */
export function unitsOf(root: Block, now: EpochMs): Unit[] {
  const units: Unit[] = [];
  let heads: readonly Block[] = [];
  let divider: Block | undefined;
  let headed = false;
  const kids = root.kids.filter((kid) => kid.look.shown);
  const kinds = kindsOf(kids, now);
  kids.forEach((kid, index) => {
    const kind = kinds[index];
    if (kind === "divider") divider = kid;
    if (kind === "head") heads = headed ? [...heads, kid] : [kid];
    headed = kind === "head";
    const above = { heads, ...(divider ? { divider } : {}) };
    if (kind === "group") units.push(...unitsOfGroup(unwrap(kid), now, above));
    else if (kind === "row") units.push({ block: kid, ...above });
  });
  return units;
}

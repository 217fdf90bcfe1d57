// Everything in a row sorted by what it is, so that what is left was said by somebody.
import type { EpochMs } from "../transcript/time";
import { type Block, classOf, labelOf, shownText, textOf } from "./block";
import { isAvatar, isControl, isSurface } from "./block-kinds";
import { EMOJI, REACTIONS, TICKS } from "./emoji";
import { AUTHOR_CLASS, looksLikeName } from "./name-and-time";
import { readTime } from "./read-time";
import {
  DRAFT_SAID,
  FAILED_SAID,
  ORIGINAL_SAID,
  PENDING_SAID,
  RETRY_SAID,
  ROW_ACTIONS,
  STATUS_SAID,
} from "./row-words";
import { type TimeAt, timeInAttributes } from "./time-in-attributes";
import { anyOf, foldWords, says, saysOnly, tokensOf, wordList } from "./word-list";

const QUOTE_CLASS = /* @__PURE__ */ wordList(
  "quote, quoted, blockquote, replied, original, replyto, cite, citation, reference",
);
const ICON_CLASS = /* @__PURE__ */ wordList("icon, icons, material, fa, fas, far, glyph, symbol, symbols, ico, mdi");
const LIGATURE =
  /^[a-z]+(?:_[a-z0-9]+)+$|^(?:done|schedule|check|error|lock|star|reply|send|close|check_circle|person|person_outline|more_vert|visibility|mic|attachment)$/;
const ACTIONS_CLASS = /* @__PURE__ */ wordList("actions, toolbar");
const BRACKETED = /^[[(].{2,24}[\])]$/;
/** A state or badge is no longer than this. */
export const SHORT = 40;

/** A part with words of its own, and what it stands in. */
export interface Leaf {
  readonly block: Block;
  readonly path: readonly Block[];
  readonly text: string;
}

const isQuote = (block: Block): boolean =>
  block.tag === "blockquote" || block.tag === "q" || anyOf(tokensOf(classOf(block)), QUOTE_CLASS);

const isTranslation = (block: Block): boolean =>
  block.kids.some((kid) => (kid.tag === "a" || isControl(kid)) && says(shownText(kid), ORIGINAL_SAID)) &&
  block.own.trim() !== "";

/** "Not delivered. Try again?" */
const isFailure = (text: string): boolean => says(text, FAILED_SAID) && saysOnly(text, FAILED_SAID, RETRY_SAID);

const isState = (text: string): boolean => {
  if (text.length > SHORT) return false;
  if (TICKS.test(text)) return true;
  const bare = text.replaceAll(/[\p{Nd}:.,·•()[\]✓✔-]+/gu, " ");
  return (
    saysOnly(bare, STATUS_SAID) ||
    saysOnly(bare, PENDING_SAID) ||
    isFailure(bare) ||
    (BRACKETED.test(text) && says(text, DRAFT_SAID))
  );
};

/** The time that an element in this one has as an attribute: it says more than "4 hours ago". */
function exactWithin(block: Block, now: EpochMs): TimeAt | undefined {
  for (const kid of block.kids) {
    const at = timeInAttributes(kid, now) ?? exactWithin(kid, now);
    if (at) return at;
  }
  return undefined;
}

/** What stands in a row, sorted by what it is. */
export interface Sorted {
  readonly leaves: Leaf[];
  readonly times: TimeAt[];
  readonly dropped: Block[];
  readonly notes: Block[];
  readonly labels: string[];
  readonly choices: Block[];
  avatar?: Block;
}

/** A pictogram apart from the words, titled as icons are. */
const isSign = (block: Block, text: string, label: string): boolean =>
  !block.look.inline && block.kids.length === 0 && EMOJI.test(text) && /\p{L}/u.test(label);

/** A name that is a link to the person, drawn as words: it stands first, before what they said. */
const isNameControl = (block: Block, text: string, leaves: readonly Leaf[], names: ReadonlySet<string>): boolean =>
  leaves.length === 0 &&
  !isSurface(block) &&
  looksLikeName(text) &&
  !says(text, ROW_ACTIONS) &&
  (names.has(foldWords(text)) || anyOf(tokensOf(classOf(block)), AUTHOR_CLASS));

/** Sorts what stands in a row; `names` are people known to write here. */
export function sortParts(row: Block, now: EpochMs, names: ReadonlySet<string>): Sorted {
  const sorted: Sorted = { leaves: [], times: [], dropped: [], notes: [], labels: [], choices: [] };
  const drop = (block: Block): void => {
    sorted.dropped.push(block);
  };
  const visit = (block: Block, path: readonly Block[]): void => {
    const label = labelOf(block);
    const at = timeInAttributes(block, now);
    if (at && (block.tag !== "a" || block.own.length < SHORT)) sorted.times.push(at);
    if (label && block !== row && !at) sorted.labels.push(label);
    if (!block.look.shown) {
      const text = textOf(block);
      if (!at && text.length < SHORT && readTime(text, now)) sorted.times.push({ block });
      drop(block);
      return;
    }
    const text = shownText(block);
    if (block.look.clipped) {
      sorted.labels.push(textOf(block));
      drop(block);
      return;
    }
    if (block !== row && isControl(block) && !isNameControl(block, text, sorted.leaves, names)) {
      if (text !== "" && !says(text, ROW_ACTIONS) && !readTime(text, now) && /\p{L}/u.test(text))
        sorted.choices.push(block);
      else {
        if (text !== "" && text.length < SHORT) sorted.notes.push(block);
        drop(block);
      }
      return;
    }
    if (block !== row && isSign(block, text, label)) {
      drop(block);
      return;
    }
    if (block.tag === "svg") {
      drop(block);
      return;
    }
    if (block !== row && isAvatar(block)) {
      sorted.avatar ??= block;
      for (const kid of block.kids) if (labelOf(kid)) sorted.labels.push(labelOf(kid));
      drop(block);
      return;
    }
    if (
      block.look.icons ||
      ((block.tag === "i" || anyOf(tokensOf(classOf(block)), ICON_CLASS)) && LIGATURE.test(text))
    ) {
      if (text !== "") sorted.notes.push(block);
      drop(block);
      return;
    }
    if (block !== row && text !== "") {
      if (
        at &&
        text.length < SHORT &&
        /\p{Nd}|^\D{2,24}$/u.test(text) &&
        (readTime(text, now) || block.tag === "time" || at.attribute === "title" || at.attribute === "datetime")
      ) {
        drop(block);
        return;
      }
      if (text.length <= SHORT && readTime(text, now)) {
        sorted.times.push(exactWithin(block, now) ?? { block });
        drop(block);
        return;
      }
      if (isState(text) && (path.length > 0 || row.kids.length > 1)) {
        sorted.notes.push(block);
        drop(block);
        return;
      }
      if (REACTIONS.test(text) && (!block.look.inline || isSurface(block))) {
        drop(block);
        return;
      }
      if (text.length <= 2 * SHORT && anyOf(tokensOf(classOf(block)), ACTIONS_CLASS)) {
        drop(block);
        return;
      }
      if (isQuote(block) || isTranslation(block)) {
        drop(block);
        return;
      }
      if (block.tag === "a" && says(text, ROW_ACTIONS) && text.length < SHORT && saysOnly(text, ROW_ACTIONS)) {
        drop(block);
        return;
      }
    }
    // Ticks and states in a toolbar of controls and times.
    if (
      block !== row &&
      block.own !== "" &&
      isState(block.own) &&
      block.kids.length > 0 &&
      block.kids.every((kid) => isControl(kid) || readTime(shownText(kid), now))
    ) {
      for (const kid of block.kids) visit(kid, [...path, block]);
      sorted.notes.push(block);
      drop(block);
      return;
    }
    if (block.own.trim() !== "" || block.tag === "img" || block.tag === "audio" || block.tag === "video")
      sorted.leaves.push({ block, path, text: block.own.trim() });
    for (const kid of block.kids) visit(kid, [...path, block]);
  };
  visit(row, []);
  return sorted;
}

// What stands where in one row: who, when, what was said, and what nobody said (toolbars, ticks, quotes, copies for
// listeners).
import type { EpochMs } from "../transcript/time";
import { authorPoints } from "./author-points";
import { type Block, classOf, heightOf, roleOf, shownText, textOf, widthOf } from "./block";
import { isSurface } from "./block-kinds";
import { isSaidWord } from "./name-and-time";
import { ROW_ACTIONS } from "./row-words";
import { type Leaf, SHORT, sortParts } from "./sort-row";
import type { TimeAt } from "./time-in-attributes";
import { headerLines, metaLines, withoutInitials } from "./unsaid-parts";
import { says } from "./word-list";

export interface RowParts {
  /** Holds all that was said. */
  readonly body: Block;
  readonly author?: Block;
  /** Parts of the author's own block that are no part of the name: a time, a badge. */
  readonly besideName: readonly Block[];
  readonly time?: TimeAt;
  /** Parts inside the body that were not said. */
  readonly dropped: readonly Block[];
  /** Short texts beside the message: badges, states, ticks. */
  readonly notes: readonly Block[];
  /** What only listeners hear, and the titles of icons. */
  readonly labels: readonly string[];
  readonly avatar?: Block;
  /** Choices offered inside the message. */
  readonly choices: readonly Block[];
}

const ENOUGH_FOR_AUTHOR = 4;

function commonBlock(row: Block, leaves: readonly Leaf[]): Block {
  const [first] = leaves;
  if (!first) return row;
  const chain = [...first.path, first.block];
  let common = row;
  for (const block of chain) {
    if (leaves.every((leaf) => leaf.block === block || leaf.path.includes(block))) common = block;
    else break;
  }
  return common;
}

const isAlike = (a: Block, b: Block): boolean =>
  a.tag === b.tag && classOf(a) === classOf(b) && a.look.background !== "" && a.look.background === b.look.background;

/** Leaves outside the one bubble that holds the message: labels, channel names, hints. */
function outsideBubble(row: Block, leaves: readonly Leaf[]): readonly Leaf[] {
  const bubbles = new Set<Block>();
  for (const { path, block } of leaves) {
    const surface = [...path, block].find(
      (one) => one !== row && isSurface(one) && !one.look.inline && widthOf(one.box) > 20 && heightOf(one.box) > 12,
    );
    if (surface) bubbles.add(surface);
  }
  const [bubble, other] = [...bubbles].sort((a, b) => shownText(b).length - shownText(a).length);
  const longest = leaves.reduce((best, leaf) => (leaf.text.length > best.text.length ? leaf : best), leaves[0] as Leaf);
  // A badge or a header's ground is no bubble: what was said stands in it.
  if (!bubble || !(longest.block === bubble || longest.path.includes(bubble))) return [];
  if (other && shownText(other).length > SHORT) return [];
  // Several bubbles drawn alike were said one behind the other.
  const said = [...bubbles].filter((one) => one === bubble || isAlike(one, bubble));
  return leaves.filter(
    ({ path, block, text }) =>
      !said.some((one) => block === one || path.includes(one)) && text.length <= SHORT && text !== "",
  );
}

/** "About a week" beside a clock was said: of several times the one in the largest letters, else the first. */
function wordsLikeTime(times: readonly TimeAt[]): readonly Leaf[] {
  const shown = times.filter(({ block, attribute }) => attribute === undefined && block.own !== "" && block.look.shown);
  const [first] = [...shown].sort((a, b) => b.block.look.size - a.block.look.size);
  return first && shown.length > 1 ? [{ block: first.block, path: [], text: first.block.own }] : [];
}

/** A time, a thing with an edge or in small letters beside the name. */
const isBesideName = (kid: Block, name: Block, times: readonly TimeAt[]): boolean =>
  times.some(({ block }) => block === kid || kid.kids.includes(block)) ||
  isSurface(kid) ||
  kid.look.size < name.look.size;

/** The parts of a row; `names` are people known to write here. */
export function partsOf(row: Block, now: EpochMs, names: ReadonlySet<string> = /* @__PURE__ */ new Set()): RowParts {
  const sorted = sortParts(row, now, names);
  const { times, labels, choices } = sorted;
  const { initials, said: spoken } = withoutInitials(sorted.leaves);
  let leaves: readonly Leaf[] = spoken;
  const scored = leaves.map((leaf, index) => ({ leaf, points: authorPoints(leaf, index, sorted, row, names, now) }));
  const [best] = scored.filter(({ points }) => points >= ENOUGH_FOR_AUTHOR).sort((a, b) => b.points - a.points);
  const author = best?.leaf;
  const dropped = [...sorted.dropped, ...initials.map(({ block }) => block)];
  const notes = [...sorted.notes];
  if (author) {
    leaves = leaves.filter((leaf) => leaf !== author && !leaf.path.includes(author.block));
    dropped.push(author.block);
    for (const kid of author.block.kids) if (textOf(kid)) notes.push(kid);
    const header = author.path.at(-1);
    // What stands in the author's own line, apart from the message, is a badge.
    const beside = leaves.filter(
      (leaf) => header && header !== row && leaf.path.includes(header) && leaf.text.length <= SHORT,
    );
    const between = leaves.filter(({ block, text }) => block === header && header !== row && isSaidWord(text));
    if (between.length < leaves.length && header && leaves.every((leaf) => !leaf.path.includes(header))) {
      leaves = leaves.filter((leaf) => !between.includes(leaf));
      for (const { block } of between) dropped.push(block);
    }
    const badges =
      beside.length < leaves.length ? beside : leaves.filter((leaf) => isBadge(leaf, author, row) && leaves.length > 1);
    const more = leaves.filter((leaf) => !badges.includes(leaf) && isBadge(leaf, author, row));
    const all =
      badges.length + more.length < leaves.length ? [...badges, ...more] : badges.length < leaves.length ? badges : [];
    leaves = leaves.filter((leaf) => !all.includes(leaf));
    for (const { block } of all) {
      notes.push(block);
      dropped.push(block);
    }
  }
  if (author) {
    const lines = headerLines(row, author, leaves);
    leaves = leaves.filter((leaf) => !lines.includes(leaf));
    for (const { block } of lines) {
      notes.push(block);
      dropped.push(block);
    }
  }
  const outside = outsideBubble(row, leaves);
  if (outside.length < leaves.length) {
    leaves = leaves.filter((leaf) => !outside.includes(leaf));
    for (const { block } of outside) {
      notes.push(block);
      dropped.push(block);
    }
  }
  const meta = outside.length > 0 ? [] : metaLines(row, leaves);
  leaves = leaves.filter((leaf) => !meta.includes(leaf));
  for (const { block } of meta) {
    notes.push(block);
    dropped.push(block);
  }
  const said = leaves.length > 0 ? leaves : wordsLikeTime(sorted.times);
  const clocks = times.filter(
    ({ block, attribute }) => attribute !== undefined || !said.some((leaf) => leaf.block === block),
  );
  const body = commonBlock(row, [...said, ...choices.map((block) => ({ block, path: pathTo(row, block), text: "" }))]);
  return {
    body,
    ...(author ? { author: author.block } : {}),
    besideName: author ? author.block.kids.filter((kid) => isBesideName(kid, author.block, times)) : [],
    ...(clocks[0] ? { time: bestTime(clocks) } : {}),
    dropped: dropped.filter((block) => block !== body),
    notes,
    labels,
    choices,
    ...(sorted.avatar ? { avatar: sorted.avatar } : {}),
  };
}

function pathTo(row: Block, block: Block): Block[] {
  if (row === block) return [];
  for (const kid of row.kids) {
    if (kid === block) return [row];
    const below = pathTo(kid, block);
    if (below.length > 0) return [row, ...below];
  }
  return [];
}

const bestTime = (times: readonly TimeAt[]): TimeAt => {
  const rank = ({ attribute }: TimeAt): number =>
    attribute === undefined ? 2 : attribute === "aria-label" ? 1.5 : attribute === "title" ? 1 : 0;
  return [...times].sort((a, b) => rank(a) - rank(b))[0] as TimeAt;
};

/** A short inline thing with an edge or another size beside the author. */
const isBadge = ({ block, text, path }: Leaf, author: Leaf, row: Block): boolean =>
  text.length <= 24 &&
  block.look.inline &&
  (isSurface(block) || block.look.size < author.block.look.size || says(roleOf(block), ROW_ACTIONS)) &&
  path.at(-1) === author.path.at(-1) &&
  block !== row;

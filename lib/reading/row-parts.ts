// What stands where in one row: who, when, what was said, and what nobody said (toolbars, ticks, quotes, copies for
// listeners).
import type { EpochMs } from "../transcript/time";
import { authorPoints } from "./author-points";
import { type Block, heightOf, roleOf, shownText, textOf, widthOf } from "./block";
import { isSurface } from "./block-kinds";
import { isSaidWord } from "./name-and-time";
import { ROW_ACTIONS } from "./row-words";
import { type Leaf, SHORT, sortParts } from "./sort-row";
import type { TimeAt } from "./time-in-attributes";
import { says } from "./word-list";

export interface RowParts {
  /** Holds all that was said. */
  readonly body: Block;
  readonly author?: Block;
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
  if (!bubble) return [];
  const main = other && shownText(other).length > SHORT ? undefined : bubble;
  if (!main) return [];
  return leaves.filter(
    ({ path, block, text }) => block !== main && !path.includes(main) && text.length <= SHORT && text !== "",
  );
}

/** The parts of a row; `names` are people known to write here. */
export function partsOf(row: Block, now: EpochMs, names: ReadonlySet<string> = /* @__PURE__ */ new Set()): RowParts {
  const sorted = sortParts(row, now);
  const { times, labels, choices } = sorted;
  let leaves: readonly Leaf[] = sorted.leaves;
  const scored = leaves.map((leaf, index) => ({ leaf, points: authorPoints(leaf, index, sorted, row, names) }));
  const [best] = scored.filter(({ points }) => points >= ENOUGH_FOR_AUTHOR).sort((a, b) => b.points - a.points);
  const author = best?.leaf;
  const dropped = [...sorted.dropped];
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
  const outside = outsideBubble(row, leaves);
  if (outside.length < leaves.length) {
    leaves = leaves.filter((leaf) => !outside.includes(leaf));
    for (const { block } of outside) {
      notes.push(block);
      dropped.push(block);
    }
  }
  const said = leaves.length > 0 ? leaves : [];
  const body = commonBlock(row, [...said, ...choices.map((block) => ({ block, path: pathTo(row, block), text: "" }))]);
  return {
    body,
    ...(author ? { author: author.block } : {}),
    ...(times[0] ? { time: bestTime(times) } : {}),
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

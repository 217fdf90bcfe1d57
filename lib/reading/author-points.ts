import type { EpochMs } from "../transcript/time";
import { type Block, classOf, shownText } from "./block";
import { isSurface } from "./block-kinds";
import { AUTHOR_CLASS, looksLikeName, splitNameAndTime } from "./name-and-time";
import { SYSTEM_VERBS } from "./row-words";
import type { Leaf, Sorted } from "./sort-row";
import { anyOf, foldWords, says, tokensOf } from "./word-list";

/** A name and a time together are no longer than this. */
const HEADER = 60;

/** How much speaks for this leaf being the author's name. */
export function authorPoints(
  leaf: Leaf,
  index: number,
  { leaves, times }: Sorted,
  row: Block,
  names: ReadonlySet<string>,
  now: EpochMs,
): number {
  const { block, path, text } = leaf;
  const holder = path.at(-1);
  const shown = shownText(block);
  const split = shown.length <= HEADER ? splitNameAndTime(shown, now) : undefined;
  const whole = split?.mark ? split.name : shown;
  const name = whole
    .replace(/:$/, "")
    .replace(/\s*[([].*?[)\]]\s*$/, "")
    .trim();
  const heading =
    /^(?:h[1-6]|dt|cite)$/.test(block.tag) &&
    name.length < 80 &&
    [...names].some((one) => foldWords(name).includes(one));
  if (!(looksLikeName(name) || heading) || leaves.length < 2 || block.tag === "img") return -10;
  const rest = leaves.filter((other) => other !== leaf);
  const longest = rest.reduce<Leaf | undefined>(
    (best, other) => (!best || other.text.length > best.text.length ? other : best),
    undefined,
  );
  // "Assigned to Ivo by SYSTEM" is about him: a line that is all there is, and tells what the desk did.
  const isAll = (line: Block): boolean =>
    leaves.every(({ path: above, block: one }) => one === line || above.includes(line));
  if ([block, ...(holder ? [holder] : [])].some((line) => says(line.own, SYSTEM_VERBS) && isAll(line))) return -10;
  let points = 0;
  if (/^(?:b|strong|h[1-6]|dt|cite|th|label)$/.test(block.tag)) points += 2;
  if (block.look.bold && longest && !longest.block.look.bold) points += 2;
  if (anyOf(tokensOf(classOf(block)), AUTHOR_CLASS)) points += 4;
  else if (holder && anyOf(tokensOf(classOf(holder)), AUTHOR_CLASS) && shownText(holder) === shown) points += 4;
  if (names.has(foldWords(name))) points += 5;
  // "Ivo – 10:01", above what he said.
  if (split?.mark && index === 0) points += 4;
  if (
    holder &&
    times.some(
      ({ block: time }) => time !== row && (holder.kids.includes(time) || time === holder || block.kids.includes(time)),
    )
  )
    points += 3;
  if (longest && (longest.block.look.size > block.look.size || longest.block.look.color !== block.look.color))
    points += 1;
  if (index === 0) points += 1;
  else if (index > 2) points -= 2;
  const inBubble = [...path, block].some((one) => one !== row && isSurface(one) && one !== block);
  if (!inBubble && rest.some((other) => [...other.path, other.block].some((one) => one !== row && isSurface(one))))
    points += 3;
  // "Ivo: hello", in one line.
  const spoken = /:$/.test(whole) && holder !== undefined && holder.own.trim() !== "";
  if (spoken) points += 2;
  // Words made bold inside a sentence are part of it.
  if (holder && holder.own.trim() !== "" && block.look.inline)
    points -= index === 0 || holder === leaves[0]?.block ? 1 : 6;
  if (longest && leaves.indexOf(longest) < index && !(spoken && longest.block === holder)) points -= 3;
  if (/[?!]$/.test(text)) points -= 4;
  return points;
}

import { introduces, isListLine, opensWithPicture } from "./line-kinds";
import { type TextBlock, textBlocks } from "./text-blocks";

/** A block, and which of its lines are items of a list. */
export interface ListBlock extends TextBlock {
  readonly items: readonly boolean[];
}

const isOneItem = (block: ListBlock | undefined): boolean =>
  block?.items[0] === true &&
  opensWithPicture(block.lines[0] ?? "") &&
  block.lines.filter(opensWithPicture).length === 1;

/**
 * The blocks of a text in order, with their items. A picture opens an item only beside another one in its block, after a
 * line that introduces a list, or further down a list with a blank line between its items: people put one before any
 * paragraph.
 */
export function listBlocks(text: string): readonly ListBlock[] {
  const blocks: ListBlock[] = [];
  for (const block of textBlocks(text)) {
    const { lines } = block;
    const before = block.afterBreak ? undefined : blocks.at(-1);
    const isIntroduced = before !== undefined && !before.isCode && introduces(before.lines.at(-1) ?? "");
    const areMarks = isIntroduced || isOneItem(before) || lines.filter(opensWithPicture).length > 1;
    const isItem = (line: string, at: number): boolean =>
      isListLine(line) || (opensWithPicture(line) && (areMarks || introduces(lines[at - 1] ?? "")));
    blocks.push({ ...block, items: lines.map((line, at) => !block.isCode && isItem(line, at)) });
  }
  return blocks;
}

export const hasItems = ({ items }: ListBlock): boolean => items.includes(true);

/** Where the lines begin that are items of a list. */
export const itemStarts = (text: string): readonly number[] =>
  listBlocks(text).flatMap(({ start, lines, items }) => {
    let next = start;
    return lines.flatMap((line, at) => {
      const from = next;
      next += line.length + 1;
      return items[at] ? [from] : [];
    });
  });

import { breakLong } from "./break-long";
import { CHAT_LENGTH } from "./chat-length";
import { chatLimit, weigh, weights } from "./chat-weights";
import { isSignature, opensPolitely } from "./closings";
import {
  addsToList,
  endsSentence,
  introduces,
  isHeading,
  isIndented,
  isQuestionOrAnswer,
  looksLikeTitle,
} from "./line-kinds";
import { hasItems, type ListBlock, listBlocks } from "./list-blocks";
import { splitAroundCode } from "./split-around-code";

/** Lines this long that all end a sentence are paragraphs without a blank line between. */
const PARAGRAPH_LINE = 40;
function belongs(text: string, before: ListBlock, next: ListBlock): boolean {
  if (next.afterBreak) return false;
  const first = next.lines[0] ?? "";
  const last = before.lines.at(-1) ?? "";
  if (!before.isCode && (introduces(last) || (before.lines.length === 1 && isHeading(last)))) return true;
  // Only code may stand next to another block without a blank line.
  if (!/\n\s*\n/.test(text.slice(before.end, next.start))) return true;
  if (next.isCode || before.isCode) return false;
  if (next.items[0]) return !opensPolitely(before.lines[0] ?? "") || hasItems(before);
  if (hasItems(before)) return isIndented(first) || addsToList(first);
  if (isIndented(first) && isIndented(last)) return true;
  const isTitle = before.lines.length === 1 && looksLikeTitle(last) && !opensPolitely(last);
  return isTitle && next.lines.some(endsSentence) && next.end - next.start > 2 * last.length;
}

/** Lines that are paragraphs of their own, a list together with the line before it. */
function linesApart(block: ListBlock): readonly string[] {
  const units: string[][] = [];
  for (const [at, line] of block.lines.entries()) {
    const joins = block.items[at] || isIndented(line) || introduces(units.at(-1)?.at(-1) ?? "");
    if (joins && units.length > 0) units.at(-1)?.push(line);
    else units.push([line]);
  }
  const isParagraph = ([line = "", ...list]: string[]) =>
    !isQuestionOrAnswer(line) && endsSentence(line) && weigh(line.trim()) >= (list.length > 0 ? 0 : PARAGRAPH_LINE);
  return units.length > 1 && !block.items[0] && units.every(isParagraph)
    ? units.map((unit) => unit.join("\n"))
    : [block.lines.join("\n")];
}

function groupsOf(text: string): ListBlock[][] {
  const blocks = listBlocks(text);
  const signature = blocks.findIndex(
    (block, at) => at > 0 && !block.isCode && isSignature(blocks.slice(at).flatMap(({ lines }) => lines)),
  );
  const groups: ListBlock[][] = [];
  blocks.forEach((block, at) => {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const inSignature = signature >= 0 && at > signature;
    if (group && before && (inSignature || (at !== signature && belongs(text, before, block)))) group.push(block);
    else groups.push([block]);
  });
  return groups;
}

function chunksOf(
  text: string,
  group: readonly ListBlock[],
  longest: number | undefined,
  chatLength: number,
): readonly string[] {
  const [first, ...more] = group;
  const limit = longest ?? chatLimit(group, chatLength);
  const sizesOf = longest === undefined ? weights : undefined;
  if (group.some(({ isCode }) => isCode)) return splitAroundCode(text, group, limit, sizesOf);
  const whole = text.slice(first?.start, group.at(-1)?.end);
  const parts = first && more.length === 0 ? linesApart(first) : [whole];
  return parts.flatMap((part) => breakLong(part, limit, sizesOf));
}

/**
 * Cuts a text into the messages a person would send: at blank lines, at every `---` on its own line, and at the ends of
 * sentences where a paragraph is longer than a chat message gets (`chatLength` characters; lists, twice that) or than
 * `longest`, which holds for lists too. A list stays with the line
 * that introduces it, a heading with its text, code and a signature in one piece. No character but white space and
 * breaks is lost.
 * @example splitMacro("Hi Mia,\n\nIt is on its way:\n- one\n- two") // ["Hi Mia,", "It is on its way:\n- one\n- two"]
 */
export function splitMacro(text: string, longest?: number, chatLength: number = CHAT_LENGTH.usual): readonly string[] {
  const lines = text.replaceAll(/\r\n?/g, "\n");
  return groupsOf(lines)
    .flatMap((group) => chunksOf(lines, group, longest, chatLength))
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== "");
}

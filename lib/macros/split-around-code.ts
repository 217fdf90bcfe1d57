import { breakLong, type Sizes } from "./break-long";
import { introduces } from "./line-kinds";
import type { TextBlock } from "./text-blocks";

interface Run {
  readonly start: number;
  readonly end: number;
  readonly isCode: boolean;
}

/** Blocks of one kind that follow one another, as one. */
function runsOf(blocks: readonly TextBlock[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { start, end, isCode } of blocks) {
    const last = runs.at(-1);
    if (last && !isCode && !last.isCode) runs[runs.length - 1] = { ...last, end };
    else runs.push({ start, end, isCode });
  }
  return runs;
}

/** The runs of text cut as breakLong does, code whole. */
const piecesOf = (text: string, runs: readonly Run[], limit: number, sizesOf: Sizes | undefined): readonly Run[] =>
  runs.flatMap((run) => {
    if (run.isCode) return [run];
    let end = run.start;
    return breakLong(text.slice(run.start, run.end), limit, sizesOf).map((part) => {
      const start = text.indexOf(part, end);
      end = start + part.length;
      return { start, end, isCode: false };
    });
  });

/**
 * Cuts a text with fenced code where the text around the code is longer than a message gets. Code is never cut, and goes
 * with what introduces it, stands straight above it or leaves room for it.
 */
export function splitAroundCode(
  text: string,
  blocks: readonly TextBlock[],
  limit: number,
  sizesOf: Sizes | undefined,
): readonly string[] {
  const size = (from: number, to: number) => {
    const part = text.slice(from, to);
    return sizesOf ? (sizesOf(part).at(-1) ?? 0) : part.length;
  };
  const runs = runsOf(blocks);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return [];
  const prose = runs.reduce((sum, { start, end, isCode }) => sum + (isCode ? 0 : size(start, end)), 0);
  if (prose <= limit) return [text.slice(first.start, last.end)];
  const chunks: Run[] = [];
  for (const piece of piecesOf(text, runs, limit, sizesOf)) {
    const before = chunks.at(-1);
    const belongs =
      before !== undefined &&
      piece.isCode &&
      !before.isCode &&
      (introduces(text.slice(before.start, before.end)) ||
        !/\n\s*\n/.test(text.slice(before.end, piece.start)) ||
        size(before.start, piece.end) <= limit);
    if (belongs) chunks[chunks.length - 1] = { ...before, end: piece.end, isCode: true };
    else chunks.push(piece);
  }
  return chunks.map(({ start, end }) => text.slice(start, end));
}

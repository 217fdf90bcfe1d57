/** A run of lines without a blank one, or a whole piece of fenced code, with its place in the text. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
  readonly isCode: boolean;
  /** An explicit break (`---`) stands before it. */
  readonly afterBreak: boolean;
}

const BREAK = /^\s*-{3,}\s*$/;
const FENCE = /^\s*(```|~~~)/;
const BLANK = /^[\s\u200b\u2060\ufeff]*$/;

const fenceOf = (line: string): string | undefined => line.match(FENCE)?.[1];

/** A fence that is never closed is no code. */
function codeEnd(lines: readonly string[], from: number): number {
  const fence = fenceOf(lines[from] ?? "");
  if (!fence || (lines[from] ?? "").trim().indexOf(fence, fence.length) >= 0) return -1;
  return lines.findIndex((line, at) => at > from && line.trim() === fence);
}

/** The blocks of a text in order. Lines are parted by `\n`. */
export function textBlocks(text: string): readonly TextBlock[] {
  const lines = text.split("\n");
  const blocks: TextBlock[] = [];
  let open: { start: number; lines: string[] } | undefined;
  let afterBreak = false;
  let start = 0;
  const add = (from: number, of: readonly string[], isCode: boolean) => {
    blocks.push({ start: from, end: from + of.join("\n").length, lines: of, isCode, afterBreak });
    afterBreak = false;
  };
  const close = () => {
    if (open) add(open.start, open.lines, false);
    open = undefined;
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const end = codeEnd(lines, at);
    if (end > at) {
      const code = lines.slice(at, end + 1);
      // Code right under a line belongs to it; the caller sees that no blank line is between.
      close();
      add(start, code, true);
      start += code.join("\n").length + 1;
      at = end;
      continue;
    }
    if (BREAK.test(line)) {
      close();
      afterBreak = true;
    } else if (BLANK.test(line)) close();
    else if (open) open.lines.push(line);
    else open = { start, lines: [line] };
    start += line.length + 1;
  }
  close();
  return blocks;
}

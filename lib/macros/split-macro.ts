const BREAK = /^\s*-{3,}\s*$/;
const LIST_LINE = /^\s*(?:[-*•–]|\d{1,3}[.)]|[a-z][.)])\s+\S/iu;
const INTRODUCES = /[:：]\s*$/u;

const isList = (paragraph: readonly string[]): boolean => paragraph.some((line) => LIST_LINE.test(line));
const startsWithList = (paragraph: readonly string[]): boolean => LIST_LINE.test(paragraph[0] ?? "");

/** A list stays whole and keeps its introduction, even over a blank line. */
function belongs(before: readonly string[], next: readonly string[]): boolean {
  if (!startsWithList(next)) return false;
  return INTRODUCES.test(before.at(-1) ?? "") || (isList(before) && LIST_LINE.test(before.at(-1) ?? ""));
}

function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [];
  let open: string[] = [];
  for (const line of [...lines, ""]) {
    if (line.trim() !== "") open.push(line);
    else if (open.length > 0) {
      paragraphs.push(open);
      open = [];
    }
  }
  return paragraphs;
}

function chunksOf(lines: readonly string[]): string[] {
  const chunks: string[][] = [];
  for (const paragraph of paragraphsOf(lines)) {
    const before = chunks.at(-1);
    if (before && belongs(before, paragraph)) before.push(...paragraph);
    else chunks.push(paragraph);
  }
  return chunks.map((chunk) => chunk.join("\n").trim());
}

/**
 * Cuts a text into the messages a person would send: at blank lines and at every `---` on its own line; a list stays
 * whole with the line that introduces it. No character but white space and breaks is lost.
 * @example splitMacro("Hi Mia,\n\nIt is on its way:\n\n- one\n- two") // ["Hi Mia,", "It is on its way:\n- one\n- two"]
 */
export function splitMacro(text: string): readonly string[] {
  const pieces: string[][] = [[]];
  for (const line of text.replaceAll(/\r\n?/g, "\n").split("\n")) {
    if (BREAK.test(line)) pieces.push([]);
    else pieces.at(-1)?.push(line);
  }
  return pieces.flatMap(chunksOf).filter((chunk) => chunk !== "");
}

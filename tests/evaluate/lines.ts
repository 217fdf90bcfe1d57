import { readFileSync, writeFileSync } from "node:fs";

const [cases = "", out = ""]: string[] = JSON.parse(process.env.EVALUATE ?? "[]");

/** The lines that hold something, whatever ends them. */
export const linesOf = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");

/** Answers every case of the file (one JSON object a line) with one line; tells how many there were. */
export function answerCases<Case>(answer: (one: Case) => object): number {
  const lines = linesOf(readFileSync(cases, "utf8"));
  writeFileSync(out, lines.map((line) => `${JSON.stringify(answer(JSON.parse(line)))}\n`).join(""));
  console.log(`${lines.length} cases answered: ${out}`);
  return lines.length;
}

// npm run evaluate -- brief [CASES.jsonl [OUT.jsonl]]: what the brief finds in chats, beside their labels. Without a file:
// the project's own chats, those the rules were made on and those they were not. Chats without labels are only read.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { answersOf, type BriefCase, briefOf } from "./brief/read-case";
import { compareCase, misses, precision, recall, scoreParts } from "./brief/score-brief";
import { linesOf } from "./lines";

const OWN = [
  "tuned",
  "unseen-1",
  "unseen-2",
  "unseen-3",
  "unseen-4",
  "unseen-5",
  "unseen-6",
  "unseen-7",
  "unseen-8",
  "unseen-9",
  "unseen-10",
].map((name) => path.join(import.meta.dirname, "brief", `${name}.jsonl`));
const [cases, out]: (string | undefined)[] = JSON.parse(process.env.EVALUATE ?? "[]");

const share = (number: number): string => number.toFixed(3).padStart(9);

function report(file: string): void {
  const chats = linesOf(readFileSync(file, "utf8")).map((line): BriefCase => JSON.parse(line));
  if (out) {
    const read = chats.map((chat) => {
      const brief = briefOf(chat);
      return { id: chat.id, brief, answered: answersOf(chat, brief) };
    });
    writeFileSync(out, read.map((one) => `${JSON.stringify(one)}\n`).join(""));
  }
  const compared = chats.flatMap(compareCase);
  console.log(`${path.basename(file)}: ${chats.length} chats`);
  if (compared.length === 0) return;
  for (const [part, score] of Object.entries(scoreParts(compared))) {
    const { right, got, want } = score;
    console.log(
      `  ${part.padEnd(17)} precision${share(precision(score))}  recall${share(recall(score))}  (${right} right, ${got} found, ${want} to find)`,
    );
  }
  for (const miss of misses(compared)) console.log(`    ${miss}`);
}

test("reads every chat of the file", { timeout: 600_000 }, () => {
  const files = cases === undefined ? OWN : [cases];
  for (const file of files) report(file);
  expect(files.length).toBeGreaterThan(0);
});

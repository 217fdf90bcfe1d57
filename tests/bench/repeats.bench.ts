import { CmpStr } from "cmpstr";
import { distance } from "fastest-levenshtein";
import { token_set_ratio } from "fuzzball";
import { stringSimilarity } from "string-similarity-js";
import { test } from "vitest";
import { prepareMacro } from "../../lib/macros/prepare-macro";
import { findHalfSaid } from "../../lib/sending/half-said";
import { commonWords } from "../../lib/transcript/common-words";
import { findDuplicates } from "../../lib/transcript/find-duplicates";
import type { Message, MessageId } from "../../lib/transcript/message";
import { prepareMessage } from "../../lib/transcript/prepare-message";
import { makeLibrary } from "./library";
import { REPEAT_CASES, type RepeatCase } from "./repeat-cases";
import { report, reportColumns, summarise } from "./table";
import { timeEach } from "./time-each";

/** How alike two texts are, from 0 to 1; all of them get the texts in lower case. */
const MEASURES: Readonly<Record<string, (one: string, other: string) => number>> = {
  "fuzzball: token_set_ratio": (one, other) => token_set_ratio(one, other) / 100,
  "string-similarity-js: Dice on letter pairs": (one, other) => stringSimilarity(one, other),
  "fastest-levenshtein: 1 - distance/length": (one, other) =>
    1 - distance(one, other) / Math.max(1, one.length, other.length),
  "cmpstr: cosine of words": (() => {
    const cosine = CmpStr.create({ metric: "cosine" });
    return (one: string, other: string) => cosine.compare(one, other);
  })(),
};

const said = (text: string, at: number): Message => ({
  id: String(at) as MessageId,
  role: "agent",
  delivery: "shown",
  time: { precision: "unknown" },
  text,
});

/** Texts of a support chat, all different: the chunks of a library of macros. */
const texts = [...new Set(makeLibrary(600).flatMap((macro) => prepareMacro(macro, {}).chunks))];
const MESSAGES = texts.slice(0, 500).map(said);
const CHUNKS = texts
  .filter((text) => text.length > 60)
  .slice(-8)
  .map((text, at) => ({ id: `c${at}`, text }));

test("repeats: a message prepared, and eight chunks against five hundred messages, side by side", () => {
  const prepared = MESSAGES.map(prepareMessage);
  report("Repeats, CPU", [
    summarise("Chatside: one message prepared", timeEach(MESSAGES, 10, prepareMessage), 0.3),
    summarise(
      "Chatside: 8 chunks x 500 prepared messages",
      timeEach([CHUNKS], 200, (chunks) => findDuplicates(chunks, prepared)),
      5,
    ),
    summarise(
      "Chatside: what is left of 8 half-said chunks x 500",
      timeEach([CHUNKS], 100, (chunks) => chunks.map(({ text }) => findHalfSaid(text, prepared))),
    ),
    summarise(
      "Chatside: the words in common of one chunk and one message",
      timeEach(CHUNKS, 30, ({ text }) => commonWords(text, MESSAGES[0]?.text ?? "")),
    ),
    ...Object.entries(MEASURES).map(([name, measure]) => {
      const lower = MESSAGES.map(({ text }) => text.toLowerCase());
      const compare = (chunks: typeof CHUNKS) =>
        chunks.map(({ text }) => Math.max(...lower.map((other) => measure(text.toLowerCase(), other))));
      return summarise(`${name}: 8 chunks x 500 messages`, timeEach([CHUNKS], 5, compare));
    }),
  ]);
}, 300_000);

interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

function score(isRepeat: (one: RepeatCase) => boolean): Score {
  const flagged = REPEAT_CASES.filter(isRepeat);
  const right = flagged.filter(({ repeat }) => repeat).length;
  const precision = right / Math.max(1, flagged.length);
  const recall = right / REPEAT_CASES.filter(({ repeat }) => repeat).length;
  return { f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), precision, recall };
}

const isOurs = ({ chunk, said: text }: RepeatCase): boolean =>
  findDuplicates([{ id: "c", text: chunk }], [prepareMessage(said(text, 0))]).c !== undefined;

/** The threshold at which a measure does best here, which is more than it would know of another desk. */
function best(measure: (one: string, other: string) => number): Score & { readonly threshold: number } {
  const tries = Array.from({ length: 51 }, (_, at) => at / 50).map((threshold) => ({
    threshold,
    ...score(({ chunk, said: text }) => measure(chunk.toLowerCase(), text.toLowerCase()) >= threshold),
  }));
  return tries.reduce((one, other) => (other.f1 > one.f1 ? other : one));
}

test("repeats: what is found and what is flagged wrongly, side by side", () => {
  const round = (value: number) => Number(value.toFixed(3));
  const rows = {
    Chatside: { ...score(isOurs), threshold: "" },
    ...Object.fromEntries(Object.entries(MEASURES).map(([name, measure]) => [name, best(measure)])),
  };
  reportColumns(
    `Repeats, ${REPEAT_CASES.length} pairs`,
    Object.fromEntries(
      Object.entries(rows).map(([name, { f1, precision, recall, threshold }]) => [
        name,
        { F1: round(f1), precision: round(precision), recall: round(recall), threshold },
      ]),
    ),
  );
}, 120_000);

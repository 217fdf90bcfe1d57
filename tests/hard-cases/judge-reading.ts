import type { AuthorRole, Message } from "../../lib/transcript/message";
import type { TabReading } from "../evaluate/door/door-page";
import type { Expected, ExpectedRow } from "./expected";
import { fitsTime } from "./fits-time";

const LETTERS: Readonly<Record<AuthorRole, string>> = {
  customer: "C",
  agent: "A",
  bot: "B",
  system: "S",
  note: "N",
  unknown: "?",
};

/** How one page was read, row by row and as a whole. */
export interface Verdict {
  readonly rows: number;
  readonly decided: number;
  readonly right: number;
  /** An editor was taken that is not the reply box, or a note for public. */
  readonly wrongComposer: boolean;
  /** What is not as expected, in words; empty where all is right. */
  readonly problems: readonly string[];
}

const flat = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim().replaceAll(/\s+/g, " "))
    .join("\n")
    .trim();
const bare = (text: string) => flat(text).replaceAll(/[[\]]/g, "");

const isText = (row: ExpectedRow, actual: string, loose: boolean): boolean =>
  row[1].split("|").some((one) => {
    if (!loose) return flat(one) === flat(actual);
    const [a, b] = [bare(one), bare(actual)];
    return b !== "" && (a.startsWith(b) || b.startsWith(a));
  });

const short = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** `undefined` where it is decided and right. */
function judgeRow(
  row: ExpectedRow,
  message: Message,
  now: number,
): { problem?: string; wrong: boolean; open: boolean } {
  const [roles, text, time, delivery = "shown"] = row;
  const letter = LETTERS[message.role];
  const allowed = roles.split("|");
  const open = letter === "?" && !allowed.includes("?");
  const wrong = letter !== "?" && !allowed.includes(letter);
  if (open || wrong) return { problem: `${letter} for ${roles}: ${short(text)}`, wrong, open };
  if (message.delivery !== delivery) {
    return { problem: `${message.delivery} for ${delivery}: ${short(text)}`, wrong: true, open };
  }
  if (time && !fitsTime(message.time, time, now)) {
    const at = message.time.at === undefined ? "none" : new Date(message.time.at).toISOString();
    return { problem: `time ${at} (${message.time.precision}) for ${time}: ${short(text)}`, wrong: false, open };
  }
  return { wrong, open };
}

function judgeRows(expected: Expected, rows: readonly ExpectedRow[], messages: readonly Message[], now: number) {
  const problems: string[] = [];
  const matched = new Set<number>();
  let decided = 0;
  let right = 0;
  let last = -1;
  const isLoose = (at: number) => expected.loose?.includes(at) ?? false;
  for (const message of messages) {
    const fits = (row: ExpectedRow, at: number) => !matched.has(at) && isText(row, message.text, isLoose(at));
    const later = rows.findIndex((row, at) => at > last && fits(row, at));
    const at = later >= 0 ? later : rows.findIndex(fits);
    const row = rows[at];
    if (!row) {
      const may = expected.may?.some((one) => isText(one, message.text, false) && !judgeRow(one, message, now).wrong);
      if (may) continue;
      decided++;
      problems.push(`not a row: ${LETTERS[message.role]} ${short(message.text)}`);
      continue;
    }
    matched.add(at);
    if (at < last) problems.push(`out of order: ${short(row[1])}`);
    last = Math.max(last, at);
    const { problem, wrong, open } = judgeRow(row, message, now);
    if (!open) decided++;
    if (!open && !wrong && later >= 0) right++;
    if (problem) problems.push(problem);
  }
  for (const [at, row] of rows.entries()) if (!matched.has(at)) problems.push(`missing: ${row[0]} ${short(row[1])}`);
  const extra = messages.length - matched.size;
  return { problems, decided, right, rows: rows.length + Math.max(0, decided - rows.length), extra };
}

const oneOf = <T>(allowed: T | readonly T[], actual: T): boolean =>
  Array.isArray(allowed) ? allowed.includes(actual) : allowed === actual;

/** Holds a reading against what is expected of the page. */
export function judgeReading(expected: Expected, reading: TabReading, now = Date.now()): Verdict {
  const verdicts = [expected.messages, ...(expected.either ? [expected.either] : [])].map((rows) =>
    judgeRows(expected, rows, reading.messages, now),
  );
  const best = verdicts.reduce((a, b) => (b.problems.length < a.problems.length ? b : a));
  const problems = [...best.problems];
  const { composer = "reply", send = "send", refusal = null, state = ["read", "probable"] } = expected;
  if (!state.includes(reading.state)) problems.push(`state ${reading.state}: ${reading.reasons.join(" ")}`);
  if (!oneOf(composer, reading.composer)) problems.push(`composer ${reading.composer}`);
  if (!oneOf(send, reading.send)) problems.push(`send ${reading.send}`);
  if (refusal !== "any" && !oneOf<string | null>(refusal, reading.refusal)) problems.push(`refusal ${reading.refusal}`);
  for (const field of ["customer", "currentPage", "order"] as const) {
    const asked = expected[field];
    if (asked !== undefined && reading[field] !== asked) problems.push(`${field} ${reading[field]} for ${asked}`);
  }
  const { signs = [] } = expected;
  for (const sign of reading.signs) if (!signs.includes(sign)) problems.push(`wrong sign: ${sign}`);
  const strange = reading.composer !== null && !oneOf(composer, reading.composer);
  const leaks = refusal !== "any" && !oneOf<string | null>(refusal, null) && reading.refusal === null;
  return {
    rows: best.rows,
    decided: best.decided,
    right: best.right,
    wrongComposer: (strange && reading.refusal === null) || (leaks && reading.composer !== null),
    problems,
  };
}

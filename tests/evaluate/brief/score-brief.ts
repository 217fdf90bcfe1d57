import { plainText } from "../../../lib/transcript/plain-text";
import { answersOf, type BriefCase, briefOf } from "./read-case";

/** What was found and what should have been, as comparable lines. */
export interface Compared {
  readonly part: "reason" | "questions" | "told" | "values" | "already answered";
  readonly id: string;
  readonly got: readonly string[];
  readonly want: readonly string[];
}

const line = (...parts: readonly unknown[]): string => parts.map((part) => plainText(String(part))).join(" | ");

/** Everything the product finds in a labelled chat beside its labels. */
export function compareCase(one: BriefCase): readonly Compared[] {
  const { expect, chunks = [], id } = one;
  if (!expect) return [];
  const brief = briefOf(one);
  const got = answersOf(one, brief);
  const said = (answers: readonly (string | null)[]) =>
    answers.flatMap((answer, at) => (answer === null ? [] : [line(chunks[at]?.text, answer)]));
  return [
    {
      part: "reason",
      id,
      got: brief.reason ? [line(brief.reason.text)] : [],
      want: expect.reason === null ? [] : [line(expect.reason)],
    },
    {
      part: "questions",
      id,
      got: brief.questions.map(({ messageId, kind, answer }) => line(messageId, kind, answer?.text ?? "none")),
      want: expect.questions.map(({ at, kind, answer }) => line(at, kind, answer ?? "none")),
    },
    {
      part: "told",
      id,
      got: brief.told.map(({ messageId, kind, text }) => line(messageId, kind, text)),
      want: expect.told.map(({ at, kind, text }) => line(at, kind, text)),
    },
    {
      part: "values",
      id,
      got: brief.values.map(({ kind, text, source }) => line(source?.messageId ?? "page", kind, text)),
      want: expect.values.map(({ kind, text, at }) => line(at, kind, text)),
    },
    { part: "already answered", id, got: said(got), want: said(chunks.map(({ answer }) => answer)) },
  ];
}

export interface Score {
  readonly right: number;
  readonly got: number;
  readonly want: number;
}

const addUp = (compared: readonly Compared[]): Score => {
  let right = 0;
  for (const { got, want } of compared) {
    const left = [...want];
    for (const one of got) {
      const at = left.indexOf(one);
      if (at === -1) continue;
      left.splice(at, 1);
      right++;
    }
  }
  const count = (of: "got" | "want") => compared.reduce((sum, one) => sum + one[of].length, 0);
  return { right, got: count("got"), want: count("want") };
};

export const precision = ({ right, got }: Score): number => (got === 0 ? 1 : right / got);
export const recall = ({ right, want }: Score): number => (want === 0 ? 1 : right / want);

/** The score of each part, and of all that is extracted together. */
export function scoreParts(compared: readonly Compared[]): Readonly<Record<string, Score>> {
  const parts = [...new Set(compared.map(({ part }) => part))];
  return Object.fromEntries([
    ...parts.map((part) => [part, addUp(compared.filter((one) => one.part === part))] as const),
    ["everything", addUp(compared)] as const,
  ]);
}

/** What is wrong and what is missing, in lines. */
export const misses = (compared: readonly Compared[]): readonly string[] =>
  compared.flatMap(({ part, id, got, want }) => [
    ...got.filter((one) => !want.includes(one)).map((one) => `${id} ${part} + ${one}`),
    ...want.filter((one) => !got.includes(one)).map((one) => `${id} ${part} - ${one}`),
  ]);

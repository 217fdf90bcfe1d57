import type { Question } from "./find-questions";

/** A question of a macro, with what was answered to it before, newest first. */
export interface AskedQuestion extends Question {
  readonly earlier: readonly string[];
}

/** As many answers as are kept of one question, and how long one may be, in characters. */
const KEPT = 5;
const LONGEST = 200;

/** The answers given to one question, newest first, with another one. A long text is no answer to give again. */
export function withAnswer(earlier: readonly string[], answer: string): readonly string[] {
  const said = answer.trim();
  if (said === "" || said.length > LONGEST) return earlier;
  return [said, ...earlier.filter((one) => one !== said)].slice(0, KEPT);
}

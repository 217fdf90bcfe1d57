/** So many rows are read or written at a time: in between the browser may do something else. */
const PART = 400;

/**
 * Carries out a step for a part of the rows at a time, inside the caller's transaction, and puts the answers together. One
 * request for twenty thousand rows would hold up every view for half a second.
 */
export async function inParts<Row, Answer>(
  rows: readonly Row[],
  step: (part: Row[]) => PromiseLike<readonly Answer[]>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < rows.length; at += PART) {
    for (const answer of await step(rows.slice(at, at + PART))) answers.push(answer);
  }
  return answers;
}

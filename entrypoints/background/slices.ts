import { later } from "../../lib/browser/clock";

/** Lets the background answer others: what is waiting comes first. */
export const pause = (): Promise<void> => new Promise((resolve) => void later(0, resolve));

/** Runs a long task to its end, pausing wherever it says so. */
export async function inSlices<Result>(task: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
    await pause();
  }
}

import { expect, test } from "vitest";
import type { Message } from "../../../lib/transcript/message";
import { preciseTime } from "../../../lib/transcript/precise-time";
import { epochMs } from "../../../lib/transcript/time";

const age = (at: number): Message["time"] => ({ at: epochMs(at), precision: "estimate" });

test("an age that is told anew each minute means the same moment; one that moved means another", () => {
  const first = age(1_000_000);
  expect(preciseTime(age(1_030_500), first)).toBe(first);
  const other = age(1_400_000);
  expect(preciseTime(other, first)).toBe(other);
});

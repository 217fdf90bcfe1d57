// Every hard page is read by the universal reading alone and held against what it says. CASES=18,46-words-de takes some.
import { beforeAll, describe, expect, test } from "vitest";
import { BROWSERS } from "../e2e/drive/browsers";
import { caseNames, expectedOf } from "./expected";
import { NOT_YET } from "./not-yet";
import { type JudgedPage, readInAll } from "./read-cases";
import { reportCases } from "./report";

const wanted = process.env.CASES?.split(",");
const cases = caseNames().filter((name) => wanted?.some((start) => name.startsWith(start)) ?? true);
const ALL_OF_THEM = 600_000;

let read: Awaited<ReturnType<typeof readInAll>>;
beforeAll(async () => {
  read = await readInAll(BROWSERS, cases);
}, ALL_OF_THEM);

describe.each(BROWSERS)("hard cases, %s", (name) => {
  let judged = new Map<string, JudgedPage>();

  beforeAll(() => {
    judged = read.get(name) ?? judged;
    reportCases(`Hard cases in ${name}`, `hard-cases-${name}.txt`, judged);
  });

  test.each(cases.filter((one) => NOT_YET[one] === undefined))("%s", (one) => {
    expect(judged.get(one)?.verdict.problems).toEqual([]);
  });

  test.each(cases.filter((one) => expectedOf(one).signs))("%s shows the state of its conversation", (one) => {
    expect(judged.get(one)?.reading.signs.toSorted()).toEqual(expectedOf(one).signs?.toSorted());
  });

  test.each(cases.filter((one) => NOT_YET[one] !== undefined))(
    "%s takes no wrong composer, though it is not read yet",
    (one) => {
      expect(judged.get(one)?.verdict.wrongComposer).toBe(false);
    },
  );
});

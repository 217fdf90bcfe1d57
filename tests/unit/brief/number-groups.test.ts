import { describe, expect, test } from "vitest";
import { handoverLines } from "../../../lib/brief/handover-lines";
import { briefOf } from "./talk-for-tests";

const asked = (said: string) => briefOf(["b: What is your order number?", `c: ${said}`]);
const orders = (said: string) =>
  asked(said)
    .values.filter(({ kind }) => kind === "order")
    .map(({ text }) => text);

describe("digits in groups are one number as they are written", () => {
  test.each([
    ["4821 3122", "4821 3122"],
    ["1234 5678 9012", "1234 5678 9012"],
    ["48 213", "48 213"],
    ["48 21 31", "48 21 31"],
    ["it's 4821 3122, thanks", "4821 3122"],
    ["order 4821 3122 is late", "4821 3122"],
    ["Bestellnummer: 48 213", "48 213"],
    ["AB 4821 3122", "AB 4821 3122"],
  ])("%s", (said, wanted) => {
    expect(asked(said).questions[0]?.answer?.text).toBe(wanted);
    expect(orders(said)).toEqual([wanted]);
  });
  test("and are told as one", () => {
    const brief = briefOf(["c: my order 4821 3122 is late"]);
    expect(handoverLines(brief, {})[0]).toContain("order 4821 3122 is late");
  });
});

describe("several numbers need a word or mark between them", () => {
  test.each([["48213, 48214"], ["48213 and 48214"], ["48213 / 48214"], ["48213\n48214"], ["48213 y 48214"]])(
    "%s",
    (said) => expect(orders(said)).toEqual(["48213", "48214"]),
  );
});

describe("what stands beside the number is no part of it", () => {
  test.each([
    ["it's 48213, my zip is 10115"],
    ["48213, zip code is 10115"],
    ["48213, meine PLZ ist 10115"],
    ["48213, mi cliente es 99887"],
    ["order 48213 12 days late"],
    ["48213 12 lamps"],
    ["48213 100 pieces"],
    ["48213 2024"],
  ])("%s", (said) => {
    expect(asked(said).questions[0]?.answer?.text).toBe("48213");
    expect(orders(said)).toEqual(["48213"]);
  });
});

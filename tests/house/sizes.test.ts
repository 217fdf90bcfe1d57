import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../scripts/ensure.mjs";

/** Files over the cap, each with its reason. */
const LONGER: Readonly<Record<string, string>> = {
  "entrypoints/background/desks.ts": "puts all desks together; every part of it is one line of wiring",
};

const sources = ["lib", "components", "entrypoints"].flatMap((top) =>
  readdirSync(path.join(ROOT, top), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(top, file)),
);
const lines = (file: string) => readFileSync(path.join(ROOT, file), "utf8").split("\n").length;

test("no file is over 250 lines without a reason, and half of all are under 60", () => {
  const over = sources.filter((file) => lines(file) > 250 && !LONGER[file]);
  expect(over, "cut these where a name comes free, or give a reason here").toEqual([]);
  const needless = Object.keys(LONGER).filter((file) => lines(file) <= 250);
  expect(needless, "these are short enough: take the reason out").toEqual([]);
  const sorted = sources.map(lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
  expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThanOrEqual(250);
});

test("no folder has a name that says nothing", () => {
  const vague = sources.filter((file) => /(^|\/)(utils?|helpers?|common|shared|services|types)(\/|\.)/.test(file));
  expect(vague).toEqual([]);
});

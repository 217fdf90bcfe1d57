// The sample that every run of the tests takes of the editors' matrix leaves no pair of axes out.
import { expect, test } from "vitest";
import { EDITORS } from "../../editors/bundle.mjs";
import { sampleCells } from "../../editors/sample-cells.mjs";
import { TEXTS } from "../../editors/texts.mjs";

const cellsOf = (browser: string, seed: number) =>
  EDITORS.flatMap((editor: string, at: number) =>
    sampleCells({ editor, at, browser, seed, full: false }).map((cell: object) => ({ editor, ...cell })),
  ) as { editor: string; text: string; focus: string; draft: boolean }[];

test.each(["chromium", "firefox"])("%s meets every pair, whatever the seed", (browser) => {
  for (const seed of [0, 1, 49_875]) {
    const cells = cellsOf(browser, seed);
    const pairs = (a: "text" | "focus", b: "focus" | "draft") =>
      new Set(cells.map((cell) => `${cell[a]}|${cell[b]}`)).size;
    const texts = Object.keys(TEXTS).length;
    expect(pairs("text", "focus")).toBe(texts * 3);
    expect(pairs("text", "draft")).toBe(texts * 2);
    expect(pairs("focus", "draft")).toBe(6);
  }
});

test("every editor meets other texts in one browser than in the other, and other ones with another seed", () => {
  const of = (browser: string, seed: number) =>
    cellsOf(browser, seed).flatMap(({ editor, text }) => (editor === "slate" ? [text] : []));
  expect(of("chromium", 7).filter((text) => of("firefox", 7).includes(text))).toEqual([]);
  const met = new Set(Array.from({ length: 40 }, (_, seed) => of("chromium", seed)).flat());
  expect(met.size).toBe(Object.keys(TEXTS).length);
});

// Reads the hard pages in one browser and judges each, as they stand or in disguise.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserName } from "../e2e/drive/browsers";
import { serve } from "../e2e/drive/serve.mjs";
import type { TabReading } from "../evaluate/door/door-page";
import { openReader } from "../evaluate/read-pages";
import { type Change, disguisePage } from "./disguise/disguise-page";
import { type Expected, expectedOf, PAGES } from "./expected";
import { judgeReading, type Verdict } from "./judge-reading";

export interface JudgedPage {
  readonly reading: TabReading;
  readonly verdict: Verdict;
  /** What the disguise changed; empty for a page as it stands. */
  readonly changes: readonly Change[];
}

const BLANK = "/--blank";

interface Prepared {
  readonly expected: Expected;
  readonly changes: readonly Change[];
  readonly html: string;
}

function prepare(name: string, seed: string | undefined): Prepared {
  const html = readFileSync(path.join(PAGES, `${name}.html`), "utf8");
  const expected = expectedOf(name);
  return seed === undefined ? { html, expected, changes: [] } : disguisePage(html, name, expected, seed);
}

/** Reads every named page; with a seed, in the disguise it decides. */
async function readCases(
  browser: BrowserName,
  cases: readonly string[],
  seed?: string,
): Promise<Map<string, JudgedPage>> {
  const prepared = new Map(cases.map((name) => [name, prepare(name, seed)]));
  const made = Object.fromEntries([...prepared].map(([name, { html }]) => [`/${name}.html`, html]));
  const site = await serve({ "/": PAGES }, { ...made, [BLANK]: "<!doctype html><title>blank</title>" });
  const reader = await openReader(browser, `${site.url}${BLANK}`);
  const judged = new Map<string, JudgedPage>();
  try {
    const pages = cases.map((id) => ({ id, url: `${site.url}/${id}.html` }));
    await reader.readAll(pages, (id, reading) => {
      const page = prepared.get(id);
      if (page) judged.set(id, { reading, verdict: judgeReading(page.expected, reading), changes: page.changes });
    });
  } finally {
    await reader.close();
    site.close();
  }
  return judged;
}

/** Reads every named page in all the browsers of this run, side by side: reading is mostly waiting for a page to settle. */
export async function readInAll<Name extends BrowserName>(
  browsers: readonly Name[],
  cases: readonly string[],
  seed?: string,
): Promise<Map<Name, Map<string, JudgedPage>>> {
  return new Map(await Promise.all(browsers.map(async (one) => [one, await readCases(one, cases, seed)] as const)));
}

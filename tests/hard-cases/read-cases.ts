// Reads the pages of a folder in one browser and judges each.

import type { BrowserName } from "../e2e/drive/browsers";
import { serve } from "../e2e/drive/serve.mjs";
import type { TabReading } from "../evaluate/door/door-page";
import { openReader } from "../evaluate/read-pages";
import { expectedOf, PAGES } from "./expected";
import { judgeReading, type Verdict } from "./judge-reading";

export interface JudgedPage {
  readonly reading: TabReading;
  readonly verdict: Verdict;
}

/** Every named page as it stands in the folder. */
export async function readCases(name: BrowserName, cases: readonly string[]): Promise<Map<string, JudgedPage>> {
  const site = await serve({ "/": PAGES }, { "/--blank": "<!doctype html><title>blank</title>" });
  const reader = await openReader(name, `${site.url}/--blank`);
  const judged = new Map<string, JudgedPage>();
  try {
    const pages = cases.map((id) => ({ id, url: `${site.url}/${id}.html` }));
    await reader.readAll(pages, (id, reading) => {
      judged.set(id, { reading, verdict: judgeReading(expectedOf(id), reading) });
    });
  } finally {
    await reader.close();
    site.close();
  }
  return judged;
}

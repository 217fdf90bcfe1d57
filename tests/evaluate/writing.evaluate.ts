// npm run evaluate -- writing FOLDER TEXTS.json OUT.jsonl, as tests/scripts/evaluate.mjs starts it: every text on every page of a folder, each on a
// fresh copy of the page and a site of its own, so that nothing of one try is left in the next.
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { BROWSERS, launch, universalFor } from "../e2e/drive/browsers";
import type { Drive } from "../e2e/drive/driver";
import { type Hand, openHand } from "../e2e/drive/hand";
import { serve } from "../e2e/drive/serve.mjs";
import { type Tried, tryWriting } from "../e2e/drive/try-writing";
import { waitUntil } from "../e2e/drive/wait-until";

/** A text may take this long, in milliseconds: a page that hangs must not stop the run. */
const LIMIT = 30_000;
const READY_WITHIN = 6000;
const ALL_OF_IT = 7_200_000;

const [folder = "", textsFile = "", out = ""]: string[] = JSON.parse(process.env.EVALUATE ?? "[]");
const [browser = "chromium"] = BROWSERS;

interface Stage {
  readonly drive: Drive;
  readonly hand: Hand;
}

const open = async (): Promise<Stage> => {
  const drive = await launch(browser, { extension: universalFor(browser) });
  return { drive, hand: await openHand(drive) };
};

const limited = <T>(work: Promise<T>, ms: number): Promise<T> =>
  Promise.race([work, new Promise<never>((_, reject) => setTimeout(() => reject(new Error("too slow")), ms))]);

async function tryOne({ drive, hand }: Stage, file: string, text: string): Promise<Tried> {
  const site = await serve({ "/": folder });
  const url = `${site.url}/${file}`;
  const tab = await drive.open(url);
  try {
    const isReady = () =>
      tab.run("page", () => Reflect.get(window, "__ready") !== false && document.readyState === "complete");
    await waitUntil("the page", isReady, READY_WITHIN).catch(() => undefined);
    await waitUntil("the tab", () => hand.meet(url), READY_WITHIN);
    await waitUntil("a reading", async () => (await hand.state()).conversation, READY_WITHIN).catch(() => undefined);
    const draft = await tab.run("page", () => Reflect.get(window, "__draft") as unknown);
    return await tryWriting(tab, hand, { text, ...(typeof draft === "string" && draft !== "" ? { draft } : {}) });
  } finally {
    await limited(tab.close(), 3000);
    site.close();
  }
}

test("tries every text on every page of the folder", { timeout: ALL_OF_IT }, async () => {
  const texts: string[] = JSON.parse(readFileSync(textsFile, "utf8"));
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .sort();
  let stage = await open();
  writeFileSync(out, "");
  for (const file of pages) {
    for (const [index, text] of texts.entries()) {
      let tried: Tried = { outcome: "unconfirmed:page-hung", model: null, sent: [], draftAfter: "", ms: LIMIT };
      try {
        tried = await limited(tryOne(stage, file, text), LIMIT);
      } catch (error) {
        console.error(`${file}, text ${index}: ${String(error).slice(0, 200)}`);
        await limited(stage.drive.close(), 8000).catch(() => undefined);
        stage = await open();
      }
      const { outcome, ...rest } = tried;
      const line = { id: path.basename(file, ".html"), text: index, outcome, ...rest };
      appendFileSync(out, `${JSON.stringify(line)}\n`);
      console.log(`${line.id} ${index} ${outcome} ${line.ms} ms`);
    }
  }
  await stage.drive.close();
  expect(readFileSync(out, "utf8").trim().split("\n")).toHaveLength(pages.length * texts.length);
});

// npm run evaluate -- reading FOLDER OUT.jsonl: one line a page, as tests/scripts/evaluate.mjs starts it.
import { readdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BROWSERS } from "../e2e/drive/browsers";
import { serve } from "../e2e/drive/serve.mjs";
import type { TabReading } from "./door/door-page";
import { openReader } from "./read-pages";

const [folder = "", out = ""]: string[] = JSON.parse(process.env.EVALUATE ?? "[]");
const ALL_OF_IT = 3_600_000;

const lineOf = (id: string, reading: TabReading) => ({
  id,
  state: reading.state,
  messages: reading.messages.map(({ role, origin, delivery, text, time }) => ({
    role,
    origin: origin ?? null,
    delivery,
    text,
    time: { at: time.at ?? null, how: time.precision },
  })),
  customer: reading.customer,
  currentPage: reading.currentPage,
  order: reading.order,
  composer: reading.composer,
  send: reading.send,
  refusal: reading.refusal,
});

test("reads every page of the folder", { timeout: ALL_OF_IT }, async () => {
  const [name = "chromium"] = BROWSERS;
  const site = await serve({ "/": folder }, { "/--blank": "<!doctype html><title>blank</title>" });
  const ids = readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replace(/\.html$/, ""))
    .sort();
  const pages = ids.map((id) => ({ id, url: `${site.url}/${encodeURIComponent(id)}.html` }));
  const lines = new Map<string, string>();
  const reader = await openReader(name, `${site.url}/--blank`);
  try {
    await reader.readAll(pages, (id, reading) => lines.set(id, JSON.stringify(lineOf(id, reading))));
  } finally {
    await reader.close();
    site.close();
  }
  writeFileSync(out, ids.map((id) => `${lines.get(id)}\n`).join(""));
  console.log(`${lines.size} pages read in ${name}: ${out}`);
  expect(lines.size).toBe(ids.length);
});

import { test } from "vitest";
import { builtFor } from "../e2e/drive/browsers";
import { launchChromium } from "../e2e/drive/chromium";
import { serveDesk } from "../e2e/drive/desk";
import { reads } from "../e2e/drive/panel";
import { type Row, report } from "./table";

const MESSAGES = 2000;
const ROUNDS = 5;

/** Milliseconds the page's main thread was busy while a transcript streamed in, per 1,000 messages. */
async function busy(extension: string | undefined): Promise<number> {
  const desk = await serveDesk();
  const drive = await launchChromium(extension ? { extension } : {});
  try {
    const tab = await drive.open(`${desk.url}/?speed=0.1#/conversation/812`);
    if (extension) await reads(tab, "Mia Kowalska");
    else await new Promise((resolve) => setTimeout(resolve, 2000));
    const page = drive.context.pages().at(-1);
    if (!page) throw new Error("no page");
    const session = await drive.context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const task = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
    };
    const before = await task();
    await tab.run(
      "page",
      async (count: number) => {
        // Rows alone, in pages of fifty, as a light desk draws them: what is left is what a reader costs.
        const list = document.querySelector<HTMLElement>(".transcript");
        list?.style.setProperty("contain", "strict");
        for (let at = 0; at < count; at += 50) {
          for (let one = at; one < at + 50; one++) {
            const row = document.createElement("li");
            row.className = `message message--${one % 2 ? "agent" : "customer"}`;
            row.dataset.messageId = `s${one}`;
            row.style.setProperty("content-visibility", "auto");
            row.style.setProperty("contain-intrinsic-size", "300px 40px");
            row.innerHTML = `<div class="message__head"><span class="message__author">${one % 2 ? "Alex" : "Mia Kowalska"}</span><time datetime="${new Date().toISOString()}">now</time></div><div class="message__body"><p>Line number ${one} of a long day.</p></div>`;
            list?.append(row);
          }
          await new Promise((resolve) => setTimeout(resolve, 125));
        }
      },
      MESSAGES,
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return ((await task()) - before) / (MESSAGES / 1000);
  } finally {
    await drive.close();
    desk.close();
  }
}

test("2,000 messages stream in", async () => {
  const rows: Row[] = [];
  const without: number[] = [];
  const with_: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    without.push(await busy(undefined));
    with_.push(await busy(builtFor("chromium", true)));
  }
  const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  const row = (what: string, value: number, bar?: number): Row => ({
    what,
    unit: "ms",
    p50: value,
    p95: value,
    ...(bar ? { bar } : {}),
  });
  rows.push(row("main thread per 1,000 messages, without Chatside", median(without)));
  rows.push(row("main thread per 1,000 messages, with Chatside", median(with_)));
  rows.push(row("the difference", median(with_) - median(without), 30));
  report("Streaming, chromium", rows);
}, 300_000);

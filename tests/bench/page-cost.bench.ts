// What Chatside costs a page, beside the same page without it: a transcript that streams in, an indicator that never
// rests, a virtual list that is scrolled through.
import { test } from "vitest";
import { builtFor } from "../e2e/drive/browsers";
import { launchChromium } from "../e2e/drive/chromium";
import { reads } from "../e2e/drive/panel";
import { serve } from "../e2e/drive/serve.mjs";
import { type Row, report } from "./table";
import { type Cost, costOf } from "./trace";

const MESSAGES = 5000;
const VIRTUAL = 10_000;

/** A desk as light as can be, so that what is left is what a reader costs; each scenario is a function of its own. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Desk</title><style>
#list{height:400px;overflow:auto;contain:strict;width:600px}
.message{content-visibility:auto;contain-intrinsic-size:600px 40px;height:40px;box-sizing:border-box}
#space{position:relative}#space .message{position:absolute;left:0;right:0}
textarea{display:block;width:600px;height:60px}</style>
<main><h2>Mia</h2><p id="typing" class="quiet" aria-live="off"></p><div id="list" role="log" aria-label="Conversation"></div>
<textarea aria-label="Reply"></textarea><button type="button">Send</button></main><script>
const list = document.querySelector("#list");
const make = (n) => {
  const row = document.createElement("div");
  row.className = "message message--" + (n % 2 ? "agent" : "customer");
  row.dataset.messageId = "m" + n;
  row.innerHTML = '<b class="author">' + (n % 2 ? "Alex" : "Mia") + '</b><time datetime="2026-01-02T10:00:00Z">10:00</time><p class="body">Line number ' + n + " of a long day.</p>";
  return row;
};
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
for (let n = 0; n < 20; n++) list.append(make(n));
window.scenarios = {
  async stream(count) {
    for (let n = 20; n < 20 + count; n += 10) {
      for (let one = n; one < n + 10; one++) list.append(make(one));
      await rest(25);
    }
  },
  async typing(count) {
    const field = document.querySelector("#typing");
    for (let n = 0; n < count; n++) {
      field.className = n % 2 ? "shown" : "quiet";
      field.textContent = "Mia is typing" + ".".repeat(n % 4);
      await rest(5);
    }
  },
  async scroll(count) {
    list.textContent = "";
    const space = document.createElement("div");
    space.id = "space";
    space.style.height = count * 40 + "px";
    list.append(space);
    const shown = new Map();
    const draw = () => {
      const first = Math.max(0, Math.floor(list.scrollTop / 40) - 5);
      for (const [n, row] of shown) if (n < first || n > first + 20) { row.remove(); shown.delete(n); }
      for (let n = first; n <= first + 20 && n < count; n++) {
        if (shown.has(n)) continue;
        const row = make(n);
        row.style.top = n * 40 + "px";
        shown.set(n, row);
        space.append(row);
      }
    };
    draw();
    for (let at = 0; at < count * 40; at += 400) {
      list.scrollTop = at;
      draw();
      await rest(10);
    }
  },
};</script></html>`;

type Scenario = "stream" | "typing" | "scroll";

async function measure(scenario: Scenario, count: number, extension: string | undefined): Promise<Cost> {
  const site = await serve({}, { "/chat/4711": PAGE });
  const drive = await launchChromium(extension ? { extension } : {});
  try {
    const tab = await drive.open(`${site.url}/chat/4711`);
    if (extension) await reads(tab, "Mia");
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const page = drive.context.pages().at(-1);
    if (!page) throw new Error("no page");
    return await costOf(drive.context, page, async () => {
      await tab.run(
        "page",
        (name: string, many: number) =>
          (Reflect.get(window, "scenarios") as Record<string, (many: number) => Promise<void>>)[name]?.(many),
        scenario,
        count,
      );
      await new Promise((resolve) => setTimeout(resolve, 1500));
    });
  } finally {
    await drive.close();
    site.close();
  }
}

const row = (what: string, value: number, unit: Row["unit"], bar?: number): Row => ({
  what,
  unit,
  p50: value,
  p95: value,
  ...(bar === undefined ? {} : { bar }),
});

test.each([
  ["5,000 messages stream in", "stream", MESSAGES, MESSAGES / 1000],
  ["a typing indicator changes 200 times a second for 10 s", "typing", 2000, 1],
  ["a virtual list of 10,000 rows is scrolled through", "scroll", VIRTUAL, VIRTUAL / 1000],
] as const)(
  "%s",
  async (title, scenario, count, thousands) => {
    const without = await measure(scenario, count, undefined);
    const with_ = await measure(scenario, count, builtFor("chromium", true));
    const per = scenario === "typing" ? "in all" : "per 1,000 messages";
    report(`${title}, chromium`, [
      row(`main thread ${per}, without Chatside`, without.main / thousands, "ms"),
      row(`main thread ${per}, with Chatside`, with_.main / thousands, "ms"),
      row(`in scripts of ours, ${per}`, with_.ours / thousands, "ms", scenario === "typing" ? undefined : 10),
      row("longest stretch of ours", with_.longest, "ms", 16),
      row("layouts forced by us", with_.layouts, "count", 0),
      row("heap grown, without Chatside", without.grown, "bytes"),
      row("heap grown, with Chatside", with_.grown, "bytes"),
    ]);
  },
  300_000,
);

import { test } from "vitest";
import { builtFor } from "../e2e/drive/browsers";
import { launchChromium } from "../e2e/drive/chromium";
import { clickButton, panelText, reads } from "../e2e/drive/panel";
import { serve } from "../e2e/drive/serve.mjs";
import { BARE, smallDesk } from "../e2e/drive/small-desk";
import { waitUntil } from "../e2e/drive/wait-until";
import { report } from "./table";
import { workerCost } from "./trace";

const TABS = 12;
const CHATS = 5;
/** Seconds that are measured. */
const SECONDS = 60;

const NAMES = "Mia Tom Ada Ivo Lea".split(" ");

/** A desk with five chats by its address; the customer on screen writes every twenty seconds. */
const desk = (tab: number) =>
  smallDesk({
    composer: BARE,
    customer: "",
    rows: "",
    script: `
      const names = ${JSON.stringify(NAMES.map((name) => `${name} ${String.fromCharCode(65 + tab)}larsen`))};
      const show = () => {
        const at = Number(location.hash.split("-").at(-1) || 0);
        document.querySelector("h2").textContent = names[at];
        document.querySelector("ol").replaceChildren();
        const line = (kind, text) => {
          const row = add(kind, text);
          row.querySelector(".author").textContent = kind === "agent" ? "Alex" : names[at];
        };
        line("customer", "Where is my parcel?");
        line("agent", "Let me look, " + names[at] + ".");
        line("customer", "Thanks!");
        window.line = line;
      };
      addEventListener("hashchange", show);
      show();
      setInterval(() => window.line("customer", "Any news? " + new Date().toISOString()), 20000);`,
  });

test("sixty live chats over twelve tabs: what the background does", async () => {
  const pages = Object.fromEntries(Array.from({ length: TABS }, (_, tab) => [`/desk/${tab}`, desk(tab)]));
  const site = await serve({}, pages);
  const drive = await launchChromium({ extension: builtFor("chromium", true) });
  try {
    let last: Awaited<ReturnType<typeof drive.open>> | undefined;
    for (let tab = 0; tab < TABS; tab++) {
      last = await drive.open(`${site.url}/desk/${tab}#/chat/${tab}-0`);
      for (let at = 0; at < CHATS; at++) {
        await last.run("page", (hash: string) => location.replace(hash), `#/chat/${tab}-${at}`);
        await reads(last, `${NAMES[at]} ${String.fromCharCode(65 + tab)}larsen`);
      }
    }
    if (!last) throw new Error("no tab");
    const board = last;
    await clickButton(board, "Chats");
    await waitUntil("all chats", async () => {
      const count = await board.run("panel", () => document.querySelectorAll(".chat-row").length);
      if (count < TABS * CHATS) throw new Error(`${count} chats: ${await panelText(board)}`);
      return true;
    });
    await board.press("panel", "Escape");
    const { busy, tasks } = await workerCost(
      drive.context,
      () => new Promise((resolve) => setTimeout(resolve, SECONDS * 1000)),
    );
    const one = (what: string, unit: "ms" | "count", value: number, bar?: number) => ({
      what,
      unit,
      p50: value,
      p95: value,
      ...(bar === undefined ? {} : { bar }),
    });
    report("Sixty live chats over twelve tabs, chromium", [
      one("work of the background a second (1 % of a core is 10)", "ms", busy / SECONDS, 10),
      one("tasks of the background a second", "count", tasks / SECONDS),
    ]);
  } finally {
    await drive.close();
    site.close();
  }
}, 300_000);

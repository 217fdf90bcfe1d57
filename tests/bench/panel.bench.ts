import { statSync } from "node:fs";
import path from "node:path";
import { describe, test } from "vitest";
import { BROWSERS, builtFor } from "../e2e/drive/browsers";
import type { Tab } from "../e2e/drive/driver";
import { chunks, focusPlan, reads, SEARCH, states, take, takeDraft } from "../e2e/drive/panel";
import { serve } from "../e2e/drive/serve.mjs";
import { stage } from "../e2e/drive/stage";
import { waitUntil } from "../e2e/drive/wait-until";
import { bundleEditors } from "../editors/bundle.mjs";
import { makeLibrary, QUERIES } from "./library";
import { type Row, report, summarise } from "./table";

const rows: Record<string, Row[]> = { chromium: [], firefox: [] };

/** Puts a library in through the options page's own wire. */
const fill = async (macros: readonly object[]): Promise<number> => {
  const areas = (Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome")) as {
    runtime: {
      connect(about: { name: string }): {
        postMessage(message: unknown): void;
        onMessage: { addListener(listener: (message: { kind: string; id?: number }) => void): void };
      };
    };
  };
  const port = areas.runtime.connect({ name: "panel" });
  let answered = 0;
  await new Promise<void>((resolve) => {
    port.onMessage.addListener((message) => {
      if (message.kind === "admitted") {
        for (const [id, macro] of macros.entries()) {
          port.postMessage({ kind: "call", id, call: { kind: "save-macro", macro } });
        }
      } else if (message.kind === "answer" && ++answered === macros.length) resolve();
    });
    port.postMessage({ kind: "introduce", introduction: { kind: "own-page" } });
  });
  return answered;
};

/** From the key to the frame in which its hits are painted. */
const watchHits = () => {
  const took: number[] = [];
  Reflect.set(window, "took", took);
  let pressed = 0;
  document.addEventListener(
    "beforeinput",
    () => {
      pressed = performance.now();
    },
    true,
  );
  const observer = new MutationObserver(() => {
    if (!pressed) return;
    const start = pressed;
    pressed = 0;
    requestAnimationFrame(() => took.push(performance.now() - start));
  });
  observer.observe(document.querySelector(".search") ?? document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
};
const took = (): number[] => Reflect.get(window, "took");

const watchClick = () => {
  Reflect.set(window, "took", []);
  document.addEventListener(
    "click",
    () => Reflect.get(window, "took").push(performance.timeOrigin + performance.now()),
    true,
  );
};
const watchKey = () => {
  Reflect.set(window, "took", []);
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Enter") Reflect.get(window, "took").push(performance.timeOrigin + performance.now());
    },
    true,
  );
};

async function firstPaint(tab: Tab): Promise<number> {
  await tab.run("page", () => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("[data-chatside-panel]")) return;
      Reflect.set(window, "appended", performance.timeOrigin + performance.now());
      observer.disconnect();
    }).observe(document.documentElement, { childList: true });
    document.querySelector("[data-chatside-panel]")?.remove();
  });
  await reads(tab, "Mia Kowalska");
  const painted = await tab.run("panel", async () => {
    const entry = () => performance.getEntriesByName("first-contentful-paint")[0];
    for (let tries = 0; tries < 60 && !entry(); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
    return performance.timeOrigin + (entry()?.startTime ?? Number.NaN);
  });
  const appended = await tab.run("page", () => Number(Reflect.get(window, "appended")));
  return painted - appended;
}

describe.each(BROWSERS)("%s", (name) => {
  const { mia, open, drive, later } = stage(name);

  test.each([
    // A fast hand has the second key down this many milliseconds after the first.
    ["text area", ["+Control", "60", "+Enter", "-Enter", "-Control"]],
    ["text area, both keys at one stroke", ["+Control", "+Enter", "-Enter", "-Control"]],
  ])(
    "key to click in the page, %s",
    async (what, keys) => {
      const times: number[] = [];
      const tab = await mia("speed=0.1");
      await takeDraft(
        tab,
        Array.from({ length: 20 }, (_, at) => `Chunk number ${at} has some words in it.`).join("\n\n"),
      );
      await focusPlan(tab);
      await tab.run("page", watchClick);
      await tab.run("panel", watchKey);
      for (let at = 1; at <= 20; at++) {
        await tab.strike("panel", keys);
        await waitUntil("it to be seen", async () => (await states(tab)).split("sent").length - 1 === at);
      }
      const [pressed, clicks] = [await tab.run("panel", took), await tab.run("page", took)];
      for (const [at, click] of clicks.entries()) times.push(click - (pressed[at] ?? click));
      rows[name]?.push(summarise(`key to click, ${what}`, times, 60));
    },
    200_000,
  );

  test.each(["prosemirror", "lexical-rich", "slate"])(
    "key to click in the page, %s",
    async (editor) => {
      const site = await serve({ "/": await bundleEditors() });
      later(() => site.close());
      const tab = await open(`${site.url}/${editor}.html?chat=4711`);
      await waitUntil("the conversation", async () =>
        /Reading this chat/.test(await tab.text("panel", ".reading summary")),
      );
      await tab.run("page", watchClick);
      await tab.run("panel", watchKey);
      const times: number[] = [];
      for (let at = 0; at < 12; at++) {
        await take(tab, "anything", "Anything else?");
        await tab.run("panel", () => Reflect.get(window, "took").splice(0));
        await tab.run("page", () => Reflect.get(window, "took").splice(0));
        // It was said before: the key goes past it until it is unflagged, and until the view shows that it is.
        const flagged = async () => (await chunks(tab)).some((one) => one.flagged);
        await focusPlan(tab);
        if (at > 0) {
          await waitUntil("it to be flagged", flagged);
          await tab.press("panel", "f");
          await waitUntil("it to be unflagged", async () => !(await flagged()));
        }
        await tab.press("panel", "Control+Enter");
        await waitUntil("it to be seen", async () => (await states(tab)) === "sent");
        const [key] = await tab.run("panel", took);
        const [click] = await tab.run("page", took);
        if (key !== undefined && click !== undefined) times.push(click - key);
      }
      rows[name]?.push(summarise(`key to click, ${editor}`, times, 250));
    },
    200_000,
  );

  // After the others: what it puts into the library stays there, under titles like those they take.
  test("keystroke to painted hits at 1,000 macros, wire included", async () => {
    const options = await open(drive().own("/options.html"));
    await options.run("page", fill, makeLibrary(1000));
    const tab = await mia();
    await tab.click("panel", SEARCH);
    await tab.type("panel", SEARCH, "warm");
    await tab.run("panel", watchHits);
    for (const query of QUERIES) {
      await tab.run("panel", (css: string) => document.querySelector<HTMLInputElement>(css)?.select(), SEARCH);
      for (const letter of query) {
        await tab.press("panel", letter === " " ? "Space" : letter);
        await new Promise((resolve) => setTimeout(resolve, 120));
      }
    }
    rows[name]?.push(summarise("keystroke to painted hits, 1,000 macros", await tab.run("panel", took), 16));
  }, 200_000);

  test("panel first paint after injection", async () => {
    const tab = await mia();
    const times: number[] = [];
    for (let round = 0; round < 10; round++) times.push(await firstPaint(tab));
    rows[name]?.push(summarise("panel first paint after it is put on the page", times, 200));
    const size = statSync(path.join(builtFor(name, false), "helpdesk.js")).size;
    rows[name]?.push({ what: "page script, minified", unit: "bytes", p50: size, p95: size, bar: 40_000 });
    report(`The panel, ${name}`, rows[name] ?? []);
  }, 200_000);
});

// The options page with 20,000 macros: the longest time between two frames while something is done.
import { describe, test } from "vitest";
import { BROWSERS } from "../e2e/drive/browsers";
import type { Tab } from "../e2e/drive/driver";
import { fillLibrary } from "../e2e/drive/fill-library";
import { stage } from "../e2e/drive/stage";
import { waitUntil } from "../e2e/drive/wait-until";
import { type Row, report } from "./table";

const COUNT = 20_000;
const BAR = 100;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const watchFrames = () => {
  Reflect.set(window, "frameTimes", []);
  let last = performance.now();
  const tick = (now: number) => {
    Reflect.get(window, "frameTimes").push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
};
const takeFrames = (): number[] => Reflect.get(window, "frameTimes").splice(0);

const focus = (tab: Tab, css: string) =>
  tab.run("page", (selector: string) => document.querySelector<HTMLElement>(selector)?.focus(), css);
const press = (tab: Tab, words: string) =>
  tab.run(
    "page",
    (label: string) => [...document.querySelectorAll("button")].find((one) => one.innerText.startsWith(label))?.click(),
    words,
  );
const shows = (tab: Tab, css: string, words: string) =>
  waitUntil(words, async () => (await tab.text("page", css)).includes(words), 60_000);

describe.each(BROWSERS)("%s", (name) => {
  const { open, drive } = stage(name);

  test("the library of 20,000 on the options page", async () => {
    const tab = await open(drive().own("/options.html"));
    await shows(tab, ".library-list", "Account locked");
    await tab.run("page", fillLibrary, COUNT);
    await tab.reload();
    await shows(tab, ".library-list", "Account locked");
    await tab.run("page", watchFrames);
    const rows: Row[] = [];
    const during = async (what: string, act: () => Promise<unknown>) => {
      await pause(300);
      await tab.run("page", takeFrames);
      await act();
      await pause(500);
      const sorted = (await tab.run("page", takeFrames)).sort((a, b) => a - b);
      const p50 = sorted[Math.floor(sorted.length / 2)] ?? 0;
      rows.push({ what: `${what}, longest frame`, unit: "ms", p50, p95: sorted.at(-1) ?? 0, bar: BAR });
    };
    await during("listing all", () => shows(tab, ".list-head", "20,062 macros"));
    await focus(tab, ".library-list");
    await during("going to the ends", async () => {
      for (const key of ["End", "Home", "End", "Home"]) await tab.press("page", key);
    });
    await focus(tab, 'input[aria-label="Filter macros"]');
    await during("filtering, letter by letter", async () => {
      for (const letter of "refund zz") await tab.press("page", letter === " " ? "Space" : letter);
    });
    await during("taking the filter away", async () => {
      for (let at = 0; at < 6; at++) await tab.press("page", "Backspace");
    });
    await focus(tab, ".library-list");
    await during("choosing all found", async () => {
      await tab.press("page", "Control+a");
      await shows(tab, ".library-side", "macros chosen");
    });
    await focus(tab, '[aria-label="Tags to add"]');
    for (const letter of "new") await tab.press("page", letter);
    await during("tagging all found", async () => {
      await tab.press("page", "Enter");
      await shows(tab, ".toast", "tagged.");
    });
    await during("undoing that", async () => {
      await tab.click("page", ".toast .notice-body button");
      await shows(tab, ".toast", "Undone");
    });
    await during("finding what says the same", async () => {
      await press(tab, "Say the same");
      await waitUntil(
        "the groups",
        async () => !(await tab.text("page", ".library-pane")).includes("Comparing all macros"),
        60_000,
      );
    });
    report(`The library of ${COUNT}, ${name}`, rows);
  }, 200_000);
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Frame, type Page } from "playwright-core";
import { chromiumArgs, ensureChromium } from "../../scripts/browsers.mjs";
import type { Drive, LaunchOptions, SidePanel, Tab, Where } from "./driver";
import { openFromPanel } from "./open-from-panel";
import { waitUntil } from "./wait-until";

const PANEL = /^chrome-extension:\/\/[^/]+\/panel\.html/;

async function frameOf(page: Page, where: Where): Promise<Frame> {
  if (where === "page") return page.mainFrame();
  const isIt = (frame: Frame) => (where === "panel" ? PANEL.test(frame.url()) : frame.url().includes(where.frame));
  // Of two the later one lives: the other is about to go.
  return waitUntil(`frame ${JSON.stringify(where)}`, () => page.frames().findLast(isIt));
}

class ChromiumTab implements Tab {
  constructor(readonly page: Page) {}
  async goto(url: string) {
    await this.page.goto(url);
  }
  async reload() {
    await this.page.reload();
  }
  async run<A extends unknown[], R>(where: Where, what: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const frame = await frameOf(this.page, where);
    const source = `(${what})(...${JSON.stringify(args)})`;
    return (await frame.evaluate(source)) as R;
  }
  /** A frame that is replaced while something is done in it takes that with it: it is done in the next one. */
  async #in<R>(where: Where, what: (frame: Frame) => Promise<R>): Promise<R> {
    for (;;) {
      const frame = await frameOf(this.page, where);
      try {
        return await what(frame);
      } catch (error) {
        if (where === "page" || !frame.isDetached()) throw error;
      }
    }
  }
  async click(where: Where, css: string, ms?: number) {
    const within = ms === undefined ? {} : { timeout: ms };
    await this.#in(where, (frame) => frame.locator(css).first().click(within));
  }
  async #placeOf(css: string): Promise<readonly [number, number]> {
    const box = await this.page.locator(css).first().boundingBox();
    if (!box) throw new Error(`nothing at ${css}`);
    return [box.x + Math.min(box.width / 2, 60), box.y + box.height / 2];
  }
  async clickAt(css: string) {
    const [x, y] = await this.#placeOf(css);
    await this.page.mouse.move(x, y, { steps: 2 });
    await this.page.mouse.click(x, y);
  }
  async type(where: Where, css: string, text: string) {
    await this.click(where, css);
    await this.page.keyboard.type(text);
  }
  async press(_where: Where, keys: string) {
    await this.page.keyboard.press(keys);
  }
  async hold(_where: Where, keys: string, times: number) {
    const names = keys.split("+");
    const last = names.at(-1) ?? "";
    for (const name of names) await this.page.keyboard.down(name);
    for (let again = 1; again < times; again++) await this.page.keyboard.down(last);
    for (const name of names.reverse()) await this.page.keyboard.up(name);
  }
  async strike(_where: Where, steps: readonly string[], click?: string) {
    const place = click === undefined ? undefined : await this.#placeOf(click);
    for (const step of steps) {
      if (/^\d/.test(step)) await new Promise((resolve) => setTimeout(resolve, Number(step)));
      else if (step.startsWith("+")) await this.page.keyboard.down(step.slice(1));
      else await this.page.keyboard.up(step.slice(1));
    }
    if (place) await this.page.mouse.click(...place);
  }
  async choose(css: string, file: string) {
    await this.page.locator(css).first().setInputFiles(file);
  }
  async text(where: Where, css: string) {
    // Asked and read in one step: what goes away between two would be waited for.
    return this.#in(where, (frame) =>
      frame.locator(css).evaluateAll(([found]) => (found instanceof HTMLElement ? found.innerText : "")),
    );
  }
  async screenshot(file: string) {
    await this.page.screenshot({ path: file });
  }
  async front() {
    await this.page.bringToFront();
  }
  async close() {
    await this.page.close();
  }
}

/** The side panel is no page to Playwright: it is spoken to through the browser. */
async function attachSidePanel(context: BrowserContext): Promise<SidePanel> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("no browser session");
  const target = await waitUntil("the side panel", async () => {
    const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "page" }] });
    return targetInfos.find(({ url }) => url.endsWith("/sidepanel.html"));
  });
  const { sessionId } = await session.send("Target.attachToTarget", { targetId: target.targetId, flatten: false });
  let count = 0;
  const say = (method: string, params: object) =>
    session.send("Target.sendMessageToTarget", {
      sessionId,
      message: JSON.stringify({ id: ++count, method, params }),
    });
  const key = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, modifiers: 2 };
  return {
    async pressSend() {
      await say("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
      await say("Input.dispatchKeyEvent", { type: "keyUp", ...key });
    },
    async pressLetter(css, letter) {
      await say("Runtime.evaluate", { expression: `document.querySelector(${JSON.stringify(css)})?.focus()` });
      const upper = letter.toUpperCase();
      const struck = { key: letter, code: `Key${upper}`, windowsVirtualKeyCode: upper.charCodeAt(0) };
      await say("Input.dispatchKeyEvent", { type: "keyDown", text: letter, ...struck });
      await say("Input.dispatchKeyEvent", { type: "keyUp", ...struck });
    },
    async close() {
      await session.send("Target.closeTarget", { targetId: target.targetId });
      await session.detach();
    },
  };
}

async function backgroundId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  return new URL(worker.url()).host;
}

export async function launchChromium(options: LaunchOptions): Promise<Drive & { context: BrowserContext; id: string }> {
  const profile = mkdtempSync(path.join(tmpdir(), "chatside-chromium-"));
  const extension = options.extension && path.resolve(options.extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(),
    headless: false,
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.dark ? "dark" : "light",
    args: [
      ...chromiumArgs(extension, { headless: !process.env.HEADED }),
      "--enable-unsafe-extension-debugging",
      "--host-resolver-rules=MAP *.test 127.0.0.1",
    ],
  });
  const id = extension ? await backgroundId(context) : "";
  let composed = "";
  const browserSession = () => context.browser()?.newBrowserCDPSession();
  return {
    name: "chromium",
    context,
    id,
    own: (file) => `chrome-extension://${id}${file}`,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return new ChromiumTab(page);
    },
    async openBehind(url) {
      const session = await browserSession();
      if (!session) throw new Error("no browser session");
      const coming = context.waitForEvent("page");
      await session.send("Target.createTarget", { url: "about:blank", background: true });
      const page = await coming;
      await session.detach();
      await page.goto(url);
      return new ChromiumTab(page);
    },
    async stopBackground() {
      const page = context.pages()[0] ?? (await context.newPage());
      const session = await context.newCDPSession(page);
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
      await session.detach();
    },
    async update() {
      const session = await browserSession();
      if (!session || !extension) throw new Error("nothing to update");
      await session.send("Extensions.loadUnpacked" as never, { path: extension } as never);
      await session.detach();
    },
    async printing(tab, on) {
      await (tab as ChromiumTab).page.emulateMedia({ media: on ? "print" : null });
    },
    async saved(tab, what) {
      const coming = (tab as ChromiumTab).page.waitForEvent("download");
      const [download] = await Promise.all([coming, what()]);
      return { name: download.suggestedFilename(), file: await download.path() };
    },
    async clickToolbar(tab) {
      const session = await browserSession();
      if (!session) throw new Error("no browser session");
      const filter = { filter: [{ type: "tab" }] };
      const { targetInfos } = await session.send("Target.getTargets", filter);
      const url = (tab as ChromiumTab).page.url();
      const target = targetInfos.find((one) => one.url === url);
      await session.send("Extensions.triggerAction" as never, { id, targetId: target?.targetId } as never);
      await session.detach();
    },
    async compose(tab, words) {
      const { page } = tab as ChromiumTab;
      const session = await context.newCDPSession(page);
      if (words === undefined) await session.send("Input.insertText", { text: composed });
      else {
        const end = words.length;
        await session.send("Input.imeSetComposition", { text: words, selectionStart: end, selectionEnd: end });
      }
      composed = words ?? "";
      await session.detach();
    },
    async openSidePanel(tab) {
      await openFromPanel(tab);
      return attachSidePanel(context);
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

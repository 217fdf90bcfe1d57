import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Frame, type Page } from "playwright-core";
import { chromiumArgs, ensureChromium } from "../../scripts/browsers.mjs";
import type { Drive, LaunchOptions, Tab, Where } from "./driver";
import { waitUntil } from "./wait-until";

const PANEL = /^chrome-extension:\/\/[^/]+\/panel\.html/;

async function frameOf(page: Page, where: Where): Promise<Frame> {
  if (where === "page") return page.mainFrame();
  const isIt = (frame: Frame) => (where === "panel" ? PANEL.test(frame.url()) : frame.url().includes(where.frame));
  return waitUntil(`frame ${JSON.stringify(where)}`, () => page.frames().find(isIt));
}

class ChromiumTab implements Tab {
  constructor(readonly page: Page) {}
  async goto(url: string) {
    await this.page.goto(url);
  }
  async run<A extends unknown[], R>(where: Where, what: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const frame = await frameOf(this.page, where);
    const source = `(${what})(...${JSON.stringify(args)})`;
    return (await frame.evaluate(source)) as R;
  }
  async click(where: Where, css: string) {
    await (await frameOf(this.page, where)).locator(css).first().click();
  }
  async type(where: Where, css: string, text: string) {
    await this.click(where, css);
    await this.page.keyboard.type(text);
  }
  async press(_where: Where, keys: string) {
    await this.page.keyboard.press(keys);
  }
  async text(where: Where, css: string) {
    const found = (await frameOf(this.page, where)).locator(css).first();
    return (await found.count()) > 0 ? found.innerText() : "";
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
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

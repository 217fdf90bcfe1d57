// npm start: installs what is missing, builds, serves the practice desk on loopback and opens a browser with a fresh
// profile and Chatside in it. `-- --firefox` takes Firefox, `-- --once` leaves after the screenshot.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildExtension, ensureTools, ROOT } from "./ensure.mjs";

ensureTools();
const { chromiumArgs, ensureChromium, ensureFirefox, hasDisplay } = await import("./browsers.mjs");
const { serve } = await import("../e2e/drive/serve.mjs");

const firefox = process.argv.includes("--firefox");
const headless = process.argv.includes("--once") || !hasDisplay();
const executable = firefox ? ensureFirefox() : await ensureChromium();
const extension = buildExtension(firefox ? "firefox" : "chrome", { practice: true });
const desk = await serve({ "/": path.join(ROOT, "assets/public/practice-desk") });
const address = `${desk.url}/#/conversation/812`;
let closing;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function openChromium() {
  const { chromium } = await import("playwright-core");
  const profile = mkdtempSync(path.join(tmpdir(), "chatside-practice-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: false,
    viewport: headless ? { width: 1280, height: 800 } : null,
    args: chromiumArgs(extension, { headless }),
    // Ctrl+C is ours: everything is closed in order.
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent("serviceworker");
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  const isShown = () => page.frames().some((frame) => frame.url().includes("/panel.html"));
  for (let tries = 0; tries < 60 && !isShown() && !closing; tries++) await pause(250);
  await pause(1000);
  return {
    shown: isShown(),
    gone: new Promise((resolve) => context.on("close", resolve)),
    screenshot: (file) => page.screenshot({ path: file }),
    async close() {
      await context.close().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function openFirefox() {
  const { launchFirefox } = await import("../e2e/drive/firefox-driver.mjs");
  const { writeFileSync } = await import("node:fs");
  const browser = await launchFirefox({ binary: executable, headless });
  await browser.install(extension);
  await browser.send("Marionette:SetContext", { value: "content" });
  await browser.send("WebDriver:Navigate", { url: address });
  let shown = false;
  for (let tries = 0; tries < 60 && !shown && !closing; tries++) {
    shown = await browser.enterPanel("[data-chatside-panel]").then(
      () => true,
      () => false,
    );
    if (!shown) await pause(250);
  }
  await browser.leave();
  await pause(1500);
  return {
    shown,
    gone: new Promise((resolve) => browser.process.once("exit", resolve)),
    async screenshot(file) {
      const { value } = await browser.send("WebDriver:TakeScreenshot", { full: false });
      writeFileSync(file, Buffer.from(value, "base64"));
    },
    close: () => browser.close(),
  };
}

const opening = firefox ? openFirefox() : openChromium();
const end = (code) => {
  closing ??= (async () => {
    // A browser that is still on its way is waited for: left alone it would stay.
    const there = await opening.catch(() => undefined);
    await there?.close();
    desk.close();
    process.exit(code);
  })();
  return closing;
};
process.on("SIGINT", () => void end(0));
process.on("SIGTERM", () => void end(0));
const opened = await opening.catch((error) => closing ?? Promise.reject(error));

console.log(`Practice desk: ${address}`);
console.log(opened.shown ? "Chatside stands beside the chat." : "Chatside did not come up on the page.");
if (headless) {
  const folder = path.join(ROOT, "test-results");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `start-${firefox ? "firefox" : "chromium"}.png`);
  await opened.screenshot(file);
  console.log(
    `${hasDisplay() ? "Asked for one look" : "No display here"}, so the browser runs without a window. Screenshot: ${path.relative(process.cwd(), file)}`,
  );
  await end(opened.shown ? 0 : 1);
} else {
  console.log("Close the window or press Ctrl+C to stop.");
  await opened.gone;
  await end(0);
}

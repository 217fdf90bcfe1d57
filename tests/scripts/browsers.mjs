// Finds Chromium and Firefox, or installs them: by the system's package manager where we may, else by Playwright's
// download (Chromium), else it says what to install. Branded Chrome refuses unpacked extensions on its command line.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./ensure.mjs";

const DOWNLOAD = 300_000;
const PACKAGES = 900_000;
let listed = false;

const run = (command, args, timeout) => spawnSync(command, args, { stdio: "inherit", timeout }).status === 0;
const firstThere = (files) => files.find((file) => file && existsSync(file));

const mayInstall = () => process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Installs packages of the system, where this process may; `false` where it may not or it failed. */
export function installPackages(...names) {
  if (!mayInstall()) return false;
  console.log(`Installing ${names.join(", ")}…`);
  process.env.DEBIAN_FRONTEND = "noninteractive";
  if (!listed) listed = run("apt-get", ["update", "-q"], DOWNLOAD);
  return run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...names], PACKAGES);
}

async function playwrightChromium() {
  const { chromium } = await import("playwright-core");
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

const findChromium = async () =>
  firstThere([
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    await playwrightChromium(),
  ]);

/** The path of a Chromium that loads unpacked extensions; throws with what to do where there is none. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  if (installPackages("chromium", "fonts-liberation")) {
    const installed = await findChromium();
    if (installed) return installed;
  }
  console.log("No Chromium found: asking Playwright for one…");
  const cli = path.join(ROOT, "node_modules/playwright-core/cli.js");
  const libraries = mayInstall() ? ["--with-deps"] : [];
  if (run(process.execPath, [cli, "install", ...libraries, "chromium"], DOWNLOAD)) {
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium here, and none could be fetched. Install it (Debian, Ubuntu: "sudo apt-get install chromium") or set CHROMIUM_PATH.',
  );
}

const findFirefox = () =>
  firstThere([
    process.env.FIREFOX_PATH,
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox-devedition",
    "/usr/bin/firefox-nightly",
    "/usr/bin/firefox",
    "/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
  ]);

/** The path of a Firefox; throws with what to do where there is none. */
export function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  if (installPackages("firefox-esr")) {
    const installed = findFirefox();
    if (installed) return installed;
  }
  throw new Error(
    'No Firefox here, and none could be installed. Install it (Debian: "sudo apt-get install firefox-esr") or set FIREFOX_PATH.',
  );
}

/** Flags every Chromium of ours gets. */
export const chromiumArgs = (extension, { headless }) => [
  ...(headless ? ["--headless=new"] : []),
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Playwright's own list switches storage partitioning off, which no user's browser does; the last list wins.
  "--disable-features=Translate",
  ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
];

export const hasDisplay = () =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

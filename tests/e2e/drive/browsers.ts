import path from "node:path";
import { test } from "vitest";
import { ROOT } from "../../scripts/ensure.mjs";
import { launchChromium } from "./chromium";
import type { Drive, LaunchOptions } from "./driver";
import { launchFirefox } from "./firefox";

export type BrowserName = "chromium" | "firefox";

export const BROWSERS: readonly BrowserName[] = process.env.ONLY_BROWSER
  ? [process.env.ONLY_BROWSER as BrowserName]
  : ["chromium", "firefox"];

/** For a test of one browser alone: in a run of the other it is not there, rather than skipped. */
export const only = (name: BrowserName) => (BROWSERS.includes(name) ? test : () => undefined);

/** The folder of a built extension; `granted` is the variant that has every site at load. */
export const builtFor = (name: BrowserName, granted: boolean): string =>
  path.join(ROOT, ".output", `${name === "chromium" ? "chrome" : "firefox"}-mv3${granted ? "-e2e" : ""}`);

/** The folder of the extension built for tests without any site profile. */
export const universalFor = (name: BrowserName): string => builtFor(name, true).replace(/-e2e$/, "-universal");

/** A browser with the extension built for tests. */
export const launch = (name: BrowserName, options: LaunchOptions = {}): Promise<Drive> => {
  const all = { extension: builtFor(name, true), ...options };
  return name === "chromium" ? launchChromium(all) : launchFirefox(all);
};

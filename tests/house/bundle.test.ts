import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../scripts/ensure.mjs";

const BUILT = ["chrome-mv3", "firefox-mv3"].map((name) => path.join(ROOT, ".output", name));
/** Bytes, minified. */
const PAGE_SCRIPT = 40_000;

const scriptsOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));

describe.each(BUILT)("%s", (folder) => {
  test("is built (npm test builds it first)", () => {
    expect(existsSync(path.join(folder, "manifest.json"))).toBe(true);
  });

  test("the page script is small and knows no React, Fuse, Dexie, Zod or polyfill", () => {
    const file = path.join(folder, "helpdesk.js");
    expect(statSync(file).size).toBeLessThanOrEqual(PAGE_SCRIPT);
    expect(readFileSync(file, "utf8")).not.toMatch(/react\.|Fuse|Dexie|ZodError|invalid_type|webextension-polyfill/);
  });

  test("the parsers of foreign files are in their worker and nowhere else", () => {
    const marks = /YAMLException|MissingQuotes|invalid distance/;
    const holders = scriptsOf(folder).filter((file) => marks.test(readFileSync(path.join(folder, file), "utf8")));
    expect(holders).toEqual(["formats-worker.js"]);
  });

  test("no view has Zod, Dexie or Fuse in it: they run in the background alone", () => {
    const views = scriptsOf(folder).filter((file) => file.startsWith("chunks"));
    expect(views.length).toBeGreaterThan(0);
    for (const file of views) {
      expect(readFileSync(path.join(folder, file), "utf8"), file).not.toMatch(
        /ZodError|invalid_union|DexieError|MissingAPIError|FuseIndex/,
      );
    }
  });

  test("the manifest asks for no site at install", () => {
    const manifest = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"));
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.incognito).toBe("not_allowed");
    expect(JSON.stringify(manifest.content_security_policy ?? "")).not.toContain("unsafe");
  });
});

test("Firefox's own linter finds no error and no warning", () => {
  const folder = path.join(ROOT, ".output/firefox-mv3");
  const file = path.join(ROOT, "node_modules/.bin/web-ext");
  const told = execFileSync(file, ["lint", "--source-dir", folder, "--output", "json"], { encoding: "utf8" });
  const { errors, warnings } = JSON.parse(told);
  const codes = (list: { code: string; file?: string }[]) => list.map(({ code, file: where }) => `${code} ${where}`);
  // React writes inner HTML on request; nothing of ours requests it (a lint rule forbids it).
  const ours = codes(warnings).filter((one) => !one.startsWith("UNSAFE_VAR_ASSIGNMENT chunks/"));
  expect({ errors: codes(errors), warnings: ours }).toEqual({ errors: [], warnings: [] });
}, 180_000);

// What a bare machine lacks: dependencies and a Node new enough for the tools. Runs on Node 20 with nothing installed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const WITHIN = path.join(ROOT, "node_modules/.bin/node");
const NEEDED = 22;

/** Installs the dependencies where they are missing, then runs this very script again on a new enough Node. */
export function ensureTools() {
  if (!existsSync(path.join(ROOT, "node_modules/wxt/package.json"))) {
    console.log("Installing dependencies…");
    const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
      cwd: ROOT,
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    if (done.status !== 0) process.exit(done.status ?? 1);
  }
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= NEEDED || process.env.CHATSIDE_NODE === "1") return;
  if (!existsSync(WITHIN)) {
    console.error(
      `Node ${NEEDED} or newer is needed, and the one among the dependencies is missing. Run "npm ci" again.`,
    );
    process.exit(1);
  }
  const args = process.argv.slice(1);
  const env = {
    ...process.env,
    CHATSIDE_NODE: "1",
    PATH: `${path.dirname(WITHIN)}${path.delimiter}${process.env.PATH}`,
  };
  const run = spawnSync(WITHIN, args, { cwd: process.cwd(), stdio: "inherit", env });
  process.exit(run.status ?? 1);
}

/** Runs one of the project's tools; ends this process where it fails, unless told otherwise. */
export function runTool(name, args, { env = {}, mayFail = false, quiet = false } = {}) {
  const file = path.join(ROOT, "node_modules/.bin", name);
  const run = spawnSync(file, args, {
    cwd: ROOT,
    stdio: quiet ? ["ignore", "ignore", "inherit"] : "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  if (run.status !== 0 && !mayFail) process.exit(run.status ?? 1);
  return run.status === 0;
}

/**
 * Builds one variant: a browser's, shipping, with every site granted for tests, that without any site profile, or with the
 * practice desk granted.
 */
export function buildExtension(
  browser,
  { granted = false, universal = false, practice = false, mayFail = false } = {},
) {
  const env = {
    E2E: granted || universal ? "1" : "",
    UNIVERSAL: universal ? "1" : "",
    PRACTICE: practice ? "1" : "",
  };
  if (!runTool("wxt", ["build", "-b", browser], { quiet: true, env, mayFail })) return undefined;
  const variant = practice ? "-practice" : universal ? "-universal" : granted ? "-e2e" : "";
  return path.join(ROOT, ".output", `${browser}-mv3${variant}`);
}

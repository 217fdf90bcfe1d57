// npm run build: both stores' packages, and the folders to load by hand.
import { ensureTools, ROOT, runTool } from "./ensure.mjs";

ensureTools();
for (const browser of ["chrome", "firefox"]) runTool("wxt", ["zip", "-b", browser], { env: { E2E: "" } });
console.log(`Packages and folders are in ${ROOT}/.output: chrome-mv3 and firefox-mv3 can be loaded as they are.`);

// npm run pictures: takes the README's pictures anew.
import { buildExtension, ensureTools, runTool } from "./ensure.mjs";

ensureTools();
const { ensureChromium, ensureFirefox } = await import("./browsers.mjs");
await ensureChromium();
ensureFirefox();
for (const browser of ["chrome", "firefox"]) buildExtension(browser, { granted: true });
runTool("vitest", ["run", "--project", "pictures", ...process.argv.slice(2)]);

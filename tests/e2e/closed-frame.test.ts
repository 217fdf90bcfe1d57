// The shipping build, and a reply box in a frame of another origin: it is asked for by name, and then written into.
import { describe, expect, test } from "vitest";
import { BROWSERS, type BrowserName, builtFor } from "./drive/browsers";
import { launchChromium } from "./drive/chromium";
import { type Display, withDisplay } from "./drive/display";
import type { Drive, Tab } from "./drive/driver";
import { launchFirefox } from "./drive/firefox";
import { focusPlan, panelText, reads, states, take } from "./drive/panel";
import { sayYes } from "./drive/say-yes";
import { serve } from "./drive/serve.mjs";
import { got, smallDesk } from "./drive/small-desk";
import { waitUntil } from "./drive/wait-until";

const BOX = `<!doctype html><meta charset="utf-8"><textarea aria-label="Reply" style="width:450px;height:60px"></textarea>
<script>onmessage = () => { parent.postMessage(document.querySelector("textarea").value, "*"); document.querySelector("textarea").value = ""; };</script>`;
const SCRIPT = `
  button.onclick = () => document.querySelector("iframe").contentWindow.postMessage("go", "*");
  onmessage = ({ data }) => send(data);`;

/** As much of the browser's own namespace as is asked here. */
declare const chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };

async function asks(drive: Drive, allow: (host: string) => Promise<void>): Promise<void> {
  const other = await serve({}, { "/box": BOX });
  const composer = `<div><iframe title="Reply" src="${other.url.replace("127.0.0.1", "other.test")}/box" style="width:500px;height:120px"></iframe><button type="button" id="send">Send</button></div>`;
  const site = await serve({}, { "/chat/4711": smallDesk({ composer, script: SCRIPT }) });
  try {
    const tab = await drive.open(`${site.url.replace("127.0.0.1", "desk.test")}/chat/4711`);
    await tab.front();
    // Chromium shows no question to a click that comes with the page.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await drive.clickToolbar(tab);
    await waitUntil("the panel", () => tab.run("page", () => document.querySelector("[data-chatside-panel]") !== null));
    await allow("desk.test");
    await reads(tab, "Mia");
    await waitUntil("the frame by name", async () => (await panelText(tab)).includes("in a frame of other.test"));
    await take(tab, "anything", "Anything else?");
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("the refusal", async () => (await panelText(tab)).includes("a frame I may not enter"));
    expect(await states(tab)).toBe("waiting");
    await drive.clickToolbar(tab);
    await allow("other.test");
    await waitUntil("no such line", async () => !(await panelText(tab)).includes("in a frame of other.test"));
    await focusPlan(tab);
    await tab.press("panel", "Control+Enter");
    await waitUntil("it to be sent", async () => (await states(tab)) === "sent", 20_000);
    expect(await got(tab)).toEqual(["Is there anything else I can help you with?"]);
  } finally {
    other.close();
    site.close();
  }
}

const pressYes = (display: Display, own: Tab, host: string): Promise<void> =>
  sayYes(display, `${host} to be granted`, async () => {
    const origins = await own.run("page", async () => (await chrome.permissions.getAll()).origins);
    return origins.includes(`*://${host}/*`);
  });

const RUNS: Readonly<Record<BrowserName, () => Promise<void>>> = {
  chromium: () =>
    withDisplay(async (display) => {
      const drive = await launchChromium({ extension: builtFor("chromium", false) });
      try {
        const own = await drive.open(drive.own("/options.html"));
        await asks(drive, (host) => pressYes(display, own, host));
      } finally {
        await drive.close();
      }
    }),
  firefox: async () => {
    const drive = await launchFirefox({ extension: builtFor("firefox", false) });
    try {
      await asks(drive, () => Promise.resolve());
    } finally {
      await drive.close();
    }
  },
};

describe.each(BROWSERS)("a reply box in a frame that was not allowed, %s", (name) => {
  test("the toolbar's button asks for it, and it is sent to", () => RUNS[name]());
});

// A notification of the browser, shown and acted on. In Firefox the switch on the options page asks for the permission;
// Chromium asks the person in a window no driver can answer, so that there the extension has it from the start.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { BROWSERS, type BrowserName, builtFor } from "./drive/browsers";
import { launchChromium } from "./drive/chromium";
import { serveDesk } from "./drive/desk";
import type { Drive } from "./drive/driver";
import { launchFirefox } from "./drive/firefox";
import { type Notices, noticesInChromium, noticesInFirefox } from "./drive/notices";
import { reads } from "./drive/panel";
import { waitUntil } from "./drive/wait-until";

/** A copy of the built extension that is allowed to notify. */
function allowed(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "chatside-notifies-"));
  cpSync(builtFor("chromium", true), folder, { recursive: true });
  const file = path.join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  manifest.permissions = [...manifest.permissions, ...manifest.optional_permissions];
  delete manifest.optional_permissions;
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

async function start(name: BrowserName): Promise<{ drive: Drive; notices: Notices; end: () => Promise<void> }> {
  if (name === "firefox") {
    const drive = await launchFirefox({ extension: builtFor("firefox", true) });
    return { drive, notices: await noticesInFirefox(drive.firefox), end: () => drive.close() };
  }
  const extension = allowed();
  const drive = await launchChromium({ extension });
  const end = async () => {
    await drive.close();
    rmSync(extension, { recursive: true, force: true });
  };
  return { drive, notices: noticesInChromium(drive.context), end };
}

test.each(BROWSERS)(
  "%s: a customer who waits where nobody looks is notified once, and a click brings that tab to the front",
  async (name) => {
    const desks = [await serveDesk(), await serveDesk()] as const;
    const { drive, notices, end } = await start(name);
    try {
      const own = await drive.open(drive.own("/options.html"));
      const notifies = () =>
        own.run("page", () => document.querySelector<HTMLInputElement>(".notify-switch input")?.checked);
      await waitUntil("the switch", async () => typeof (await notifies()) === "boolean");
      if (name === "firefox") {
        expect(await notifies()).toBe(false);
        await own.click("page", ".notify-switch input");
      }
      await waitUntil("the permission", notifies);
      const front = await drive.open(`${desks[0].url}/?speed=0.1#/conversation/812`);
      await reads(front, "Mia Kowalska");
      expect(await notices.ids()).toEqual([]);
      await drive.openBehind(`${desks[1].url}/?speed=20#/conversation/812`);
      const [id = ""] = await waitUntil("the notification", async () => {
        const ids = await notices.ids();
        return ids.length > 0 ? ids : undefined;
      });
      expect(await notices.front()).toContain(desks[0].url);
      await notices.click(id);
      await waitUntil("its tab in front", async () => (await notices.front()).startsWith(desks[1].url));
      expect(await notices.ids()).toEqual([id]);
    } finally {
      await end();
      for (const desk of desks) desk.close();
    }
  },
);

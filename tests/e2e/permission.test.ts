// The shipping build: it asks for nothing at install, and for one site at a click. Chromium's question is browser window,
// which only a real keyboard reaches: it runs on a virtual display.
import { expect } from "vitest";
import { builtFor, only } from "./drive/browsers";
import { launchChromium } from "./drive/chromium";
import { serveDesk } from "./drive/desk";
import { withDisplay } from "./drive/display";
import { launchFirefox } from "./drive/firefox";
import { sayYes } from "./drive/say-yes";
import { waitUntil } from "./drive/wait-until";

/** As much of the browser's own namespace as is asked here. */
declare const chrome: {
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
  runtime: { getManifest(): object };
  permissions: {
    getAll(): Promise<{ origins: string[] }>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** The permissions of an extension that Firefox has words of warning for. */
const WARNINGS = `(id) => {
  const { permissionToL10nId } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissionMessages.sys.mjs");
  const { permissions } = WebExtensionPolicy.getByID(id);
  if (!permissionToL10nId("tabs", false)) throw new Error("no table of warnings");
  return permissions.filter((one) => permissionToL10nId(one, false));
}`;
const hasPanel = () => document.querySelector("[data-chatside-panel]") !== null;

only("chromium")("chromium: no warnings, nothing granted, one click and one yes for one site", () =>
  withDisplay(async (display) => {
    const desk = await serveDesk();
    const address = `${desk.url.replace("127.0.0.1", "desk.test")}/#/conversation/812`;
    const drive = await launchChromium({ extension: builtFor("chromium", false) });
    try {
      const own = await drive.open(drive.own("/options.html"));
      const warnings = await own.run("page", () =>
        chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest())),
      );
      expect(warnings).toEqual([]);
      const granted = () => own.run("page", async () => (await chrome.permissions.getAll()).origins);
      expect(await granted()).toEqual([]);
      const tab = await drive.open(address);
      await pause(500);
      expect(await tab.run("page", hasPanel)).toBe(false);
      await tab.front();
      await drive.clickToolbar(tab);
      await waitUntil("the panel", () => tab.run("page", hasPanel));
      await sayYes(display, "the site to be granted", async () => (await granted()).length > 0);
      expect(await granted()).toEqual(["*://desk.test/*"]);
      await tab.goto(`${address.replace("/#", "/?again#")}`);
      await waitUntil("the panel on the granted site", () => tab.run("page", hasPanel));
      const other = await drive.open(address.replace("desk.test", "other.test"));
      await pause(1000);
      expect(await other.run("page", hasPanel)).toBe(false);
      await own.front();
      await own.reload();
      await waitUntil("the site in the list", async () => (await own.text("page", ".page")).includes("desk.test"));
      await own.click("page", '[aria-label="Take desk.test away"]');
      await waitUntil("the grant to be gone", async () => (await granted()).length === 0);
      await waitUntil("the open page to be let go", async () => !(await tab.run("page", hasPanel)));
    } finally {
      await drive.close();
      desk.close();
    }
  }),
);

only("firefox")("firefox: nothing granted at install, one click for one site", async () => {
  const desk = await serveDesk();
  const address = `${desk.url.replace("127.0.0.1", "desk.test")}/#/conversation/812`;
  const drive = await launchFirefox({ extension: builtFor("firefox", false) });
  const granted = async (): Promise<string[]> => {
    const source = `(id) => WebExtensionPolicy.getByID(id).allowedOrigins.patterns.map((one) => one.pattern).filter((one) => !one.startsWith("moz-"))`;
    const got = await drive.firefox.run("chrome", source, [drive.id]);
    await drive.firefox.send("Marionette:SetContext", { value: "content" });
    return got;
  };
  try {
    const warned = await drive.firefox.run("chrome", WARNINGS, [drive.id]);
    await drive.firefox.send("Marionette:SetContext", { value: "content" });
    expect(warned).toEqual([]);
    const tab = await drive.open(address);
    expect(await granted()).toEqual([]);
    await pause(500);
    expect(await tab.run("page", hasPanel)).toBe(false);
    await drive.clickToolbar(tab);
    await waitUntil("the panel", () => tab.run("page", hasPanel));
    await waitUntil("the site to be granted", async () => (await granted()).length > 0);
    expect(await granted()).toEqual(["*://desk.test/*"]);
    await tab.goto(address.replace("/#", "/?again#"));
    await waitUntil("the panel on the granted site", () => tab.run("page", hasPanel));
    const other = await drive.open(address.replace("desk.test", "other.test"));
    await pause(1000);
    expect(await other.run("page", hasPanel)).toBe(false);
    const own = await drive.open(drive.own("/options.html"));
    // As the browser's own page of permissions does it.
    await own.run("page", async () => {
      const api: typeof chrome = Reflect.get(globalThis, "browser");
      await api.permissions.remove({ origins: ["*://desk.test/*"] });
    });
    await waitUntil("the open page to be let go", async () => !(await tab.run("page", hasPanel)));
    expect(await granted()).toEqual([]);
  } finally {
    await drive.close();
    desk.close();
  }
});

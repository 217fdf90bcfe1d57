// Starts everything, synchronously, since a woken worker hears only what is listened to in its first turn. It decides
// nothing: `desks` puts together those who do.
import type { Runtime } from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { browser } from "../../lib/browser/api";
import { now } from "../../lib/browser/clock";
import { newId } from "../../lib/browser/new-id";
import { onNotificationClicked } from "../../lib/browser/notifications";
import { dropSession, loadSession, saveSession } from "../../lib/browser/session";
import { PAGE_PORT } from "../../lib/wire/page-messages";
import { PANEL_PORT } from "../../lib/wire/panel-messages";
import { createDesks } from "./desks";

export default defineBackground(() => {
  const desks = createDesks({
    store: { load: loadSession, save: saveSession, drop: dropSession },
    ownOrigin: new URL(browser.runtime.getURL("/")).origin,
    now,
    newId,
  });

  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    if (port.name === PAGE_PORT) desks.connectPage(port);
    else if (port.name === PANEL_PORT) desks.connectPanel(port);
    else port.disconnect();
  });
  browser.action.onClicked.addListener((tab) => desks.onToolbarClick(tab));
  browser.commands.onCommand.addListener((command, tab) => desks.onCommand(command, tab));
  browser.permissions.onAdded.addListener(({ origins }) => {
    onNotificationClicked(desks.onNotificationClick);
    desks.onGranted(origins ?? []);
  });
  browser.permissions.onRemoved.addListener(({ origins }) => desks.onTaken(origins ?? []));
  // An update leaves open tabs without a living script: they get a fresh one.
  browser.runtime.onInstalled.addListener(() => desks.onInstalled());
  browser.runtime.onStartup.addListener(() => desks.onSitesChanged());
  browser.tabs.onRemoved.addListener((tabId) => desks.onTabClosed(tabId));
  browser.alarms.onAlarm.addListener(({ name }) => desks.onAlarm(name));
  onNotificationClicked(desks.onNotificationClick);
  desks.start();
});

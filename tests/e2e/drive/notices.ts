// Notifications of the browser, as far as each lets a test see and click them: Chromium's worker is asked, Firefox's system
// service is replaced.
import type { BrowserContext } from "playwright-core";
import type { launchFirefox } from "./firefox-driver.mjs";

export interface Notices {
  /** Those that were shown and not closed since. */
  ids(): Promise<string[]>;
  /** The person clicks one. */
  click(id: string): Promise<void>;
  /** The address of the tab in front. */
  front(): Promise<string>;
}

interface ChromiumAreas {
  readonly notifications: {
    getAll(): Promise<object>;
    readonly onClicked: { dispatch(id: string): void };
  };
  readonly tabs: { query(which: object): Promise<{ url?: string }[]> };
}

export function noticesInChromium(context: BrowserContext): Notices {
  const inWorker = <R>(what: (areas: ChromiumAreas, id: string) => Promise<R> | R, id = ""): Promise<R> => {
    const [worker] = context.serviceWorkers();
    if (!worker) throw new Error("no worker");
    return worker.evaluate(`(${what})(chrome, ${JSON.stringify(id)})`) as Promise<R>;
  };
  return {
    ids: () => inWorker(async ({ notifications }) => Object.keys(await notifications.getAll())),
    click: (id) => inWorker(({ notifications }, clicked) => notifications.onClicked.dispatch(clicked), id),
    front: () => inWorker(async ({ tabs }) => (await tabs.query({ active: true }))[0]?.url ?? ""),
  };
}

export async function noticesInFirefox(firefox: Awaited<ReturnType<typeof launchFirefox>>): Promise<Notices> {
  const inBrowser = async <R>(source: string, ...args: unknown[]): Promise<R> => {
    const answer = await firefox.run("chrome", source, args);
    await firefox.send("Marionette:SetContext", { value: "content" });
    return answer as R;
  };
  await inBrowser(`async () => {
    const shown = new Map();
    const service = {
      QueryInterface: ChromeUtils.generateQI(["nsIAlertsService"]),
      showAlert: (alert, listener) => void shown.set(alert.name, listener),
      closeAlert: (name) => void shown.delete(name),
    };
    const factory = {
      QueryInterface: ChromeUtils.generateQI(["nsIFactory"]),
      createInstance: (kind) => service.QueryInterface(kind),
    };
    Components.manager
      .QueryInterface(Ci.nsIComponentRegistrar)
      .registerFactory(Services.uuid.generateUUID(), "", "@mozilla.org/alerts-service;1", factory);
    Services.wm.getMostRecentWindow("navigator:browser").chatsideShown = shown;
  }`);
  const view = `const view = Services.wm.getMostRecentWindow("navigator:browser");`;
  return {
    ids: () => inBrowser(`async () => { ${view} return [...view.chatsideShown.keys()]; }`),
    click: (id) =>
      inBrowser(`async (id) => { ${view} view.chatsideShown.get(id).observe(null, "alertclickcallback", null); }`, id),
    front: () => inBrowser(`async () => { ${view} return view.gBrowser.selectedBrowser.currentURI.spec; }`),
  };
}

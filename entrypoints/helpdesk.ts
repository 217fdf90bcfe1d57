// Starts Chatside on a granted page: opens the page port and mounts the panel. A second copy, injected where one lives
// already, does nothing; one left from before an update is ended by the new one.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { now } from "../lib/browser/clock";
import { newId } from "../lib/browser/new-id";
import { pageRuntime } from "../lib/browser/page-runtime";
import { liveOnPage } from "../lib/page/live-on-page";
import { onceShown } from "../lib/page/once-shown";
import { openPagePort } from "../lib/page/open-page-port";
import type { PortLike } from "../lib/page/page-port";
import { forgetParts } from "../lib/page/parts";
import { PAGE_PORT } from "../lib/wire/page-messages";

const LIVES = "chatsideLives";

function connect(): PortLike | undefined {
  try {
    const port = pageRuntime()?.connect({ name: PAGE_PORT });
    if (!port) return undefined;
    return {
      postMessage: (message) => port.postMessage(message),
      onMessage: (listener) => port.onMessage.addListener(listener),
      onDisconnect: (listener) => port.onDisconnect.addListener(listener),
      disconnect: () => port.disconnect(),
    };
  } catch {
    return undefined;
  }
}

/**
 * Frames without a page of their own: empty ones, the extension's, and documents that another page wrote (an HTML mail, an
 * editor's body), which is read through the page they belong to or not at all: a customer's markup must not pass for a desk.
 */
const isPage = (): boolean =>
  document.documentElement?.localName === "html" &&
  !location.protocol.endsWith("extension:") &&
  (window.top === window || (location.protocol !== "about:" && self.origin !== "null"));

function start(): void {
  const runtime = pageRuntime();
  const before: unknown = Reflect.get(globalThis, LIVES);
  if ((before instanceof AbortController && !before.signal.aborted) || !runtime || !isPage()) return;
  forgetParts();
  const life = liveOnPage(document, () =>
    openPagePort({
      document,
      connect,
      panelAddress: runtime.getURL("/panel.html"),
      instance: newId(),
      now,
      top: window.top === window,
    }),
  );
  Reflect.set(globalThis, LIVES, life);
}

export default defineUnlistedScript(() => onceShown(document, start));

import { browser } from "./api";

interface ChromiumSidePanel {
  open(where: { tabId: number }): Promise<void>;
}

const isSidePanel = (value: unknown): value is ChromiumSidePanel =>
  typeof value === "object" && value !== null && "open" in value && typeof value.open === "function";

/** Chromium's own namespace: the polyfill does not know side panels. */
function chromiumSidePanel(): ChromiumSidePanel | undefined {
  const chrome: unknown = Reflect.get(globalThis, "chrome");
  const found = typeof chrome === "object" && chrome !== null ? Reflect.get(chrome, "sidePanel") : undefined;
  return isSidePanel(found) ? found : undefined;
}

/** Opens the browser's own side panel for a tab; works only inside a click or a key of the person, else it rejects. */
export function openSidePanel(tabId: number): Promise<void> {
  const panel = chromiumSidePanel();
  return panel ? panel.open({ tabId }) : browser.sidebarAction.open();
}

import { browser } from "./api";

// Firefox on phones has no windows.
const windows = (): typeof browser.windows | undefined => browser.windows;

/** Whether a tab is the one shown in the window in front. */
export async function isInFront(tabId: number): Promise<boolean> {
  const { active, windowId } = await browser.tabs.get(tabId);
  if (!active || windowId === undefined) return active;
  return (await windows()?.get(windowId))?.focused ?? true;
}

/** Brings a tab and its window to the front; `false` where it is closed. */
export async function bringToFront(tabId: number): Promise<boolean> {
  try {
    const { windowId } = await browser.tabs.update(tabId, { active: true });
    if (windowId !== undefined) await windows()?.update(windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

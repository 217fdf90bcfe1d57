import type { Tab } from "./driver";
import { clickButton } from "./panel";

/** Opens the browser's own side panel the way a person does. */
export async function openFromPanel(tab: Tab): Promise<void> {
  await tab.click("panel", ".menu summary");
  await clickButton(tab, "Open in the browser's side panel");
}

// The same app in the browser's own side panel: it stands beside whichever tab is in front.
import { createRoot } from "react-dom/client";
import "../../components/ui/style.css";
import { browser } from "../../lib/browser/api";
import { connectPort } from "../../lib/browser/view-port";
import { createPanelClient } from "../../lib/wire/panel-client";
import { PANEL_PORT, type PanelIntroduction } from "../../lib/wire/panel-messages";
import { PanelApp } from "../panel/app";

async function tabInFront(): Promise<PanelIntroduction> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { kind: "own-page", ...(tab?.id === undefined ? {} : { tabId: tab.id }) };
}

const root = document.getElementById("root");
if (root) {
  const client = createPanelClient(() => connectPort(PANEL_PORT), await tabInFront());
  browser.tabs.onActivated.addListener(() => void tabInFront().then(client.moveTo));
  createRoot(root).render(<PanelApp client={client} />);
}

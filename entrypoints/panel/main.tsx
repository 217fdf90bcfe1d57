// The view inside a page: presents the key it was given in its address, and stays blank until it is admitted. A page
// that embeds this address itself has no key and gets an empty page.
import { createRoot } from "react-dom/client";
import "../../components/ui/style.css";
import { connectPort } from "../../lib/browser/view-port";
import { createPanelClient } from "../../lib/wire/panel-client";
import { PANEL_PORT } from "../../lib/wire/panel-messages";
import { PanelApp } from "./app";

const key = location.hash.slice(1);
history.replaceState(null, "", location.pathname + location.search);

const root = document.getElementById("root");
if (root && key !== "" && window.top !== window) {
  const client = createPanelClient(() => connectPort(PANEL_PORT), { kind: "key", key });
  createRoot(root).render(<PanelApp client={client} />);
}

import { createRoot } from "react-dom/client";
import "../../components/ui/style.css";
import "../../components/macros/library/library.css";
import { connectPort } from "../../lib/browser/view-port";
import { createPanelClient } from "../../lib/wire/panel-client";
import { PANEL_PORT } from "../../lib/wire/panel-messages";
import { OptionsApp } from "./app";

const root = document.getElementById("root");
if (root) {
  const client = createPanelClient(() => connectPort(PANEL_PORT), { kind: "own-page" });
  createRoot(root).render(<OptionsApp client={client} />);
}

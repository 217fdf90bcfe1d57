// "Try it": the practice desk in a sandboxed frame that has no extension, and the panel beside it. The frame's page port
// reaches the background through this page, over one message channel that only the two of them hold.
import { createRoot } from "react-dom/client";
import "../../components/ui/style.css";
import { browser } from "../../lib/browser/api";
import { connectPort } from "../../lib/browser/view-port";
import { PAGE_PORT } from "../../lib/wire/page-messages";
import { createPanelClient } from "../../lib/wire/panel-client";
import { PANEL_PORT } from "../../lib/wire/panel-messages";
import { PanelApp } from "../panel/app";

/** Carries what the frame's page port says to the background and back. A lost Port is told, and opened when asked. */
function relay(channel: MessagePort): void {
  let port: ReturnType<typeof connectPort> | undefined;
  channel.onmessage = ({ data }) => {
    if (data?.kind === "connect") {
      const opened = connectPort(PAGE_PORT);
      port = opened;
      opened.onMessage((message) => channel.postMessage({ kind: "message", message }));
      opened.onDisconnect(() => {
        if (port === opened) port = undefined;
        channel.postMessage({ kind: "disconnected" });
      });
    } else if (data?.kind === "message") port?.postMessage(data.message);
    else if (data?.kind === "disconnect") port?.disconnect();
  };
}

function onFrameLoad(frame: HTMLIFrameElement): void {
  const { port1, port2 } = new MessageChannel();
  relay(port1);
  frame.contentWindow?.postMessage({ kind: "page-port" }, "*", [port2]);
}

const root = document.getElementById("root");
if (root) {
  const tab = await browser.tabs.getCurrent();
  const client = createPanelClient(() => connectPort(PANEL_PORT), {
    kind: "own-page",
    ...(tab?.id === undefined ? {} : { tabId: tab.id }),
  });
  createRoot(root).render(
    <div className="practice">
      <iframe
        title="Practice desk"
        src="/practice-frame.html#/conversation/812"
        sandbox="allow-scripts allow-forms"
        onLoad={(event) => onFrameLoad(event.currentTarget)}
      />
      <div>
        <PanelApp client={client} />
      </div>
    </div>,
  );
}

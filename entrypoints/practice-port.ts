// The page port of the sandboxed practice desk: the same as on any helpdesk, with its wire supplied by the page around.
// A classic script: the sandbox has no origin, and Firefox gives such a page no modules.
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { now } from "../lib/browser/clock";
import { openPagePort } from "../lib/page/open-page-port";
import type { PortLike } from "../lib/page/page-port";
import { bringPart } from "../lib/page/parts";
import { READING_PART } from "../lib/page/reading-part";
import { SENDING_PART } from "../lib/page/sending-part";

function serve(channel: MessagePort): void {
  let heard: ((message: never) => void) | undefined;
  let gone: (() => void) | undefined;
  channel.onmessage = ({ data }) => {
    if (data?.kind === "message") heard?.(data.message as never);
    else if (data?.kind === "disconnected") gone?.();
  };
  const connect = (): PortLike => {
    channel.postMessage({ kind: "connect" });
    return {
      postMessage: (message) => channel.postMessage({ kind: "message", message }),
      onMessage: (listener) => {
        heard = listener;
      },
      onDisconnect: (listener) => {
        gone = listener;
      },
      disconnect: () => channel.postMessage({ kind: "disconnect" }),
    };
  };
  openPagePort({ document, connect, instance: crypto.randomUUID(), now, top: true });
}

export default defineUnlistedScript(() => {
  bringPart("reading", READING_PART);
  bringPart("sending", SENDING_PART);
  window.addEventListener("message", function take(event) {
    const [channel] = event.ports;
    if (event.source !== window.parent || event.data?.kind !== "page-port" || !channel) return;
    window.removeEventListener("message", take);
    serve(channel);
  });
});

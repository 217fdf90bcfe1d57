import type { WorkspaceId } from "../../../lib/macros/macro";
import { FIRST_TARGETS } from "../../../lib/pace/targets";
import type { EpochMs } from "../../../lib/transcript/time";
import type { ConversationKey } from "../../../lib/transcript/transcript";
import type { PanelState } from "../../../lib/wire/panel-messages";
import type { TabHealth } from "../../../lib/wire/tab-health";

/** A chat that is read by a profile; every word of the customer's in it says MARK. */
export const STATE: PanelState = {
  site: "desk.example",
  access: "granted",
  connected: true,
  health: "read",
  reasons: [],
  composer: { mode: "public", empty: true, setAside: false },
  profile: { name: "Chatwoot", drifted: [] },
  signs: [],
  workspace: {
    id: "main" as WorkspaceId,
    name: "MARK client",
    color: "#000",
    targets: FIRST_TARGETS,
    chatLength: 450,
    messagingLength: 900,
    placeholders: { agent: "MARK agent" },
  },
  conversation: {
    key: "MARK-4711" as ConversationKey,
    keyKind: "hard",
    customerName: "MARK Kowalska",
    currentPage: { url: "https://shop.example/MARK" },
  },
  counts: { customer: 14, agent: 8, bot: 2, unknown: 1 },
  authors: 3,
  elsewhere: { messageId: "MARK" as never, text: "MARK said" },
  lines: {},
  otherPlans: [{ customerName: "MARK Other", unsent: 1, texts: ["MARK unsent"] }],
  layout: { shown: true, width: 360, folded: false, room: "make-room" },
  ownSend: false,
  place: "overlay",
  bindings: { toggle: "Alt+Shift+L", search: "", chats: "", hold: "" },
  mac: false,
};

export const HEALTH: TabHealth = {
  version: "0.1.0",
  unparsed: 0,
  page: {
    profile: { id: "chatwoot", version: 3, source: "shipped", drifted: [] },
    list: {
      by: "profile",
      confidence: 0.9,
      known: "from-source",
      rule: 1,
      element: "ul.conversation-panel",
      rows: 25,
      several: false,
    },
    roles: { by: "profile", confidence: 0.96, reasons: ["I can't tell who wrote 1 of 25 messages."] },
    composer: {
      by: "profile",
      confidence: 1,
      rule: 2,
      element: "div[role=textbox].ProseMirror",
      family: "prosemirror",
      several: false,
    },
    send: { by: "looks", confidence: 0.7, element: "button.send", key: "unknown", off: true },
    offline: false,
  },
  frames: [
    { host: "desk.example", top: true, health: "read", conversation: true, composer: "public", chosen: true },
    {
      host: "widget.example",
      top: false,
      health: "no-chat",
      conversation: false,
      composer: "none",
      chosen: false,
    },
  ],
  refusals: [{ reason: "private-note", at: Date.UTC(2026, 10, 25, 2, 0) as EpochMs }],
  keyKind: "hard",
};

// One Port per view: admits it by its one-time key, answers it, tells it what changed. A view that cannot show a key of
// its own tab, or is not one of our own unframeable pages, is told nothing at all.
import type { Runtime } from "webextension-polyfill";
import { now } from "../../lib/browser/clock";
import { newId } from "../../lib/browser/new-id";
import type { PanelKeys } from "../../lib/wire/panel-key";
import type {
  BackgroundToPanel,
  PanelAnswer,
  PanelCall,
  PanelIntroduction,
  PanelState,
} from "../../lib/wire/panel-messages";
import { parsePanelMessage } from "../../lib/wire/panel-messages.schema";

/** An admitted view: the tab it is about and where it stands. */
export interface View {
  readonly tabId: number | undefined;
  readonly place: PanelState["place"];
  readonly post: (message: BackgroundToPanel) => void;
}

export interface PanelDeskNeeds {
  readonly keys: PanelKeys;
  /** Scheme and host of our own pages. */
  readonly ownOrigin: string;
  readonly stateFor: (view: View) => Promise<PanelState>;
  readonly answer: (view: View, call: PanelCall) => Promise<PanelAnswer>;
  /** Until the chat of this tab is read, a moment at most. */
  readonly untilShown: (tabId: number) => Promise<void>;
  readonly onView: (view: View) => void;
  readonly onLeft: (view: View) => void;
}

/** Our own pages that no other site can embed, and what they are. */
const OWN_PAGES: Readonly<Record<string, PanelState["place"]>> = {
  "/sidepanel.html": "side-panel",
  "/practice.html": "practice",
  "/options.html": "side-panel",
};

/** The path of one of the extension's own pages; its host may be a dynamic one. */
function pathOf(sender: Runtime.MessageSender | undefined): string | undefined {
  if (!sender?.url || !URL.canParse(sender.url)) return undefined;
  const { protocol, pathname } = new URL(sender.url);
  return protocol.endsWith("extension:") ? pathname : undefined;
}

type CallMessage = { readonly id: number; readonly call: PanelCall };
type Admission = { readonly token: string; readonly tabId: number | undefined; readonly place: PanelState["place"] };

export function createPanelDesk(needs: PanelDeskNeeds) {
  const views = new Map<Runtime.Port, View>();
  /** A view may be gone before it is let in: it must not count as one that is seen. */
  const left = new WeakSet<Runtime.Port>();
  const due = new Set<Runtime.Port>();
  const pushing = new Map<Runtime.Port, Promise<void>>();

  function ownPlace(sender: Runtime.MessageSender | undefined): PanelState["place"] | undefined {
    if (!sender?.url || !URL.canParse(sender.url)) return undefined;
    const address = new URL(sender.url);
    return `${address.protocol}//${address.host}` === needs.ownOrigin ? OWN_PAGES[address.pathname] : undefined;
  }

  async function admit(port: Runtime.Port, introduction: PanelIntroduction): Promise<Admission | undefined> {
    const tabId = port.sender?.tab?.id;
    if (introduction.kind === "own-page") {
      const place = ownPlace(port.sender);
      return place && { token: newId(), tabId: introduction.tabId, place };
    }
    if (tabId === undefined || pathOf(port.sender) !== "/panel.html") return undefined;
    if (introduction.kind === "resume") {
      const known = await needs.keys.resume(introduction.token, tabId);
      return known ? { token: introduction.token, tabId, place: "overlay" } : undefined;
    }
    const token = await needs.keys.redeem(introduction.key, tabId, now());
    return token === undefined ? undefined : { token, tabId, place: "overlay" };
  }

  const postTo = (port: Runtime.Port) => (message: BackgroundToPanel) => {
    try {
      port.postMessage(message);
    } catch {
      views.delete(port);
    }
  };

  /** A call of the wrong form, too long a text say, still gets its answer. */
  function refuse(port: Runtime.Port, raw: unknown): void {
    const id: unknown = typeof raw === "object" && raw !== null && "id" in raw ? raw.id : undefined;
    const answer = {
      kind: "problem",
      text: "That is longer than Chatside can take. Shorten it, then try again.",
    } as const;
    if (typeof id === "number") views.get(port)?.post({ kind: "answer", id, answer });
  }

  async function introduce(port: Runtime.Port, introduction: PanelIntroduction, inChat: boolean): Promise<void> {
    const admission = await admit(port, introduction);
    if (left.has(port)) return;
    const post = postTo(port);
    if (!admission) {
      views.delete(port);
      post({ kind: "refused-entry" });
      return;
    }
    const view: View = { tabId: admission.tabId, place: admission.place, post };
    views.set(port, view);
    await inOrder(port, async () => {
      // The worker slept, and its pages come after its views: what stands in the panel is no reason to take it away.
      if (inChat && view.tabId !== undefined) await needs.untilShown(view.tabId);
      post({ kind: "admitted", token: admission.token, state: await needs.stateFor(view) });
    });
    if (!left.has(port)) needs.onView(view);
  }

  /** One after the other: a state that took longer to gather must not come after a newer one. */
  function inOrder(port: Runtime.Port, first: () => Promise<void>): Promise<void> {
    const push = async () => {
      try {
        await first();
        // A state that could not be gathered must not keep the next one back.
        while (due.delete(port)) await tell(port).catch(() => undefined);
      } finally {
        pushing.delete(port);
      }
    };
    const pushed = push();
    pushing.set(port, pushed);
    return pushed;
  }

  async function tell(port: Runtime.Port): Promise<void> {
    const view = views.get(port);
    if (view) view.post({ kind: "state", state: await needs.stateFor(view) });
  }

  async function answer(port: Runtime.Port, view: View, { id, call }: CallMessage): Promise<void> {
    const said = await needs.answer(view, call);
    // What was taken is in sight before its taking is answered: the next key is meant for it.
    if (call.kind === "choose" || call.kind === "take-line") await pushing.get(port)?.catch(() => undefined);
    view.post({ kind: "answer", id, answer: said });
  }

  return {
    connect(port: Runtime.Port): void {
      port.onDisconnect.addListener(() => {
        left.add(port);
        const view = views.get(port);
        views.delete(port);
        if (view) needs.onLeft(view);
      });
      port.onMessage.addListener((raw: unknown) => {
        const message = parsePanelMessage(raw);
        if (!message) {
          refuse(port, raw);
          return;
        }
        if (message.kind === "introduce") {
          void introduce(port, message.introduction, message.inChat === true);
          return;
        }
        const view = views.get(port);
        if (!view) return;
        void answer(port, view, message);
      });
    },

    /** Tells every view of this tab (of all tabs without one) its new state; many changes at once make one push. */
    changed(tabId?: number): void {
      for (const [port, view] of views) {
        if (tabId !== undefined && view.tabId !== tabId) continue;
        due.add(port);
        if (!pushing.has(port)) void inOrder(port, () => Promise.resolve());
      }
    },

    all: (): View[] => [...views.values()],

    viewsOf: (tabId: number): View[] => [...views.values()].filter((view) => view.tabId === tabId),
  };
}

export type PanelDesk = ReturnType<typeof createPanelDesk>;

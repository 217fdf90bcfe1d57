// The wire of one view: introduces itself, keeps the last state it was told, asks and gets one answer each. A dead
// worker is called again at once and the view resumes; a call that was under way then is answered with a problem, and
// nothing is ever asked twice.
import type { AllChats } from "./pace-messages";
import type { BackgroundToPanel, PanelAnswer, PanelCall, PanelIntroduction, PanelState } from "./panel-messages";

/** As much of a runtime Port as a view needs. */
export interface ViewPort {
  readonly postMessage: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly onDisconnect: (listener: () => void) => void;
  readonly disconnect: () => void;
}

/** Before the background has admitted the view it knows nothing; a stranger's frame stays so. */
export type Entry = "waiting" | "admitted" | "refused";

export interface PanelClient {
  readonly entry: () => Entry;
  readonly state: () => PanelState | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  readonly onFocusSearch: (listener: (query: string | undefined) => void) => () => void;
  /** All chats of all tabs, anew at every change, for as long as somebody listens. */
  readonly onChats: (listener: (all: AllChats) => void) => () => void;
  /** The agent asked for all chats from anywhere in the tab. */
  readonly onShowChats: (listener: () => void) => () => void;
  /** A letter fell into the page while that had the panel's keyboard. */
  readonly onStrayed: (listener: (letter: string) => void) => () => void;
  readonly call: (call: PanelCall) => Promise<PanelAnswer>;
  /** The side panel now stands beside another tab. */
  readonly moveTo: (introduction: PanelIntroduction) => void;
}

const INTERRUPTED: PanelAnswer = {
  kind: "problem",
  text: "Chatside was restarting just then. Look whether it happened, then try again.",
};
const MOVED: PanelAnswer = {
  kind: "problem",
  text: "Another tab came to the front just then, so nothing was done. Try again.",
};

const isSameTab = (one: PanelIntroduction, other: PanelIntroduction): boolean =>
  one.kind === "own-page" && other.kind === "own-page" && one.tabId !== undefined && one.tabId === other.tabId;

const FIRST_WAIT = 30;
const LONGEST_WAIT = 3000;

export function createPanelClient(connect: () => ViewPort, first: PanelIntroduction): PanelClient {
  let introduction = first;
  let port: ViewPort | undefined;
  let entry: Entry = "waiting";
  let state: PanelState | undefined;
  let calls = 0;
  /** What is shown is still of the tab before: nothing is asked for it in the next. */
  let moving = false;
  let wait = FIRST_WAIT;
  const open = new Map<number, (answer: PanelAnswer) => void>();
  const queued: { id: number; call: PanelCall }[] = [];
  const listeners = new Set<() => void>();
  const focusers = new Set<(query: string | undefined) => void>();
  const showers = new Set<() => void>();
  const takers = new Set<(letter: string) => void>();
  /** Asked for before the view was drawn: its first listener is told. */
  let early: { readonly query: string | undefined } | "chats" | undefined;
  const watchers = new Set<(all: AllChats) => void>();
  const watch = (on: boolean) => {
    if (entry === "admitted") port?.postMessage({ kind: "call", id: ++calls, call: { kind: "watch-chats", on } });
  };
  const changed = () => {
    for (const listener of listeners) listener();
  };

  /** Calls that were under way when their Port went: whether they were carried out is not known here. */
  function interrupt(): void {
    const waiting = new Set(queued.map(({ id }) => id));
    for (const [id, settle] of open) {
      if (waiting.has(id)) continue;
      open.delete(id);
      settle(INTERRUPTED);
    }
  }

  function hear(message: BackgroundToPanel): void {
    switch (message.kind) {
      case "admitted":
        entry = "admitted";
        moving = false;
        wait = FIRST_WAIT;
        state = message.state;
        if (introduction.kind !== "own-page") introduction = { kind: "resume", token: message.token };
        for (const { id, call } of queued.splice(0)) port?.postMessage({ kind: "call", id, call });
        // The one that listened to us may be dead: the next must know what is shown here.
        if (watchers.size > 0) watch(true);
        changed();
        return;
      case "refused-entry":
        entry = "refused";
        state = undefined;
        queued.length = 0;
        interrupt();
        changed();
        return;
      case "state":
        state = message.state;
        changed();
        return;
      case "chats":
        for (const watcher of watchers) watcher(message.all);
        return;
      case "answer":
        open.get(message.id)?.(message.answer);
        open.delete(message.id);
        return;
      case "focus-search":
        if (focusers.size === 0)
          early = { query: message.query ?? (typeof early === "object" ? early.query : undefined) };
        for (const focus of focusers) focus(message.query);
        return;
      case "show-chats":
        if (showers.size === 0) early = "chats";
        for (const show of showers) show();
        return;
      case "strayed":
        for (const take of takers) take(message.letter);
        return;
    }
  }

  function start(): void {
    let opened: ViewPort;
    try {
      opened = connect();
    } catch {
      // The extension was updated or removed: this copy of the view is over.
      return;
    }
    port = opened;
    opened.onMessage((message) => hear(message as BackgroundToPanel));
    opened.onDisconnect(() => {
      if (port !== opened) return;
      port = undefined;
      interrupt();
      if (entry === "admitted") entry = "waiting";
      setTimeout(start, wait);
      wait = Math.min(LONGEST_WAIT, wait * 2);
    });
    // It is worth a moment's waiting not to lose sight of a chat that is shown already.
    const inChat = !moving && state?.conversation !== undefined;
    opened.postMessage({ kind: "introduce", introduction, ...(inChat ? { inChat } : {}) });
  }

  start();
  return {
    entry: () => entry,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onFocusSearch(listener) {
      focusers.add(listener);
      if (typeof early === "object") {
        listener(early.query);
        early = undefined;
      }
      return () => focusers.delete(listener);
    },
    onShowChats(listener) {
      showers.add(listener);
      if (early === "chats") {
        listener();
        early = undefined;
      }
      return () => showers.delete(listener);
    },
    onStrayed(listener) {
      takers.add(listener);
      return () => takers.delete(listener);
    },
    onChats(listener) {
      watchers.add(listener);
      watch(true);
      return () => {
        watchers.delete(listener);
        if (watchers.size === 0) watch(false);
      };
    },
    call(call) {
      const id = ++calls;
      return new Promise((resolve) => {
        open.set(id, resolve);
        if (moving) {
          open.delete(id);
          resolve(MOVED);
        } else if (port && entry === "admitted") port.postMessage({ kind: "call", id, call });
        else if (entry === "refused") interrupt();
        else queued.push({ id, call });
      });
    },
    moveTo(next) {
      if (isSameTab(introduction, next)) return;
      introduction = next;
      entry = "waiting";
      moving = true;
      for (const { id } of queued.splice(0)) {
        open.get(id)?.(MOVED);
        open.delete(id);
      }
      const old = port;
      port = undefined;
      old?.disconnect();
      interrupt();
      start();
    },
  };
}

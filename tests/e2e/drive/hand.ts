// A second view of a tab, on one of the extension's own pages behind it: makes a plan of exactly one chunk, whatever the
// text, and tells what became of it. The key that sends is pressed elsewhere, by the driver, and is a real one.
import type { Drive, Tab } from "./driver";

export interface HandState {
  readonly health: string;
  readonly conversation: boolean;
  readonly empty: boolean;
  readonly setAside: boolean;
  /** The plan's revision; -1 without a plan. */
  readonly revision: number;
  /** `waiting`, `sending`, `sent`, `refused:<reason>`, `unconfirmed:<doubt>`, or "" without a plan. */
  readonly chunk: string;
  readonly reasons: readonly string[];
}

/** Everything below runs in the extension's own page: plain data in and out. */
const install = async (): Promise<void> => {
  const api = Reflect.get(globalThis, "browser") ?? Reflect.get(globalThis, "chrome");
  const open = new Map();
  let port: { postMessage(message: unknown): void; disconnect(): void } | undefined;
  let state: Record<string, unknown> | undefined;
  let macroId = "";
  let count = 0;
  const waiting: (() => void)[] = [];
  // Woken by what is told: a hidden tab's clock ticks once a second.
  const settled = async (ask: () => boolean, ms = 3000) => {
    const end = Date.now() + ms;
    while (!ask() && Date.now() < end) {
      await new Promise<void>((go) => {
        waiting.push(go);
        setTimeout(go, ms);
      });
    }
    return ask();
  };
  // biome-ignore lint/suspicious/noExplicitAny: the state's type is the product's, and this function is sent as text
  const plan = (): any => (state as any)?.plan?.plan;
  const call = (what: unknown): Promise<{ kind: string; reason?: string; text?: string }> =>
    new Promise((resolve) => {
      const id = ++count;
      const late = setTimeout(() => resolve({ kind: "late" }), 12_000);
      open.set(id, (answer: never) => {
        clearTimeout(late);
        resolve(answer);
      });
      port?.postMessage({ kind: "call", id, call: what });
    });
  const hand = {
    call,
    async meet(url: string): Promise<boolean> {
      port?.disconnect();
      state = undefined;
      const tabs = await api.tabs.query({});
      const tab = tabs.find((one: { url?: string }) => one.url === url);
      if (!tab) return false;
      const opened = api.runtime.connect({ name: "panel" });
      port = opened;
      opened.onMessage.addListener((message: { kind: string; id: number; state: never; answer: never }) => {
        if (port !== opened) return;
        if (message.state) state = message.state;
        if (message.kind === "answer") open.get(message.id)?.(message.answer);
        for (const go of waiting.splice(0)) go();
      });
      opened.postMessage({ kind: "introduce", introduction: { kind: "own-page", tabId: tab.id } });
      return settled(() => state !== undefined);
    },
    tell() {
      // biome-ignore lint/suspicious/noExplicitAny: as above
      const s = state as any;
      const chunk = plan()?.chunks[0]?.state;
      return {
        health: s?.health ?? "",
        conversation: Boolean(s?.conversation),
        empty: s?.composer?.empty ?? true,
        setAside: s?.composer?.setAside ?? false,
        reasons: s?.reasons ?? [],
        revision: plan()?.revision ?? -1,
        chunk: !chunk
          ? ""
          : chunk.kind === "unconfirmed"
            ? `unconfirmed:${chunk.doubt}`
            : chunk.refused
              ? `refused:${chunk.refused}`
              : chunk.kind,
      };
    },
    /** Makes the plan; answers why not. */
    async plan(text: string): Promise<string> {
      if (macroId === "") {
        const macro = { workspaceId: "main", title: "One chunk", shortcut: "", tags: [], folder: "", body: "x" };
        const loaded = (await call({ kind: "load-workspace" })) as unknown as { workspace?: { id: string } };
        macro.workspaceId = loaded.workspace?.id ?? macro.workspaceId;
        const saved = (await call({ kind: "save-macro", macro })) as unknown as { macro?: { id: string } };
        macroId = saved.macro?.id ?? "";
      }
      const before = plan();
      const doubted = before?.chunks[0]?.state;
      if (doubted?.kind === "unconfirmed")
        await call({ kind: "settle", planId: before.id, attemptId: doubted.attempt.id, how: "is-there" });
      const chosen = await call({ kind: "choose", macroId, values: {}, add: false });
      if (chosen.kind !== "done") return chosen.reason ?? chosen.text ?? chosen.kind;
      if (!(await settled(() => plan()?.id !== before?.id && plan()?.chunks[0]?.state.kind === "waiting", 10_000)))
        return "no plan";
      for (const edit of [{ kind: "text", text }, { kind: "unflag" }]) {
        const { id, revision, chunks } = plan();
        const answer = await call({ kind: "edit", planId: id, revision, edit: { ...edit, chunkId: chunks[0].id } });
        // A key that names an older revision is refused.
        if (answer.kind === "done") await settled(() => plan()?.revision > revision, 10_000);
      }
      return plan()?.chunks[0]?.text === text ? "" : "not edited";
    },
    async press(): Promise<void> {
      const { id, revision, chunks } = plan();
      await call({ kind: "press", planId: id, revision, chunkId: chunks[0].id, anyway: false });
    },
    async discard(): Promise<void> {
      const { id } = plan() ?? {};
      if (!id) return;
      await call({ kind: "discard-plan", planId: id });
      await settled(() => plan() === undefined);
    },
    /** Waits until the chunk is neither waiting nor on its way. */
    async outcome(ms: number): Promise<string> {
      await settled(() => !["waiting", "sending"].includes(hand.tell().chunk), ms);
      return hand.tell().chunk;
    },
  };
  Reflect.set(window, "hand", hand);
};

// biome-ignore lint/suspicious/noExplicitAny: what `install` put there, seen from inside the page
type Inside = any;

export async function openHand(drive: Drive) {
  const own: Tab = await drive.openBehind(drive.own("/practice.html"));
  await own.run("page", install);
  const inside = <R>(name: string, ...args: unknown[]): Promise<R> =>
    own.run("page", (what: string, given: unknown[]) => (window as Inside).hand[what](...given), name, args);
  return {
    tab: own,
    meet: (url: string) => inside<boolean>("meet", url),
    state: () => inside<HandState>("tell"),
    call: (call: object) => inside<{ kind: string; reason?: string }>("call", call),
    plan: (text: string) => inside<string>("plan", text),
    /** The press itself, without a key. */
    press: () => inside<void>("press"),
    discard: () => inside<void>("discard"),
    outcome: (ms: number) => inside<string>("outcome", ms),
  };
}

export type Hand = Awaited<ReturnType<typeof openHand>>;

import { expect, test, vi } from "vitest";
import { createPanelClient, type ViewPort } from "../../../lib/wire/panel-client";
import type { BackgroundToPanel, PanelIntroduction, PanelState } from "../../../lib/wire/panel-messages";

/** A background that is spoken to through one Port after the other. */
function background() {
  const ports: { said: unknown[]; tell: (message: BackgroundToPanel) => void; die: () => void }[] = [];
  const connect = (): ViewPort => {
    const said: unknown[] = [];
    const heard: ((message: unknown) => void)[] = [];
    const gone: (() => void)[] = [];
    ports.push({
      said,
      tell: (message) => {
        for (const listener of heard) listener(message);
      },
      die: () => {
        for (const listener of gone) listener();
      },
    });
    return {
      postMessage: (message) => void said.push(message),
      onMessage: (listener) => void heard.push(listener),
      onDisconnect: (listener) => void gone.push(listener),
      disconnect: vi.fn(),
    };
  };
  const last = () => {
    const port = ports.at(-1);
    if (!port) throw new Error("no port");
    return port;
  };
  return { connect, ports, last };
}

const chat = { conversation: { key: "k" } } as unknown as PanelState;
const admitted = (state: PanelState = {} as PanelState): BackgroundToPanel => ({ kind: "admitted", token: "t", state });
const tab = (tabId: number): PanelIntroduction => ({ kind: "own-page", tabId });

test("what was asked for one tab is never done in the next", async () => {
  const { connect, last } = background();
  const client = createPanelClient(connect, tab(1));
  const queued = client.call({ kind: "set-aside" });
  client.moveTo(tab(2));
  expect(await queued).toMatchObject({ kind: "problem" });
  expect(await client.call({ kind: "take-draft" })).toMatchObject({ kind: "problem" });
  last().tell(admitted());
  expect(last().said).toEqual([{ kind: "introduce", introduction: tab(2) }]);
  void client.call({ kind: "take-draft" });
  expect(last().said).toHaveLength(2);
});

test("the tab that is in front already is no move", () => {
  const { connect, ports } = background();
  const client = createPanelClient(connect, tab(1));
  client.moveTo(tab(1));
  expect(ports).toHaveLength(1);
});

test("a view that shows a chat says so when it comes back, and not in another tab", async () => {
  vi.useFakeTimers();
  const { connect, last } = background();
  const client = createPanelClient(connect, tab(1));
  expect(last().said).toEqual([{ kind: "introduce", introduction: tab(1) }]);
  last().tell(admitted(chat));
  last().die();
  await vi.advanceTimersByTimeAsync(100);
  expect(last().said).toEqual([{ kind: "introduce", introduction: tab(1), inChat: true }]);
  last().tell(admitted(chat));
  client.moveTo(tab(2));
  expect(last().said).toEqual([{ kind: "introduce", introduction: tab(2) }]);
  vi.useRealTimers();
});

test("what was asked for before the view is drawn is done once it is", () => {
  const { connect, last } = background();
  const client = createPanelClient(connect, tab(1));
  last().tell(admitted());
  last().tell({ kind: "focus-search" });
  last().tell({ kind: "focus-search", query: "parcel" });
  const queries: (string | undefined)[] = [];
  client.onFocusSearch((query) => void queries.push(query));
  client.onFocusSearch((query) => void queries.push(query));
  expect(queries).toEqual(["parcel"]);
  last().tell({ kind: "focus-search" });
  expect(queries).toEqual(["parcel", undefined, undefined]);
});

import { expect, test } from "vitest";
import { createPanelDesk } from "../../../entrypoints/background/panel-desk";
import type { PanelKeys } from "../../../lib/wire/panel-key";
import type { BackgroundToPanel, PanelState } from "../../../lib/wire/panel-messages";

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A view at the desk; states are gathered when the test lets them, in any order. */
function stage() {
  const gathering: ((state: string | Error) => void)[] = [];
  const said: BackgroundToPanel[] = [];
  const seen: string[] = [];
  let leave: () => void = () => undefined;
  let read: () => void = () => undefined;
  let hear: (raw: unknown) => void = () => undefined;
  const desk = createPanelDesk({
    keys: { redeem: async () => "token" } as unknown as PanelKeys,
    ownOrigin: "x-extension://own",
    stateFor: () =>
      new Promise((resolve, reject) =>
        gathering.push((name) => (name instanceof Error ? reject(name) : resolve(name as unknown as PanelState))),
      ),
    answer: async () => {
      desk.changed(7);
      return { kind: "done" };
    },
    untilShown: () =>
      new Promise((resolve) => {
        read = resolve;
      }),
    onView: () => seen.push("came"),
    onLeft: () => undefined,
  });
  desk.connect({
    sender: { tab: { id: 7 }, url: "x-extension://own/panel.html" },
    onMessage: {
      addListener(listener: typeof hear) {
        hear = listener;
      },
    },
    onDisconnect: {
      addListener(listener: typeof leave) {
        leave = listener;
      },
    },
    postMessage: (message: BackgroundToPanel) => void said.push(message),
  } as never);
  const short = (message: BackgroundToPanel) =>
    "state" in message ? `${message.kind} ${message.state}` : message.kind;
  return {
    desk,
    hear: (raw: unknown) => hear(raw),
    read: () => read(),
    leave: () => leave(),
    seen,
    async gather(name: string | Error): Promise<void> {
      await settled();
      gathering.shift()?.(name);
      await settled();
    },
    heard: () => said.map(short),
  };
}

const KEY = { kind: "introduce", introduction: { kind: "key", key: "k".repeat(32) } };

test("what changes while a view is let in is told after its first state, never before or over it", async () => {
  const { desk, hear, gather, heard } = stage();
  hear(KEY);
  await settled();
  desk.changed(7);
  await gather("first");
  await gather("second");
  expect(heard()).toEqual(["admitted first", "state second"]);
});

test("a state that could not be gathered keeps no later one back", async () => {
  const { desk, hear, gather, heard } = stage();
  hear(KEY);
  await gather("first");
  desk.changed(7);
  await settled();
  desk.changed(7);
  await gather(new Error("the database was closed"));
  await gather("second");
  expect(heard()).toEqual(["admitted first", "state second"]);
});

test("what was taken is in sight before its taking is answered", async () => {
  const { hear, gather, heard } = stage();
  hear(KEY);
  await gather("empty");
  hear({ kind: "call", id: 1, call: { kind: "choose", macroId: "m", values: {}, add: false } });
  await settled();
  expect(heard()).toEqual(["admitted empty"]);
  await gather("with the plan");
  expect(heard()).toEqual(["admitted empty", "state with the plan", "answer"]);
});

test("a view that shows a chat already is told nothing until its page is read again", async () => {
  const { desk, hear, read, gather, heard } = stage();
  hear({ ...KEY, inChat: true });
  await settled();
  desk.changed(7);
  await gather("nothing");
  expect(heard()).toEqual([]);
  expect(desk.viewsOf(7)).toHaveLength(1);
  read();
  await gather("the chat");
  await gather("the chat, again");
  expect(heard()).toEqual(["admitted the chat", "state the chat, again"]);
});

test("a view that is gone before it is let in counts for none that is seen", async () => {
  const early = stage();
  early.hear(KEY);
  early.leave();
  await early.gather("first");
  expect(early.desk.viewsOf(7)).toEqual([]);
  const late = stage();
  late.hear(KEY);
  await settled();
  late.leave();
  await late.gather("first");
  expect(late.desk.viewsOf(7)).toEqual([]);
  expect([...early.seen, ...late.seen]).toEqual([]);
});

import { expect, test, vi } from "vitest";
import type { Shown } from "../../../entrypoints/background/conversations";
import { createNewChatAlarm } from "../../../entrypoints/background/new-chat-alarm";
import { second } from "../pace/chat-for-tests";

const tab = (tabId: number, waits: boolean) =>
  ({ frame: { tabId, host: "desk.example" }, signs: waits ? ["customer-waiting"] : [] }) as unknown as Shown;

function bench(kept = new Map<string, unknown>()) {
  const [tell, calm, notify] = [vi.fn(), vi.fn(), vi.fn(async () => undefined)];
  const state = { resting: false, seen: false, at: second(0) };
  const { heed, since } = createNewChatAlarm({
    store: {
      load: async (name) => structuredClone(kept.get(name)),
      save: async (name, value) => void kept.set(name, structuredClone(value)),
      drop: async (name) => void kept.delete(name),
    },
    isResting: async () => state.resting,
    isSeen: async () => state.seen,
    tell,
    calm,
    notify,
    now: () => state.at,
  });
  return {
    kept,
    tell,
    calm,
    notify,
    since,
    state,
    at: (seconds: number, ...tabs: Shown[]) => {
      state.at = second(seconds);
      return heed(tabs);
    },
  };
}

test("whoever waits is told once, for as long as they wait, also by the next worker", async () => {
  const desk = bench();
  await desk.at(0, tab(1, false), tab(2, true));
  await desk.at(500, tab(1, false), tab(2, true));
  await bench(desk.kept).at(600, tab(2, true));
  expect(desk.tell.mock.calls).toEqual([[2]]);
  expect(desk.notify.mock.calls).toEqual([[2, "desk.example"]]);
});

test("a sign that flickers is one wait; the next customer is told again", async () => {
  const desk = bench();
  await desk.at(0, tab(2, true));
  await desk.at(10, tab(2, false));
  await desk.at(11, tab(2, false));
  expect(desk.calm).toHaveBeenCalledTimes(1);
  await desk.at(22, tab(2, true));
  expect(desk.tell).toHaveBeenCalledTimes(1);
  await desk.at(40, tab(2, false));
  await desk.at(60, tab(2, true));
  expect(desk.tell).toHaveBeenCalledTimes(2);
});

test("nobody is told while all clocks rest but afterwards, and nobody is notified of a tab they look at", async () => {
  const desk = bench();
  desk.state.resting = true;
  await desk.at(0, tab(2, true));
  expect(desk.tell).not.toHaveBeenCalled();
  desk.state.resting = false;
  desk.state.seen = true;
  await desk.at(10, tab(3, true), tab(2, true));
  expect(desk.tell.mock.calls).toEqual([[3], [2]]);
  await desk.at(20, tab(3, true), tab(2, true));
  expect(desk.tell).toHaveBeenCalledTimes(2);
  expect(desk.notify).not.toHaveBeenCalled();
});

test("since when somebody waits outlives the worker and a flicker, and is another for the next customer", async () => {
  const first = bench();
  await first.at(0, tab(2, true));
  const desk = bench(first.kept);
  await desk.at(40, tab(2, true));
  expect(desk.since(2)).toBe(second(0));
  await desk.at(50, tab(2, false));
  expect(desk.since(2)).toBeUndefined();
  await desk.at(60, tab(2, true));
  expect(desk.since(2)).toBe(second(0));
  await desk.at(70, tab(2, false));
  await desk.at(200, tab(2, true));
  expect(desk.since(2)).toBe(second(200));
});

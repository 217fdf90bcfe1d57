import { expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { RosterChat } from "../../../entrypoints/background/chat-roster";
import { createPromiseDesk, PROMISE_ALARM } from "../../../entrypoints/background/promise-desk";
import type { StoredPromise } from "../../../lib/database/promises";
import type { ConversationKey } from "../../../lib/transcript/transcript";
import { LIVE, type Line, paceOf, second } from "../pace/chat-for-tests";

const promised: readonly Line[] = [
  ["customer", 0, "Where is it?"],
  ["agent", 10, "I'll get back to you in 10 minutes."],
];
const chat = (lines: readonly Line[], more: Partial<RosterChat> = {}): RosterChat => ({
  id: "a",
  site: "https://desk.example",
  host: "desk.example",
  key: "1" as ConversationKey,
  customerName: "Mia",
  tabId: 1,
  pace: paceOf(lines),
  address: { url: "https://desk.example/#1", sure: true },
  ...more,
});

function bench(kept = new Map<string, StoredPromise>()) {
  const [remind, onChange] = [vi.fn(), vi.fn()];
  let at = second(20);
  const desk = createPromiseDesk({
    load: async () => [...kept.values()],
    save: async (promise) => void kept.set(promise.id, promise),
    remove: async (id) => void kept.delete(id),
    remind,
    onChange,
    now: () => at,
  });
  return {
    kept,
    desk,
    remind,
    onChange,
    at: (seconds: number, ...chats: RosterChat[]) => {
      at = second(seconds);
      return desk.heed(chats);
    },
  };
}

test("a promise with a time is kept without its words, and survives whoever noticed it", async () => {
  const first = bench();
  await first.at(20, chat(promised));
  const [open] = await bench(first.kept).desk.open();
  expect(open).toMatchObject({
    dueAt: second(610),
    customerName: "Mia",
    address: "https://desk.example/#1",
    done: false,
  });
  expect(JSON.stringify(open)).not.toContain("back to you");
  expect(first.onChange).toHaveBeenCalledTimes(1);
  await first.at(30, chat(promised));
  expect(first.onChange).toHaveBeenCalledTimes(1);
});

test("the answer ends it; another question, a chat out of sight or over does not", async () => {
  const { desk, at } = bench();
  await at(20, chat(promised));
  await at(30, chat([...promised, ["customer", 25, "Really?"]]));
  await at(40, chat(promised, { leftAt: second(35) }));
  await at(45, chat(promised, { pace: paceOf(promised, LIVE, { signs: ["closed"] }) }));
  await at(50);
  expect(await desk.open()).toHaveLength(1);
  await at(60, chat([...promised, ["agent", 55, "It arrives tomorrow."]]));
  expect(await desk.open()).toEqual([]);
});

test("it is called to mind once, when it is due, by the browser's own alarm", async () => {
  const create = vi.spyOn(fakeBrowser.alarms, "create");
  const { at, remind, kept } = bench();
  await at(20, chat(promised));
  expect(create.mock.calls).toEqual([[PROMISE_ALARM, { when: second(610) }]]);
  await at(600);
  expect(remind).not.toHaveBeenCalled();
  await at(611);
  await at(700);
  expect(remind).toHaveBeenCalledTimes(1);
  const next = bench(kept);
  await next.at(800, chat(promised));
  expect(next.remind).not.toHaveBeenCalled();
});

test("what is put aside stays so until a new time is promised, and can be taken up again", async () => {
  const { desk, at, kept } = bench();
  await at(20, chat(promised));
  const id = [...kept.keys()][0] ?? "";
  await desk.put(id, true);
  await at(30, chat(promised));
  expect(await desk.open()).toEqual([]);
  await desk.put(id, false);
  expect(await desk.open()).toHaveLength(1);
  await desk.put(id, true);
  await at(90, chat([...promised, ["agent", 80, "I need 20 minutes more."]]));
  expect(await desk.open()).toMatchObject([{ dueAt: second(80 + 1200) }]);
});

test("a promise that was long due when it is first seen is history; one nobody wanted for a week is erased", async () => {
  const old = bench();
  await old.at(3000, chat(promised));
  expect(await old.desk.open()).toEqual([]);
  const stale = bench();
  await stale.at(20, chat(promised));
  await stale.at(8 * 86_400);
  expect(stale.kept.size).toBe(0);
});

import { expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { RosterChat } from "../../../entrypoints/background/chat-roster";
import { createSilenceAlarm, nextWake, PACE_ALARM } from "../../../entrypoints/background/silence-alarm";
import { createChatOrder } from "../../../lib/pace/chat-order";
import { epochMs } from "../../../lib/transcript/time";
import type { ConversationKey } from "../../../lib/transcript/transcript";
import { LIVE, type Line, paceOf, second } from "../pace/chat-for-tests";

const asked: readonly Line[] = [
  ["customer", 0, "Hello?"],
  ["agent", 0, "Hi!"],
  ["customer", 5, "Where is it?"],
];
const chat = (id: string, lines = asked, more: Partial<RosterChat> = {}): RosterChat => ({
  id,
  site: "https://desk.example",
  host: "desk.example",
  key: id as ConversationKey,
  customerName: "Mia",
  tabId: 7,
  pace: paceOf(lines),
  ...more,
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function bench(kept = new Map<string, unknown>()) {
  const [tell, calm, notify] = [vi.fn(), vi.fn(), vi.fn(async () => undefined)];
  let seen = false;
  const alarm = createSilenceAlarm({
    store: {
      load: async (name) => kept.get(name),
      save: async (name, value) => void kept.set(name, value),
      drop: async (name) => void kept.delete(name),
    },
    isSeen: async () => seen,
    tell,
    calm,
    notify,
  });
  return {
    kept,
    tell,
    calm,
    notify,
    look: (on: boolean) => {
      seen = on;
    },
    async at(seconds: number, ...chats: RosterChat[]) {
      const now = second(seconds);
      alarm.heed(createChatOrder().order(chats, now), now);
      await settled();
    },
  };
}

test("a long silence is told once, also by the next worker; the next silence is told again", async () => {
  const first = bench();
  await first.at(109, chat("a"));
  expect(first.tell).not.toHaveBeenCalled();
  await first.at(110, chat("a"));
  await first.at(111, chat("a"));
  expect(first.tell).toHaveBeenCalledTimes(1);
  expect(first.notify).toHaveBeenCalledTimes(1);
  const next = bench(first.kept);
  await next.at(130, chat("a"));
  expect(next.tell).not.toHaveBeenCalled();
  const later: readonly Line[] = [...asked, ["agent", 140, "Let me check."]];
  await next.at(260, chat("a", later));
  expect(next.tell).toHaveBeenCalledTimes(1);
});

test("whoever looks at that tab gets no notification", async () => {
  const desk = bench();
  desk.look(true);
  await desk.at(120, chat("a"));
  expect(desk.tell).toHaveBeenCalledTimes(1);
  expect(desk.notify).not.toHaveBeenCalled();
});

test("it is calm again when nobody is in such a silence, once", async () => {
  const desk = bench();
  await desk.at(120, chat("a"), chat("b", asked.slice(0, 2)));
  await desk.at(121, chat("a", [...asked, ["agent", 121, "It is here."]]));
  await desk.at(122, chat("a", [...asked, ["agent", 121, "It is here."]]));
  expect(desk.calm).toHaveBeenCalledTimes(1);
});

test("neither a snoozed chat nor one long out of sight sounds", async () => {
  const desk = bench();
  await desk.at(120, chat("a", asked, { pace: paceOf(asked, LIVE, { snoozed: true }) }));
  await desk.at(2000, chat("b", asked, { leftAt: second(10) }));
  expect(desk.tell).not.toHaveBeenCalled();
});

test("the worker is woken for the next change of a clock that counts, and no alarm is set twice for it", async () => {
  const order = createChatOrder();
  const at = second(10);
  expect(nextWake(order.order([chat("a", asked.slice(0, 2))], at), at)).toBeUndefined();
  expect(nextWake(order.order([chat("a")], at), at)).toBe(second(60));
  const create = vi.spyOn(fakeBrowser.alarms, "create");
  const clear = vi.spyOn(fakeBrowser.alarms, "clear");
  const desk = bench();
  for (let seconds = 10; seconds < 60; seconds++) await desk.at(seconds, chat("a"));
  expect(create.mock.calls.length).toBeLessThanOrEqual(3);
  expect(create.mock.calls[0]).toEqual([PACE_ALARM, { when: epochMs(second(60)) }]);
  await desk.at(61, chat("a", asked.slice(0, 2)));
  expect(clear).toHaveBeenCalledWith(PACE_ALARM);
});

test("of a chat that left the screen the browser tells too, though its tab is looked at", async () => {
  const { look, at, notify } = bench();
  look(true);
  await at(115, chat("a"));
  expect(notify).not.toHaveBeenCalled();
  await at(115, chat("a"), chat("b", asked, { leftAt: second(60) }));
  expect(notify).toHaveBeenCalledTimes(1);
});

test("the worker is woken when the doors open to a chat that waited over night", () => {
  const order = createChatOrder();
  // Open from 10:05 London time, five minutes into the chat.
  const hours = { zone: "Europe/London", week: Array.from({ length: 7 }, () => [[605, 1080] as const]) };
  const resting = chat("a", asked, { pace: paceOf(asked, { ...LIVE, hours }) });
  const at = second(10);
  expect(nextWake(order.order([resting], at), at)).toBe(second(300));
  expect(nextWake(order.order([{ ...resting, leftAt: second(5) }], at), at)).toBeUndefined();
});

test("a silence that ended before it was told is not told any more", async () => {
  const { tell, notify, calm, at } = bench();
  const first = at(115, chat("a"));
  await Promise.all([first, at(115, chat("a", [...asked, ["agent", 114, "Here it is."]]))]);
  expect([tell, notify, calm].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 1]);
});

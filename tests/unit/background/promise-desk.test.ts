import { expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { RosterChat } from "../../../entrypoints/background/chat-roster";
import { createPromiseDesk, MOST_PROMISES, PROMISE_ALARM } from "../../../entrypoints/background/promise-desk";
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
  const [remind, onChange, onFull] = [vi.fn(), vi.fn(), vi.fn()];
  let at = second(20);
  const desk = createPromiseDesk({
    load: async () => [...kept.values()],
    save: async (promise) => void kept.set(promise.id, promise),
    remove: async (id) => void kept.delete(id),
    remind,
    onFull,
    onChange,
    now: () => at,
  });
  return {
    kept,
    desk,
    remind,
    onChange,
    onFull,
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

test("an answer once it is due ends it; another chunk, a question, a chat out of sight or over does not", async () => {
  const { desk, at } = bench();
  await at(20, chat(promised));
  await at(30, chat([...promised, ["customer", 25, "Really?"]]));
  await at(40, chat(promised, { leftAt: second(35) }));
  await at(45, chat(promised, { pace: paceOf(promised, LIVE, { signs: ["closed"] }) }));
  await at(50);
  expect(await desk.open()).toHaveLength(1);
  await at(60, chat([...promised, ["agent", 55, "Your case number is 4711."]]));
  expect(await desk.open()).toHaveLength(1);
  await at(630, chat([...promised, ["agent", 620, "It arrives tomorrow."]]));
  expect(await desk.open()).toEqual([]);
});

test("another holding line, a goodbye, and a line long before it is due leave it standing", async () => {
  const { desk, at } = bench();
  const later: readonly Line[] = [
    ["customer", 0, "Where is it?"],
    ["agent", 10, "I'll get back to you in 2 hours."],
  ];
  const due = second(7210);
  const stands = async () => (await desk.open()).map(({ dueAt }) => dueAt);
  await at(20, chat(later));
  const more: Line[] = [...later, ["agent", 60, "I'm still looking into it."]];
  await at(70, chat(more));
  expect(await stands()).toEqual([due]);
  expect(paceOf(more).promisedFor).toBe(due);
  await at(130, chat([...more, ["agent", 120, "Your address is up to date."]]));
  await at(190, chat([...more, ["customer", 150, "Thanks"], ["agent", 180, "Have a nice day!"]]));
  expect(await stands()).toEqual([due]);
  await at(7300, chat([...more, ["agent", 7250, "It arrives tomorrow."]]));
  expect(await stands()).toEqual([]);
});

test("an alarm that rings too early, because the clock was set back, is set anew", async () => {
  const create = vi.spyOn(fakeBrowser.alarms, "create");
  const { at, desk } = bench();
  await at(20, chat(promised));
  create.mockClear();
  await desk.rang([chat(promised)]);
  expect(create.mock.calls).toEqual([[PROMISE_ALARM, { when: second(610) }]]);
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

const answered: readonly Line[] = [...promised, ["agent", 55, "It arrives tomorrow."]];
const idOf = (one: RosterChat) => `${one.site}|${one.key}`;

test("one set by hand is kept where nothing is owed, outlives the worker, and is ended by the agent alone", async () => {
  const first = bench();
  await first.at(60, chat(answered));
  expect(await first.desk.choose(chat(answered), second(3600))).toBe("kept");
  const { desk, at, kept, remind } = bench(first.kept);
  await at(70, chat(answered));
  await at(80, chat([...answered, ["customer", 75, "And?"], ["agent", 78, "Here it is."]]));
  expect(await desk.of("https://desk.example", "1" as ConversationKey)).toMatchObject({ dueAt: second(3600) });
  await at(3601);
  expect(remind).toHaveBeenCalledTimes(1);
  await desk.put(idOf(chat(answered)), true);
  expect(await desk.of("https://desk.example", "1" as ConversationKey)).toBeUndefined();
  await at(3700, chat(answered));
  expect(kept.size).toBe(0);
});

test("a time set by hand replaces the one that was written, and is reminded anew; what is written later replaces it", async () => {
  const { desk, at, remind } = bench();
  await at(20, chat(promised));
  await at(611);
  expect(await desk.choose(chat(promised), second(1800))).toBe("kept");
  await at(620, chat(promised));
  expect(await desk.open()).toMatchObject([{ dueAt: second(1800) }]);
  await at(1801);
  expect(remind).toHaveBeenCalledTimes(2);
  await at(1900, chat([...promised, ["agent", 1890, "I need 20 minutes more."]]));
  expect(await desk.open()).toMatchObject([{ dueAt: second(1890 + 1200) }]);
});

test("a time that is past or far away is none", async () => {
  const { desk } = bench();
  expect(await desk.choose(chat(promised), second(20))).toBe("no-such-time");
  expect(await desk.choose(chat(promised), second(32 * 86_400))).toBe("no-such-time");
  expect(await desk.open()).toEqual([]);
});

test("as many are kept as can be listed: none that stands is dropped for another, what is put aside makes room", async () => {
  const { desk, at, onFull, kept } = bench();
  const other = (index: number) => chat(promised, { key: `k${index}` as ConversationKey });
  const many = Array.from({ length: MOST_PROMISES }, (_, index) => other(index));
  await at(20, ...many);
  expect(onFull).not.toHaveBeenCalled();
  const [late, later] = [other(MOST_PROMISES), other(MOST_PROMISES + 1)];
  await at(21, ...many, late);
  await at(22, ...many, late);
  expect(onFull).toHaveBeenCalledTimes(1);
  expect(kept.size).toBe(MOST_PROMISES);
  expect(await desk.choose(later, second(900))).toBe("full");
  await desk.put(idOf(other(3)), true);
  expect(await desk.choose(later, second(900))).toBe("kept");
  expect(kept.size).toBe(MOST_PROMISES);
  expect(kept.has(idOf(other(3)))).toBe(false);
});

test("the address of a chat is kept as a plain http or https one, or not at all", async () => {
  const addressOf = async (url: string) => {
    const { desk, at } = bench();
    await at(20, chat(promised, { address: { url, sure: true } }));
    return (await desk.open())[0]?.address;
  };
  expect(await addressOf("https://mia:secret@desk.example/inbox?a=1#/7")).toBe("https://desk.example/inbox?a=1#/7");
  for (const url of ["file:///home/agent/desk.html", "javascript:alert(1)", "data:text/html,x", "about:blank", "x"])
    expect(await addressOf(url)).toBeUndefined();
  expect(await addressOf(`https://desk.example/${"x".repeat(3000)}`)).toBeUndefined();
});

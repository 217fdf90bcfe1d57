import fc from "fast-check";
import { expect, test } from "vitest";
import { badgeLasts, badgeWords, isCalled } from "../../../entrypoints/background/badge";
import type { RosterChat } from "../../../entrypoints/background/chat-roster";
import { createChatOrder } from "../../../lib/pace/chat-order";
import { epochMs } from "../../../lib/transcript/time";
import type { ConversationKey } from "../../../lib/transcript/transcript";
import { LIVE, type Line, MESSAGING, paceOf, second } from "../pace/chat-for-tests";

const asked: readonly Line[] = [
  ["customer", 0, "Hello?"],
  ["agent", 0, "Hi!"],
  ["customer", 5, "Where is it?"],
];
const chat = (rules = LIVE, more: Partial<RosterChat> = {}): RosterChat => ({
  id: "a",
  site: "https://desk.example",
  host: "desk.example",
  key: "1" as ConversationKey,
  customerName: "Mia",
  tabId: 1,
  pace: paceOf(asked, rules),
  ...more,
});
const standing = (ms: number, ...chats: RosterChat[]) => createChatOrder().order(chats, epochMs(second(0) + ms));
const words = (ms: number, one = chat()) => {
  const [top] = standing(ms, one);
  return top && isCalled(top, epochMs(second(0) + ms)) ? badgeWords(top) : undefined;
};

test("seconds left, then seconds over, then minutes; whose it is stands in the title", () => {
  expect(words(10_000)).toMatchObject({ text: "65", title: "Chatside: Mia, reply due in 1:05" });
  expect(words(87_000)).toMatchObject({ text: "+12", title: "Chatside: Mia, overdue by 0:12" });
  expect(words(375_000)).toMatchObject({ text: "+5m" });
  expect(words(10_000, chat(MESSAGING))).toMatchObject({ text: "4h" });
  const late = words(4 * 3_600_000 + 30_000, chat(MESSAGING));
  expect(late).toMatchObject({ text: "+0m", title: "Chatside: Mia, overdue by 0 min" });
});

test("nobody is called for who waits for nothing, or was long out of sight", () => {
  expect(words(10_000, chat(LIVE, { pace: paceOf(asked.slice(0, 2)) }))).toBeUndefined();
  expect(words(10_000, chat(LIVE, { leftAt: second(5) }))).toMatchObject({ text: "65" });
  expect(words(900_000, chat(LIVE, { leftAt: second(5) }))).toBeUndefined();
});

test("it is painted when it says something else, and not before", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 5000, max: 590_000 }), fc.integer({ min: 14_000_000, max: 15_000_000 })),
      fc.constantFrom(LIVE, MESSAGING),
      (ms, rules) => {
        const one = chat(rules);
        const lasts = badgeLasts(standing(ms, one), epochMs(second(0) + ms));
        expect(lasts).toBeGreaterThan(0);
        expect(words(ms + lasts - 1, one)?.text).toBe(words(ms, one)?.text);
        if (rules === LIVE && ms < 160_000) expect(lasts).toBeLessThanOrEqual(1000);
      },
    ),
  );
});

test("with nothing to count there is nothing to wake for but the next change", () => {
  const turn = chat(LIVE, { pace: paceOf(asked.slice(0, 2)) });
  expect(badgeLasts(standing(10_000, turn), epochMs(second(0) + 10_000))).toBe(230_000);
  expect(badgeLasts([], second(0))).toBe(3_600_000);
});

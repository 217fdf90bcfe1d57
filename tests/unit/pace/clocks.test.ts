import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { channelOf } from "../../../lib/pace/channel-of";
import { createChatOrder } from "../../../lib/pace/chat-order";
import { judgePace } from "../../../lib/pace/judge-pace";
import { laterPace } from "../../../lib/pace/later-pace";
import { noteMoments } from "../../../lib/pace/note-moments";
import { spanWords } from "../../../lib/pace/span-words";
import { durationMs, epochMs } from "../../../lib/transcript/time";
import { LIVE, type Line, MESSAGING, paceOf, second } from "./chat-for-tests";

const asked: readonly Line[] = [
  ["customer", 0, "Hello?"],
  ["agent", 10, "Hi!"],
  ["customer", 20, "Where is it?"],
];
const OFFICE = {
  ...LIVE,
  hours: { zone: "Europe/London", week: Array.from({ length: 7 }, () => [[540, 606] as const]) },
};

test("what was judged once is carried on until the announced moment, as if it were judged again", () => {
  const specialist = { askedAt: second(60), about: second(20) };
  const all = [
    paceOf(asked),
    paceOf(asked, MESSAGING),
    paceOf(asked, OFFICE),
    paceOf(asked.slice(0, 2)),
    paceOf(asked, LIVE, { specialist }),
    paceOf(asked, OFFICE, { specialist }),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.integer({ min: -50_000, max: 500_000 }),
      fc.integer({ min: -20_000, max: 300_000 }),
      (facts, first, more) => {
        const at = epochMs(second(0) + first);
        const now = epochMs(at + more);
        const later = laterPace(facts, judgePace(facts, at), at, now);
        if (later) expect(later).toEqual(judgePace(facts, now));
      },
    ),
    { numRuns: 2000 },
  );
});

test("conversations are ordered by urgency, the same whether they were judged before or not", () => {
  const chats = [
    { name: "turn", pace: paceOf(asked.slice(0, 2)) },
    { name: "late", pace: paceOf(asked) },
    { name: "later", pace: paceOf(asked.map(([role, at = 0, text]): Line => [role, at + 30, text])) },
    { name: "gone", pace: paceOf(asked, LIVE, { signs: ["closed"] }) },
    { name: "messaging", pace: paceOf(asked, MESSAGING) },
  ];
  const { order } = createChatOrder();
  for (const count of [40, 41, 90, 300, 95]) {
    const at = second(count);
    const names = order(chats, at).map(({ chat }) => chat.name);
    expect(names).toEqual(
      createChatOrder()
        .order(chats, at)
        .map(({ chat }) => chat.name),
    );
    expect(names.at(0)).toBe("late");
    expect(names.at(-1)).toBe("gone");
  }
});

describe("moments that no page tells", () => {
  test("a chat is accepted when it first needs no accepting, once", () => {
    const waiting = noteMoments({}, { waits: true, over: false }, second(1));
    expect(waiting).toEqual({});
    const accepted = noteMoments(waiting, { waits: false, over: false }, second(30));
    expect(accepted).toEqual({ acceptedAt: second(30) });
    expect(noteMoments(accepted, { waits: true, over: false }, second(60))).toEqual(accepted);
  });
  test("it is over when it first is, and not any more once it is open again", () => {
    const over = noteMoments({ acceptedAt: second(1) }, { waits: false, over: true }, second(50));
    expect(over.goneAt).toBe(second(50));
    expect(noteMoments(over, { waits: false, over: true }, second(90)).goneAt).toBe(second(50));
    expect(noteMoments(over, { waits: false, over: false }, second(95))).toEqual({ acceptedAt: second(1) });
  });
});

test("how a chat is timed: as chosen for it, else as the page says, else as chosen for its site, else as live chat", () => {
  expect(channelOf([], undefined, undefined)).toBe("live");
  expect(channelOf(["live-chat"], undefined, undefined)).toBe("live");
  expect(channelOf(["e-mail"], undefined, undefined)).toBe("messaging");
  expect(channelOf(["messaging"], undefined, "live")).toBe("messaging");
  expect(channelOf([], undefined, "messaging")).toBe("messaging");
  expect(channelOf(["live-chat", "e-mail"], undefined, "messaging")).toBe("messaging");
  expect(channelOf(["live-chat"], "messaging", "live")).toBe("messaging");
});

test.each([
  [190_000, "down", "3:10"],
  [59_001, "up", "1:00"],
  [59_999, "down", "0:59"],
  [3_600_000, "down", "1 h"],
  [3_600_001, "up", "2 h"],
  [172_800_000, "down", "2 d"],
] as const)("%d ms rounded %s is %s", (span, round, words) => expect(spanWords(durationMs(span), round)).toBe(words));

test("in messaging nobody is shown seconds", () => {
  expect(spanWords(durationMs(190_000), "down", "messaging")).toBe("3 min");
  expect(spanWords(durationMs(10_000), "up", "messaging")).toBe("1 min");
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PaceRules } from "../../../lib/pace/find-pace";
import { judgePace, type Pace } from "../../../lib/pace/judge-pace";
import { FIRST_TARGETS } from "../../../lib/pace/targets";
import { compareUrgency, urgencyOf } from "../../../lib/pace/urgency";
import type { ConversationSign } from "../../../lib/transcript/conversation-sign";
import type { AuthorRole, TimePrecision } from "../../../lib/transcript/message";
import { type EpochMs, epochMs } from "../../../lib/transcript/time";
import { LIVE, type Line, paceOf, START, second } from "./chat-for-tests";

const TEXTS = [
  "Where is my parcel?",
  "ok, thanks",
  "Let me check that for you.",
  "I'll get back to you in 10 minutes.",
  "It arrives tomorrow.",
  "Have a nice day!",
  "Ich schaue kurz nach.",
  "🙂",
];
const DAY = [[540, 1020]] as const;
const rules: fc.Arbitrary<PaceRules> = fc
  .record({
    channel: fc.constantFrom("live" as const, "messaging" as const),
    zone: fc.constantFrom("Europe/London", "America/New_York", "Asia/Kolkata"),
    hours: fc.constantFrom(
      undefined,
      [[], DAY, DAY, DAY, DAY, DAY, []],
      [DAY, [[1320, 360]], DAY, [], DAY, DAY, DAY],
      [],
    ),
    away: fc.constantFrom(false, false, true),
  })
  .map(({ channel, zone, hours, away }) => ({
    channel,
    zone,
    targets: FIRST_TARGETS[channel],
    ...(hours ? { hours: { zone, week: hours as never } } : {}),
    ...(away ? { awaySince: second(50) } : {}),
  }));
const lines: fc.Arbitrary<readonly Line[]> = fc
  .array(
    fc.record({
      role: fc.constantFrom<AuthorRole>("customer", "customer", "agent", "agent", "bot", "system", "note"),
      gap: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 100_000 })),
      text: fc.constantFrom(...TEXTS),
      precision: fc.constantFrom<TimePrecision>("exact", "seen", "minute", "unknown"),
      origin: fc.constantFrom("here" as const, "here" as const, "elsewhere" as const),
    }),
    { maxLength: 12 },
  )
  .map((rows) => {
    let at = 0;
    return rows.map(({ role, gap, text, precision, origin }): Line => {
      at += gap;
      const time = precision === "unknown" ? { precision } : { at: second(at), precision };
      return [role, at, text, { time, ...(role === "agent" ? { origin } : {}) }];
    });
  });
const signs = fc.subarray<ConversationSign>(["customer-typing", "customer-waiting", "colleague-replying"]);
const chats = fc
  .record({
    lines,
    rules,
    signs,
    canWrite: fc.boolean(),
    snoozed: fc.boolean(),
    asked: fc.constantFrom(undefined, 0, 60, 500),
    over: fc.boolean(),
    gone: fc.constantFrom(false, false, false, true),
  })
  .map((chat) =>
    paceOf(chat.lines, chat.rules, {
      signs: chat.gone ? [...chat.signs, "closed"] : chat.signs,
      canWrite: chat.canWrite,
      snoozed: chat.snoozed,
      ...(chat.asked === undefined
        ? {}
        : {
            specialist: {
              askedAt: second(chat.asked),
              about: second(0),
              ...(chat.over ? { over: true as const } : {}),
            },
          }),
    }),
  );
const moments = fc.oneof(fc.integer({ min: -100_000, max: 600_000 }), fc.integer({ min: 0, max: 1_000_000_000 }));
const at = (ms: number) => epochMs(START + ms);
const lasting = ({ left: _, changesAt: __, ...rest }: Pace) => rest;

describe("the state machine", () => {
  test("says the same until the moment it announced, and something else at it", () => {
    fc.assert(
      fc.property(chats, moments, fc.double({ min: 0, max: 1, noNaN: true }), (facts, ms, share) => {
        const before = judgePace(facts, at(ms));
        const { changesAt } = before;
        const end = changesAt ?? at(ms + 30 * 86_400_000);
        expect(end).toBeGreaterThan(at(ms));
        const between = epochMs(Math.floor(at(ms) + (end - at(ms) - 1) * share));
        expect(lasting(judgePace(facts, between))).toEqual(lasting(before));
        expect(judgePace(facts, between).changesAt).toBe(changesAt);
        if (changesAt === undefined) return;
        expect(lasting(judgePace(facts, epochMs(changesAt - 1)))).toEqual(lasting(before));
        expect(lasting(judgePace(facts, changesAt))).not.toEqual(lasting(before));
      }),
      { numRuns: 1500 },
    );
  });

  test("never gets less urgent by time alone, while it stays in one state", () => {
    fc.assert(
      fc.property(chats, moments, fc.integer({ min: 0, max: 400_000 }), (facts, ms, more) => {
        const [early, late] = [judgePace(facts, at(ms)), judgePace(facts, at(ms + more))];
        if (early.state !== late.state) return;
        expect(compareUrgency(urgencyOf(late), urgencyOf(early))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1500 },
    );
  });

  test("time that counts runs one to one, or rests", () => {
    fc.assert(
      fc.property(chats, moments, fc.integer({ min: 0, max: 200_000 }), (facts, ms, more) => {
        const [early, late] = [judgePace(facts, at(ms)), judgePace(facts, at(ms + more))];
        if (early.left === undefined || late.left === undefined) return;
        const ran = early.left - late.left;
        expect(ran).toBeGreaterThanOrEqual(0);
        expect(ran).toBeLessThanOrEqual(more);
      }),
      { numRuns: 1000 },
    );
  });

  test("says the same after a restart: facts are plain data and hold all there is to know", () => {
    fc.assert(
      fc.property(chats, moments, (facts, ms) => {
        expect(judgePace(JSON.parse(JSON.stringify(facts)), at(ms))).toEqual(judgePace(facts, at(ms)));
      }),
      { numRuns: 300 },
    );
  });

  test("does not depend on when it was asked before: a sleep of any length loses nothing", () => {
    const facts = paceOf([
      ["customer", 0, "Hello?"],
      ["agent", 20, "Hi!"],
      ["customer", 25, "And?"],
    ]);
    const steps: EpochMs[] = [30, 40, 100_000, 50, 60].map(second);
    const seen = steps.map((now) => judgePace(facts, now).left);
    expect(seen).toEqual([65_000, 55_000, -99_905_000, 45_000, 35_000]);
  });

  test("without a conversation there is nothing to say", () => {
    expect(judgePace(undefined, second(1))).toMatchObject({ state: "none", tone: "none" });
  });

  test("the most urgent comes first: silence, overdue, due soon, due, a check-in, the customer's turn, the rest", () => {
    const reply: readonly Line[] = [
      ["customer", 0, "Hello?"],
      ["agent", 0, "Hi!"],
      ["customer", 5, "And?"],
    ];
    const turn: readonly Line[] = [
      ["customer", 0, "Hello?"],
      ["agent", 0, "It is here."],
    ];
    const order = [
      judgePace(paceOf(reply), second(115)),
      judgePace(paceOf(reply), second(90)),
      judgePace(paceOf(reply), second(80)),
      judgePace(paceOf(reply), second(65)),
      judgePace(paceOf(reply), second(20)),
      judgePace(paceOf(turn), second(300)),
      judgePace(paceOf(turn), second(30)),
      judgePace(paceOf(reply, { ...LIVE, awaySince: second(1) }), second(90)),
    ].map(urgencyOf);
    expect([...order].reverse().sort(compareUrgency)).toEqual(order);
  });
});

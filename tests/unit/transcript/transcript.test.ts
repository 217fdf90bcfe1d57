import { describe, expect, test } from "vitest";
import { findDuplicates } from "../../../lib/transcript/find-duplicates";
import { mergeSnapshot } from "../../../lib/transcript/merge-snapshot";
import type { AuthorRole, Message, MessageId } from "../../../lib/transcript/message";
import { plainText } from "../../../lib/transcript/plain-text";
import { prepareMessage } from "../../../lib/transcript/prepare-message";
import { findReplyClock, judgeClock } from "../../../lib/transcript/reply-clock";
import { durationMs, epochMs } from "../../../lib/transcript/time";
import type { ConversationKey, Transcript } from "../../../lib/transcript/transcript";

const TARGET = durationMs(75_000);

const line = (id: string, role: AuthorRole, text: string, at: number, more: Partial<Message> = {}): Message => ({
  id: id as MessageId,
  role,
  delivery: "shown",
  time: { at: epochMs(at), precision: "exact" },
  text,
  ...(role === "agent" ? { origin: "here" } : {}),
  ...more,
});

const transcript = (...messages: Message[]): Transcript => ({
  conversation: { key: "c" as ConversationKey, keyKind: "hard" },
  openedAt: epochMs(1000),
  messages,
});

const face = (now: number, ...messages: Message[]) =>
  judgeClock(findReplyClock(transcript(...messages), TARGET), epochMs(now));

describe("the reply clock", () => {
  test("counts from the last agent reply while a customer line waits", () => {
    const said = [line("1", "agent", "hi", 10_000), line("2", "customer", "and?", 20_000)];
    expect(face(30_000, ...said)).toMatchObject({ tone: "green", seconds: 55 });
    expect(face(75_000, ...said)).toMatchObject({ tone: "amber", seconds: 10 });
    expect(face(97_000, ...said)).toMatchObject({ tone: "red", seconds: -12 });
  });
  test("counts from the opening where there is no reply yet", () => {
    expect(face(31_000, line("1", "customer", "hello", 500))).toMatchObject({ tone: "green", seconds: 45 });
  });
  test("is not restarted by a bot, a note, a failed line or one that was not sent from here", () => {
    const said = [line("1", "agent", "hi", 10_000), line("2", "customer", "and?", 20_000)];
    const others = [
      line("3", "bot", "x", 40_000),
      line("4", "note", "x", 40_000),
      line("5", "agent", "x", 40_000, { delivery: "failed" }),
      line("6", "agent", "x", 40_000, { origin: "elsewhere" }),
    ];
    for (const other of others) expect(face(50_000, ...said, other).seconds).toBe(35);
  });
  test("shows the elapsed time in neutral when nothing is owed, and nothing without a conversation", () => {
    const said = [line("1", "customer", "hello", 500), line("2", "agent", "hi", 10_000)];
    expect(face(40_000, ...said)).toMatchObject({ tone: "neutral", seconds: 30 });
    expect(judgeClock(findReplyClock(undefined, TARGET), epochMs(1))).toMatchObject({ tone: "none" });
  });
  test("a clock set back counts as no time passed", () => {
    expect(face(0, line("1", "agent", "hi", 10_000), line("2", "customer", "and?", 20_000)).seconds).toBe(75);
  });
});

test("a reading that brings nothing new keeps the very messages, so that what was made of them holds", () => {
  const old = mergeSnapshot([], [line("1", "bot", "hi", 10), line("2", "customer", "and?", 20)], epochMs(30));
  const same = [line("1", "bot", "hi", 10), line("2", "customer", "and?", 20)];
  expect(mergeSnapshot(old, same, epochMs(40))).toBe(old);
  const more = mergeSnapshot(old, [...same, line("3", "agent", "yes", 50)], epochMs(60));
  expect(more.slice(0, 2).every((message, at) => message === old[at])).toBe(true);
  expect(mergeSnapshot(old, [line("1", "bot", "hi!", 10)], epochMs(60))[0]).toMatchObject({ text: "hi!" });
});

describe("duplicates", () => {
  const flagged = (text: string, ...messages: Message[]) =>
    findDuplicates([{ id: "c", text }], messages.map(prepareMessage)).c?.likeness;
  const bot = line("b", "bot", "Hi there! What is your order number, please?", 0);

  test("exact, near and contained repeats of what our side said are found", () => {
    expect(flagged("Hi there! What is your order number, please?", bot)).toBe("exact");
    expect(flagged("hi there 👋 what is **your** order number please", bot)).toBe("near");
    expect(flagged("What is your order number, please?", bot)).toBe("contained");
  });
  test("other words, the customer's words, notes and failed lines are none", () => {
    expect(flagged("What is your email address?", bot)).toBeUndefined();
    for (const role of ["customer", "note", "system"] as const) {
      expect(flagged("The same words here.", line("x", role, "The same words here.", 0))).toBeUndefined();
    }
    expect(
      flagged("The same words here.", line("x", "agent", "The same words here.", 0, { delivery: "failed" })),
    ).toBeUndefined();
  });
  test("a short word inside a long message is no repeat", () => {
    expect(
      flagged("Yes.", line("b", "bot", "Yes, we deliver to all of the country within three days.", 0)),
    ).toBeUndefined();
  });
});

describe("a new look at a conversation", () => {
  test("keeps the first-seen time and origin of what was known", () => {
    const old = [line("1", "agent", "hi", 5, { origin: "here", time: { at: epochMs(5), precision: "seen" } })];
    const next = [line("1", "agent", "hi", 0, { origin: "unknown", time: { precision: "unknown" } })];
    expect(mergeSnapshot(old, next, epochMs(9))[0]).toMatchObject({ origin: "here", time: { at: 5 } });
  });
  test("an emptied list forgets nothing, a deleted row is gone", () => {
    const old = [line("1", "customer", "a", 1), line("2", "customer", "b", 2)];
    expect(mergeSnapshot(old, [], epochMs(9))).toBe(old);
    expect(mergeSnapshot(old, [line("1", "customer", "a", 1)], epochMs(9)).map(({ id }) => id)).toEqual(["1"]);
  });
});

test("texts are compared without case, punctuation, emoji and markup, in every script", () => {
  expect(plainText("**Hi Mia!** 👋 It’s 24.90 €…")).toBe("hi mia its 24 90 €");
  expect(plainText("ПРИВЕТ, мир!")).toBe("привет мир");
});

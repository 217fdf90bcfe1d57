import { describe, expect, test } from "vitest";
import { findDuplicates } from "../../../lib/transcript/find-duplicates";
import { mergeSnapshot } from "../../../lib/transcript/merge-snapshot";
import type { AuthorRole, Message, MessageId } from "../../../lib/transcript/message";
import { plainText } from "../../../lib/transcript/plain-text";
import { prepareMessage } from "../../../lib/transcript/prepare-message";
import { recallLines, rememberLines } from "../../../lib/transcript/remembered-lines";
import { epochMs } from "../../../lib/transcript/time";

const line = (id: string, role: AuthorRole, text: string, at: number, more: Partial<Message> = {}): Message => ({
  id: id as MessageId,
  role,
  delivery: "shown",
  time: { at: epochMs(at), precision: "exact" },
  text,
  ...(role === "agent" ? { origin: "here" } : {}),
  ...more,
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
  test("a row seen to arrive stays known to the second, though the page tells minutes, also after a reload", () => {
    const seen = { at: epochMs(65_000), precision: "seen" as const };
    const minute = { at: epochMs(60_000), precision: "minute" as const };
    const next = [line("1", "customer", "hi", 0, { time: minute })];
    expect(mergeSnapshot([line("1", "customer", "hi", 0, { time: seen })], next, epochMs(70_000))[0]?.time).toEqual(
      seen,
    );
    const hash = (id: string) => id;
    const kept = rememberLines([line("1", "customer", "hi", 0, { time: seen })], hash);
    expect(recallLines(next, kept, hash)[0]?.time).toEqual(seen);
    const far = [line("1", "customer", "hi", 0, { time: { ...minute, at: epochMs(600_000) } })];
    expect(recallLines(far, kept, hash)[0]?.time.at).toBe(600_000);
  });
  test("a desk whose clock is ahead cannot tell of the future, and does not move what was seen", () => {
    const ahead = line("1", "customer", "hi", 90_000);
    const first = mergeSnapshot([], [ahead], epochMs(50_000));
    expect(first[0]?.time).toEqual({ at: 50_000, precision: "seen" });
    expect(mergeSnapshot(first, [ahead], epochMs(95_000))[0]?.time.at).toBe(50_000);
    const two = mergeSnapshot(first, [ahead, line("2", "agent", "ho", 99_000)], epochMs(60_000));
    expect(two[1]?.time.at).toBe(60_000);
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

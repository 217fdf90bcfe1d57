// What is seen of a pressed text after the press; the page's looks are made up here, one after the other.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { confirmSent } from "../../../lib/page/confirm-sent";
import type { PageLook } from "../../../lib/page/page-look";
import type { SendOutcome } from "../../../lib/sending/send-outcome";
import type { Message, MessageId } from "../../../lib/transcript/message";
import type { ConversationKey } from "../../../lib/transcript/transcript";

const KEY = "812" as ConversationKey;
const TEXT = "One moment, please.";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const line = (id: string, text = TEXT, delivery: Message["delivery"] = "shown"): Message =>
  ({ id, text, role: "agent", delivery, time: { precision: "unknown" } }) as unknown as Message;

/** What is told while these lines stand there. */
async function told(
  lines: readonly Message[],
  before: readonly string[],
  stood: readonly Message[] = [],
  isLatest = true,
) {
  const outcomes: SendOutcome[] = [];
  const sent = { conversation: KEY, text: TEXT, before: new Set(before as MessageId[]), stood };
  const life = new AbortController();
  void confirmSent(sent, () => "", {
    look: () => ({ conversation: { key: KEY }, messages: lines }) as unknown as PageLook,
    signal: life.signal,
    isLatest: () => isLatest,
    tell: (outcome) => outcomes.push(outcome),
  });
  await vi.advanceTimersByTimeAsync(9000);
  life.abort();
  await vi.advanceTimersByTimeAsync(1000);
  return outcomes.map((outcome) => (outcome.kind === "sent" ? (outcome.twice ? "twice" : "sent") : outcome.kind));
}

test("one line is sent, two that stay are twice", async () => {
  expect(await told([line("a", "Hello"), line("b")], ["a"])).toEqual(["sent"]);
  expect(await told([line("a", "Hello"), line("b"), line("c")], ["a"])).toEqual(["sent", "twice"]);
});

test("a look that took past the time tells of the page before it: a line that came meanwhile is seen", async () => {
  const outcomes: SendOutcome[] = [];
  const life = new AbortController();
  const sent = { conversation: KEY, text: TEXT, before: new Set<MessageId>(), stood: [] };
  let looks = 0;
  void confirmSent(sent, () => "", {
    look: () => {
      looks++;
      if (looks === 2) vi.setSystemTime(Date.now() + 10_000);
      return { conversation: { key: KEY }, messages: looks > 2 ? [line("b")] : [] } as unknown as PageLook;
    },
    signal: life.signal,
    isLatest: () => true,
    tell: (outcome) => outcomes.push(outcome),
  });
  await vi.advanceTimersByTimeAsync(2000);
  life.abort();
  expect(outcomes).toEqual([{ kind: "sent", messageId: "b" }]);
});

test("a line that is still on its way is no second one", async () => {
  expect(await told([line("a", "Hello"), line("b"), line("c", TEXT, "pending")], ["a"])).not.toContain("twice");
});

test("an equal line that was loaded above, or is known by another id now, is no second one", async () => {
  expect(await told([line("z"), line("a", "Hello"), line("b")], ["a"])).toEqual(["sent"]);
  expect(await told([line("new id of an old one"), line("b")], ["old"], [line("old")])).toEqual(["sent"]);
});

test("once something else was sent from here a second line may be that", async () => {
  expect(await told([line("a", "Hello"), line("b"), line("c")], ["a"], [], false)).toEqual(["sent"]);
});

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

/** A row so many after the last one, in a list that is scrolled to its end or not. */
function rowAt(place: number, atEnd: boolean): Element {
  const bottom = place * 50 + (atEnd ? 300 : 340);
  const list = { getBoundingClientRect: () => ({ top: 0, bottom: 300 }), parentElement: null, getRootNode: () => null };
  const ownerDocument = { defaultView: { getComputedStyle: () => ({ overflowY: "auto" }) } };
  const getBoundingClientRect = () => ({ top: bottom - 50, bottom });
  return { ownerDocument, getBoundingClientRect, parentElement: list } as unknown as Element;
}

/** What is told where the list first shows our line, and then is this. */
async function toldThen(first: readonly Message[], then: readonly Message[], atEnd = false, before = ["m1", "m2"]) {
  const outcomes: SendOutcome[] = [];
  const life = new AbortController();
  let lines = first;
  const rowOf = (id: MessageId) => rowAt(lines.findIndex((one) => one.id === id) - lines.length + 1, atEnd);
  const stood = first.filter(({ id }) => before.includes(id));
  void confirmSent({ conversation: KEY, text: TEXT, before: new Set(before as MessageId[]), stood }, () => "", {
    look: () => ({ conversation: { key: KEY }, messages: lines, rowOf }) as unknown as PageLook,
    signal: life.signal,
    isLatest: () => true,
    tell: (outcome) => outcomes.push(outcome),
  });
  await vi.advanceTimersByTimeAsync(1000);
  lines = then;
  await vi.advanceTimersByTimeAsync(4000);
  life.abort();
  await vi.advanceTimersByTimeAsync(1000);
  return outcomes.map((outcome) => (outcome.kind === "unconfirmed" ? outcome.doubt : outcome.kind));
}

const M1 = line("m1", "Hello");
const M2 = line("m2", "Thanks");
const OURS = line("m3");
const AFTER = { ...line("m4", "Thank you!"), role: "customer" } as Message;

test("a line that is gone while those before it stand was taken back", async () => {
  expect(await toldThen([M1, M2, OURS], [M1, M2])).toEqual(["sent", "desk-took-it-back"]);
  expect(await toldThen([M1, M2, OURS], [M1, M2, AFTER])).toEqual(["sent", "desk-took-it-back"]);
  expect(await toldThen([OURS], [AFTER], false, [])).toEqual(["sent", "desk-took-it-back"]);
});

test("where older lines came with its going, the list is at its end or was scrolled", async () => {
  const older = [line("m0", "Earlier"), M1, M2];
  expect(await toldThen([M1, M2, OURS], older, true)).toEqual(["sent", "desk-took-it-back"]);
  expect(await toldThen([M1, M2, OURS], older, false)).toEqual(["sent"]);
});

test("a line that was scrolled out of a list that keeps only what is in sight was not", async () => {
  const older = Array.from({ length: 10 }, (_, at) => line(`old${at}`, `Line ${at}`));
  expect(await toldThen([M1, M2, OURS], older)).toEqual(["sent"]);
  expect(await toldThen([M1, M2, OURS], [...older, M1, M2])).toEqual(["sent"]);
  expect(await toldThen([M1, M2, OURS], [])).toEqual(["sent"]);
});

test("a line that says something else by now was not", async () => {
  expect(await toldThen([M1, M2, OURS], [M1, M2, line("m3", "One moment, please. (edited)")])).toEqual(["sent"]);
});

test("a line that has another id by now was not", async () => {
  expect(await toldThen([M1, M2, OURS], [M1, M2, line("m99")])).toEqual(["sent"]);
});

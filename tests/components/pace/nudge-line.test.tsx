import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { NudgeLine } from "../../../components/pace/nudge-line";
import { type ConversationFacts, findPace } from "../../../lib/pace/find-pace";
import { offeredLine } from "../../../lib/pace/offered-line";
import { epochMs } from "../../../lib/transcript/time";
import { LIVE, messagesOf } from "../../unit/pace/chat-for-tests";

const LINES = { hold: "Still on it, Mia.", checkIn: "Are you still there?", closing: "I'll close this chat." };

/** The customer wrote so many seconds ago, just behind our last line; or it is their turn since then. */
const chat = (ago: number, turn = false, more: Partial<ConversationFacts> = {}, rules = LIVE) => {
  const at = (seconds: number) => ({ at: epochMs(Date.now() - seconds * 1000), precision: "exact" as const });
  const messages = messagesOf([
    ["customer", 0, "Where is it?", { time: at(ago + 20) }],
    ["agent", 0, "It is on its way.", { time: at(ago) }],
    ...(turn ? [] : [["customer", 0, "And the invoice?", { time: at(ago) }] as const]),
  ]);
  return findPace({ messages, signs: [], openedAt: epochMs(0), canWrite: true, ...more }, rules);
};

function shown(pace: ReturnType<typeof chat>, lines: typeof LINES | object = LINES, waiting: readonly string[] = []) {
  const [onTake, onSnooze] = [vi.fn<(text: string) => void>(), vi.fn<(on: boolean) => void>()];
  render(<NudgeLine pace={pace} lines={lines} waiting={waiting} alt="Alt" onTake={onTake} onSnooze={onSnooze} />);
  return { onTake, onSnooze };
}

test("before a minute nothing is offered; then a line that is taken with one press", async () => {
  shown(chat(40));
  expect(screen.queryByRole("status")).toBeNull();
  const { onTake } = shown(chat(62));
  expect(screen.getByRole("status")).toHaveTextContent("A word in between?");
  await userEvent.click(screen.getByRole("button", { name: /Take it/ }));
  expect(onTake).toHaveBeenCalledWith("Still on it, Mia.");
});

test("a line that waits in the plan is not offered a second time", () => {
  shown(chat(62), LINES, ["Still on it, Mia."]);
  expect(screen.getByRole("status")).toHaveTextContent("It is in your plan.");
  expect(screen.queryByRole("button", { name: /Take it/ })).toBeNull();
});

test("at the target it is said more clearly; where all lines were read, that is said", () => {
  shown(chat(80), {});
  expect(screen.getByRole("status")).toHaveTextContent(/Say where things stand.*read every prepared line/);
  expect(screen.queryByRole("button", { name: /Take it/ })).toBeNull();
});

test("a silent customer is asked gently, and not hurried before", () => {
  shown(chat(200, true));
  expect(screen.queryByRole("status")).toBeNull();
  shown(chat(250, true));
  expect(screen.getByRole("status")).toHaveTextContent("Are you still there?");
});

test("outside hours a line says so, to whoever was not answered", () => {
  const day = new Date(Date.now() - 120_000);
  const minutes = (day.getUTCHours() * 60 + day.getUTCMinutes() + 1440) % 1440;
  const week = Array.from({ length: 7 }, () => [[(minutes + 1430) % 1440, minutes] as const]);
  const rules = { ...LIVE, hours: { zone: "UTC", week } };
  const lines = { ...LINES, outOfHours: "We are closed." };
  expect(offeredLine(chat(30, false, {}, rules), lines, epochMs(Date.now()))).toBe("We are closed.");
  expect(offeredLine(chat(30, true, {}, rules), lines, epochMs(Date.now()))).toBeUndefined();
  expect(offeredLine(chat(300, false, {}, rules), lines, epochMs(Date.now()))).toBe("We are closed.");
});

test("nothing is offered while the customer types, nor in a snoozed chat; snoozing can be undone", async () => {
  shown(chat(80, false, { signs: ["customer-typing"] }));
  expect(screen.queryByRole("status")).toBeNull();
  const first = shown(chat(80));
  await userEvent.click(screen.getByRole("button", { name: "Snooze in this chat" }));
  expect(first.onSnooze).toHaveBeenCalledWith(true);
  const snoozed = shown(chat(80, false, { snoozed: true }));
  await userEvent.click(screen.getByRole("button", { name: "Nudge me again" }));
  expect(snoozed.onSnooze).toHaveBeenCalledWith(false);
});

test("as the first word of a person the greeting that fits is offered, and taken by the key before that", () => {
  const at = (ago: number) => ({ at: epochMs(Date.now() - ago * 1000), precision: "exact" as const });
  const first = (ago: number) =>
    findPace(
      {
        messages: messagesOf([["customer", 0, "Where is it?", { time: at(ago) }]]),
        signs: [],
        openedAt: at(ago).at,
        canWrite: true,
      },
      LIVE,
    );
  const lines = { ...LINES, greeting: "Hi Mia, I've read that your order is late." };
  expect(offeredLine(first(5), lines, epochMs(Date.now()))).toBe(lines.greeting);
  expect(offeredLine(first(5), LINES, epochMs(Date.now()))).toBe(LINES.hold);
  expect(offeredLine(chat(5), lines, epochMs(Date.now()))).toBe(LINES.hold);
  shown(first(50), lines);
  expect(screen.getByRole("status")).toHaveTextContent(/Nobody has said hello yet:.*Hi Mia, I've read/);
});

test("the key takes a line before it is offered, wherever an answer is owed, and none where none is", () => {
  const now = epochMs(Date.now());
  expect(offeredLine(chat(5), LINES, now)).toBe(LINES.hold);
  expect(offeredLine(chat(5, true), LINES, now)).toBeUndefined();
  expect(offeredLine(chat(250, true), LINES, now)).toBe(LINES.checkIn);
  expect(offeredLine(undefined, LINES, now)).toBeUndefined();
});

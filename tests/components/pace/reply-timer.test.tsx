import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { clockWords } from "../../../components/pace/clock-words";
import { QueueLine } from "../../../components/pace/queue-line";
import { ReplyTimer } from "../../../components/pace/reply-timer";
import { ReadingLine } from "../../../components/transcript/reading-line";
import { type ConversationFacts, findPace } from "../../../lib/pace/find-pace";
import { queuePace } from "../../../lib/pace/queue-pace";
import { epochMs } from "../../../lib/transcript/time";
import { LIVE, MESSAGING, messagesOf } from "../../unit/pace/chat-for-tests";

/** A chat in which the agent answered `ago` seconds before now, and the customer wrote `waits` seconds before now. */
const chat = (ago: number, waits: number | undefined, more: Partial<ConversationFacts> = {}, rules = LIVE) => {
  const at = (seconds: number) => ({ at: epochMs(Date.now() - seconds * 1000), precision: "exact" as const });
  const messages = messagesOf([
    ["customer", 0, "Where is it?", { time: at(ago + 20) }],
    ["agent", 0, "It is on its way.", { time: at(ago) }],
    ...(waits === undefined ? [] : [["customer", 0, "And the invoice?", { time: at(waits) }] as const]),
  ]);
  return findPace({ messages, signs: [], openedAt: epochMs(0), canWrite: true, ...more }, rules);
};

test("due, due now and overdue are said in words, not in colour alone", () => {
  const { rerender } = render(<ReplyTimer pace={chat(5, 2)} customer="Mia" />);
  expect(screen.getByText("Reply due")).toBeVisible();
  rerender(<ReplyTimer pace={chat(65, 60)} customer="Mia" />);
  expect(screen.getByText("Reply due now")).toBeVisible();
  rerender(<ReplyTimer pace={chat(91, 88)} customer="Mia" />);
  expect(screen.getByText("Reply overdue")).toBeVisible();
  expect(screen.getByText(/Mia has waited 1:2[789] · last reply 1:3[012]/)).toBeVisible();
});

test("nobody is hurried while it is the customer's turn; a check-in is offered after a while", () => {
  const { rerender } = render(<ReplyTimer pace={chat(70, undefined)} customer="Mia" />);
  expect(screen.getByText("Nothing owed")).toBeVisible();
  expect(screen.getByText(/It is Mia's turn/)).toBeVisible();
  rerender(<ReplyTimer pace={chat(250, undefined)} customer="Mia" />);
  expect(screen.getByText(/A gentle check-in may help/)).toBeVisible();
});

test("a chat that is over, and an agent who is away, have no running clock", () => {
  const { rerender } = render(<ReplyTimer pace={chat(70, 60, { signs: ["closed"] })} customer="Mia" />);
  expect(screen.getByText("Chat over")).toBeVisible();
  expect(screen.getByText(/This chat is closed. Its clocks have stopped/)).toBeVisible();
  rerender(<ReplyTimer pace={chat(70, 60, { vanished: true })} customer="Mia" />);
  expect(screen.getByText("No longer shown")).toBeVisible();
  rerender(<ReplyTimer pace={chat(70, 60, {}, { ...LIVE, awaySince: epochMs(1) })} customer="Mia" />);
  expect(screen.getByText("You are away")).toBeVisible();
});

test("messaging is timed in hours, without seconds", () => {
  const { container } = render(<ReplyTimer pace={chat(7200, 7190, {}, MESSAGING)} customer="Mia" />);
  expect(container.querySelector(".ring")?.textContent).toBe("2 h");
  expect(screen.getByText(/Mia has waited 1 h · last reply 2 h/)).toBeVisible();
  expect(clockWords(chat(200, 190, {}, MESSAGING), Date.now(), "Mia").detail).toBe(
    "Mia has waited 3 min · last reply 3 min",
  );
});

test("a time that the page tells in minutes only is said to be about", () => {
  const facts = chat(91, 88);
  const vague = { ...facts, waiting: { at: facts.waiting?.at ?? epochMs(0), approximate: true } };
  expect(clockWords(vague, Date.now(), "Mia").detail).toMatch(/Mia has waited about 1:2\d · last reply 1:/);
});

test("a page that cannot be read says so, with the reasons", () => {
  render(
    <ReadingLine
      connected
      composer={{ mode: "none", empty: true, setAside: false }}
      signs={[]}
      health="unsure"
      reasons={["I see two lists of messages."]}
      counts={{}}
      authors={0}
    />,
  );
  expect(screen.getByText(/Can't read this page/)).toBeVisible();
  expect(screen.getByText("I see two lists of messages.")).toBeInTheDocument();
});

test("whoever waits in the queue beside this chat has a clock, which is not read out at each second", () => {
  const { rerender } = render(<QueueLine queue={queuePace(epochMs(Date.now() - 10_000), LIVE)} />);
  const queue = screen.getByRole("region", { name: "Queue" });
  expect(queue).toHaveTextContent(/A customer waits to be accepted here\.\s*0:(20|19) left/);
  expect(screen.getByRole("status")).not.toHaveTextContent(/\d/);
  rerender(<QueueLine queue={queuePace(epochMs(Date.now() - 40_500), LIVE)} />);
  expect(queue).toHaveTextContent(/0:(10|11|12) over/);
});

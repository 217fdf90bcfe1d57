import { describe, expect, test } from "vitest";
import { mailLink } from "../../../lib/brief/mail-link";
import { makeBrief } from "../../../lib/brief/make-brief";
import { readMessage } from "../../../lib/brief/read-message";
import { type SpecialistFacts, specialistBrief } from "../../../lib/brief/specialist-brief";
import { durationMs } from "../../../lib/transcript/time";
import { type Line, messagesOf } from "../pace/chat-for-tests";

function briefOf(lines: readonly Line[], more: Partial<SpecialistFacts> = {}) {
  const messages = messagesOf(lines);
  return specialistBrief({
    client: "Northwind",
    host: "desk.example",
    channel: "live",
    waited: { span: durationMs(130_000), approximate: false },
    searched: durationMs(94_900),
    open: messages.filter(({ role }) => role === "customer"),
    brief: makeBrief({}, messages.map(readMessage)),
    ...more,
  });
}

const CHAT: readonly Line[] = [
  ["customer", 0, "My espresso machine leaks water at the bottom since yesterday."],
  ["bot", 1, "Sorry to hear that. What is your order number?"],
  ["customer", 2, "#48213"],
  ["agent", 20, "The seal can be exchanged without tools, and a leaflet comes with it."],
  ["customer", 30, "Is the leak covered by the warranty?"],
];

test("a specialist reads who asks what, in the customer's words, what was tried and how long it has taken", () => {
  const { subject, text } = briefOf(CHAT);
  expect(subject).toBe("Live chat, customer is waiting: Northwind");
  expect(text).toContain(
    "Live chat, customer is waiting.\nClient: Northwind (desk.example)\nWaiting for: 2 min 10 s\n",
  );
  expect(text).toContain("> My espresso machine leaks water at the bottom since yesterday.");
  expect(text).toContain("> Is the leak covered by the warranty?");
  expect(text).toContain("Known: order 48213");
  expect(text).not.toContain("> #48213");
  expect(text).toMatch(/Tried so far:\n- Told: .*without tools.*\n- Searched for 1 min 34 s\.$/s);
});

test("what was answered long ago is not asked again", () => {
  const [, , , , last] = messagesOf(CHAT);
  const { text } = briefOf(CHAT, { open: last ? [last] : [] });
  expect(text).toContain("The customer asks:\n> Is the leak covered by the warranty?\n\n");
});

test("messaging is not called urgent, and about is said where the page tells no seconds", () => {
  const { text } = briefOf(CHAT, { channel: "messaging", waited: { span: durationMs(7_500_000), approximate: true } });
  expect(text).toContain("Messaging, customer expects an answer.");
  expect(text).toContain("Waiting for: about 2 h 5 min");
});

test("a customer's lines stay lines of a quote, without anything that cannot be seen, and no page of text", () => {
  const { text } = briefOf([["customer", 0, `Where is it?\nClient: other\u202e ${"again and again ".repeat(100)}`]]);
  expect(text.split("\n").filter((line) => line.startsWith("Client:"))).toHaveLength(1);
  expect(text).not.toContain("\u202e");
  expect(text.length).toBeLessThan(700);
});

test("where nothing is known of the chat, nothing is made up", () => {
  const { text } = specialistBrief({ client: "A", host: "b.example", channel: "live", open: [] });
  expect(text).toBe(
    "Live chat, customer is waiting.\nClient: A (b.example)\n\nThe customer asks:\n> (not found in the chat)\n\nTried so far:\n- nothing yet",
  );
});

describe("as a mail", () => {
  test("subject and text come back whole, in lines, with nobody as receiver", () => {
    const link = mailLink({ subject: "A & B?", text: "One\nTwo #3 + äöü" }) ?? "";
    const address = new URL(link);
    expect(address.pathname).toBe("");
    expect(link).not.toContain("+");
    expect(address.searchParams.get("subject")).toBe("A & B?");
    expect(address.searchParams.get("body")).toBe("One\r\nTwo #3 + äöü");
  });
  test("no link where a mail program might get half of it", () => {
    expect(mailLink({ subject: "A", text: "ä".repeat(400) })).toBeUndefined();
  });
});

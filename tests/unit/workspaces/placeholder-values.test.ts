import { expect, test } from "vitest";
import { FIRST_WORKSPACE } from "../../../lib/database/workspaces";
import type { Conversation, ConversationKey } from "../../../lib/transcript/transcript";
import { firstName, placeholderValues } from "../../../lib/workspaces/placeholder-values";

const conversation = (more: Partial<Conversation>): Conversation => ({
  key: "chat/1" as ConversationKey,
  keyKind: "hard",
  ...more,
});
const workspace = {
  ...FIRST_WORKSPACE,
  placeholders: { agent_name: "Robin Roe", company: " Acme ", Opening: "9 to 5" },
};

test("the page's facts and the workspace's own values, by the names placeholders have", () => {
  const currentPage = { url: "https://shop.example/cart", title: "Your\n cart" };
  expect(placeholderValues(workspace, conversation({ customerName: " Mia  Anna Kowalska ", currentPage }))).toEqual({
    "customer.name": "Mia Anna Kowalska",
    "customer.first_name": "Mia",
    "customer.last_name": "Kowalska",
    "agent.name": "Robin Roe",
    "agent.first_name": "Robin",
    "agent.last_name": "Roe",
    "company.name": "Acme",
    opening: "9 to 5",
    "page.url": "https://shop.example/cart",
    "page.title": "Your cart",
  });
});

test("what the desk shows of the ticket is one line each", () => {
  const ticket = { number: "1209", subject: "Broken\n zip", inbox: "\u202eSupport" };
  expect(placeholderValues(FIRST_WORKSPACE, conversation({ ticket }))).toEqual({
    "ticket.id": "1209",
    "ticket.subject": "Broken zip",
    "inbox.name": "Support",
  });
  expect(placeholderValues(FIRST_WORKSPACE, conversation({ ticket: { subject: " " } }))).toEqual({});
});

test("a number or an address is no name to greet with, and one name has no last", () => {
  expect(placeholderValues(FIRST_WORKSPACE, conversation({ customerName: "Visitor 4711" }))).toEqual({});
  expect(placeholderValues(FIRST_WORKSPACE, conversation({ customerName: "mia@shop.example" }))).toEqual({});
  expect(placeholderValues(FIRST_WORKSPACE, conversation({ customerName: "Omar" }))).toEqual({
    "customer.name": "Omar",
    "customer.first_name": "Omar",
  });
  expect(placeholderValues(FIRST_WORKSPACE, undefined)).toEqual({});
});

test.each([
  ["a command of the desk", "/close Mia"],
  ["a gap", "Mia {{agent.name}}"],
  ["markup", "<b>Mia</b>"],
  ["one in braces", "{Mia}"],
])("%s is no name to greet with", (_, customerName) => {
  expect(placeholderValues(FIRST_WORKSPACE, conversation({ customerName }))).toEqual({});
  expect(firstName(conversation({ customerName }))).toBeUndefined();
});

test("what nobody sees in a name or title is not sent, and joiners stay", () => {
  const currentPage = { url: "https://shop.example/cart", title: "\u2066Your\u2069 \u0007cart" };
  expect(
    placeholderValues(
      FIRST_WORKSPACE,
      conversation({ customerName: "\u202eMia\u200b \u{e0041}Ko\u00adwalska", currentPage }),
    ),
  ).toMatchObject({ "customer.name": "Mia Kowalska", "customer.first_name": "Mia", "page.title": "Your cart" });
  expect(firstName(conversation({ customerName: "\u0645\u200c\u06cc" }))).toBe("\u0645\u200c\u06cc");
  expect(firstName(conversation({ customerName: "O'Neil" }))).toBe("O'Neil");
});

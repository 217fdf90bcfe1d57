import { expect, test } from "vitest";
import { FIRST_WORKSPACE } from "../../../lib/database/workspaces";
import type { Conversation, ConversationKey } from "../../../lib/transcript/transcript";
import { placeholderValues } from "../../../lib/workspaces/placeholder-values";

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

test("a number or an address is no name to greet with, and one name has no last", () => {
  expect(placeholderValues(FIRST_WORKSPACE, conversation({ customerName: "Visitor 4711" }))).toEqual({});
  expect(placeholderValues(FIRST_WORKSPACE, conversation({ customerName: "mia@shop.example" }))).toEqual({});
  expect(placeholderValues(FIRST_WORKSPACE, conversation({ customerName: "Omar" }))).toEqual({
    "customer.name": "Omar",
    "customer.first_name": "Omar",
  });
  expect(placeholderValues(FIRST_WORKSPACE, undefined)).toEqual({});
});

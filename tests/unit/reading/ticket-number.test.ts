import { expect, test } from "vitest";
import { ticketNumber } from "../../../lib/reading/ticket-number";

test.each([
  ["https://desk.example/tickets/812", ["#812: Parcel is late"], "812"],
  ["https://desk.example/rt/Ticket/Display.html?id=12", ["Ticket 12", "#12: Subject"], "12"],
  ["https://desk.example/browse/SUP-77", ["Issue SUP-77"], "SUP-77"],
  ["https://desk.example/#/case/55", ["Vorgang Nr. 55"], "55"],
  ["https://desk.example/#/case/55", ["Fall 55 – Chatside"], "55"],
])("the number a page shows and its address has: %s %j", (address, shown, number) => {
  expect(ticketNumber(address, shown)).toBe(number);
});

test.each([
  ["its address has another number", "https://desk.example/tickets/5", ["Ticket #32005"]],
  ["nothing says that it is a ticket's", "https://desk.example/inbox/812", ["812 open", "Order 812"]],
  ["the title is still that of the one before", "https://desk.example/tickets/813", ["#812: Parcel is late"]],
  ["it is a price or a part of a longer one", "https://desk.example/tickets/12", ["Ticket 12.50", "#1234", "#12a"]],
  ["there are two", "https://desk.example/1/tickets/12", ["#1", "#12"]],
])("none where %s", (_, address, shown) => {
  expect(ticketNumber(address, shown)).toBeUndefined();
});

import { expect, test } from "vitest";
import { keyFromAddress } from "../../../lib/reading/find-key";

test.each([
  ["https://desk.example/app/accounts/1/conversations/812", "conversations/812"],
  ["https://desk.example/#/conversation/812", "conversation/812"],
  ["https://desk.example/scp/tickets.php?id=5", "tickets/id=5"],
  ["https://desk.example/Ticket/Display.html?id=47", "Ticket/id=47"],
  ["https://desk.example/Ticket/Update.html?Action=Respond;id=47", "Ticket/id=47"],
  ["https://desk.example/Ticket/Display.html?id=47#txn-1042", "Ticket/id=47"],
  ["https://desk.example/view?ticket_id=9", "ticket_id=9"],
  ["https://desk.example/Admin/Users/Modify.html?id=14", "id=14"],
  ["https://desk.example/reports/2026", undefined],
])("the conversation of %s", (address, key) => {
  expect(keyFromAddress(address)).toBe(key);
});

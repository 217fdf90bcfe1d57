import { expect, test } from "vitest";
import { keyRuleOf } from "../../../lib/reading/key-rule";
import { isSafePattern } from "../../../lib/sites/is-safe-pattern";

test("a conversation's key is read from the same place of other addresses", () => {
  const rule = keyRuleOf("https://desk.example/inbox/tickets/4711?view=2");
  expect(rule).toMatchObject({ from: "path" });
  const pattern = rule && "pattern" in rule ? (rule.pattern ?? "") : "";
  expect(isSafePattern(pattern)).toBe(true);
  expect(new RegExp(pattern, "iu").exec("/inbox/tickets/99")?.[1]).toBe("99");
  expect(new RegExp(pattern, "iu").exec("/inbox")).toBe(null);
});

test("in the hash, in the query, or nowhere", () => {
  expect(keyRuleOf("https://desk.example/#/conversation/812")).toMatchObject({ from: "hash" });
  expect(keyRuleOf("https://desk.example/view?ticket_id=12")).toEqual({ from: "query", param: "ticket_id" });
  expect(keyRuleOf("https://desk.example/")).toBe(undefined);
});

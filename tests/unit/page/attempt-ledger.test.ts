import { expect, test } from "vitest";
import { createAttemptLedger } from "../../../lib/page/attempt-ledger";
import type { AttemptId } from "../../../lib/sending/send-plan";

test("while the composer is held for something else an attempt is open, and once let go none is", () => {
  const ledger = createAttemptLedger();
  const letGo = ledger.hold();
  expect(ledger.isOpen()).toBe(true);
  letGo();
  letGo();
  expect(ledger.isOpen()).toBe(false);
  const id = "a1" as AttemptId;
  expect(ledger.take(id)).toBe(true);
  ledger.hold()();
  expect(ledger.isOpen()).toBe(true);
  ledger.conclude(id, { kind: "refused", reason: "composing" });
  expect(ledger.isOpen()).toBe(false);
  expect(ledger.reports()).toHaveLength(1);
});

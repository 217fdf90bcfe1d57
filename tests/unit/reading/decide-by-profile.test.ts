import { expect, test } from "vitest";
import { decideByProfile } from "../../../lib/reading/decide-by-profile";
import type { RowFacts } from "../../../lib/reading/row-facts";
import type { AuthorRole } from "../../../lib/transcript/message";

const row = (decided: AuthorRole, words: readonly string[] = []): RowFacts => ({
  text: "Hello",
  words,
  badge: [],
  delivery: "shown",
  atMinute: false,
  decided,
});

const NOBODY = { customerNames: [], ownNames: [], learned: new Map() };

test("a healthy profile decides alone: what none of its rules knows stays unknown", () => {
  const rows = [row("customer"), row("agent"), row("agent"), row("customer"), row("unknown", ["agent"])];
  const { roles, drifted, confidence } = decideByProfile(rows, NOBODY, 0.8);
  expect(roles).toEqual(["customer", "agent", "agent", "customer", "unknown"]);
  expect(drifted).toBe(false);
  expect(confidence).toBeCloseTo(0.8);
});

test("where too few are known the rest is decided without it, and never silently", () => {
  const rows = [row("note"), row("unknown", ["customer"]), row("unknown", ["agent"]), row("unknown", ["customer"])];
  const { roles, drifted, confidence } = decideByProfile(rows, NOBODY, 0.8);
  expect(roles).toEqual(["note", "customer", "agent", "customer"]);
  expect(drifted).toBe(true);
  expect(confidence).toBeLessThan(0.8);
});

test("rows that are all the desk's own lines are a changed page", () => {
  const rows = [
    row("system", ["customer"]),
    row("system", ["agent"]),
    row("system", ["customer"]),
    row("system", ["agent"]),
  ];
  const { roles, drifted } = decideByProfile(rows, NOBODY, 0.8);
  expect(roles).toEqual(["customer", "agent", "customer", "agent"]);
  expect(drifted).toBe(true);
});

test("an empty conversation is no changed page", () => {
  expect(decideByProfile([], NOBODY, 0.8)).toMatchObject({ roles: [], drifted: false, confidence: 1 });
});

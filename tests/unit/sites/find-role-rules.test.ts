import { describe, expect, test } from "vitest";
import { findRoleRules, type MarkedRow } from "../../../lib/sites/find-role-rules";

const row = (classes: string, looks: MarkedRow["looks"] = "unknown"): MarkedRow => ({
  looks,
  marks: new Map(
    classes
      .split(" ")
      .filter(Boolean)
      .map((name) => [`match .${name}`, { is: "match" as const, sel: `.${name}`, worth: 4 }]),
  ),
});

describe("the rule that tells the sides apart", () => {
  test("is a mark that only the one side carries, and one that only the other does", () => {
    const rows = [row("m in"), row("m out"), row("m in fresh"), row("m out"), row("m in fresh")];
    expect(findRoleRules(rows, 2, 1)?.rules).toEqual([
      { role: "customer", when: { is: "match", sel: ".in" } },
      { role: "agent", when: { is: "match", sel: ".out" } },
    ]);
  });

  test("is the absence of a mark where only one side has one", () => {
    expect(findRoleRules([row("m"), row("m mine"), row("m")], 0, 1)?.rules).toEqual([
      { role: "customer", when: { is: "not", of: { is: "match", sel: ".mine" } } },
      { role: "agent", when: { is: "match", sel: ".mine" } },
    ]);
  });

  test("is none where nothing differs, or where an absence would make the desk's own lines the customer's", () => {
    expect(findRoleRules([row("m"), row("m")], 0, 1)).toBe(undefined);
    expect(findRoleRules([row("m"), row("m mine"), row("m", "system")], 0, 1)).toBe(undefined);
  });

  test("knows notes and the desk's own lines by marks of their own, before the sides", () => {
    const rows = [row("m in"), row("m out"), row("m out private", "note"), row("day", "system"), row("m in")];
    expect(findRoleRules(rows, 0, 1)?.rules.map(({ role }) => role)).toEqual(["note", "system", "customer", "agent"]);
  });

  test("is no mark that rows of both sides carry", () => {
    const rows = [row("m in image"), row("m out"), row("m out image"), row("m in")];
    expect(findRoleRules(rows, 0, 1)?.rules[0]).toEqual({ role: "customer", when: { is: "match", sel: ".in" } });
  });
});

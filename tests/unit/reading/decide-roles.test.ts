import { describe, expect, test } from "vitest";
import { decideRoles } from "../../../lib/reading/decide-roles";
import type { RowFacts } from "../../../lib/reading/row-facts";
import { tokensOf } from "../../../lib/reading/word-list";

interface Made extends Partial<RowFacts> {
  readonly classes?: string;
}

const row = (text: string, { classes = "", ...facts }: Made = {}): RowFacts => ({
  text,
  words: tokensOf(classes),
  badge: [],
  delivery: "shown",
  atMinute: false,
  ...facts,
});
const LETTERS = { customer: "C", agent: "A", bot: "B", system: "S", note: "N", unknown: "?" };
const roles = (rows: readonly RowFacts[], customer?: string, own: readonly string[] = []) =>
  decideRoles(rows, {
    customerNames: customer ? [{ text: customer, points: 8 }] : [],
    ownNames: own,
    learned: new Map(),
  })
    .roles.map((role) => LETTERS[role])
    .join("");
const start = { side: "start" as const };
const end = { side: "end" as const };

describe("what a person told", () => {
  test("of one line decides those like it, and the other side by what is left over", () => {
    const rows = [row("one", { classes: "k-a" }), row("two", { classes: "k-b" }), row("three", { classes: "k-a" })];
    expect(roles(rows)).toBe("C?C");
    const { voices } = decideRoles(rows);
    const told = new Map([[voices?.[1] ?? "", "agent" as const]]);
    const decision = decideRoles(rows, { customerNames: [], ownNames: [], learned: new Map(), told });
    expect(decision.roles).toEqual(["customer", "agent", "customer"]);
    expect(decision.reasons).toContain("You said whose lines these are.");
  });

  test("outweighs every other sign", () => {
    const rows = [row("hi", { classes: "in customer", ...start }), row("hello", { classes: "out agent", ...end })];
    const { voices } = decideRoles(rows);
    const told = new Map([[voices?.[0] ?? "", "agent" as const]]);
    expect(decideRoles(rows, { customerNames: [], ownNames: [], learned: new Map(), told }).roles[0]).toBe("agent");
  });
});

describe("the sides", () => {
  test("words of direction outrank where rows stand", () => {
    const rows = [row("hi", { classes: "in", ...end }), row("hello", { classes: "out", ...start })];
    expect(roles(rows)).toBe("CA");
  });

  test("a token that stands on every row tells nothing", () => {
    const rows = [
      row("hello", { classes: "user-messages desk-agent-message" }),
      row("hi", { classes: "user-messages user-message customer" }),
    ];
    expect(roles(rows)).toBe("AC");
  });

  test("the customer is known by the name in the heading, though drawn like everybody else", () => {
    const rows = [row("help", { author: "Lena" }), row("ok", { author: "Joe" }), row("thanks", { author: "Lena" })];
    expect(roles(rows, "Chat 77 · Lena")).toBe("CAC");
  });

  test("sides that speak against the first row stay open", () => {
    expect(roles([row("one", end), row("two", start), row("three", end)])).toBe("???");
  });

  test("another name drawn as the customer is stays open", () => {
    const rows = [
      row("help", { author: "Lena", ...start }),
      row("looking", { author: "Tom", ...start }),
      row("done", { author: "Joe", ...end }),
    ];
    expect(roles(rows, "Lena")).toBe("C?A");
  });

  test("one name on both sides tells neither", () => {
    const rows = [
      row("hi", { author: "Alex", classes: "in", ...start }),
      row("hi Alex", { author: "Alex", classes: "out", ...end }),
    ];
    expect(roles(rows, "Alex")).toBe("CA");
  });

  test.each([
    ["Besucher", "Sie"],
    ["Visiteur", "Vous"],
    ["Посетитель", "Вы"],
    ["الزائر", "أنت"],
    ["आगंतुक", "आप"],
    ["访客", "您"],
    ["訪問者", "あなた"],
  ])("%s and %s are customer and me", (customer, me) => {
    expect(roles([row("a", { author: customer }), row("b", { author: me })])).toBe("CA");
  });

  test("what was just sent from here is ours", () => {
    expect(roles([row("one", end), row("two", { ...start, sentHere: true })])).toMatch(/A$/);
  });
});

describe("neither side", () => {
  test("bots by badge or name, not by a part of a name", () => {
    const rows = [
      row("Hi", { author: "Sophie", said: ["AI"], classes: "out" }),
      row("hello", { author: "Mr Talbot", classes: "out" }),
      row("x", { author: "Answer Bot", classes: "out" }),
      row("y", { author: "Lena", classes: "in" }),
    ];
    expect(roles(rows, "Lena")).toBe("BABC");
  });

  test("a customer called like a role stays the customer", () => {
    expect(
      roles(
        [row("hi", { author: "Agent Smith", classes: "in" }), row("yes", { author: "Kim", classes: "out" })],
        "Agent Smith",
      ),
    ).toBe("CA");
  });

  test.each(["lock", "Interne Notiz", "Nota interna", "ملاحظة داخلية", "内部备注", "社内メモ", "आंतरिक नोट"])(
    "%s makes a note",
    (said) => {
      expect(
        roles([
          row("Refund done", { classes: "out" }),
          row("check fraud", { classes: "out", said: [said] }),
          row("hi", { classes: "in" }),
        ]),
      ).toBe("ANC");
    },
  );

  test("a few own rows on yellow ground are notes, as many as the others are open", () => {
    const look = (surface: string) => ({ surface, avatar: false, size: 14, color: "" });
    const own = (surface: string) => row("x", { classes: "out", look: look(surface) });
    const blue = "rgb(200, 220, 255)";
    const yellow = "rgb(255, 243, 196)";
    expect(roles([row("hi", { classes: "in" }), own(blue), own(blue), own(yellow)])).toBe("CAAN");
    expect(roles([row("hi", { classes: "in" }), own(blue), own(yellow)])).toBe("CA?");
  });

  test("lines of the desk have no author where others have one", () => {
    const rows = [
      row("hi", { author: "Lena" }),
      row("Joe joined the chat"),
      row("hello", { author: "Joe" }),
      row("ok", { author: "Lena" }),
    ];
    expect(roles(rows, "Lena")).toBe("CSAC");
  });
});

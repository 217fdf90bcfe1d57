import fc from "fast-check";
import { describe, expect, test } from "vitest";
import starters from "../../../assets/starter-macros.json";
import { checkMacro } from "../../../lib/macros/check-macro";
import { continueList } from "../../../lib/macros/continue-list";
import { addBreak, breakableChunks } from "../../../lib/macros/edit-breaks";
import { fixWarning } from "../../../lib/macros/fix-warning";
import { locateChunks } from "../../../lib/macros/locate-chunks";
import { askedPlaceholder } from "../../../lib/macros/placeholder-menu";
import { prepareMacro } from "../../../lib/macros/prepare-macro";
import { splitMacro } from "../../../lib/macros/split-macro";

const lines = fc.constantFrom(
  "Hi there,",
  "Your parcel left our house on Thursday, and the carrier has it now. It comes tomorrow!",
  "- one thing",
  "- another thing",
  "Please try this:",
  "Thanks for waiting.",
  "A question? An answer. And more of it…",
  "---",
  "",
  "",
);
const text = fc.array(lines, { maxLength: 10 }).map((all) => all.join("\n"));

describe("chunks in the text they were cut from", () => {
  test("are found one after the other, whatever the text", () => {
    fc.assert(
      fc.property(text, (body) => {
        const chunks = splitMacro(body);
        const places = locateChunks(body, chunks);
        expect(places?.map(({ start, end }) => body.slice(start, end).replaceAll(/\s+/g, " "))).toEqual(
          chunks.map((chunk) => chunk.replaceAll(/\s+/g, " ")),
        );
      }),
    );
  });

  test("of the shipped macros, too; other words are not found", () => {
    for (const { body } of starters) expect(locateChunks(body, splitMacro(body)), body).toBeDefined();
    expect(locateChunks("Hello there.", ["Hello you."])).toBeUndefined();
    expect(locateChunks("Hello there. More.", ["Hello there."])).toBeUndefined();
  });
});

describe("the pencil", () => {
  const words = (all: readonly string[]) => all.join(" ").replaceAll(/\s+/g, " ");

  test("a break at any piece begins a chunk there and loses no word", () => {
    fc.assert(
      fc.property(text, (body) => {
        for (const { pieces } of breakableChunks(body) ?? []) {
          for (const { start, text: piece } of pieces.slice(1)) {
            const after = splitMacro(addBreak(body, start));
            expect(after.some((chunk) => chunk.startsWith(piece.trim()))).toBe(true);
            expect(words(after)).toBe(words(splitMacro(body)));
          }
        }
      }),
    );
  });

  test("joining makes one chunk less and loses no word", () => {
    fc.assert(
      fc.property(text, (body) => {
        const before = splitMacro(body);
        for (const { joined } of breakableChunks(body) ?? []) {
          if (joined === undefined) continue;
          expect(splitMacro(joined)).toHaveLength(before.length - 1);
          expect(words(splitMacro(joined))).toBe(words(before));
        }
      }),
    );
  });

  test("pieces are lines and sentences; what a break parted can be joined again", () => {
    const [chunk] = breakableChunks("It is on its way. It comes tomorrow.") ?? [];
    expect(chunk?.pieces.map((piece) => piece.text.trim())).toEqual(["It is on its way.", "It comes tomorrow."]);
    const broken = addBreak("It is on its way. It comes tomorrow.", chunk?.pieces[1]?.start ?? 0);
    expect(broken).toBe("It is on its way.\n---\nIt comes tomorrow.");
    expect(splitMacro(breakableChunks(broken)?.[0]?.joined ?? "")).toHaveLength(1);
  });

  test("parts are as long as the macro or the client allows", () => {
    const long = "It is on its way. ".repeat(20).trim();
    expect(breakableChunks(long)).toHaveLength(splitMacro(long).length);
    for (const [longest, length] of [
      [undefined, 200],
      [120, 450],
    ] as const) {
      const chunks = splitMacro(long, longest, length);
      expect(chunks.length).toBeGreaterThan(1);
      expect(breakableChunks(long, longest, length)).toHaveLength(chunks.length);
    }
  });

  test("code stays whole, and what is no plain text is left alone", () => {
    expect(breakableChunks("```\none.\ntwo.\n```")?.[0]?.pieces).toHaveLength(1);
    expect(breakableChunks("<p>One.</p><p>Two.</p>")).toBeUndefined();
  });
});

describe("checks that matter", () => {
  const check = (body: string, own: readonly string[] = []) => checkMacro(body, prepareMacro({ body }, {}).chunks, own);
  const kinds = (body: string) => check(body).map(({ kind }) => kind);

  test("a chunk that stays too long for chat is named with its number and length", () => {
    const list = Array.from({ length: 30 }, (_, at) => `- step ${at} of a list that stays together`).join("\n");
    expect(check(`Hi.\n\n${list}`)).toEqual([
      { kind: "long-chunk", chunk: 1, length: 589 },
      { kind: "long-chunk", chunk: 2, length: 599 },
    ]);
    expect(kinds("A short one.")).toEqual([]);
  });

  test.each([
    ["Hi %name%", "%name%"],
    ["Hi \u0024{first}", "\u0024{first}"],
    ["Hi [[customer.name]]", "[[customer.name]]"],
    ["Hi <<name>>", "<<name>>"],
    ["Hi {name}", "{name}"],
    ["Hi [CUSTOMER NAME]", "[CUSTOMER NAME]"],
    ["INSERT COMPANY NAME HERE", "INSERT COMPANY NAME HERE"],
    ["Order XXXX", "XXXX"],
  ])("a gap in another tool's spelling: %s", (body, found) => {
    expect(check(body)).toEqual([{ kind: "foreign-placeholder", text: found }]);
  });

  test.each([
    ["{{customer_name|there}} gets 20% off and 10% more"],
    ["[our page](https://a.example)"],
    ["2 < 3 and {{x}}"],
  ])("what is no gap is left alone: %s", (body) => {
    expect(kinds(body)).toEqual([]);
  });

  test("a placeholder that is nearly a known one is taken for a slip, another is not", () => {
    expect(check("Hi {{custmer_name}}, {{order_number}}")).toEqual([
      { kind: "mistyped-placeholder", text: "custmer_name", meant: "customer.first_name" },
    ]);
    expect(check("{{shop_adress}}", ["shop_address"])).toMatchObject([{ meant: "shop_address" }]);
  });

  test("links without https, addresses without a scheme", () => {
    expect(check("See http://acme.example/x.")).toEqual([{ kind: "insecure-link", text: "http://acme.example/x" }]);
    expect(check("See www.acme.com/help, please")).toEqual([{ kind: "bare-link", text: "www.acme.com/help" }]);
    expect(kinds("See https://www.acme.com and write to help@acme.com")).toEqual([]);
  });

  test.each([
    "You can track it online at any time.",
    "Just click here to start.",
    "Please use the following link.",
    "Klicken Sie hier.",
    "Cliquez ici pour continuer.",
  ])("a link that is promised and not there: %s", (body) => {
    expect(kinds(body)).toEqual(["promised-link"]);
    expect(kinds(`${body} https://acme.example`)).toEqual([]);
    expect(kinds(`${body} {{tracking_link}}`)).toEqual([]);
  });

  test("being online is no promise, and the shipped macros are clean", () => {
    expect(kinds("I'm online until six.")).toEqual([]);
    const found = starters.flatMap(({ title, body }) => check(body).map((one) => `${title}: ${JSON.stringify(one)}`));
    expect(found).toEqual([]);
  });

  test("what is asked for is spelled from what it is called", () => {
    expect(askedPlaceholder(" Order number ")).toBe("{{ask:Order number}}");
  });
});

describe("what can be mended without asking", () => {
  const fix = (body: string): string => {
    let mended = body;
    for (const warning of checkMacro(body, prepareMacro({ body }, {}).chunks, [])) {
      mended = fixWarning(mended, warning) ?? mended;
    }
    return mended;
  };

  test.each([
    ["See http://acme.example/a?b=1.", "See https://acme.example/a?b=1."],
    [
      "See acme.com and https://shop.acme.com, acme.com!",
      "See https://acme.com and https://shop.acme.com, https://acme.com!",
    ],
    ["Hi {{custmer_name|there}}, {{ Custmer_name }}!", "Hi {{customer.first_name|there}}, {{customer.first_name}}!"],
  ])("%s", (body, mended) => {
    expect(fix(body)).toBe(mended);
    expect(fix(mended)).toBe(mended);
  });

  test("what is not known is left to the person", () => {
    expect(fixWarning("Click here", { kind: "promised-link", text: "Click here" })).toBeUndefined();
    expect(fixWarning("x", { kind: "long-chunk", chunk: 0, length: 900 })).toBeUndefined();
    expect(fixWarning("[NAME]", { kind: "foreign-placeholder", text: "[NAME]" })).toBeUndefined();
  });
});

describe("Enter in a list", () => {
  const enter = (before: string, after = ""): string | undefined => {
    const text = before + after;
    const going = continueList(text, before.length);
    return going && text.slice(0, going.from) + going.text + text.slice(going.to);
  };

  test.each([
    ["- one", "", "- one\n- "],
    ["Try:\n  * one", "\nmore", "Try:\n  * one\n  * \nmore"],
    ["1. one", "", "1. one\n2. "],
    ["9) nine", "", "9) nine\n10) "],
    ["- one\n- ", "", "- one\n"],
  ])("%j goes on", (before, after, wanted) => {
    expect(enter(before, after)).toBe(wanted);
  });

  test.each([
    ["plain words", ""],
    ["- in the", " middle"],
    ["-no list", ""],
    ["2026 was a year", ""],
    ["", ""],
  ])("%j is a line like any other", (before, after) => {
    expect(enter(before, after)).toBeUndefined();
  });
});

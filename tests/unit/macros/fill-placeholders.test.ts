import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withAnswer } from "../../../lib/macros/earlier-answers";
import { fillPlaceholders } from "../../../lib/macros/fill-placeholders";
import { findQuestions, type Values } from "../../../lib/macros/find-questions";
import type { Moment } from "../../../lib/macros/format-date";
import { parsePlaceholders } from "../../../lib/macros/parse-placeholders";
import { prepareMacro } from "../../../lib/macros/prepare-macro";
import { previewMacro } from "../../../lib/macros/preview-macro";
import { escapeBraces } from "../../../lib/macros/print-placeholder";

const MOMENT: Moment = { now: Date.UTC(2026, 10, 30, 23, 30), zone: "Europe/Vienna", locale: "en-GB" };
const fill = (text: string, values: Values = {}, moment: Partial<Moment> = {}) =>
  fillPlaceholders(text, values, { ...MOMENT, ...moment }).text;

describe("filling", () => {
  test.each<[string, Values, string, string[]]>([
    ["Hi {{customer_name|there}}, {{amount}}", { "customer.first_name": "Mia" }, "Hi Mia, {{amount}}", ["amount"]],
    ["Hi {{customer.first_name|there}}", {}, "Hi there", []],
    ["Hi {{customer.first_name|there}}", { "customer.first_name": "  " }, "Hi ", []],
    ["{{ask:Order|1}} {{choose:Plan|A|B}}", {}, "{{ask:Order|1}} {{choose:Plan|A|B}}", ["ask:order", "ask:plan"]],
    ["{{ask:Order|1}} {{Ask:order}}", { "ask:order": "7" }, "7 7", []],
    ["{{ask:Note|}}!", { "ask:note": "" }, "!", []],
    ["{{clipboard}}{{cursor}}", { clipboard: "a\nb" }, "a\nb", []],
    ["\\{\\{name}} in C:\\{{x}}", { name: "no", x: "Mia" }, "{{name}} in C:\\Mia", []],
    ["{{#if a}}{{a}}", { a: "1" }, "{{#if a}}1", []],
  ])("%j with %j", (text, values, filled, missing) => {
    expect(fillPlaceholders(text, values)).toEqual({ text: filled, missing });
  });

  test("the name of a built-in property is no value", () => {
    expect(fill("{{constructor}} {{__proto__}} {{toString}}")).toBe("{{constructor}} {{__proto__}} {{toString}}");
  });
});

describe("dates", () => {
  test.each([
    // Half past midnight of the first of December in Vienna.
    ["{{date:YYYY-MM-DD}}", "2026-12-01"],
    ["{{time:HH:mm}}", "00:30"],
    ["{{time:h:mm a|-1h}}", "11:30 pm"],
    ["{{date:D MMMM YYYY|+5d}}", "6 December 2026"],
    ["{{date:dddd, Do|+1d}}", "Wednesday, 2nd"],
    ["{{date:DD.MM.|+2w-1d}}", "14.12."],
    ["{{date:L|+1y}}", "01/12/2027"],
    ["{{date:|de}}", "1. Dezember 2026"],
    ["{{date:D MMMM|ru}}", "1 декабря"],
    ["{{date:MMMM|ru}}", "декабрь"],
    ["{{date:dd.MM.yyyy}}", "01.12.2026"],
    ["{{date:[on] D MMM|zz-oddly}}", "on 1 Dec"],
    ["{{date:LL|+2M}}", "1 February 2027"],
    ["{{time:}}", "00:30"],
  ])("%s is %s", (text, expected) => {
    expect(fill(text)).toBe(expected);
  });

  test("a month after the 31st is the last of the month, and a day later is the same hour when clocks change", () => {
    expect(fill("{{date:YYYY-MM-DD|+1M}}", {}, { now: Date.UTC(2026, 0, 31, 12) })).toBe("2026-02-28");
    expect(fill("{{date:YYYY-MM-DD|+1y}}", {}, { now: Date.UTC(2028, 1, 29, 12) })).toBe("2029-02-28");
    const beforeSummer = Date.UTC(2026, 2, 28, 9);
    expect(fill("{{date:D HH:mm|+1d}} {{date:D HH:mm|+24h}}", {}, { now: beforeSummer })).toBe("29 10:00 29 11:00");
  });

  test("without a moment they stay open, in an unknown zone it is Greenwich's", () => {
    expect(fillPlaceholders("{{date:L}}", {})).toEqual({ text: "{{date:L}}", missing: ["date"] });
    expect(fill("{{time:HH:mm}}", {}, { zone: "Nowhere/Atall" })).toBe("23:30");
  });

  test("years of moving end in a date or in nothing, never in an error", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.constantFrom("y", "M", "w", "d", "h", "m"), (by, unit) => {
        const shift = by === 0 ? "" : `|${by > 0 ? "+" : ""}${by}${unit}`;
        expect(fill(`{{date:YYYY-MM-DD${shift}}}`)).toMatch(/^-?\d{1,6}-\d\d-\d\d$|^$/);
      }),
    );
  });
});

describe("questions", () => {
  const asked = (text: string, values: Values = {}) => findQuestions(parsePlaceholders(text), values);

  test("each thing is asked once, what is known not at all", () => {
    const questions = asked(
      "{{customer.first_name}} {{order_number}} {{order_number|?}} {{ask:Why}} {{ask:why|because}} {{choose:Plan|A|B}}{{date:L}}{{cursor}}{{clipboard}}",
      { "customer.first_name": "Mia" },
    );
    expect(questions.map(({ key, label, kind, initial }) => [key, label, kind, initial])).toEqual([
      ["order_number", "Order number", "text", "?"],
      ["ask:why", "Why", "text", "because"],
      ["ask:plan", "Plan", "choice", "A"],
      ["clipboard", "Paste here what you copied", "paste", ""],
    ]);
    expect(questions.every(({ settled }) => !settled)).toBe(true);
  });

  test("a default settles a value, yet may be changed", () => {
    expect(asked("{{customer.first_name|there}}")).toMatchObject([
      { key: "customer.first_name", initial: "there", settled: true, optional: true, keeps: false },
    ]);
  });

  test("a label that names a known value is filled in with it, and what is the customer's is not kept", () => {
    const [first, last] = asked("{{ask:customer first name}}{{ask:Order}}", { "customer.first_name": "Mia" });
    expect(first).toMatchObject({ initial: "Mia", keeps: false, settled: false });
    expect(last).toMatchObject({ initial: "", keeps: true });
  });

  test("answering every question leaves nothing open", () => {
    const some = fc.constantFrom(
      "{{a}}",
      "{{a|b}}",
      "{{ask:X}}",
      "{{ask:X|y}}",
      "{{choose:X|1|2}}",
      "{{choose:C|1|2}}",
      "{{clipboard}}",
      "{{date:L|+1d}}",
      "{{cursor}}",
      "text ",
      "\\{\\{",
    );
    fc.assert(
      fc.property(
        fc.array(some),
        fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
        (parts, answer) => {
          const text = parts.join("");
          const values = Object.fromEntries(asked(text).map(({ key }) => [key, answer]));
          expect(fillPlaceholders(text, values, MOMENT).missing).toEqual([]);
        },
      ),
    );
  });
});

describe("laws of filling", () => {
  const evil = fc.constantFrom(
    "{{agent.name}}",
    "{{customer.first_name}}",
    "{{a}}",
    "**x**",
    "`{{b}}`",
    "\\{\\{",
    "}}",
    "{{",
    "$&",
    "$1",
    "\ue0010\ue001",
    "---",
    "a\n\nb",
  );
  const value = fc
    .oneof(evil, fc.string())
    .map((text) => text.trim())
    .filter((text) => text !== "");

  test("a value is text: nothing in it is filled, and no letter around it is lost", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), value), { maxLength: 6 }), fc.string(), (pairs, end) => {
        const values = Object.fromEntries(pairs.map(([, one], at) => [`v${at}`, one]));
        const body = pairs.map(([text], at) => `${escapeBraces(`${text} `)}{{v${at}}} `).join("") + escapeBraces(end);
        const expected = `${pairs.map(([text, one]) => `${text} ${one} `).join("")}${end}`;
        fc.pre(
          !/\\\{/.test(expected.replaceAll("\\{\\{", "")) &&
            pairs.every(([text]) => !/[\\{]/.test(text)) &&
            !/[\\{]/.test(end),
        );
        expect(
          fillPlaceholders(body, { ...values, a: "A", b: "B", "agent.name": "Robin", "customer.first_name": "Mia" })
            .text,
        ).toBe(expected);
      }),
    );
  });

  test("nor does a value become a mark, a break or a new gap of a macro", () => {
    fc.assert(
      fc.property(value, (one) => {
        const values = { x: one, a: "A", b: "B", "agent.name": "Robin", "customer.first_name": "Mia" };
        expect(prepareMacro({ body: "Hi {{x}}, **thanks**.\n\nBye." }, values).chunks).toEqual([
          `Hi ${one}, thanks.`,
          "Bye.",
        ]);
      }),
    );
  });
});

test("of five answers at most the newest are kept, each once, and no long text", () => {
  const all = ["1", "2", "3", "2", "4", "5", "6", " ", "x".repeat(201)].reduce<readonly string[]>(withAnswer, []);
  expect(all).toEqual(["6", "5", "4", "2", "3"]);
});

test("a preview shows what will be asked by its name, and dates as they are now", () => {
  const body = "Hi {{customer.first_name|there}}, {{choose:Plan|A|B}} since {{date:YYYY}}.\n\nOrder {{order_number}}!";
  expect(previewMacro({ body }, {}, MOMENT)).toEqual({
    chunks: ["Hi there, ‹Plan› since 2026.", "Order ‹Order number›!"],
    missing: ["Plan", "Order number"],
    lost: [],
  });
});

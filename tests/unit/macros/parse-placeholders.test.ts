import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePlaceholders } from "../../../lib/macros/parse-placeholders";
import type { DateShift, Placeholder } from "../../../lib/macros/placeholder";
import { valueLabel, valueName } from "../../../lib/macros/placeholder-names";
import { escapeBraces, printPlaceholder } from "../../../lib/macros/print-placeholder";

const only = (text: string): Placeholder | undefined => {
  const [piece, ...more] = parsePlaceholders(text);
  return piece?.kind === "placeholder" && more.length === 0 ? piece.placeholder : undefined;
};

describe("the spelling", () => {
  test.each<[string, Placeholder]>([
    ["{{customer.first_name}}", { kind: "value", name: "customer.first_name" }],
    ["{{ Customer.firstName | there }}", { kind: "value", name: "customer.first_name", otherwise: "there" }],
    ["{{customer_name|there}}", { kind: "value", name: "customer.first_name", otherwise: "there" }],
    ["{{agent_name|}}", { kind: "value", name: "agent.name", otherwise: "" }],
    ["{{Order #}}", { kind: "value", name: "order" }],
    ["{{Kundennummer}}", { kind: "value", name: "kundennummer" }],
    ["{{номер заказа}}", { kind: "value", name: "номер_заказа" }],
    ["{{date}}", { kind: "value", name: "date" }],
    ["{{ask:Order number}}", { kind: "ask", label: "Order number" }],
    ["{{Ask: Reason: why|a|b}}", { kind: "ask", label: "Reason: why", otherwise: "a|b" }],
    ["{{ask:Note|}}", { kind: "ask", label: "Note", otherwise: "" }],
    ["{{choose:Plan|Free|Pro \\| Team|}}", { kind: "choose", label: "Plan", options: ["Free", "Pro | Team", ""] }],
    ["{{date:YYYY-MM-DD}}", { kind: "date", format: "YYYY-MM-DD", shift: [] }],
    [
      "{{date:D MMMM|+5d|de-CH}}",
      { kind: "date", format: "D MMMM", shift: [{ amount: 5, unit: "d" }], locale: "de-CH" },
    ],
    ["{{date:}}", { kind: "date", format: "", shift: [] }],
    [
      "{{time:HH:mm|+1h-30m}}",
      {
        kind: "time",
        format: "HH:mm",
        shift: [
          { amount: 1, unit: "h" },
          { amount: -30, unit: "m" },
        ],
      },
    ],
    ["{{date:L|+1M}}", { kind: "date", format: "L", shift: [{ amount: 1, unit: "M" }] }],
    ["{{date:L|+2W}}", { kind: "date", format: "L", shift: [{ amount: 2, unit: "w" }] }],
    ["{{clipboard}}", { kind: "clipboard" }],
    ["{{ cursor }}", { kind: "cursor" }],
  ])("%s", (text, placeholder) => {
    expect(only(text)).toEqual(placeholder);
  });

  test.each([
    "{{}}",
    "{{ }}",
    "{{ask:}}",
    "{{choose:Plan}}",
    "{{choose:Plan|one}}",
    "{{date:L|soon please}}",
    "{{date:L|+5x}}",
    "{{#if vip}}",
    "{{/if}}",
    "{{else}}",
    "{{> part}}",
    '{{moment format="L"}}',
    "{{choice 'a, b'}}",
    '{{user.name | fallback: "there"}}',
    "{{ticket.title | upcase}}",
    '{{created_at|datetime_format("L")}}',
    "{{two\nlines}}",
    "{ {name} }",
    '{"a":{"b":1}}',
    `{{${"long".repeat(60)}}}`,
  ])("%s is no gap of ours: it stays text", (text) => {
    expect(parsePlaceholders(text).every(({ kind }) => kind === "text")).toBe(true);
  });

  test("escaped braces are braces, whatever follows", () => {
    expect(parsePlaceholders("a \\{\\{name}} C:\\{{c}}").map(({ kind, source }) => [kind, source])).toEqual([
      ["text", "a "],
      ["braces", "\\{\\{"],
      ["text", "name}} C:\\"],
      ["placeholder", "{{c}}"],
    ]);
  });

  test("names read as words", () => {
    expect(["customer.first_name", "order_number", "ticket.plan_tier"].map(valueLabel)).toEqual([
      "Customer's first name",
      "Order number",
      "Ticket plan tier",
    ]);
    expect(valueName("  ++ ")).toBe("");
  });
});

const part = fc.string({ maxLength: 20 }).map((text) => text.replaceAll(/\s+/g, " ").trim());
const label = part.filter((text) => text !== "");
const shift: fc.Arbitrary<DateShift[]> = fc.array(
  fc.record({
    amount: fc.integer({ min: -9999, max: 9999 }).filter((amount) => amount !== 0),
    unit: fc.constantFrom<DateShift["unit"][]>("y", "M", "w", "d", "h", "m"),
  }),
  { maxLength: 3 },
);
const placeholders: fc.Arbitrary<Placeholder> = fc.oneof(
  fc.record({ kind: fc.constant("ask" as const), label, otherwise: part }, { requiredKeys: ["kind", "label"] }),
  fc.record(
    {
      kind: fc.constant("value" as const),
      name: fc.constantFrom("customer.first_name", "order_number", "product.name", "größe", "a.b_2"),
      otherwise: label.map((text) => `“${text}”`),
    },
    { requiredKeys: ["kind", "name"] },
  ),
  fc.record({ kind: fc.constant("choose" as const), label, options: fc.array(part, { minLength: 2, maxLength: 5 }) }),
  fc.record(
    {
      kind: fc.constantFrom("date" as const, "time" as const),
      format: part,
      shift,
      locale: fc.constantFrom("de", "en-GB", "zh-Hant-TW"),
    },
    { requiredKeys: ["kind", "format", "shift"] },
  ),
  fc.constant({ kind: "clipboard" as const }),
  fc.constant({ kind: "cursor" as const }),
);

describe("laws", () => {
  test("what is printed is read as the same placeholder", () => {
    fc.assert(
      fc.property(placeholders, (placeholder) => {
        expect(only(printPlaceholder(placeholder))).toEqual(placeholder);
      }),
    );
  });
  test("printed between any text, it and the text come back", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(part, placeholders)), (pairs) => {
        const body = pairs.map(([text, one]) => `${escapeBraces(text)} ${printPlaceholder(one)}`).join(" ");
        const read = parsePlaceholders(body).flatMap((piece) =>
          piece.kind === "placeholder" ? [piece.placeholder] : [],
        );
        expect(read).toEqual(pairs.map(([, one]) => one));
      }),
    );
  });
  test("the pieces are the text, whatever it is", () => {
    const marks = fc.string({ unit: fc.constantFrom(..."{}\\|:ask date\n+5d"), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(marks, fc.string()), (text) => {
        expect(
          parsePlaceholders(text)
            .map(({ source }) => source)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

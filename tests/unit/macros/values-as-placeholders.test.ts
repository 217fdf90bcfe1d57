import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillPlaceholders } from "../../../lib/macros/fill-placeholders";
import { titleOf } from "../../../lib/macros/title-of";
import { valuesAsPlaceholders } from "../../../lib/macros/values-as-placeholders";

const VALUES = {
  "customer.first_name": "Mia",
  "customer.last_name": "Kowalska",
  "customer.name": "Mia Kowalska",
  "customer.email": "mia@shop.example",
  "agent.first_name": "Robin",
  "agent.name": "Robin",
  "company.name": "Acme & Co.",
  "page.url": "https://shop.example/cart",
  "product.name": "a",
  order_number: "4711",
};

describe("what is known becomes its placeholder", () => {
  test.each([
    [
      "Hi Mia, I'm Robin from Acme & Co.!",
      "Hi {{customer.first_name}}, I'm {{agent.first_name}} from {{company.name}}!",
    ],
    ["Dear Mia Kowalska,", "Dear {{customer.name}},"],
    ["Ms Kowalska, Mia's parcel", "Ms {{customer.last_name}}, {{customer.first_name}}'s parcel"],
    ["I wrote to mia@shop.example.", "I wrote to {{customer.email}}."],
    ["You are on https://shop.example/cart, right?", "You are on {{page.url}}, right?"],
    ["(Mia)", "({{customer.first_name}})"],
    ["C:\\Mia", "C:\\{{customer.first_name}}"],
  ])("%s", (text, body) => {
    expect(valuesAsPlaceholders(text, VALUES)).toBe(body);
  });

  test.each([
    "Miami and Miao, Mia-Sophie, Anna-Mia, Mia_1, mia",
    "https://shop.example/cart/Mia and https://shop.example/cart?x=Mia, www.Mia.example",
    "Mia@other.example, a 4711",
  ])("%s stays", (text) => {
    expect(valuesAsPlaceholders(text, VALUES)).toBe(text);
  });

  test("a name that two people share is nobody's, and braces stay braces", () => {
    const shared = { "customer.first_name": "Alex", "agent.first_name": "Alex", "agent.name": "Alex Roe" };
    expect(valuesAsPlaceholders("Hi Alex, {{x}}, Alex Roe", shared)).toBe("Hi Alex, \\{\\{x}}, {{agent.name}}");
  });

  test("names in scripts without blanks are found in the line", () => {
    expect(valuesAsPlaceholders("王小明您好", { "customer.name": "王小明" })).toBe("{{customer.name}}您好");
  });
});

test("filled with the same values it is the same message again", () => {
  const word = fc.constantFrom(
    "Mia",
    "Kowalska",
    "Mia Kowalska",
    "Robin",
    "mia@shop.example",
    "https://shop.example/cart",
    "{{",
    "}}",
    "{{x}}",
    "\\",
    " ",
    ", ",
    "-",
    "a",
    "Acme & Co.",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join("");
      fc.pre(!text.includes("\\{\\{"));
      expect(fillPlaceholders(valuesAsPlaceholders(text, VALUES), VALUES).text).toBe(text);
    }),
  );
});

test.each(["a", "a@", "www.x ", "Mia www.x ", "{{", "@.", "\\"])(
  "a flood of %j is read like any other text",
  (sign) => {
    const text = sign.repeat(200_000 / sign.length);
    const body = valuesAsPlaceholders(text, VALUES);
    expect(fillPlaceholders(body, VALUES).text).toBe(text);
    expect(titleOf(body).length).toBeLessThanOrEqual(60);
  },
);

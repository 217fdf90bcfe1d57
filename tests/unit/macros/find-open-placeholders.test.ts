import fc from "fast-check";
import { describe, expect, test } from "vitest";
import starters from "../../../assets/starter-macros.json";
import { findOpenPlaceholders } from "../../../lib/macros/find-open-placeholders";
import { prepareMacro } from "../../../lib/macros/prepare-macro";

const open = (text: string, asIs?: readonly string[]) => findOpenPlaceholders(text, asIs).map(({ source }) => source);

describe("a gap is found in every spelling", () => {
  test.each([
    ["Hi {{customer.first_name}},", "{{customer.first_name}}"],
    ["{{choose:Plan|a \\} b|c}}", "{{choose:Plan|a \\} b|c}}"],
    [`{{choose:Plan|${"long ".repeat(400)}|b}}`, `{{choose:Plan|${"long ".repeat(400)}|b}}`],
    ["https://shop.example/{{order_id}}/x", "{{order_id}}"],
    ["{{ticket.requester.name}}", "{{ticket.requester.name}}"],
    ['{{user.first_name|fallback:"there"}}', '{{user.first_name|fallback:"there"}}'],
    ["{{\n name \n}}", "{{\n name \n}}"],
    ["{% if ticket.vip %}", "{% if ticket.vip %}"],
    ["Hallo {%customer.firstName,fallback=%}", "{%customer.firstName,fallback=%}"],
    ["#{ticket.customer.firstname}", "#{ticket.customer.firstname}"],
    ["#{input:Order}", "#{input:Order}"],
    ["{formtext: name=X; default=Y}", "{formtext: name=X; default=Y}"],
    ["Done.{key: enter}", "{key: enter}"],
    ['{if: plan = "pro"}', '{if: plan = "pro"}'],
    ["[Your company]", "[Your company]"],
    ["{time: HH:mm; shift=+1h}", "{time: HH:mm; shift=+1h}"],
    ["Hello {nick},", "{nick}"],
    ["Order {order_no}", "{order_no}"],
    ["{firstName}", "{firstName}"],
    ["{clipboard:trim}", "{clipboard:trim}"],
    ["{date +5D:yyyy-MM-dd}", "{date +5D:yyyy-MM-dd}"],
    ["{#INPUT -head Name}", "{#INPUT -head Name}"],
    ["{!Contact.FirstName}", "{!Contact.FirstName}"],
    [
      "%filltext:name=Link:default=https://a.example/x:width=20%",
      "%filltext:name=Link:default=https://a.example/x:width=20%",
    ],
    ["%snippet:;hi%", "%snippet:;hi%"],
    ["See %clipboard", "%clipboard"],
    ["%d.%m.%Y", "%d.%m.%Y"],
    ["Hi %name%,", "%name%"],
    ["%CUSTOMER_NAME%", "%CUSTOMER_NAME%"],
    ["Bye$|$", "$|$"],
    ["$[customer{there}]", "$[customer{there}]"],
    ["#[counter]", "#[counter]"],
    ["[[name]]", "[[name]]"],
    ["[[MISSING TOKEN - FIRST NAME]]", "[[MISSING TOKEN - FIRST NAME]]"],
    ["[var:order]", "[var:order]"],
    ["Dear [Customer Name],", "[Customer Name]"],
    ["[Insert order number here]", "[Insert order number here]"],
    ["[NAME]", "[NAME]"],
    [`\${firstName}`, `\${firstName}`],
    ['<attribute key="user.name" default="x"/>', '<attribute key="user.name" default="x"/>'],
    ["*|FNAME|*", "*|FNAME|*"],
  ])("%j", (text, gap) => {
    expect(open(text)).toEqual([gap]);
  });
});

describe("what a customer should get is no gap", () => {
  test.each([
    "It costs $29.99 or 24,90 €, 20% off, 50%-70% less, 100%.",
    "https://shop.example/a%20b?q=%7Bname%7D&x=%d0%b0#top",
    "See https://api.example/orders/{order_id}/items and /users/{id}.",
    '{"id": 1, "customer": {"name": "Mia", "tags": ["a", "b"]}}',
    '{"a":{"b":{"c":1}}}',
    "if (x) { return y; } else { z(); }",
    ".card { color: red; } a { b }",
    "arr[0] = list[i]; [1] [2, 3] [x]",
    "- [ ] to do\n- [x] done",
    "See [our page](https://a.example) and [Order number](https://a.example).",
    "const [name, number] = [first, 'email'];",
    "{wait: true}, {key: 'a', number: 1}, @param {Number} x, [type], [ 'link' ], [...name], #{values, keys}",
    "[12:04] Agent: hello [Agent] [sic] [...]",
    "The tag is [Ticket 44712] and [Order #12].",
    "[b]bold[/b] [url]x[/url] [code]y[/code]",
    `if [[ -f x ]]; then echo $HOME \${HOME} %APPDATA% %PATH%; fi`,
    "You save 10% and name% is no word.",
    "f(x) = {x | x > 0}, {a, b}, {1}, {name}",
    "printf('%d items, %s and %d, %d', n)",
    "Rates: 20%|30%. Look in C:\\Users\\%USERNAME%\\AppData.",
    "a|b, $|, :-| and 5 < 6",
    `{} {{}} {{ }} [] [[]] %% #{} \${}`,
    "Steps: 1) {Settings} 2) {Account}",
    "Mr. O'Neil & Sons <mia@shop.example>",
    "C# and F# {in} prose",
  ])("%j", (text) => {
    expect(open(text)).toEqual([]);
  });
});

test("each is told with its place, outermost only, in order", () => {
  expect(findOpenPlaceholders("Hi [Name],\n{{a}} $[x{{{b}}}]\n{{a}}")).toEqual([
    { source: "[Name]", at: 3, line: 1 },
    { source: "{{a}}", at: 11, line: 2 },
    { source: "$[x{{{b}}}]", at: 17, line: 2 },
    { source: "{{a}}", at: 29, line: 3 },
  ]);
});

test("what a person meant as text is none, in that spelling only", () => {
  expect(open("{{ product.title }} {{ name }}", ["{{ product.title }}"])).toEqual(["{{ name }}"]);
});

describe("a macro's own word for it", () => {
  const parts = (body: string) => prepareMacro({ body }, { name: "Mia" }).parts;
  test("escaped braces are sent as braces", () => {
    const [part] = parts("Write \\{\\{ product.title }} into the theme, {{name}}.");
    expect(part?.text).toBe("Write {{ product.title }} into the theme, Mia.");
    expect(open(part?.text ?? "", part?.asIs)).toEqual([]);
  });
  test("code is sent as code, but our own gaps in it are still asked for", () => {
    const [part] = parts(
      "Use this:\n```liquid\n{% if x %}{{ a | upcase }}{% endif %}\n{{order}} [Name]\n```\nThen `%name%`.",
    );
    expect(open(part?.text ?? "", part?.asIs)).toEqual(["{{order}}"]);
  });
  test("the same spelling in a value is not excused by code elsewhere in another chunk", () => {
    const all = prepareMacro({ body: "Hi {{name}}.\n\n`%name%`" }, { name: "%name%" }).parts;
    expect(all.map(({ text, asIs }) => open(text, asIs))).toEqual([["%name%"], []]);
  });
  test("where the caret goes is kept, and leaves no mark", () => {
    expect(parts("By **Friday**.{{cursor}} Bye.")).toEqual([{ text: "By Friday. Bye.", asIs: [], caret: 10 }]);
    expect(parts("Hi {{name}}, {{cursor}}")).toEqual([{ text: "Hi Mia,", asIs: [], caret: 7 }]);
  });
  test("a link to a value reads like any other link", () => {
    expect(prepareMacro({ body: "[Track it]({{url}})" }, { url: "https://a.example/1" }).chunks).toEqual([
      "Track it (https://a.example/1)",
    ]);
  });
});

test("no shipped macro has a gap once its questions are answered", () => {
  const left = starters.flatMap(({ id, body }) => {
    const moment = { now: 0, zone: "UTC", locale: "en" };
    const { questions } = prepareMacro({ body }, {}, undefined, moment);
    const values = Object.fromEntries(questions.map(({ key }) => [key, "4711"]));
    const { parts, missing } = prepareMacro({ body }, values, undefined, moment);
    return missing.length > 0 || parts.some(({ text, asIs }) => open(text, asIs).length > 0) ? [id] : [];
  });
  expect(left).toEqual([]);
});

test("any muddle of marks is read through", () => {
  const muddle = fc.string({
    unit: fc.constantFrom(..."{}[]%$#|<>*: \n", "name", "key", "{{", "}}", "%fill"),
    maxLength: 80,
  });
  fc.assert(
    fc.property(muddle, (text) => {
      for (const { source, at } of findOpenPlaceholders(text)) expect(text.slice(at, at + source.length)).toBe(source);
    }),
  );
  for (const mark of ["{{", "{%a", "#{a", "%fill", "[", "$[", "{formtext:", "%d.", "<attribute key=", "{{a", "{!a"]) {
    expect(open(`${mark.repeat(5000)} {{x}}`).at(-1)).toMatch(/\{\{x\}\}$/);
  }
});

import { describe, expect, test } from "vitest";
import { bodiesOf, codesOf, detailOf, importOf } from "./import-of";

const macro = (actions: readonly object[], more: object = {}) => ({
  macros: [{ id: 7, title: "T", active: true, restriction: null, actions, ...more }],
  next_page: null,
});
const html = (value: string) => macro([{ field: "comment_value_html", value }]);
const plain = (value: unknown) => macro([{ field: "comment_value", value }]);
const lost = (result: ReturnType<typeof importOf>) => codesOf(result).filter((line) => !/: export$/.test(line));

describe("macros of the ticketing API", () => {
  test.each([
    ["a list", [plain("x").macros[0]]],
    ["one alone", { macro: plain("x").macros[0] }],
    ["pages by cursor", { ...plain("x"), meta: { has_more: false }, links: {} }],
  ])("come as %s", (_, data) => {
    expect(bodiesOf(importOf(data))).toEqual(["x"]);
  });

  test.each([
    ["text", "Hello", "Hello"],
    ["a channel and a text", ["channel:all", "Hello"], "Hello"],
    ["a channel with a space", ["channel: web", "Hello"], "Hello"],
  ])("the value of a comment may be %s", (_, value, body) => {
    expect(bodiesOf(importOf(plain(value)))).toEqual([body]);
  });

  test("chat before all before web, whatever their order, and the others are named", () => {
    const result = importOf(
      macro([
        { field: "comment_value", value: ["channel:web", "for mail"] },
        { field: "comment_value", value: ["channel:all", "for all"] },
        { field: "comment_value", value: ["channel:chat", "for chat"] },
      ]),
    );
    expect(bodiesOf(result)).toEqual(["for chat"]);
    expect(detailOf(result, "alternate_body_lost")).toBe("for all, for mail");
  });

  test("a comment that is empty markup counts for nothing", () => {
    const result = importOf(
      macro([
        { field: "comment_value_html", value: "<p><br></p>" },
        { field: "comment_value", value: "words" },
      ]),
    );
    expect(bodiesOf(result)).toEqual(["words"]);
    expect(lost(result)).toEqual([]);
  });

  test("HTML before plain, and no word about a plain one that says the same", () => {
    const result = importOf(
      macro([
        { field: "comment_value", value: "Hello there" },
        { field: "comment_value_html", value: "<p>Hello <b>there</b></p>" },
      ]),
    );
    expect(bodiesOf(result)).toEqual(["Hello there"]);
    expect(lost(result)).toEqual(["formatting_lost: T"]);
  });

  test.each([
    ["{{ticket.requester.first_name}}", "{{customer.first_name}}"],
    ["{{  ticket.requester.last_name }}", "{{customer.last_name}}"],
    ["{{ticket.requester.phone}} {{ticket.requester.email}}", "{{customer.phone}} {{customer.email}}"],
    ["{{current_user.name}} {{ticket.assignee.first_name}}", "{{agent.name}} {{agent.first_name}}"],
    [
      "#{{ticket.id}} {{ticket.title}} {{ticket.organization.name}}",
      "#{{ticket.id}} {{ticket.subject}} {{company.name}}",
    ],
    [
      "{{ticket.ticket_field_12}} {{ticket.ticket_field_option_title_34}}",
      "{{ask:ticket field 12}} {{ask:ticket field 34}}",
    ],
    ["{{dc.bank_details}}", "{{ask:dc bank details}}"],
    ["{{ticket.requester.name | split: ' ' | first}}", "{{ask:requester name}}"],
    ["{{ticket.requester.first_name | default: 'there'}}", "{{customer.first_name|there}}"],
    ["{% if ticket.x == 1 %}a{% elsif y %}b{% else %}c{% endif %}!", "a!"],
    ["{% if a %}{% if b %}in{% else %}out{% endif %} more{% endif %}", "in more"],
    ["{% case x %}{% when 1 %}one{% when 2 %}two{% endcase %}", "one"],
    ["{%- unless a -%}shown{%- endunless -%}", "shown"],
    ["{% comment %}not for you{% endcomment %}text", "text"],
    ["{% assign x = 1 %}text", "text"],
    ["{% raw %}{{ticket.id}}{% endraw %}", "\\{\\{ticket.id}}"],
    ["a {{ }} b {{", "a \\{\\{ }} b \\{\\{"],
  ])("%s", (source, body) => {
    expect(bodiesOf(importOf(plain(source)))).toEqual([body]);
  });

  test("conditions and filters are reported, known fields are not", () => {
    expect(lost(importOf(plain("{% if a %}b{% endif %}")))).toEqual(["conditional_lost: T"]);
    expect(lost(importOf(plain("{{ticket.requester.name | upcase}}")))).toEqual(["conditional_lost: T"]);
    expect(lost(importOf(plain("{{ticket.ticket_field_1}}")))).toEqual([]);
    expect(lost(importOf(plain("{{ticket.brand.name}}")))).toEqual(["placeholder_unknown: T"]);
  });

  test("what it does besides is named; its tags come along", () => {
    const result = importOf(
      macro([
        { field: "comment_value", value: "x" },
        { field: "set_tags", value: "one two" },
        { field: "remove_tags", value: "three" },
        { field: "custom_fields_12", value: "a" },
        { field: "side_conversation", value: ["a", "b"] },
      ]),
    );
    expect(result.macros[0]?.tags).toEqual(["one", "two"]);
    expect(detailOf(result, "action_lost")).toBe("set_tags, remove_tags, custom_fields_12, side_conversation");
  });

  test.each([
    [false, "private_note: T"],
    ["false", "private_note: T"],
    ["true", undefined],
  ])("a note is switched off: comment_mode_is_public %s", (value, code) => {
    const result = importOf(
      macro([
        { field: "comment_value", value: "x" },
        { field: "comment_mode_is_public", value },
      ]),
    );
    expect(result.macros[0]?.enabled).toBe(code === undefined);
    expect(lost(result)).toEqual(code ? [code] : []);
  });

  test("folders are in the title, also with spaces around; a macro without comment is left out", () => {
    const result = importOf({
      macros: [
        { title: "A :: B::  C", actions: [{ field: "comment_value", value: "x" }] },
        { title: "Only status", actions: [{ field: "status", value: "solved" }] },
        { title: "Nothing", actions: [], position: 1 },
      ],
    });
    expect(result.macros.map(({ folder, title }) => [...folder, title])).toEqual([["A", "B", "C"]]);
    expect(lost(result)).toEqual([
      "action_lost: Only status",
      "empty_body_skipped: Only status",
      "empty_body_skipped: Nothing",
    ]);
  });

  test("one page of many, with counts of use", () => {
    const codes = codesOf(
      importOf({
        ...macro([{ field: "comment_value", value: "x" }], { usage_7d: 3 }),
        next_page: "https://x.example/2",
      }),
    );
    expect(codes).toEqual(["truncated_list: export", "attachment_lost: export", "usage_lost: export"]);
  });

  test("inactive, and for one group only", () => {
    const result = importOf(
      macro([{ field: "comment_value", value: "x" }], { active: false, restriction: { type: "User", id: 1 } }),
    );
    expect(result.macros[0]?.enabled).toBe(false);
    expect(lost(result)).toEqual(["restriction_lost: T", "inactive_disabled: T"]);
  });

  test("HTML with a placeholder in a link", () => {
    expect(bodiesOf(importOf(html('<p>See <a href="https://a.example/%7B%7Bticket.id%7D%7D">it</a></p>')))).toEqual([
      "See it (https://a.example/{{ticket.id}})",
    ]);
  });
});

describe("shortcuts of the chat", () => {
  const shortcut = (more: object) => ({
    id: "hi",
    name: "hi",
    message: "Hello\n\nyou",
    scope: "all",
    options: "",
    ...more,
  });

  test("id before name, and text stays text", () => {
    const { macros } = importOf([shortcut({ id: "new", name: "old", message: "Dear <name>, {{x}} & co" })]);
    expect(macros[0]).toMatchObject({ title: "new", shortcut: "new", body: "Dear <name>, \\{\\{x}} & co" });
  });

  test.each([
    [{ options: "Yes/No" }, ["options_lost: hi"]],
    [{ scope: "agent" }, ["restriction_lost: hi"]],
    [{ message: " \n " }, ["empty_body_skipped: hi"]],
    [{}, []],
  ])("%j", (more, codes) => {
    expect(codesOf(importOf({ shortcuts: [shortcut(more)] }))).toEqual(codes);
  });
});

// Intercom, Gorgias, Chatwoot, Help Scout, Front, Freshdesk, Kustomer, Rocket.Chat: answers of their APIs.
import { describe, expect, test } from "vitest";
import { bodiesOf, codesOf, detailOf, importOf } from "./import-of";

const lost = (result: ReturnType<typeof importOf>) => codesOf(result).filter((line) => !/: export$/.test(line));

describe("Intercom", () => {
  const macro = (more: object) => ({ type: "macro", id: "1", name: "N", visible_to: "everyone", ...more });
  const list = (more: object, next: unknown = null) => ({
    type: "list",
    data: [macro(more)],
    pages: { type: "pages", next },
  });

  test.each([
    [
      '<p>Hi <attribute key="user.first_name" default="there"/>,</p><p>bye</p>',
      "Hi {{customer.first_name|there}},\n\nbye",
    ],
    ["<p>Hi <attribute key='user.name'></attribute> and more</p>", "Hi {{customer.name}} and more"],
    ['<p><attribute default="A &amp; &quot;B&quot;" key="company.name"> rest</p>', '{{company.name|A & "B"}} rest'],
    ['<p><attribute key="user.custom_attributes.plan_name"/></p>', "{{ask:plan name}}"],
    ["<p>a &amp;lt; b</p>", "a &lt; b"],
  ])("HTML alone: %s", (body, text) => {
    expect(bodiesOf(importOf(list({ body, body_text: null })))).toEqual([text]);
  });

  test.each([
    ['Hi {{user.first_name|fallback:"there"}}', "Hi {{customer.first_name|there}}"],
    ["Hi {{ user.name | fallback: 'you' }}", "Hi {{customer.name|you}}"],
    ["{{author.first_name}} {{teammate.email}}", "{{agent.first_name}} {{agent.email}}"],
    ["{{conversation.id}} {{user.phone}}", "{{ticket.id}} {{customer.phone}}"],
    ["{{user.unknown_thing}}", "{{ask:unknown thing}}"],
  ])("plain text alone: %s", (body_text, text) => {
    expect(bodiesOf(importOf(list({ body: null, body_text })))).toEqual([text]);
  });

  test("of both the plain one, unless the HTML says more", () => {
    expect(bodiesOf(importOf(list({ body: "<p>a<br>b</p>", body_text: "a\n\nb" })))).toEqual(["a\n\nb"]);
    expect(bodiesOf(importOf(list({ body: '<p><a href="https://x.example">a</a></p>', body_text: "a" })))).toEqual([
      "a (https://x.example)",
    ]);
  });

  test("left-out texts, more pages, teams", () => {
    const result = importOf(
      list({ body: null, body_text: null, visible_to: "specific_teams" }, { starting_after: "x" }),
    );
    expect(codesOf(result)).toEqual(["restriction_lost: N", "body_missing_in_list: N", "truncated_list: export"]);
    expect(importOf(macro({ body: "<p>alone</p>", created_at: 1_700_000_000 })).macros).toHaveLength(1);
  });
});

describe("Gorgias", () => {
  const macro = (actions: readonly object[], more: object = {}) => ({
    id: 1,
    name: "N",
    intent: "order/cancel",
    language: "fr",
    actions,
    ...more,
  });
  const says = (body_html: string, body_text = "") => ({
    name: "setResponseText",
    title: "Add tags",
    type: "user",
    arguments: { body_html, body_text },
  });

  test("an action is told by its name; tags, language and the rest come along or are named", () => {
    const result = importOf({
      data: [
        macro([
          says("<div>a</div><br><div>b</div>"),
          { name: "addTags", arguments: { tags: "x, y" } },
          { name: "setStatus", arguments: { status: "closed" } },
          { name: "addAttachments", arguments: { attachments: [{ name: "a.pdf" }, { name: "b.pdf" }] } },
          { name: "addInternalNote", arguments: { body_text: "note" } },
          { name: "http", arguments: {} },
        ]),
      ],
      object: "list",
      meta: { next_cursor: "abc" },
    });
    expect(result.macros[0]).toMatchObject({
      tags: ["x", "y", "order/cancel"],
      language: "fr",
      body: "a\n\nb",
      enabled: true,
    });
    expect(detailOf(result, "action_lost")).toBe("addTags, setStatus, http, addInternalNote");
    expect(detailOf(result, "attachment_lost")).toBe("a.pdf, b.pdf");
    expect(codesOf(result)).toContain("truncated_list: export");
  });

  test.each([
    [
      "{{ticket.customer.firstname}} {{ticket.requester.lastname}} {{ticket.sender.email}}",
      "{{customer.first_name}} {{customer.last_name}} {{customer.email}}",
    ],
    ["{{current_user.firstname}} {{ticket.assignee_user.name}}", "{{agent.first_name}} {{agent.name}}"],
    ["{{ticket.customer.integrations.shopify.orders[0].name}}", "{{ask:orders name}}"],
    ['{{ticket.created_at|datetime_format("MMM Do YY")}}', "{{ask:created at}}"],
    ["{{ticket.channel}}", "{{ask:ticket channel}}"],
  ])("%s", (text, body) => {
    expect(bodiesOf(importOf([macro([says(`<p>${text}</p>`)])]))).toEqual([body]);
  });

  test("notes and archived ones are switched off, macros without text left out", () => {
    const result = importOf([
      macro([{ name: "addInternalNote", arguments: { body_html: "<p>n</p>" } }], { name: "Note" }),
      macro([says("<p>x</p>")], { name: "Old", archived_datetime: "2024-01-01" }),
      macro([{ name: "setStatus", arguments: {} }], { name: "Status" }),
    ]);
    expect(result.macros.map(({ title, enabled }) => [title, enabled])).toEqual([
      ["Note", false],
      ["Old", false],
    ]);
    expect(lost(result)).toEqual([
      "private_note: Note",
      "inactive_disabled: Old",
      "action_lost: Status",
      "empty_body_skipped: Status",
    ]);
  });
});

describe("Chatwoot", () => {
  const canned = (content: string, more: object = {}) => [
    { id: 1, account_id: 1, short_code: "/hi", content, ...more },
  ];

  test.each([
    ["{{contact.first_name}} {{ agent.email }}", "{{customer.first_name}} {{agent.email}}"],
    ["{{conversation.id}} {{inbox.name}} {{inbox.id}}", "{{ticket.id}} {{inbox.name}} {{ask:inbox id}}"],
    ["{{conversation.custom_attribute.order_no}}", "{{ask:order no}}"],
    ["**b** [t](https://u.example) ![p](https://u.example/p.png)", "**b** t (https://u.example)"],
    ["```\n{{contact.id}} [t](https://u.example)\n```", "```\n\\{\\{contact.id}} [t](https://u.example)\n```"],
  ])("%s", (content, body) => {
    expect(importOf(canned(content)).macros[0]).toMatchObject({
      title: "/hi",
      shortcut: "hi",
      body,
      source: { shortcut: "/hi" },
    });
  });

  test("links, pictures and files are named", () => {
    const result = importOf(
      canned("[t](https://u.example) ![p](a.png)", { attachments: [{ file_type: "image", filename: "s.png" }] }),
    );
    expect(lost(result)).toEqual(["attachment_lost: /hi", "image_lost: /hi", "link_flattened: /hi"]);
  });

  test("its macros: every message a paragraph", () => {
    const result = importOf({
      payload: [
        {
          id: 3,
          name: "Close",
          visibility: "personal",
          actions: [
            { action_name: "send_message", action_params: ["Thanks {{contact.name}}"] },
            { action_name: "add_label", action_params: ["done"] },
            { action_name: "send_message", action_params: ["Bye"] },
            { action_name: "resolve_conversation", action_params: [] },
          ],
        },
        { name: "Label", actions: [{ action_name: "add_label", action_params: ["x"] }] },
        { name: "Note", actions: [{ action_name: "add_private_note", action_params: ["psst"] }] },
      ],
    });
    expect(result.macros.map(({ body, tags, enabled }) => [body, tags, enabled])).toEqual([
      ["Thanks {{customer.name}}\n\nBye", ["done"], true],
      ["psst", [], false],
    ]);
    expect(lost(result)).toEqual([
      "action_lost: Close",
      "restriction_lost: Close",
      "action_lost: Label",
      "empty_body_skipped: Label",
      "private_note: Note",
    ]);
  });
});

describe("Help Scout", () => {
  test.each([
    ["{%customer.firstName%}", "{{customer.first_name}}"],
    ["{%customer.firstName,fallback=there%}", "{{customer.first_name|there}}"],
    ["{% customer.fullName , fallback= my friend %}", "{{customer.name|my friend}}"],
    ["{%customer.firstName,fallback=%}", "{{ask:first name}}"],
    [
      "{%user.firstName%} {%conversation.number%} {%mailbox.name%} {%customer.company%}",
      "{{agent.first_name}} {{ticket.id}} {{inbox.name}} {{company.name}}",
    ],
    ["{%customer.jobTitle%}", "{{ask:job title}}"],
  ])("%s", (text, body) => {
    expect(bodiesOf(importOf([{ id: 1, name: "N", text: "", chatText: text }]))).toEqual([body]);
  });

  test("the chat text before the mail, a list of previews not at all", () => {
    const both = importOf({
      _embedded: { savedReplies: [{ id: 1, name: "N", text: "Long<br />mail", chatText: "short" }] },
    });
    expect(bodiesOf(both)).toEqual(["short"]);
    expect(lost(both)).toEqual(["alternate_body_lost: N"]);
    expect(lost(importOf([{ id: 1, name: "N", text: "a<br />b", chatText: "a\nb" }]))).toEqual([]);
    expect(codesOf(importOf([{ id: 1, name: "N", preview: "…" }]))).toEqual(["body_missing_in_list: N"]);
  });
});

describe("Front, Freshdesk, Kustomer, Rocket.Chat", () => {
  test("a template with pictures, files and inboxes of its own", () => {
    const result = importOf({
      _pagination: { next: "https://x.example/next" },
      _results: [
        {
          _links: {},
          id: "rsp_1",
          name: "N",
          subject: "S",
          body: '<p>Hi {{recipient.first_name|there}},<br>{{user.name}} {{recipient.shoe_size}}<img src="cid:1"></p>',
          attachments: [
            { filename: "in.png", metadata: { is_inline: true } },
            { filename: "a.pdf", metadata: { is_inline: false } },
          ],
          is_available_for_all_inboxes: false,
        },
      ],
    });
    expect(bodiesOf(result)).toEqual(["Hi {{customer.first_name|there}},\n{{agent.name}} {{ask:shoe size}}"]);
    expect(codesOf(result)).toEqual([
      "action_lost: N",
      "image_lost: N",
      "attachment_lost: N",
      "restriction_lost: N",
      "placeholder_unknown: N",
      "truncated_list: export",
    ]);
  });

  test("a canned response, and the list of a folder that has titles only", () => {
    const result = importOf([
      {
        id: 1,
        title: "A",
        content: "a\n\nb",
        content_html: "<div>a</div><div>b</div>",
        folder_id: 2,
        visibility: 1,
        group_ids: [],
        attachments: [],
      },
    ]);
    expect(bodiesOf(result)).toEqual(["a\n\nb"]);
    expect(codesOf(result)).toEqual(["restriction_lost: A"]);
    expect(codesOf(importOf({ canned_responses: [{ id: 1, title: "A" }] }))).toEqual(["body_missing_in_list: A"]);
    expect(codesOf(importOf([{ id: 1, name: "Folder", personal: false, responses_count: 3 }]))).toEqual([
      "body_missing_in_list: Folder",
    ]);
  });

  test("a shortcut with a piece of another", () => {
    const result = importOf({
      data: [
        {
          type: "shortcut",
          id: "a",
          attributes: {
            name: "N",
            draft: { text: "Hi {{customer.firstName}}, [[sn.org.footer]] {{currentUser.displayName}}" },
            teams: ["t"],
          },
        },
      ],
      links: { next: "/p2" },
    });
    expect(bodiesOf(result)).toEqual(["Hi {{customer.first_name}}, {{ask:org footer}} {{agent.name}}"]);
    expect(codesOf(result)).toEqual(["restriction_lost: N", "nested_missing: N", "truncated_list: export"]);
  });

  test("a response by shortcut", () => {
    const result = importOf({
      cannedResponses: [
        { _id: "a", shortcut: "!hi", text: "{{contact.name}} {{agent.phone}} :wave:", scope: "user", tags: ["t"] },
      ],
      offset: 0,
      total: 2,
    });
    expect(result.macros[0]).toMatchObject({
      shortcut: "hi",
      tags: ["t"],
      body: "{{customer.name}} {{ask:agent phone}} :wave:",
    });
    expect(codesOf(result)).toEqual(["restriction_lost: !hi", "placeholder_unknown: !hi", "truncated_list: export"]);
    expect(
      codesOf(importOf({ cannedResponses: [{ shortcut: "a", text: "b", scope: "global" }], offset: 0, total: 1 })),
    ).toEqual([]);
  });
});

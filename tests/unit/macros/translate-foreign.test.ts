import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { translateForeign } from "../../../lib/macros/foreign/translate-foreign";
import type { Dialect, TranslationContext } from "../../../lib/macros/foreign/translated";
import { parsePlaceholders } from "../../../lib/macros/parse-placeholders";

const ours = (text: string, dialect: Dialect, context?: TranslationContext) =>
  translateForeign(text, dialect, context).text;
const codes = (text: string, dialect: Dialect, context?: TranslationContext) =>
  translateForeign(text, dialect, context).lost.map(({ code }) => code);

describe("paths in double braces", () => {
  test.each<[Dialect, string, string]>([
    [
      "zendesk",
      "Hi {{ ticket.requester.first_name }}, I'm {{current_user.name}}",
      "Hi {{customer.first_name}}, I'm {{agent.name}}",
    ],
    [
      "zendesk",
      "{{ticket.title}} ({{ticket.id}}), {{ticket.organization.name}}",
      "{{ticket.subject}} ({{ticket.id}}), {{company.name}}",
    ],
    ["zendesk", '{{ticket.requester.name | default: "there"}}', "{{customer.name|there}}"],
    ["intercom", 'Hi {{user.first_name|fallback:"there"}}', "Hi {{customer.first_name|there}}"],
    ["intercom", "{{company.name | fallback: 'O’Neil & Sons'}}", "{{company.name|O’Neil & Sons}}"],
    [
      "intercom",
      '<p>Hi <attribute key="user.first_name" default="there"/>, <b>x</b></p>',
      "<p>Hi {{customer.first_name|there}}, <b>x</b></p>",
    ],
    [
      "gorgias",
      "{{ticket.customer.firstname}} {{current_user.firstname}}",
      "{{customer.first_name}} {{agent.first_name}}",
    ],
    [
      "chatwoot",
      "I'm {{ agent.name }}, {{contact.email}}, {{inbox.name}}",
      "I'm {{agent.name}}, {{customer.email}}, {{inbox.name}}",
    ],
    ["chatwoot", "Send\n```\n{{contact.id}}\n```", "Send\n```\n\\{\\{contact.id}}\n```"],
    [
      "briskine",
      "{{to.first_name}} {{to.[0].last_name}} {{to.0.name}} {{from.email}}",
      "{{customer.first_name}} {{customer.last_name}} {{customer.name}} {{agent.email}}",
    ],
    ["briskine", '{{moment format="dddd, MMMM Do" add="3;days"}}', "{{date:dddd, MMMM Do|+3d}}"],
    [
      "briskine",
      "{{choice 'Thanks, Thank you so much, Cheers'}}!",
      "{{choose:Choice|Thanks|Thank you so much|Cheers}}!",
    ],
    ["briskine", '{{cursor "your words"}}', "{{cursor}}your words"],
    [
      "front",
      "Hello {{recipient.name|there}}, {{user.first_name}}",
      "Hello {{customer.name|there}}, {{agent.first_name}}",
    ],
    ["freshdesk", "{{ticket.requester.firstname}} {{ticket.agent.name}}", "{{customer.first_name}} {{agent.name}}"],
    ["freshchat", "{{user.first_name}} {{agent.first_name}}", "{{customer.first_name}} {{agent.first_name}}"],
    ["rocket-chat", "{{contact.phone}} {{agent.email}}", "{{customer.phone}} {{agent.email}}"],
    ["hubspot", "Hi {{ contact.firstname }}", "Hi {{customer.first_name}}"],
    ["kustomer", "{{customer.firstName}} {{currentUser.displayName}}", "{{customer.first_name}} {{agent.name}}"],
    [
      "help-scout",
      "Hi {%customer.firstName,fallback=there%}, {%conversation.number%} {%mailbox.name%}",
      "Hi {{customer.first_name|there}}, {{ticket.id}} {{inbox.name}}",
    ],
    ["help-scout", "Hallo {%customer.firstName,fallback=%}", "Hallo {{ask:customer first name}}"],
  ])("%s: %s", (dialect, foreign, expected) => {
    expect(translateForeign(foreign, dialect)).toEqual({ text: expected, lost: [] });
  });

  test.each<[Dialect, string, string, string]>([
    ["zendesk", "{{ticket.ticket_field_900123}}", "{{ask:ticket field 900123}}", "placeholder_unknown"],
    ["zendesk", "{{dc.signature}}", "{{ask:dc signature}}", "placeholder_unknown"],
    ["zendesk", '{{ticket.tags | split: "::" | last}}', "{{ask:tags}}", "conditional_lost"],
    ["zendesk", "{{ticket.requester.first_name | upcase}}", "{{ask:customer first name}}", "conditional_lost"],
    [
      "intercom",
      '{{conversation.custom_attributes.order_number|fallback:"?"}}',
      "{{ask:order number|?}}",
      "placeholder_unknown",
    ],
    ["gorgias", '{{a.orders[0].created_at|datetime_format("MMM Do YY")}}', "{{ask:created at}}", "conditional_lost"],
    ["chatwoot", "{{contact.custom_attribute.plan}}", "{{ask:plan}}", "placeholder_unknown"],
    ["magical", "{{First name}}", "{{ask:first name}}", "placeholder_unknown"],
  ])("%s asks for %s", (dialect, foreign, expected, code) => {
    expect(translateForeign(foreign, dialect)).toEqual({ text: expected, lost: [{ code, detail: foreign }] });
  });

  test("of a condition the first branch is kept, and the loss is said once", () => {
    const text =
      "A {% if vip == 'x' %}Today{% elsif y %}Soon{% else %}{{dc.late}}{% endif %}. {%- comment -%}no{% endcomment %}B";
    expect(translateForeign(text, "zendesk")).toEqual({
      text: "A Today. B",
      lost: [{ code: "conditional_lost", detail: "{% if vip == 'x' %}" }],
    });
    expect(ours("{% case x %}\n{% when 1 %}one{% when 2 %}two{% endcase %}", "zendesk").trim()).toBe("one");
    expect(ours("{{#if to.company}}I saw {{to.name}}.{{else}}Nice.{{/if}}", "briskine")).toBe(
      "I saw {{customer.name}}.",
    );
    expect(ours("{% if a %}x{% if b %}y{% else %}z{% endif %}{% else %}w{% endif %}!", "zendesk")).toBe("xy!");
  });
});

describe("text blaze", () => {
  test.each([
    ["Hi {formtext: name=Customer; default=there}, {user: name}", "Hi {{ask:Customer|there}}, {{agent.name}}", []],
    ["{formmenu: S; M; L; default=M; name=Size}?{key: enter}", "{{choose:Size|M|S|L}}?", ["action_lost"]],
    ["At {time: HH:mm; shift=+10m}.{note}internal{endnote}", "At {{time:HH:mm|+10m}}.", []],
    ["{time: MMMM Do YYYY; shift=+5D}", "{{date:MMMM Do YYYY|+5d}}", []],
    ["{if: amount > 50}Manager.{else}Done.{endif}", "Manager.", ["conditional_lost"]],
    ['Send \\{"id": 1\\} or {"id": 2}', 'Send {"id": 1} or {"id": 2}', []],
    ["{formtext} {formtext: default=x}", "{{ask:field 1}} {{ask:field 2|x}}", []],
    ["{link: https://a.example; text=here}", "here (https://a.example)", []],
    ["{run: x}{image: https://a.example/x.png}", "{{ask:result}}", ["script_blocked", "image_lost"]],
    [
      "{= 1+1} {clipboard}{cursor} {unheard: x} {brace}",
      "{{ask:result}} {{clipboard}}{{cursor}} {{ask:unheard}} {brace}",
      ["conditional_lost", "placeholder_unknown"],
    ],
  ])("%s", (foreign, expected, lost) => {
    expect(ours(foreign, "text-blaze")).toBe(expected);
    expect(codes(foreign, "text-blaze")).toEqual(lost);
  });
});

describe("textexpander", () => {
  const snippet = (name: string) =>
    ({ ";hi": "Hi %filltext:name=Name:default=there%", ";loop": "%snippet:;loop%" })[name];
  test.each([
    ["You get 50%% off with code SAVE50. %clipboard", "You get 50% off with code SAVE50. {{clipboard}}", []],
    ["%%clipboard 100%", "%clipboard 100%", []],
    ["%fillpopup:name=Plan:Basic:default=Pro:Team% plan", "{{choose:Plan|Pro|Basic|Team}} plan", []],
    ["%filltext:name=Link:default=https://shop.example/a:b:width=20%", "{{ask:Link|https://shop.example/a:b}}", []],
    ["%snippet:;hi%%|\nKind", "Hi {{ask:Name|there}}{{cursor}}\nKind", []],
    ["Done.%key:enter%", "Done.", ["action_lost"]],
    ["%snippet:;loop%", "", ["nested_cycle"]],
    ["%snippet:;gone%", "", ["nested_missing"]],
    ["%fillpart:name=X:default=yes%in%fillpartend%%filltop%", "in", ["conditional_lost"]],
    ["Due %@+2W%d.%m.%Y, %A", "Due {{date:DD.MM.YYYY, dddd|+2w}}", []],
    ["%date:yyyy-MM-dd% at %1I:%M %p", "{{date:YYYY-MM-DD}} at {{time:h:mm A}}", []],
    ["https://a.example/x%20y%d0%b0", "https://a.example/x%20y%d0%b0", []],
  ])("%s", (foreign, expected, lost) => {
    expect(ours(foreign, "textexpander", { snippet })).toBe(expected);
    expect(codes(foreign, "textexpander", { snippet })).toEqual(lost);
  });
});

describe("the others", () => {
  const combos = (name: string) => ({ hh: "Hello #{input:Customer name}" })[name];
  test.each<[Dialect, string, string, string[], TranslationContext?]>([
    [
      "beeftext",
      "Pay by #{dateTime:+2w:dd.MM.yyyy}. #{combo:hh}",
      "Pay by {{date:DD.MM.YYYY|+2w}}. Hello {{ask:Customer name}}",
      [],
      { snippet: combos },
    ],
    [
      "beeftext",
      "#{powershell:C:\\\\x.ps1}#{key:enter} #{unknownThing}",
      "{{ask:result of a script}} #{unknownThing}",
      ["script_blocked", "action_lost"],
    ],
    ["beeftext", "#{cursor}#{clipboard} #{time} {{x}}", "{{cursor}}{{clipboard}} {{time:LT}} \\{\\{x}}", []],
    [
      "zammad",
      "Hello #{ticket.customer.firstname}, #{user.fullname} #{ticket.number}",
      "Hello {{customer.first_name}}, {{agent.name}} {{ticket.id}}",
      [],
    ],
    [
      "zammad",
      "#{ticket,owner,firstname} #{config.fqdn}",
      "#{ticket,owner,firstname} {{ask:fqdn}}",
      ["placeholder_unknown", "placeholder_unknown"],
    ],
    [
      "live-helper-chat",
      "Hello {nick}, {operator}: {order_no}",
      "Hello {{customer.name}}, {{agent.name}}: {{ask:order no}}",
      ["placeholder_unknown"],
    ],
    [
      "alfred",
      "\\begin{{cursor}} {clipboard:trim} {date +5D:yyyy-MM-dd} {date:long} {x}",
      "\\begin{{{cursor}}} {{clipboard}} {{date:YYYY-MM-DD|+5d}} {{date:LL}} {x}",
      [],
    ],
    [
      "phraseexpress",
      "{#CURSOR} {#DATETIME -f dd.MM.yyyy} {#INPUT -head Name}",
      "{{cursor}} {{date:DD.MM.YYYY}} {{ask:name}}",
      ["placeholder_unknown"],
    ],
    ["atext", "[var:order][|][clipboard] [1]", "{{ask:order}}{{cursor}}{{clipboard}} [1]", ["placeholder_unknown"]],
    ["autohotkey", "a`nb{Enter}c{{}d{}}{F5}``", "a\nb\nc{d}`", ["action_lost"]],
    ["livechat", "Hi %name%, 10%off% %city%", "Hi {{customer.name}}, 10%off% {{ask:city}}", ["placeholder_unknown"]],
    [
      "clippings",
      "Hello $[customer{there}], $[agent{Robin|Sam}] from $[FOLDER]. #[ticketNo] $[DATE(YYYY-MM-DD)]",
      "Hello {{ask:customer|there}}, {{choose:agent|Robin|Sam}} from Chat. {{ask:ticket no}} {{date:YYYY-MM-DD}}",
      ["placeholder_unknown"],
      { folder: "Chat" },
    ],
    ["plain", "Use {{name}} here", "Use \\{\\{name}} here", []],
  ])("%s: %s", (dialect, foreign, expected, lost, context) => {
    expect(ours(foreign, dialect, context)).toBe(expected);
    expect(codes(foreign, dialect, context)).toEqual(lost);
  });

  test("espanso goes by its variables, and leaves what is none", () => {
    const variables = {
      d: { type: "date", params: { format: "%d.%m.%Y", offset: 259_200 } },
      agent: { type: "echo", params: { echo: "Robin {{x}}" } },
      out: { type: "shell", params: { cmd: "curl" } },
      inner: { type: "match", params: { trigger: ":esc" } },
      form1: { type: "form", params: { fields: { size: { type: "choice", values: "S\nM" } } } },
      pick: { type: "choice", params: { values: [{ label: "Yes", id: 1 }, "No"] } },
    };
    const context = { variables, snippet: (name: string) => (name === ":esc" ? "One $|$" : undefined) };
    expect(ours("By {{d}}.$|$ Bye$|$", "espanso", context)).toBe("By {{date:DD.MM.YYYY|+3d}}.{{cursor}} Bye");
    expect(ours("{{agent}} {{name}}", "espanso", context)).toBe("Robin \\{\\{x}} \\{\\{name}}");
    expect(ours("{{form1.size}} {{form1.note}} {{pick}}", "espanso", context)).toBe(
      "{{choose:size|S|M}} {{ask:note}} {{choose:pick|Yes|No}}",
    );
    expect(translateForeign("{{out}} {{inner}}", "espanso", context)).toEqual({
      text: "{{ask:out}} One {{cursor}}",
      lost: [{ code: "script_blocked", detail: "{{out}}" }],
    });
    expect(ours("Hey [[name]], [[size]]", "espanso", { fields: { size: { values: ["S", "M"] } } })).toBe(
      "Hey {{ask:name}}, {{choose:size|S|M}}",
    );
    expect(ours("if [[ -f x ]]", "espanso")).toBe("if [[ -f x ]]");
  });
});

const DIALECTS: readonly Dialect[] = [
  ..."plain zendesk intercom gorgias chatwoot briskine front freshdesk freshchat rocket-chat hubspot kustomer magical".split(
    " ",
  ),
  ..."help-scout zammad beeftext live-helper-chat alfred text-blaze textexpander espanso clippings livechat".split(" "),
  ..."phraseexpress atext autohotkey".split(" "),
] as Dialect[];

describe("laws of every dialect", () => {
  const sane = fc.string({ unit: fc.constantFrom(..."abc .,:|;%$#{}[]()'\"\\/<>=@+-\n1") });
  test("text without any marks comes through unchanged", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."abcé 12.,!?\n()-") }),
        fc.constantFrom(...DIALECTS),
        (text, dialect) => {
          expect(translateForeign(text, dialect)).toEqual({ text, lost: [] });
        },
      ),
    );
  });
  test("what comes out holds no braces but ours, in any muddle", () => {
    fc.assert(
      fc.property(sane, fc.constantFrom(...DIALECTS), (text, dialect) => {
        const pieces = parsePlaceholders(translateForeign(text, dialect).text);
        const left = pieces.filter(({ kind }) => kind === "text").map(({ source }) => source);
        expect(left.filter((source) => /\{\{[^{}\n]*\p{L}[^{}\n]*\}\}/u.test(source))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
  test("thousands of marks that never close are read through to the end", () => {
    for (const mark of ["{{", "{% ", "#{", "%", "$[", "{formtext: ", "<attribute ", "[[", "%@+1D", "\\{"]) {
      for (const dialect of DIALECTS) {
        const text = mark.repeat(Math.ceil(20_000 / mark.length));
        expect(ours(`${text}end`, dialect)).toMatch(/end$/);
      }
    }
  });
});

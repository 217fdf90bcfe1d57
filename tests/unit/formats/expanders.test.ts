// Text Blaze, TextExpander, Espanso, Beeftext, Clippings, Alfred, Magical, AutoHotkey: tools that type for a person.
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importFiles } from "../../../lib/formats/import-files";
import { bodiesOf, bytesOf, codesOf, importOf } from "./import-of";

const lost = (result: ReturnType<typeof importOf>) => codesOf(result).filter((line) => !/: export$/.test(line));

describe("Text Blaze", () => {
  const one = (text: string, more: object = {}) => ({
    version: 7,
    folders: [{ name: "F", snippets: [{ name: "N", shortcut: "/n", type: "text", text, ...more }] }],
  });

  test.each([
    ["{formtext: name=Order no; default=12; cols=20}", "{{ask:Order no|12}}"],
    ["{formtext} {formparagraph: cols=3} {formtext}", "{{ask:field 1}} {{ask:field 2}} {{ask:field 3}}"],
    ["{formmenu: a; b b; default=c; name=Pick; multiple=yes}", "{{choose:Pick|c|a|b b}}"],
    ["{formtoggle: name=X; default=yes}inside{endformtoggle}", "inside"],
    ["{formdate: YYYY-MM-DD; name=Day}", "{{ask:Day}}"],
    ["{time: MMMM Do YYYY; shift=+5D}", "{{date:MMMM Do YYYY|+5d}}"],
    ["{time: HH:mm; shift=-1h}", "{{time:HH:mm|-1h}}"],
    ["{clipboard}{cursor}", "{{clipboard}}{{cursor}}"],
    ["{user: name} {user: email} {site: title}", "{{agent.name}} {{agent.email}} {{ask:site title}}"],
    ["{if: a > 1}one{elseif: b}two{else}three{endif}.", "one."],
    ["{if: a}{if: b}x{else}y{endif}{else}z{endif}", "x"],
    ["{repeat: 3}x{endrepeat}", "x"],
    ["{if: a}\nline\n{endif}", "line"],
    ["{= price * 2} {=Size}", "{{ask:result of a formula}} {{ask:Size}}"],
    ["a{note: preview=no}secret{endnote}b", "ab"],
    ["a{key: enter}{key: tab}{wait: 1s}{click}b", "ab"],
    ["{link: https://x.example; text=here}", "here (https://x.example)"],
    ["{image: https://x.example/a.png}text", "text"],
    ["{mystery: thing}", "{{ask:thing}}"],
    ['\\{not a command\\} { not either } {"json": 1}', '{not a command} { not either } {"json": 1}'],
    ["{formtext: name=A\n; default=x {y} z}", "{{ask:A|x (y) z}}"],
    ["{{literal}}", "{{{ask:literal}}}"],
    ["{formtext: name=Never closed", "{formtext: name=Never closed"],
  ])("%s", (text, body) => {
    expect(bodiesOf(importOf(one(text)))).toEqual([body]);
  });

  test("keys, scripts, conditions, pictures and unknown commands are named", () => {
    const text = "{key: enter}{run: alert(1)}{urlload: https://x.example; done=y}{if: a}b{endif}{image: u}{what: x}";
    expect(lost(importOf(one(text)))).toEqual([
      "action_lost: N",
      "script_blocked: N",
      "conditional_lost: N",
      "image_lost: N",
      "placeholder_unknown: N",
    ]);
  });

  test("the HTML through our rules, the plain text where it says more", () => {
    expect(bodiesOf(importOf(one("a b", { type: "html", html: "<p>a</p><p>b {cursor}</p>" })))).toEqual([
      "a\n\nb {{cursor}}",
    ]);
    const poor = importOf(one("one two three", { html: "<p>one</p>" }));
    expect(bodiesOf(poor)).toEqual(["one two three"]);
    expect(lost(poor)).toEqual(["formatting_lost: N"]);
  });

  test.each([
    ["a folder alone", one("x").folders[0]],
    ["folders without a frame", one("x").folders],
    ["snippets alone", one("x").folders[0]?.snippets],
    ["other names", [{ title: "N", shortcut: "/n", data: { text: "x" } }]],
  ])("comes as %s", (_, data) => {
    expect(importOf(data).macros).toMatchObject([{ title: "N", shortcut: "n", body: "x" }]);
  });

  test("imports are put in; missing and circular ones become questions", () => {
    const result = importOf({
      version: 7,
      folders: [
        {
          name: "F",
          snippets: [
            { name: "A", shortcut: "/a", text: "[{import: /b}]" },
            { name: "B", shortcut: "/b", text: "b {formtext: name=X}" },
            { name: "C", shortcut: "/c", text: "{import: /c} {import: /none}" },
          ],
        },
      ],
    });
    expect(bodiesOf(result)).toEqual(["[b {{ask:X}}]", "b {{ask:X}}", "{{ask:c}} {{ask:none}}"]);
    expect(lost(result)).toEqual(["nested_cycle: C", "nested_missing: C"]);
  });

  test("one that contains itself by the thousand ends", () => {
    const snippets = Array.from({ length: 30 }, (_, at) => ({
      name: `${at}`,
      shortcut: `/${at}`,
      text: `x{import: /${at + 1}}{import: /${at + 1}}`,
    }));
    const result = importOf({ version: 7, folders: [{ name: "F", snippets }] });
    expect(result.macros).toHaveLength(30);
    expect(result.report.map(({ code }) => code)).toContain("too_long");
  });
});

describe("TextExpander", () => {
  const row = (text: string) =>
    importOf(`;k,"%clipboard${text.replaceAll('"', '""')}",L\n;other,"two ""quoted"" words",M`);
  test.each([
    ["%filltext:name=Name:default=a:b:width=20%", "{{ask:Name|a:b}}"],
    ["%fillarea:name=Long:default=https://x.example:width=30:height=5%", "{{ask:Long|https://x.example}}"],
    ["%fillpopup:name=P:one:default=two:three%", "{{choose:P|two|one|three}}"],
    ["%fillpopup:name=P:https://a.example:default=b%", "{{choose:P|b|https://a.example}}"],
    ["%fillpart:name=X:default=yes%kept%fillpartend%", "kept"],
    ["%filltop%text", "text"],
    ["50%% off, 5% more, %%clipboard", "50% off, 5% more, %clipboard"],
    ["%|", "{{cursor}}"],
    ["%key:enter%%key:tab%x", "x"],
    ["%Y-%m-%d", "{{date:YYYY-MM-DD}}"],
    ["%A, %e %B", "{{date:dddd, D MMMM}}"],
    ["%date:d MMMM yyyy%", "{{date:D MMMM YYYY}}"],
    ["%@+5D%d.%m.", "{{date:DD.MM|+5d}}."],
    ["%H:%M", "{{time:HH:mm}}"],
    ["%snippet:;other%", 'two "quoted" words'],
    ["%snippet:;none%", "{{ask:none}}"],
    ["%shell:ls%", "{{ask:ls}}"],
    ["literal {{x}}", "literal \\{\\{x}}"],
    ["%discount% is no date", "%discount% is no date"],
  ])("%s", (text, body) => {
    expect(bodiesOf(row(text))[0]).toBe(`{{clipboard}}${body}`);
  });

  test("the third column is a label, or the group where it is always the same; the file names the folder", () => {
    const labels = importOf(";a,%clipboard,One\n;b,x,Two", "Support.v2.csv");
    expect(labels.macros.map(({ title, folder }) => [title, ...folder])).toEqual([
      ["One", "Support"],
      ["Two", "Support"],
    ]);
    const group = importOf(";a,%clipboard,Sales\n;b,x,Sales");
    expect(group.macros.map(({ title, folder }) => [title, ...folder])).toEqual([
      ["{{clipboard}}", "Sales"],
      ["x", "Sales"],
    ]);
  });

  test("with a header", () => {
    const result = importOf("label,abbreviation,snippet\nOne,;a,Hi %clipboard");
    expect(result.macros).toMatchObject([{ title: "One", shortcut: "a", body: "Hi {{clipboard}}" }]);
  });

  const dict = (values: Record<string, string | number>) =>
    `<dict>${Object.entries(values)
      .map(
        ([key, value]) =>
          `<key>${key}</key>${typeof value === "number" ? `<integer>${value}</integer>` : `<string>${value}</string>`}`,
      )
      .join("")}</dict>`;
  const plist = (...snippets: readonly string[]) =>
    `<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-//A//DTD P//EN" "http://a.example/p.dtd"><plist version="1.0"><dict><key>groupInfo</key><dict><key>groupName</key><string>G &amp; H</string></dict><key>snippetsTE2</key><array>${snippets.join("")}</array></dict></plist>`;

  test("empty elements in any spelling", () => {
    const list =
      "<plist><dict><key>groupsTE2</key><array /><key>snippetsTE3</key><array><dict><key>label</key><string/><key>richText</key><data></data><key>plainText</key><string>x</string><key>on</key><true/></dict></array></dict></plist>";
    expect(bodiesOf(importOf(list))).toEqual(["x"]);
  });

  test("a property list of the second generation, scripts left out", () => {
    const result = importOf(
      plist(
        dict({
          abbreviation: ";a",
          label: "A",
          plainText: "1 &lt; 2 &amp;amp; <![CDATA[x]]>".replace("<![CDATA[x]]>", "y"),
          snippetType: 0,
          abbreviationMode: 1,
        }),
        dict({ abbreviation: ";s", label: "S", plainText: "ls", snippetType: 4 }),
        dict({ label: "No key", plainText: "x %snippet:;a%", snippetType: 0 }),
      ),
    );
    expect(result.macros.map(({ title, body, folder }) => [title, body, ...folder])).toEqual([
      ["A", "1 < 2 &amp; y", "G & H"],
      ["No key", "x 1 < 2 &amp; y", "G & H"],
    ]);
    expect(lost(result)).toEqual(["script_blocked: S", "shortcut_missing: No key"]);
  });
});

describe("Espanso", () => {
  const match = (text: string) =>
    importOf(`matches:\n  - trigger: ":k"\n    label: N\n${text.replaceAll(/^/gm, "    ")}`);
  const variable = (type: string, params: string) =>
    `replace: "a {{v}}"\nvars:\n  - name: v\n    type: ${type}\n    params: ${params}`;

  test.each([
    [variable("date", '{format: "%A %d. %B", offset: -3600}'), "a {{date:dddd DD. MMMM|-1h}}"],
    [variable("date", '{format: "%H:%M"}'), "a {{time:HH:mm}}"],
    [variable("clipboard", "{}"), "a {{clipboard}}"],
    [variable("echo", "{echo: 'x {{y}}'}"), "a x \\{\\{y}}"],
    [variable("choice", "{values: [one, {label: two, id: 2}]}"), "a {{choose:v|one|two}}"],
    [variable("random", "{choices: [one, two]}"), "a {{choose:v|one|two}}"],
    [
      variable(
        "form",
        '{layout: "Hi [[who]], [[when]]", fields: {when: {type: list, values: "now\\nlater", default: later}}}',
      ),
      "a Hi {{ask:who}}, {{choose:when|later|now}}",
    ],
    [variable("shell", "{cmd: ls}"), "a {{ask:v}}"],
    [variable("match", '{trigger: ":none"}'), "a {{ask:none}}"],
    [variable("strange", "{}"), "a {{ask:v}}"],
    ['replace: "a $|$ b $|$"', "a {{cursor}} b"],
    ['replace: "{{nobody}} [[x]]"', "\\{\\{nobody}} [[x]]"],
    ["replace: |\n  one\n\n  two", "one\n\ntwo"],
    ["replace: >\n  one\n  two\n\n  three", "one two\nthree"],
    [
      'form: "Size [[size]] {{x}} [[free]]"\nform_fields:\n  size: {type: choice, values: [S, M], default: M}\n  free: {multiline: true, default: "a"}',
      "Size {{choose:size|M|S}} \\{\\{x}} {{ask:free|a}}",
    ],
    ['html: "<p>a</p><p><b>b</b></p>"', "a\n\nb"],
    ['markdown: "**a** [t](https://x.example)"', "**a** t (https://x.example)"],
  ])("%s", (text, body) => {
    expect(bodiesOf(match(text))).toEqual([body]);
  });

  test("dotted names of a form, global variables, matches in matches", () => {
    const { macros } = importOf(
      [
        "global_vars:",
        "  - {name: me, type: echo, params: {echo: Ro}}",
        "matches:",
        '  - {trigger: ":a", replace: "{{f.who}} {{me}}", vars: [{name: f, type: form, params: {layout: "[[who]]"}}]}',
        '  - {triggers: [":b", ":b2"], replace: "<{{in}}>", vars: [{name: in, type: match, params: {trigger: ":a"}}]}',
      ].join("\n"),
    );
    expect(macros.map(({ body }) => body)).toEqual(["{{ask:who}} Ro", "<{{ask:who}} Ro>"]);
    expect(macros[1]).toMatchObject({ shortcut: "b", aliases: ["b2"] });
  });

  test("what is no macro, or loses something, is named", () => {
    const result = importOf(
      [
        "matches:",
        '  - {regex: "x(?P<who>.*)", replace: "for {{who}}", label: R}',
        '  - {trigger: ":i", image_path: "$CONFIG/a.png"}',
        '  - {trigger: "recieve", replace: "receive", word: true}',
        '  - {trigger: ":w", replace: "keep me", word: true, propagate_case: true, label: W}',
        '  - {trigger: ":w", replace: "again", label: V}',
        "  - just text",
      ].join("\n"),
    );
    expect(result.macros.map(({ shortcut, body }) => [shortcut, body])).toEqual([
      ["", "for {{ask:who}}"],
      ["w", "keep me"],
      ["", "again"],
    ]);
    expect(lost(result)).toEqual([
      "regex_trigger_lost: R",
      "image_lost: :i",
      "autocorrect_skipped: recieve",
      "case_rule_lost: W",
      "duplicate_shortcut: V",
      "bad_row: match 6",
    ]);
  });

  test("files of a pack together: its manifest names the folder, its files refer to each other", () => {
    const files = {
      "p/_manifest.yml": 'name: p\ntitle: "Pack P"\nversion: 1.0.0\nauthor: A\n',
      "p/package.yml":
        'imports: ["a.yml"]\nmatches:\n  - {trigger: ":x", replace: "<{{i}}>", vars: [{name: i, type: match, params: {trigger: ":y"}}]}\n',
      "p/a.yml": 'matches:\n  - {trigger: ":y", replace: "why"}\n',
    };
    const separate = importFiles(Object.entries(files).map(([name, text]) => ({ name, bytes: bytesOf(text) })));
    const zipped = importFiles([
      {
        name: "p.zip",
        bytes: zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytesOf(text)]))),
      },
    ]);
    for (const { macros, report } of [separate, zipped]) {
      expect(macros.map(({ body, folder }) => [body, ...folder])).toEqual([
        ["<why>", "Pack P"],
        ["why", "Pack P"],
      ]);
      expect(report).toEqual([]);
    }
  });
});

describe("Beeftext", () => {
  const combo = (snippet: string, more: object = {}) => ({
    fileFormatVersion: 10,
    combos: [{ uuid: "{u}", name: "N", keyword: "n", snippet, enabled: true, group: "{g}", ...more }],
    groups: [{ uuid: "{g}", name: "G", enabled: true }],
  });

  test.each([
    ["#{input:Order no}", "{{ask:Order no}}"],
    ["#{cursor}#{clipboard}", "{{cursor}}{{clipboard}}"],
    ["#{date} #{time} #{dateTime}", "{{date:YYYY-MM-DD}} {{time:HH:mm}} {{date:YYYY-MM-DD HH:mm}}"],
    ["#{dateTime:+1d-2h:yyyy-MM-dd HH:mm}", "{{date:YYYY-MM-DD HH:mm|+1d-2h}}"],
    ["#{dateTime::dddd d. MMMM}", "{{date:dddd D. MMMM}}"],
    ["#{input:a\\}b}", "{{ask:a)b}}"],
    ["#{key:enter}#{key:tab:3}x", "x"],
    ["#{envVar:USER}", "{{ask:USER}}"],
    ["#{who} {{x}} #{", "#{who} \\{\\{x}} #{"],
    ["#{combo:none} #{upper:none}", "{{ask:none}} {{ask:none}}"],
  ])("%s", (snippet, body) => {
    expect(bodiesOf(importOf(combo(snippet)))).toEqual([body]);
  });

  test("old names, HTML, groups that are off, newer versions", () => {
    const old = importOf({
      fileFormatVersion: 1,
      combos: [{ uuid: "u", name: "N", comboText: "n", substitutionText: "x" }],
    });
    expect(old.macros).toMatchObject([{ shortcut: "n", body: "x" }]);
    expect(bodiesOf(importOf(combo("<p>a</p><p>b</p>", { useHtml: true })))).toEqual(["a\n\nb"]);
    const off = importOf({
      ...combo("x"),
      groups: [{ uuid: "{g}", name: "G", enabled: false }],
      fileFormatVersion: 11,
    });
    expect(off.macros).toMatchObject([{ enabled: false, folder: ["G"] }]);
    expect(codesOf(off)).toEqual(["inactive_disabled: N", "unknown_column: export"]);
  });
});

describe("Clippings", () => {
  const clip = (content: string, more: object = {}) => ({
    version: "6.2",
    createdBy: "Clippings/wx",
    userClippingsRoot: [{ name: "F", children: [{ name: "N", content, shortcutKey: "n", label: "", ...more }] }],
  });

  test.each([
    ["$[order no]", "{{ask:order no}}"],
    ["$[who{there}]", "{{ask:who|there}}"],
    ["$[size{S|M|L}]", "{{choose:size|S|M|L}}"],
    ["$[NAME] in $[FOLDER]", "N in F"],
    [
      "$[DATE] $[TIME] $[DATE(D. MMMM)] $[TIME(HH:mm:ss)]",
      "{{date:YYYY-MM-DD}} {{time:HH:mm}} {{date:D. MMMM}} {{time:HH:mm:ss}}",
    ],
    ["$[x{_NAME_}] $[y{_DATE_}]", "{{ask:x|N}} {{date:YYYY-MM-DD}}"],
    ["$[CLIPPING(none)] #[count] $[UA]", "{{ask:none}} {{ask:count}} {{ask:ua}}"],
    ["a < b & {{c}} &amp;", "a < b & \\{\\{c}} &amp;"],
    ["<p>a &amp; b</p><p>c</p>", "a & b\n\nc"],
  ])("%s", (content, body) => {
    expect(bodiesOf(importOf(clip(content)))).toEqual([body]);
  });

  test("separators are passed over, colours become tags, a title can forbid all placeholders", () => {
    const result = importOf({
      userClippingsRoot: [
        { name: "-", sep: true, content: "" },
        { name: "[NOSUBST] Raw", content: "$[x] {{y}}", label: "red" },
        { name: "Odd", children: { a: 1 } },
      ],
    });
    expect(result.macros).toMatchObject([{ title: "Raw", body: "$[x] \\{\\{y}}", tags: ["red"] }]);
    expect(codesOf(result)).toEqual(["bad_row: Odd"]);
  });

  test("rows with quotes that nobody doubled", () => {
    const result = importOf('"A "real" one","Hi $[x],\nyou"\r\n"B","He said ""no"""\r\n');
    expect(result.macros.map(({ title, body }) => [title, body])).toEqual([
      ['A "real" one', "Hi {{ask:x}},\nyou"],
      ["B", 'He said "no"'],
    ]);
  });

  test("the other add-on's list, with its folders", () => {
    const result = importOf([
      { id: "1", type: "folder", level: "0", parent: "0", name: "F", text: "" },
      { id: "2", type: "text", level: "1", parent: "1", name: "N", text: "x" },
    ]);
    expect(result.macros).toMatchObject([{ title: "N", folder: ["F"], body: "x" }]);
  });
});

describe("Alfred", () => {
  const zip = (snippets: readonly object[], info = "") =>
    importFiles([
      {
        name: "My set.alfredsnippets",
        bytes: zipSync({
          ...Object.fromEntries(
            snippets.map((one, at) => [`${at} [${at}].json`, bytesOf(JSON.stringify({ alfredsnippet: one }))]),
          ),
          ...(info === "" ? {} : { "info.plist": bytesOf(info) }),
          "__MACOSX/._0.json": bytesOf("\0\x05"),
        }),
      },
    ]);

  test.each([
    ["{cursor}{clipboard:trim}", "{{cursor}}{{clipboard}}"],
    ["{clipboard:1}", "{{ask:clipboard 1}}"],
    ["{date:long} {time:short} {datetime:medium}", "{{date:D MMMM YYYY}} {{time:HH:mm}} {{date:D MMM YYYY HH:mm:ss}}"],
    ["{date +1M -2D:yyyy-MM-dd}", "{{date:YYYY-MM-DD|+1M-2d}}"],
    ["{isodate:EEEE d MMM}", "{{date:dddd D MMM}}"],
    ["{{cursor}} {other} {{x}}", "{{{cursor}}} {other} \\{\\{x}}"],
    ["{random:UUID}", "{{ask:random uuid}}"],
  ])("%s", (snippet, body) => {
    expect(bodiesOf(zip([{ snippet, uid: "u", name: "N", keyword: "n" }]))).toEqual([body]);
  });

  test("its file is the folder, its affixes belong to every keyword", () => {
    const info =
      "<plist><dict><key>snippetkeywordprefix</key><string>;;</string><key>snippetkeywordsuffix</key><string>!</string></dict></plist>";
    const result = zip(
      [
        { snippet: "x", name: "N", keyword: "n" },
        { snippet: "{snippet:n}{snippet:;;n!}", name: "M", keyword: "m" },
        { snippet: false, name: "Rich" },
      ],
      info,
    );
    expect(
      result.macros.map(({ shortcut, folder, body, source }) => [shortcut, ...folder, body, source.shortcut]),
    ).toEqual([
      ["n!", "My set", "x", ";;n!"],
      ["m!", "My set", "xx", ";;m!"],
    ]);
    expect(codesOf(result)).toEqual(["empty_body_skipped: Rich"]);
  });

  test("one snippet by itself", () => {
    expect(importOf({ alfredsnippet: { snippet: "x", name: "N", keyword: ":n" } }).macros).toMatchObject([
      { shortcut: "n" },
    ]);
  });
});

describe("Magical and AutoHotkey", () => {
  test.each([
    ["a list", [{ trigger: "-hi", expansion: "Hi {{First Name}} {{Order}}", label: "N" }]],
    ["a frame", { shortcuts: [{ trigger: "-hi", text: "Hi {{First Name}} {{Order}}", label: "N" }] }],
    ["other names", { data: [{ abbreviation: "-hi", value: "Hi {{First Name}} {{Order}}", label: "N" }] }],
  ])("expansions as %s", (_, data) => {
    expect(importOf(data).macros).toMatchObject([
      { title: "N", shortcut: "-hi", body: "Hi {{customer.first_name}} {{ask:order}}" },
    ]);
  });

  const script = [
    "; my replies",
    "#NoEnv",
    "::btw::by the way ; a comment",
    ":*:ty::Thank you{!}{Enter}Bye",
    ":R:raw::{Enter} stays",
    "::long::",
    "(LTrim",
    "   First line",
    "",
    "   ; no comment here",
    ")",
    ":X:run::Run notepad",
    "::fn::",
    "  Send hello",
    "return",
    ":C:Case::x`ny `; z",
    "::keys::a{Left 3}b{Tab}{F5}{{}x{}}",
    "::send::Done.{Enter}",
  ].join("\r\n");

  test("hotstrings of a script, its code left out", () => {
    const result = importOf(script);
    expect(result.macros.map(({ shortcut, body }) => [shortcut, body])).toEqual([
      ["btw", "by the way"],
      ["ty", "Thank you!\nBye"],
      ["raw", "{Enter} stays"],
      ["long", "First line\n\n; no comment here"],
      ["Case", "x\ny ; z"],
      ["keys", "ab\t{x}"],
      ["send", "Done."],
    ]);
    expect(lost(result)).toEqual([
      "script_blocked: run",
      "script_blocked: fn",
      "case_rule_lost: x",
      "action_lost: ab {x}",
      "action_lost: Done.",
    ]);
  });
});

test("Text Blaze folders that hold nothing but folders", () => {
  const inner = { name: "Inner", snippets: [{ name: "D", shortcut: "/d", type: "text", text: "deep" }] };
  const result = importOf({ version: 7, folders: [{ name: "Outer", folders: [inner] }] });
  expect(result.macros).toMatchObject([{ title: "D", folder: ["Outer", "Inner"], body: "deep" }]);
});

test("a TextExpander group file of a backup", () => {
  const snippet = "<dict><key>abbreviation</key><string>q</string><key>plainText</key><string>Hi</string></dict>";
  const group = "<key>groupInfo</key><dict><key>groupName</key><string>Mine</string></dict>";
  const text = `<?xml version="1.0"?><plist><dict>${group}<key>snippetPlists</key><array>${snippet}</array></dict></plist>`;
  expect(importOf(text).macros).toMatchObject([{ shortcut: "q", folder: ["Mine"], body: "Hi" }]);
});

test("HTML that is put into a line breaks it only inside", () => {
  const root = [
    { name: "A", content: "Hi $[CLIPPING(B)] there" },
    { name: "B", content: "<p>one</p><p>two</p>" },
  ];
  const result = importOf({ version: "6.2", createdBy: "Clippings/wx", userClippingsRoot: root });
  expect(bodiesOf(result)[0]).toBe("Hi one\n\ntwo there");
});

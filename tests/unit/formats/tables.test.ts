// Our own CSV and Markdown, CSVs of desks, and CSVs of nobody in particular.
import { describe, expect, test } from "vitest";
import { importFiles } from "../../../lib/formats/import-files";
import { bodiesOf, codesOf, detailOf, importOf } from "./import-of";

const lost = (result: ReturnType<typeof importOf>) => codesOf(result).filter((line) => !/: export$/.test(line));

describe("our own CSV", () => {
  test.each([
    [",", "\n"],
    [";", "\r\n"],
    ["\t", "\r"],
    ["|", "\n"],
  ])("with %j between cells and %j at row ends", (cell, row) => {
    const text = [
      ["Body", "Extra", "TITLE", "tags"],
      ['"a, ""b""; c\td|e\n\nf"', "x", "T", '"one; two,three"'],
    ]
      .map((cells) => cells.join(cell))
      .join(row);
    const result = importOf(`\ufeff${text}${row}`);
    expect(result.macros).toMatchObject([{ title: "T", tags: ["one", "two", "three"], body: 'a, "b"; c\td|e\n\nf' }]);
    expect(detailOf(result, "unknown_column")).toBe("extra");
  });

  test.each([
    ["name,keyword,text", "T,k,x"],
    ["label,trigger,content", "T,k,x"],
    ["title,abbreviation,message", "T,k,x"],
    ["Title , Short Code,Reply", "T,k,x"],
    ["Description,Autotext,Content", "T,k,x"],
    ["sep=,\ntitle,shortcut,body", "T,k,x"],
  ])("its columns may be called %s", (header, row) => {
    expect(importOf(`${header}\n${row}`).macros).toMatchObject([{ title: "T", shortcut: "k", body: "x" }]);
  });

  test.each([
    ["true", true],
    ["", true],
    ["yes", true],
    ["0", false],
    ["FALSE", false],
    ["no", false],
    ["off", false],
  ])("enabled %j", (cell, enabled) => {
    expect(importOf(`title,body,enabled\nT,x,${cell}`).macros[0]?.enabled).toBe(enabled);
  });

  test("folders part at :: only, formulas lose their guard, placeholders stay", () => {
    const { macros } = importOf(
      'title,folder,body\n\'=T,A::B/C, d ::E,"{{order_number}} \\{\\{x}}"'.replace("A::B/C, d ::E", '"A::B/C, d ::E"'),
    );
    expect(macros).toMatchObject([{ title: "=T", folder: ["A", "B/C, d", "E"], body: "{{order_number}} \\{\\{x}}" }]);
  });

  test("what no spreadsheet guards keeps its apostrophes", () => {
    const body = "'-5 °C' it says\n'@home' is the place";
    expect(bodiesOf(importOf([{ label: "T", reply: body }]))).toEqual([body]);
  });

  test("short rows, wide rows, blank rows, rows without text", () => {
    const result = importOf('title,shortcut,body\nShort,s\n,,\nWide,w,Hello, you\nEmpty,e,"  \n "\nGood,g,x,,\n');
    expect(bodiesOf(result)).toEqual(["x"]);
    expect(lost(result)).toEqual(["bad_row: Short", "bad_row: Wide", "empty_body_skipped: Empty"]);
  });

  test("quotes that never close end with their line", () => {
    const result = importOf('title,body\nA,"open\nB,fine\nC,also');
    expect(result.macros.map(({ title }) => title)).toEqual(["B", "C"]);
    expect(lost(result)).toEqual(['bad_row: A,"open']);
  });

  test("shortcuts clash whatever their case or mark; the same macro twice is one", () => {
    const result = importOf("title,shortcut,body\nA,/hi,x\nB,HI,y\nC,;Hi,z\nA,hi,x\nD,two words,d");
    expect(result.macros.map(({ title, shortcut }) => [title, shortcut])).toEqual([
      ["A", "hi"],
      ["B", ""],
      ["C", ""],
      ["D", "two-words"],
    ]);
    expect(lost(result)).toEqual([
      "duplicate_shortcut: B",
      "duplicate_shortcut: C",
      "duplicate_identical: A",
      "shortcut_changed: D",
    ]);
  });

  test("too long is cut and said", () => {
    const result = importOf(`title,shortcut,body\n${"t".repeat(201)},${"s".repeat(65)},${"b".repeat(19_999)}👍`);
    const [macro] = result.macros;
    expect([macro?.title.length, macro?.shortcut.length, macro?.body.length]).toEqual([200, 64, 19_999]);
    expect(detailOf(result, "too_long")).toBe(
      "20001 characters, 20000 kept, 65 characters, 64 kept, 201 characters, 200 kept",
    );
  });

  test("a report that nobody could read is counted instead", () => {
    const { report } = importOf(`title,body\n${"T,\n".repeat(5002)}`);
    expect(report).toHaveLength(5001);
    expect(report.at(-1)).toEqual({ code: "empty_body_skipped", item: "", field: "", detail: "and 2 more" });
  });

  test("more macros than allowed", () => {
    const rows = Array.from({ length: 20_003 }, (_, at) => `${at},x${at}`).join("\n");
    const result = importOf(`title,body\n${rows}`);
    expect(result.macros).toHaveLength(20_000);
    expect(detailOf(result, "too_long")).toBe("20000 macros are the most; 3 were left out");
  });
});

describe("our own Markdown", () => {
  test("folders, pairs below the title, several on one line, front matter", () => {
    const result = importOf(
      [
        "---",
        "pack: mine",
        "---",
        "# A::B",
        "",
        "## One",
        "shortcut: /o",
        "tags: x, y",
        "lang: de",
        "",
        "text",
        "",
        "## Two",
        "shortcut: t; lang: en",
        "",
        "more",
        "#",
        "## Three",
        "---",
        "shortcut: r",
        "---",
        "body",
        "### not a title",
        "",
        "## Four",
        "",
        "shortcut: is text here",
      ].join("\n"),
    );
    expect(
      result.macros.map(({ title, shortcut, folder, tags, language, body }) => [
        title,
        shortcut,
        folder.join("/"),
        tags.join(),
        language,
        body,
      ]),
    ).toEqual([
      ["One", "o", "A/B", "x,y", "de", "text"],
      ["Two", "t", "A/B", "", "en", "more"],
      ["Three", "r", "", "", "", "body\n### not a title"],
      ["Four", "", "", "", "", "shortcut: is text here"],
    ]);
  });

  test("headings in code, escaped ones, and what stands nowhere", () => {
    const result = importOf("# F\n\nlost words\n\n## A\n\n~~~~\n## code\n~~~\n~~~~\n\\# not a folder\n\\\\## two\n");
    expect(bodiesOf(result)).toEqual(["~~~~\n## code\n~~~\n~~~~\n# not a folder\n\\## two"]);
    expect(codesOf(result)).toEqual(["bad_row: export"]);
  });

  test("titles of one level", () => {
    expect(importOf("# One\r\n\r\na  \r\n\r\n# Two\r\n\r\nb").macros.map(({ title, body }) => [title, body])).toEqual([
      ["One", "a"],
      ["Two", "b"],
    ]);
  });
});

describe("Live Helper Chat", () => {
  const header =
    "id,title,explain,msg,fallback_msg,delay,auto_send,languages,html_snippet,active_from,disabled,tags_plain,department_ids_front";
  const row = (cells: Record<string, string>) =>
    header
      .split(",")
      .map((name) => `"${(cells[name] ?? (name === "title" ? "N" : name === "msg" ? "x" : "")).replaceAll('"', '""')}"`)
      .join(",");

  test.each([
    [
      "{nick} {email} {phone} {operator} {order_no}",
      "{{customer.name}} {{customer.email}} {{customer.phone}} {{agent.name}} {{ask:order no}}",
    ],
    [
      "[b]a[/b] [url=https://x.example]b[/url] [url]https://y.example[/url] [img]https://z.example/p.png[/img]",
      "a b (https://x.example) https://y.example",
    ],
    ["{not this} {{nick}} [list][*]a[*]b[/list]", "{not this} {{{customer.name}}} - a- b"],
  ])("%s", (msg, body) => {
    expect(bodiesOf(importOf(`${header}\n${row({ msg })}`))).toEqual([body]);
  });

  test.each([
    [{ fallback_msg: "other" }, ["alternate_body_lost: N"]],
    [{ fallback_msg: "x" }, []],
    [{ delay: "3" }, ["action_lost: N"]],
    [{ auto_send: "1" }, ["action_lost: N"]],
    [{ auto_send: "0", delay: "0", active_from: "0" }, []],
    [{ html_snippet: "<b>x</b>" }, ["unsafe_html_removed: N"]],
    [{ department_ids_front: "3,4" }, ["restriction_lost: N"]],
    [{ active_from: "1700000000" }, ["restriction_lost: N"]],
    [{ disabled: "1" }, ["inactive_disabled: N"]],
    [{ languages: "{broken" }, ["language_variant_lost: N"]],
    [{ languages: '[{"languages":["de"],"message":""}]' }, []],
  ])("%j", (cells, codes) => {
    expect(lost(importOf(`${header}\n${row(cells)}`))).toEqual(codes);
  });

  test("each language is a macro, the first tag a shortcut", () => {
    const languages = JSON.stringify([
      { languages: ["de", "de-at"], message: "Hallo {nick}", fallback_message: "Hallo" },
      { languages: ["fr"], message: "Salut" },
    ]);
    const result = importOf(`${header}\n${row({ languages, tags_plain: "#hi, two" })}`);
    expect(
      result.macros.map(({ title, shortcut, language, body, tags }) => [title, shortcut, language, body, tags.join()]),
    ).toEqual([
      ["N", "hi", "", "x", "hi,two"],
      ["N (de)", "", "de", "Hallo {{customer.name}}", "hi,two"],
      ["N (fr)", "", "fr", "Salut", "hi,two"],
    ]);
    expect(lost(result)).toEqual(["alternate_body_lost: N (de)"]);
  });

  test("rows by the thousand as PHP writes them, and quotes that never close, end in time", () => {
    const php = Array.from({ length: 4000 }, (_, at) => row({ title: `T${at}` }).replace('"x"', '"a ""\\", b"')).join(
      "\n",
    );
    expect(importOf(`${header}\n${php}`).macros).toHaveLength(4000);
    const open = Array.from({ length: 20_000 }, (_, at) => `"T${at},x`).join("\n");
    expect(importOf(`title,body\n${open}`).report.length).toBeGreaterThan(0);
  });

  test("a backslash before a quote, as PHP writes it, in the middle of other rows", () => {
    const before = row({ title: "A", msg: 'say "yes"' });
    const odd = row({ title: "B" }).replace('"x"', '"put it in ""C:\\a\\", then zip"');
    const after = row({ title: "C", msg: "c\nd" });
    const result = importOf([header, before, odd, after].join("\r\n"));
    expect(result.macros.map(({ body }) => body)).toEqual(['say "yes"', 'put it in "C:\\a\\", then zip', "c\nd"]);
    expect(codesOf(result)).toEqual([]);
  });
});

describe("Briskine", () => {
  const one = (body: string, more = ",,,") =>
    `id,title,shortcut,subject,to,cc,bcc,tags,body\n1,N,/n,${more},"a, b","${body.replaceAll('"', '""')}"`;

  test.each([
    [
      "<p>{{to.first_name}} {{to.[0].last_name}} {{to.1.email}} {{from.name}} {{account.email}}</p>",
      "{{customer.first_name}} {{customer.last_name}} {{customer.email}} {{agent.name}} {{agent.email}}",
    ],
    ["{{subject}} {{{to.name}}}", "{{ticket.subject}} {{customer.name}}"],
    ['{{moment format="DD/MM" add="1;months" subtract="2;days"}}', "{{date:DD/MM|+1M-2d}}"],
    ['{{moment format="HH:mm"}} {{moment "2020-01-01" format="L"}}', "{{time:HH:mm}} 2020-01-01"],
    ['{{choice \'a, b, c\'}} {{random "x" "y z"}}', "{{choose:choice|a|b|c}} {{choose:choice 2|x|y z}}"],
    ['{{cursor}}{{cursor "hint"}}', "{{cursor}}hint"],
    ["{{#cursor}}hint{{/cursor}}", "{{cursor}}hint"],
    ['{{#if a}}one{{else if b}}two{{else}}three{{/if}} {{#compare a "==" b}}c{{/compare}}', "one c"],
    ["{{#each xs}}x{{/each}}{{#unless a}}y{{/unless}}", "xy"],
    ["{{capitalize to.first_name}} {{domain to.email}}", "{{customer.first_name}} {{ask:email domain}}"],
    ["{{to.company}}", "{{ask:company}}"],
    ["<ul><li>a &lt; b</li><li>c</li></ul>", "- a < b\n- c"],
  ])("%s", (source, body) => {
    expect(bodiesOf(importOf(one(source)))).toEqual([body]);
  });

  test("mail fields are lost, tags and shortcut come", () => {
    const result = importOf(one("<p>x</p>", "Re,me@x.example,,you@x.example"));
    expect(result.macros).toMatchObject([{ shortcut: "n", tags: ["a", "b"] }]);
    expect(detailOf(result, "action_lost")).toBe("subject, to, bcc");
  });
});

describe("Zammad", () => {
  const one = (content: string, more = "") =>
    `id;NAME;Keywords;content;note;active;groups\n;N;"k, l m";"${content.replaceAll('"', '""')}";;true;${more}`;

  test.each([
    [
      "#{ticket.customer.firstname} #{user.fullname} #{ticket.owner.lastname}",
      "{{customer.first_name}} {{agent.name}} {{agent.last_name}}",
    ],
    ["<p>#{ticket.number} &lt;#{ticket.title}&gt;</p>", "{{ticket.id}} <{{ticket.subject}}>"],
    [
      "#{ticket.organization.name} #{config.fqdn} #{ticket.priority.name}",
      "{{company.name}} {{ask:config fqdn}} {{ask:priority name}}",
    ],
    ["#{ticket,owner} #{} {{x}}", "#{ticket,owner} #{} \\{\\{x}}"],
    ["one\ntwo &amp; &nbsp;three", "one\ntwo &  three"],
  ])("%s", (content, body) => {
    expect(importOf(one(content)).macros).toMatchObject([{ shortcut: "k", tags: ["l", "m"], body }]);
  });

  test("groups, and modules as the API gives them", () => {
    expect(detailOf(importOf(one("x", "A~~~B")), "restriction_lost")).toBe("A, B");
    const result = importOf([
      { id: 1, name: "N", keywords: "k", content: "<p>x</p>", active: false, group_ids: [3], updated_at: "2024" },
    ]);
    expect(result.macros).toMatchObject([{ enabled: false, shortcut: "k", body: "x" }]);
    expect(codesOf(result)).toEqual(["restriction_lost: N", "inactive_disabled: N", "usage_lost: export"]);
  });
});

describe("rows without a header", () => {
  test.each([
    [
      "two columns: shortcut, text",
      "hi,Hello you\nbye,See you",
      [
        ["Hello you", "hi"],
        ["See you", "bye"],
      ],
    ],
    [
      "three: shortcut, text, title",
      "hi,Hello {{x}},A\nbye,See you,B",
      [
        ["A", "hi"],
        ["B", "bye"],
      ],
    ],
    [
      "two: title, text",
      "First reply,Hello\nLast reply,Bye",
      [
        ["First reply", ""],
        ["Last reply", ""],
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(importOf(text).macros.map(({ title, shortcut }) => [title, shortcut])).toEqual(expected);
  });

  test("braces in them are text", () => {
    expect(bodiesOf(importOf("hi,Hello {{x}}\nbye,b"))[0]).toBe("Hello \\{\\{x}}");
  });

  test("a Beeftext sheet takes three cells and a keyword", () => {
    const result = importOf('a,"#{input:X}",A\nb,y\n,z,Z\n');
    expect(bodiesOf(result)).toEqual(["{{ask:X}}"]);
    expect(codesOf(result)).toEqual(["bad_row: b", "bad_row: Z"]);
  });
});

test.each(["Group,Name,Keyword,Snippet", "Groupe,Nom,Mot-clé,Extrait"])("the Beeftext sheet under %s", (header) => {
  const result = importOf(`${header}\nChat,Hello,hh,"Hi #{input:Name}"\nChat,Bye,bb,"Bye, #{combo:hh}"\n`);
  expect(result.macros.map(({ title, shortcut, folder, body }) => [title, shortcut, ...folder, body])).toEqual([
    ["Hello", "hh", "Chat", "Hi {{ask:Name}}"],
    ["Bye", "bb", "Chat", "Bye, Hi {{ask:Name}}"],
  ]);
});

describe("letters", () => {
  const text = "title,body\nGrüße,naïve – «ok» ½";
  const utf16 = (order: "le" | "be", hasMark: boolean) => {
    const units = [...(hasMark ? "\ufeff" : ""), ...text].map((letter) => letter.charCodeAt(0));
    return Uint8Array.from(
      units.flatMap((unit) => (order === "le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  };
  test.each([
    ["UTF-16, little end first", utf16("le", true)],
    ["UTF-16, big end first", utf16("be", true)],
    ["UTF-16 without a mark", utf16("le", false)],
    ["UTF-16 the other way without a mark", utf16("be", false)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`)],
  ])("%s", (_, bytes) => {
    const result = importFiles([{ name: "x", bytes }]);
    expect(result.macros).toMatchObject([{ title: "Grüße", body: "naïve – «ok» ½" }]);
    expect(result.report).toEqual([]);
  });

  test("Windows-1252 is a guess, with the line to look at", () => {
    const bytes = Uint8Array.from([..."title,body\nGr\xfc\xdfe,\x96 \x80 5\n"].map((letter) => letter.charCodeAt(0)));
    const result = importFiles([{ name: "x", bytes }]);
    expect(result.macros).toMatchObject([{ title: "Grüße", body: "– € 5" }]);
    expect(result.report).toEqual([{ code: "encoding_guessed", item: "x", field: "", detail: "Grüße,– € 5" }]);
  });

  test("a mark that lies is refused", () => {
    const { report } = importFiles([{ name: "x", bytes: Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0xfe]) }]);
    expect(report).toMatchObject([{ code: "file_refused", field: "broken" }]);
  });

  test("letters are composed, joiners and directions kept, controls taken out", () => {
    const result = importOf('title,body\nT,"e\u0301 👩\u200d💻 \u05e9\u200f 10\u00a0000\u00a0x\u2028y\u0007z"');
    expect(bodiesOf(result)).toEqual(["é 👩\u200d💻 \u05e9\u200f 10\u00a0000 x\nyz"]);
    expect(codesOf(result)).toEqual(["control_chars_removed: T"]);
  });
});

describe("lists that are of no known kind", () => {
  test("JSON with names for a text and a title", () => {
    const result = importOf({ items: [{ Title: "T", Body: "x", tags: ["a, b"], colour: "red", shortcut: "/t" }] });
    expect(result.macros).toMatchObject([{ title: "T", shortcut: "t", body: "x", tags: ["a, b"] }]);
    expect(codesOf(result)).toEqual(["unknown_column: export"]);
  });
  test("the normal form itself comes back as it is", () => {
    const first = importOf("title,shortcut,body,folder,enabled\nT,/t,x,A::B,no");
    const again = importOf({ macros: first.macros, report: [] });
    expect(again.macros.map(({ source: _, ...macro }) => macro)).toEqual(
      first.macros.map(({ source: _, ...macro }) => macro),
    );
  });
  test("one record a line", () => {
    expect(bodiesOf(importOf('{"title":"A","body":"x"}\n{"title":"B","body":"y"}\n'))).toEqual(["x", "y"]);
  });
  test("a Markdown pack that has a line like a key of another format", () => {
    expect(bodiesOf(importOf("# F\n\n## A\nshortcut: a\n\nmatches: [see: below\nversion: 2"))).toEqual([
      "matches: [see: below\nversion: 2",
    ]);
  });
  test("a column that says it is HTML", () => {
    expect(bodiesOf(importOf("name,body_html\nN,<p>a &amp; b</p><p>c</p>"))).toEqual(["a & b\n\nc"]);
  });
  test("others are refused with what to do", () => {
    expect(codesOf(importOf({ users: [{ id: 1 }] }))).toEqual(["file_refused: export"]);
  });
});

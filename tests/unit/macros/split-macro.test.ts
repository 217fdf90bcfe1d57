import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLong } from "../../../lib/macros/break-long";
import { isDense } from "../../../lib/macros/dense-letters";
import { prepareMacro } from "../../../lib/macros/prepare-macro";
import { splitMacro } from "../../../lib/macros/split-macro";

const LONG =
  "The bicycle was picked up by Dr. Moss at 4.30 p.m. and brought to No. 12 Mill Lane. It waits there, e.g. in the yard, until somebody has time. " +
  "You find the plan of the yard at https://yard.example.org/plan.v3.html?floor=1&side=b. Bring the key. ";

describe("a text that stays in one piece", () => {
  test.each([
    ["a list and its introduction", "You will want:\n\n- gloves\n- a lamp\n\n- rope"],
    ["a list after a sentence", "Two things are missing.\n\n1) The lid\n2) The spoon"],
    ["a heading and its text", "## Parking\n\nThe lot behind the mill is free at weekends."],
    ["fenced code with a blank line", "Type this:\n\n```sh\nls\n\npwd\n```"],
    [
      "hard-wrapped lines",
      "The kettle was sent on Monday and should be with you\nbefore the end of the week. Tell us\nif it is not.",
    ],
    [
      "a question and its answer",
      "Q: May I bring the dog along to the garden?\nA: Yes, on a lead, and please bring some water.",
    ],
  ])("%s", (_, text) => {
    expect(splitMacro(text)).toEqual([text]);
  });
});

describe("as long as chat messages are there", () => {
  const list = `Bring:\n- ${LONG.repeat(2).slice(0, 500)}\n- a lamp`;
  test("a shorter chat length makes more of them, a longer one fewer", () => {
    const text = LONG.repeat(3).trim();
    const sizes = [150, 450, 2000].map((chatLength) => splitMacro(text, undefined, chatLength));
    expect(sizes.map((chunks) => chunks.length)).toEqual([5, 2, 1]);
    expect(splitMacro(text)).toEqual(sizes[1]);
  });
  test("a list stays whole up to twice that", () => {
    expect(splitMacro(list, undefined, 300)).toEqual([list]);
    expect(splitMacro(list, undefined, 200).length).toBeGreaterThan(1);
  });
  test("a macro's own length goes before it, for lists too, and holds with the values in it", () => {
    const body = `{{long_name}}, ${LONG}`;
    const values = { long_name: "Maximiliana Theodora von und zu Wolkenstein" };
    expect(prepareMacro({ body, maxChars: 1000 }, values, 150).chunks).toHaveLength(1);
    const { chunks } = prepareMacro({ body: `${body}\n\n${list}`, maxChars: 160 }, values, 450);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(160);
  });
});

describe("a text becomes the messages a person would send", () => {
  test("lines that are paragraphs part without a blank line", () => {
    const lines = [
      "Thanks for sending the drawing of the garden gate.",
      "The smith will look at it on Tuesday and call you after that.",
    ];
    expect(splitMacro(lines.join("\n"))).toEqual(lines);
  });
  test("blank is also a line with only a space that does not break; line ends may be of any kind", () => {
    expect(splitMacro("One.\r\n\u00a0\r\nTwo.")).toEqual(["One.", "Two."]);
  });
  test("a break that was asked for counts even inside a list, never inside code", () => {
    expect(splitMacro("Bring:\n- tea\n---\n- milk")).toEqual(["Bring:\n- tea", "- milk"]);
    expect(splitMacro("```\na\n---\nb\n```")).toEqual(["```\na\n---\nb\n```"]);
  });
  test("a signature stands in one piece and is kept", () => {
    expect(splitMacro("The gate is open.\n\nKind regards,\n\nOda\nMill & Sons")).toEqual([
      "The gate is open.",
      "Kind regards,\n\nOda\nMill & Sons",
    ]);
  });
  test("long text is cut at the ends of sentences, into parts of about equal length", () => {
    const chunks = splitMacro(LONG.repeat(4));
    expect(chunks.join(" ")).toBe(LONG.repeat(4).trim());
    for (const chunk of chunks) {
      expect(chunk.length).toBeLessThan(600);
      expect(chunk).toMatch(/(?:time|side=b|key|Lane)\.$/);
    }
  });
  test("a length that was asked for holds, for lists as well, which are cut before an item", () => {
    const list = `Steps:\n${Array.from({ length: 9 }, (_, at) => `${at + 1}. Turn the wheel number ${at} until it clicks`).join("\n")}`;
    const chunks = splitMacro(list, 160);
    expect(chunks.length).toBeGreaterThan(1);
    for (const chunk of chunks) {
      expect(chunk.length).toBeLessThanOrEqual(160);
      expect(chunk).toMatch(/clicks$/);
    }
  });
  test("scripts without spaces are cut at their own stops, right-to-left text at its own", () => {
    const japanese = "庭の門は明日の朝に開きます。鍵は管理人の家に置いてあります。".repeat(10);
    const arabic = "سيصل الطرد إلى المكتب غدا صباحا. هل يناسبك هذا الموعد؟ ".repeat(14).trim();
    for (const [text, stop] of [
      [japanese, /。$/],
      [arabic, /[.؟]$/],
    ] as const) {
      const chunks = splitMacro(text);
      expect(chunks.length).toBeGreaterThan(1);
      for (const chunk of chunks) expect(chunk).toMatch(stop);
    }
  });
  test("code keeps its blank lines on the way to the customer", () => {
    expect(prepareMacro({ body: "Type:\n\n```sh\nls\n\npwd\n```\n\nThen wait." }, {}).chunks).toEqual([
      "Type:\n\nls\n\npwd",
      "Then wait.",
    ]);
  });
});

const bare = (text: string): string => text.replaceAll(/^\s*-{3,}\s*$/gm, "").replaceAll(/\s+/g, "");
/** What has to stay in one piece wherever it stands. */
const HELD = ["https://a.example/b.c?d=1", "{{name}}", "{{ship date: long}}", "12,500.00", "mia@shop.example"];
const piece = fc.oneof(
  fc.constantFrom(...HELD),
  fc.constantFrom(
    "Hi Mia,",
    "\n",
    "\n\n",
    "- one",
    "1. two",
    "e.g. ",
    "Dr. Moss",
    "```",
    "\r\n",
    "  indented",
    "\u00a0\n",
    "Q: Where?\nA: Here.",
  ),
  fc.constantFrom(
    "Please wait. ",
    "門は開きます。",
    "هل يناسبك؟ ",
    "👩‍👩‍👧",
    "\n---\n",
    '"a. b. c"',
    "12 500.00 ",
    "Regards,\nOda",
    "The bicycle was picked up and brought to the yard behind the mill. ",
  ),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
/** The same pieces with a blank around each, so that none becomes part of another. */
const spacedTexts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" "));
const lengths = fc.option(fc.integer({ min: 20, max: 500 }), { nil: undefined });

/** Where each chunk stands in the text, one after the other; fails where one is no literal part of it. */
function placesOf(text: string, chunks: readonly string[]): readonly (readonly [from: number, to: number])[] {
  let end = 0;
  return chunks.map((chunk) => {
    const from = text.indexOf(chunk, end);
    expect(from, `“${chunk}” behind ${end}`).toBeGreaterThanOrEqual(0);
    const between = text.slice(end, from);
    expect(between.replaceAll(/^\s*-{3,}\s*$/gm, "").trim(), "between two chunks").toBe("");
    end = from + chunk.length;
    return [from, end];
  });
}

describe("whatever the text", () => {
  test("each chunk is a literal part of it, in order, with nothing but blanks and breaks between", () => {
    fc.assert(
      fc.property(texts, lengths, (source, longest) => {
        const text = source.replaceAll(/\r\n?/g, "\n");
        const chunks = splitMacro(source, longest);
        const places = placesOf(text, chunks);
        const rest = text.slice(places.at(-1)?.[1] ?? 0);
        expect(rest.replaceAll(/^\s*-{3,}\s*$/gm, "").trim(), "behind the last").toBe("");
        expect(bare(chunks.join("\n"))).toBe(bare(text));
        for (const chunk of chunks) expect(chunk.trim()).toBe(chunk);
        expect(chunks).not.toContain("");
      }),
      { numRuns: 400 },
    );
  });
  test("no address, number or placeholder is cut", () => {
    fc.assert(
      fc.property(spacedTexts, lengths, (source, longest) => {
        const text = source.replaceAll(/\r\n?/g, "\n");
        const cuts = placesOf(text, splitMacro(source, longest)).flat();
        for (const held of HELD)
          for (let at = text.indexOf(held); at !== -1; at = text.indexOf(held, at + 1))
            expect(
              cuts.filter((cut) => cut > at && cut < at + held.length),
              held,
            ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

test.each(["@", "a@", "@.", "[", "](", "www."])("a flood of %j is cut like any other text", (sign) => {
  const flood = sign.repeat(20_000 / sign.length);
  expect(bare(splitMacro(flood).join(""))).toBe(flood);
});

test("an address is never cut, whatever stands before it in the same word", () => {
  for (const address of ["(mia.kowalska@shop.example)", "<https://shop.example/returns>"]) {
    const chunks = splitMacro(`${"Please write to us. ".repeat(8)}${address} ${"We answer. ".repeat(8)}`, 50);
    expect(chunks.some((chunk) => chunk.includes(address))).toBe(true);
  }
});

test("a long run of letters without spaces or stops is cut", () => {
  const run = "日".repeat(6000);
  const chunks = splitMacro(run);
  expect(chunks.join("")).toBe(run);
  expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(160);
});

test("letters of scripts without spaces are told from others, those outside the basic plane too", () => {
  const dense = [..."a日本 か한x\u{20000}😀é"].filter((letter) => isDense(letter.codePointAt(0) ?? 0));
  expect(dense.join("")).toBe("日本か한\u{20000}");
});

test.each([
  ["Chinese with commas alone", "门明天早上会打开，钥匙在管理员家里，".repeat(1100)],
  ["one letter", "a".repeat(20_000)],
])("%s, twenty thousand letters long, is measured once", (_, text) => {
  let measured = 0;
  const parts = breakLong(text, 160, (part) => {
    measured += part.length;
    return Float64Array.from({ length: part.length + 1 }, (_size, at) => at);
  });
  expect(parts.join("")).toBe(text);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(160);
  expect(measured).toBe(text.length);
});

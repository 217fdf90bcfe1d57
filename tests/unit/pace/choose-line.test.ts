import { describe, expect, test } from "vitest";
import starters from "../../../assets/starter-macros.json";
import { chooseLine, lineKind, personalise } from "../../../lib/pace/choose-line";
import { isFarewell } from "../../../lib/pace/customer-words";
import { HOLDING_LINES, type LineKind, type LineLanguage } from "../../../lib/pace/holding-lines";
import { isHoldingLine } from "../../../lib/pace/is-holding-line";
import { lineLanguage } from "../../../lib/pace/line-language";
import { type Line, messagesOf } from "./chat-for-tests";

const LANGUAGES = Object.keys(HOLDING_LINES) as LineLanguage[];
const KINDS: readonly LineKind[] = ["searching", "colleague", "long", "further", "check-in", "closing", "out-of-hours"];
const hello: Line = ["customer", 0, "Hello, where is my parcel?"];

describe.each(LANGUAGES)("prepared lines in %s", (language) => {
  const rows = HOLDING_LINES[language];
  test.each([...rows.searching, ...rows.colleague, ...rows.long, ...rows.further, ...rows["out-of-hours"]])(
    "owes an answer: %s",
    (line) => {
      expect(isHoldingLine(personalise(line, "Mia"))).toBe(true);
      expect(isHoldingLine(personalise(line, undefined))).toBe(true);
    },
  );
  test("a check-in owes nothing, and a closing line takes leave", () => {
    for (const line of rows["check-in"]) expect(isHoldingLine(personalise(line, "Mia"))).toBe(false);
    for (const line of rows.closing) expect(isFarewell(personalise(line, "Mia"))).toBe(true);
  });
  test("is known by its words", () => {
    for (const kind of KINDS) expect(lineLanguage(rows[kind].slice(0, 3))).toBe(language);
  });
  test("reads well without a name", () => {
    for (const kind of KINDS)
      for (const line of rows[kind]) {
        const bare = personalise(line, undefined);
        expect(bare).not.toMatch(/\{|\}|,\s*[.?!,]|\s{2}|\s[.,]/);
        expect(personalise(line, "Mia")).not.toContain("{");
      }
  });
});

test.each(KINDS)("the same customer never reads the same %s line twice", (kind) => {
  const lines: Line[] = [hello];
  const offered: string[] = [];
  for (let times = 0; times < 30; times++) {
    const line = chooseLine(messagesOf(lines), kind, times % 2 === 0 ? "Mia" : undefined);
    if (line === undefined) break;
    offered.push(line.replace(", Mia", ""));
    lines.push(["agent", times + 1, line]);
  }
  expect(new Set(offered).size).toBe(offered.length);
  expect(offered.length).toBeGreaterThanOrEqual(HOLDING_LINES.en[kind].length);
  expect(chooseLine(messagesOf(lines), kind, "Mia")).toBeUndefined();
});

test("what a bot or an automation said of it counts, too, also within a longer message", () => {
  const first = HOLDING_LINES.en.searching[1] ?? "";
  const before = chooseLine(
    messagesOf([hello, ["agent", 1, personalise(HOLDING_LINES.en.searching[0] ?? "", "Mia")]]),
    "searching",
    "Mia",
  );
  expect(before).toBe(first);
  const after = chooseLine(
    messagesOf([
      hello,
      ["bot", 1, `Welcome! ${personalise(HOLDING_LINES.en.searching[0] ?? "", undefined)}`],
      ["agent", 2, `Hi. ${first}`],
    ]),
    "searching",
    "Mia",
  );
  expect(after).toBe(personalise(HOLDING_LINES.en.searching[2] ?? "", "Mia"));
});

test("what the agent is doing is told by their last words", () => {
  const kind = (...texts: string[]) =>
    lineKind(messagesOf([hello, ...texts.map((text, at): Line => ["agent", at + 1, text])]));
  expect(kind()).toBe("searching");
  expect(kind("Let me check.")).toBe("searching");
  expect(kind("I'll ask my colleague.")).toBe("colleague");
  expect(kind("Let me check.", "Still looking, thanks for your patience.")).toBe("long");
  expect(kind("Let me check.", "Still looking.", "It is here.", "Let me check the rest.")).toBe("searching");
  expect(kind("Ich frage bei der Kollegin nach.")).toBe("colleague");
});

test("lines are offered in the language of the conversation", () => {
  const german = chooseLine(
    messagesOf([
      ["customer", 0, "Hallo, wo ist meine Bestellung?"],
      ["agent", 5, "Ich schaue nach."],
    ]),
    "searching",
    "Mia",
  );
  expect(german).toBe("Danke für Ihre Geduld, Mia. Ich schaue noch für Sie nach.");
  expect(chooseLine(messagesOf([["customer", 0, "12345"]]), "searching", undefined)).toMatch(
    /^Thanks for your patience\. /,
  );
});

describe("the starter macros", () => {
  const holds = ({ body }: { body: string }) => isHoldingLine(body.replace(/\{\{\w+\|?([^}]*)\}\}/g, "$1"));
  const holding = starters.filter(({ tags, id }) => tags.includes("holding") && id !== "starter-hold-are-you-there");
  test.each(holding)("$id owes an answer", (macro) => expect(holds(macro)).toBe(true));
  test("of the others only those that say so", () => {
    const others = starters.filter((one) => !one.tags.includes("holding"));
    expect(others.filter(holds).map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "starter-hello-reading",
        "starter-hello-after-bot",
        "starter-esc-bug",
        "starter-fu-today",
      ]
    `);
  });
});

test.each(["$&", "A$'", "$`x", "$1"])("the name %s stands there as it is", (name) => {
  const [line = ""] = HOLDING_LINES.en.searching.filter((one) => one.includes("{name}"));
  expect(personalise(line, name)).toBe(line.split("{name}").join(name));
});

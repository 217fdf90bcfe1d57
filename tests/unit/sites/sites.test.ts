import { describe, expect, test } from "vitest";
import { hasWords } from "../../../lib/sites/has-words";
import { isSafePattern } from "../../../lib/sites/is-safe-pattern";
import { isSafeSelector } from "../../../lib/sites/is-safe-selector";
import { judgeProfile, type ProfileCounts } from "../../../lib/sites/judge-profile";
import { matchesAddress, profilesFor } from "../../../lib/sites/match-site";
import { parseDatetime } from "../../../lib/sites/parse-datetime";
import type { SiteProfile } from "../../../lib/sites/site-profile";
import { parseSiteProfile } from "../../../lib/sites/site-profile.schema";

/** A small profile that is right in every part; `with_` changes some. */
const profile = (with_: Partial<SiteProfile> = {}): SiteProfile => ({
  schema: 1,
  id: "desk",
  name: "Desk",
  version: 1,
  updated: "2026-11-21",
  source: "shipped",
  confidence: {
    conversation: "from-source",
    transcript: "from-source",
    roles: "from-source",
    time: "guess",
    composer: "from-source",
    send: "guess",
  },
  evidence: [{ what: "rows", where: "its source", date: "2026-11-21" }],
  match: { hosts: ["*.desk.example"], path: "^/agent/", fingerprint: [{ sel: "#desk", weight: 4 }], atLeast: 4 },
  conversation: { key: { from: "path", pattern: "/tickets/(\\d+)" } },
  transcript: { root: ["#log"], row: [".row"], body: [".text"], order: "oldest-first" },
  roles: {
    rules: [
      { role: "customer", when: { is: "match", sel: ".in" } },
      { role: "agent", when: { is: "match", sel: ".out" } },
    ],
  },
  time: "universal",
  composer: { find: ["#reply"] },
  send: "universal",
  expect: { rolesDecided: 0.8, bodies: 0.5, composer: "may" },
  ...with_,
});

describe("which profile a page may have", () => {
  test("a host with a star is every host below it, and the path counts with it", () => {
    const one = profile();
    expect(matchesAddress(one, { hostname: "acme.desk.example", pathname: "/agent/tickets/1" })).toBe(true);
    expect(matchesAddress(one, { hostname: "acme.desk.example", pathname: "/help" })).toBe(false);
    expect(matchesAddress(one, { hostname: "desk.example.evil.test", pathname: "/agent/" })).toBe(false);
    expect(matchesAddress(one, { hostname: "notdesk.example", pathname: "/agent/" })).toBe(false);
  });

  test("those that name the host come first, a taught one before a shipped one; others only with marks of their own", () => {
    const here = profile({ id: "here" });
    const taught = profile({ id: "taught", source: "taught" });
    const marks = profile({ id: "marks", match: { ...here.match, hosts: [] } });
    const elsewhere = profile({ id: "else", match: { hosts: ["x.example"], fingerprint: [], atLeast: 4 } });
    const found = profilesFor("acme.desk.example", [marks, elsewhere, here, taught]);
    expect(found.map(({ id }) => id)).toEqual(["taught", "here", "marks"]);
  });
});

describe("whether a page is still the one its profile describes", () => {
  const healthy: ProfileCounts = {
    breakers: 0,
    conversation: true,
    roots: 1,
    rows: 10,
    words: false,
    bodies: 10,
    decided: 10,
    spoken: 8,
    composers: 1,
  };
  test.each<[string, Partial<ProfileCounts>, string[]]>([
    ["all is there", {}, []],
    ["no conversation is open", { conversation: false, roots: 0, rows: 0 }, []],
    ["a new conversation without a line", { rows: 0, bodies: 0, decided: 0, spoken: 0 }, []],
    ["the list is gone", { roots: 0, rows: 0 }, ["transcript"]],
    ["the list is there with other rows", { rows: 0, words: true }, ["rows"]],
    ["rows without bodies", { bodies: 2 }, ["bodies"]],
    ["too few roles are known", { decided: 7 }, ["roles"]],
    ["all rows are the desk's own lines", { spoken: 0 }, ["roles"]],
    ["three rows prove nothing", { rows: 3, bodies: 0, decided: 0, spoken: 0 }, []],
    ["a mark of a redesign", { breakers: 1, conversation: false }, ["page"]],
  ])("%s", (_, counts, where) => {
    const verdict = judgeProfile(profile(), { ...healthy, ...counts });
    expect(verdict).toEqual(where.length > 0 ? { kind: "drifted", where } : { kind: "fit" });
  });

  test("a composer that must be there and is not", () => {
    const must = profile({ expect: { rolesDecided: 0.8, bodies: 0.5, composer: "must" } });
    expect(judgeProfile(must, { ...healthy, composers: 0 })).toEqual({ kind: "drifted", where: ["composer"] });
    expect(judgeProfile(profile(), { ...healthy, composers: 0 })).toEqual({ kind: "fit" });
  });
});

describe("the form of a profile", () => {
  const raw = (): Record<string, unknown> => JSON.parse(JSON.stringify(profile()));

  test("of ours an unknown key is an error; from elsewhere it is left out and named, and nothing passes for shipped", () => {
    const odd = { ...raw(), autoSend: true, composer: { find: ["#reply"], script: "alert(1)" } };
    expect(parseSiteProfile(odd, "shipped").kind).toBe("bad");
    const check = parseSiteProfile(odd, "elsewhere");
    expect(check).toMatchObject({ kind: "good", profile: { source: "imported", composer: { find: ["#reply"] } } });
    expect(check.kind === "good" && check.warnings).toEqual([
      "composer.script: not known, left out",
      "autoSend: not known, left out",
    ]);
    expect(JSON.stringify(check)).not.toContain("alert");
  });

  test.each<[string, Partial<Record<keyof SiteProfile, unknown>>, RegExp]>([
    ["a part that is only guessed", { time: [{ read: { from: "text" }, format: "clock" }] }, /time: only guessed/],
    ["rules for one side only", { roles: { rules: [{ role: "agent", when: { is: "match", sel: "a" } }] } }, /customer/],
    ["a pattern that explodes", { conversation: { key: { from: "path", pattern: "(a+)+$" } } }, /pattern/],
    ["a key without a group", { conversation: { key: { from: "path", pattern: "tickets" } } }, /group/],
    ["every element as a row", { transcript: { row: ["*"], body: ["p"], order: "detect" } }, /selector/],
    ["a match that can never be", { match: { hosts: [], fingerprint: [], atLeast: 4 } }, /nothing could ever match/],
    ["a host that is everything", { match: { hosts: ["*.com"], fingerprint: [], atLeast: 4 } }, /host/],
    ["more than 64 kB", { exclude: ["x".repeat(70_000)] }, /64 kB/],
  ])("%s is refused", (_, change, words) => {
    const check = parseSiteProfile({ ...raw(), ...change }, "shipped");
    expect(check.kind === "bad" ? check.problems.join("; ") : "good").toMatch(words);
  });
});

test.each([200_000, 2000])("a profile nested %d deep is refused, wherever it comes from", (depth) => {
  const deep: unknown = JSON.parse(`${'{"is":"not","of":'.repeat(depth)}1${"}".repeat(depth)}`);
  for (const raw of [deep, { state: { closed: [deep] } }]) {
    for (const from of ["shipped", "elsewhere"] as const)
      expect(parseSiteProfile(raw, from)).toEqual({ kind: "bad", problems: ["nested too deep"] });
  }
});

test.each([
  ["/tickets/(\\d+)", true],
  ["^\\[([^\\]]+)\\]", true],
  ["(?:inbox|open)/(\\d+)", true],
  ["(a+)+", false],
  ["(?:a|ab)*c", false],
  ["((a+)b)+", false],
  ["((a)b)+", true],
  ["(a)\\1", false],
  ["[", false],
  ["a".repeat(201), false],
  // A bracket in a class closes no group.
  ["([)]?a+)+$", false],
  ["(((a+)))+$", false],
  ["(?:a?){30}a{30}", false],
  ["(?:a|a){30}b", false],
  ["a?".repeat(30), false],
  ["(?:a|a)".repeat(20), false],
  [".*.*.*.*x", false],
  ["a?a?a?.*.*x", false],
  [".{0,99}.{0,99}.{0,99}x", false],
  ["[(+]+\\)\\p{Lu}{2}", true],
  ["^(?:ab)+(?<id>\\d+)", true],
  // A start that may be anywhere is tried everywhere.
  [".*.*=", false],
  ["^.*.*=", true],
  ["\\p{L}+\\p{L}+!", false],
  ["\\w+\\w+=", false],
  [".{0,500}.{0,500}=", false],
  ["^a|.*.*=", false],
  ["(?<=\\w+\\w+=)", false],
  // What comes after the first repeat is nothing it could take.
  ["detail/[^/]+/([^/]+)", true],
  ["/(?:ticket|views/\\d+)/(\\d+)", true],
  ["(?:\\d+)?/(\\d+)", false],
])("pattern %j is safe: %s", (pattern, safe) => {
  expect(isSafePattern(pattern)).toBe(safe);
});

test.each([
  ["li.row > .text", true],
  ["a:has(b:has(c))", false],
  ["a, *", false],
  ["a b c d e f g h i", false],
  ["a:not(", false],
])("selector %j is safe: %s", (selector, safe) => {
  expect(isSafeSelector(selector)).toBe(safe);
});

test("words count whole, without case or accents, and anywhere in scripts that write none apart", () => {
  expect(hasWords("Note privée", { fr: ["note privee"] })).toBe(true);
  expect(hasWords("Notebook", { en: ["note"] })).toBe(false);
  expect(hasWords("内部备注", { zh: ["备注"] })).toBe(true);
});

describe("written dates", () => {
  const now = new Date(2026, 10, 24, 12, 0).getTime();
  test.each<[string, boolean, string | undefined]>([
    ["14:02, 03/06/2025", true, "2025-06-03 14:02"],
    ["14:02, 03/06/2025", false, "2025-03-06 14:02"],
    ["25/06/2025 2:02 pm", false, "2025-06-25 14:02"],
    ["2025-06-03 14:02:11", true, "2025-06-03 14:02"],
    ["Jun 3, 2025 16:20", true, "2025-06-03 16:20"],
    ["3 June 2025, 10:00:00", false, "2025-06-03 10:00"],
    ["Jun 3, 9:14 AM", true, "2026-06-03 09:14"],
    ["Dec 3, 9:14 AM", true, "2025-12-03 09:14"],
    ["14:02", true, undefined],
    ["03/06/2027 14:02", true, undefined],
    ["45/45/2025 14:02", true, undefined],
    [`14:02, 03/06/2025${" x".repeat(200)}`, true, undefined],
  ])("%s, day first: %s", (text, dayFirst, expected) => {
    const read = parseDatetime(text, dayFirst, now);
    const at = read && new Date(read.at);
    const two = (number: number) => String(number).padStart(2, "0");
    const shown =
      at &&
      `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
    expect(shown).toBe(expected);
  });
});

// The pages of this folder: each is a desk made of the facts about its markup, with the reading it must give.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { rolldown } from "rolldown";
import { expect } from "vitest";
import type { Tab } from "../e2e/drive/driver";
import { serve } from "../e2e/drive/serve.mjs";

type RoleLetter = "C" | "A" | "B" | "S" | "N";
/** Role, text, clock (local; `Z` for UTC; absent or empty where the page tells none) and delivery where it is not shown. */
type ExpectedRow = readonly [RoleLetter, string, string?, string?];

export interface Expected {
  readonly path: string;
  readonly name: string;
  /** The conversation's key; of a soft one its beginning. */
  readonly key: string;
  readonly customer?: string;
  readonly page?: string;
  /** The number the page calls the ticket by; absent where it shows none that is sure. */
  readonly ticket?: string;
  readonly composer: string;
  /** The mark of the send control; absent where the profile and the page name none. */
  readonly send?: string;
  readonly mode: string;
  readonly signs?: readonly string[];
  readonly messages: readonly ExpectedRow[];
}

const FOLDER = import.meta.dirname;
const ROLE: Readonly<Record<RoleLetter, string>> = { C: "customer", A: "agent", B: "bot", S: "system", N: "note" };

export const IDS = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.replace(".html", ""));

export const pageOf = (id: string): string => readFileSync(path.join(FOLDER, `${id}.html`), "utf8");

export const expectedOf = (id: string): Expected =>
  JSON.parse(readFileSync(path.join(FOLDER, `${id}.json`), "utf8")) as Expected;

export const profileOf = (id: string): unknown =>
  JSON.parse(readFileSync(path.join(FOLDER, `../../assets/site-profiles/${id}.json`), "utf8"));

/** The reader as one script that a page can run. */
export async function bundleReader(): Promise<string> {
  const bundle = await rolldown({ input: path.join(FOLDER, "plain-reader.ts"), logLevel: "silent" });
  const { output } = await bundle.generate({ format: "iife" });
  return output[0].code;
}

/** All pages at the addresses their desks would have; `change` rewrites a page before it is served. */
export async function serveFixtures(change: (html: string, id: string) => string = (html) => html) {
  const pages = Object.fromEntries(
    IDS.map((id) => [new URL(expectedOf(id).path, "http://x").pathname, change(pageOf(id), id)]),
  );
  return serve({ "/profiles/": FOLDER }, pages);
}

export type PlainLook = ReturnType<Window["plainLook"]>;

/** Looks at the page with these profiles; `waited` ms have passed since a first look. */
export const lookPlainly = (tab: Tab, reader: string, profiles: readonly unknown[], waited = 0): Promise<PlainLook> =>
  tab.run(
    "page",
    (code: string, given: readonly unknown[], after: number) => {
      if (!window.plainReader) {
        const script = document.createElement("script");
        script.textContent = code;
        document.head.append(script);
        script.remove();
      }
      const look = window.plainReader(given as Parameters<Window["plainReader"]>[0]);
      look();
      return look(after);
    },
    reader,
    profiles,
    waited,
  );

const clockOf = (at: number | undefined, wanted: string): string => {
  if (at === undefined) return "";
  const moment = new Date(at);
  if (wanted.endsWith("Z")) return `${moment.toISOString().slice(11, 16)}Z`;
  return `${String(moment.getHours()).padStart(2, "0")}:${String(moment.getMinutes()).padStart(2, "0")}`;
};

/** Holds a look against the expected reading, row by row. */
export function expectReading(look: PlainLook, expected: Expected): void {
  expect(look.messages.map(({ role, text, delivery }) => [role, text, delivery])).toEqual(
    expected.messages.map(([role, text, , delivery = "shown"]) => [ROLE[role], text, delivery]),
  );
  const clocks = expected.messages.map(([, , clock = ""]) => clock);
  expect(look.messages.map(({ time }, index) => (clocks[index] ? clockOf(time.at, clocks[index]) : ""))).toEqual(
    clocks,
  );
  const { key, customerName, currentPage, ticket } = look.conversation ?? {};
  expect(expected.key.endsWith("/") ? key?.slice(0, expected.key.length) : key).toBe(expected.key);
  if (expected.customer) expect(customerName).toBe(expected.customer);
  expect(currentPage?.url ?? "").toBe(expected.page ?? "");
  expect(ticket?.number ?? "").toBe(expected.ticket ?? "");
  // Firefox's driver knows no `undefined`.
  expect([look.composer, look.mode, look.send ?? "-"]).toEqual([
    expected.composer,
    expected.mode,
    expected.send ?? "-",
  ]);
  expect(look.signs).toEqual(expected.signs ?? []);
  expect(look.profile).toEqual({ name: expected.name, drifted: [] });
}

/**
 * How a look compares with the expected reading: rows decided, what was decided in all (rows that are none included), rows
 * right among them, and the composer taken.
 */
export function compare(look: PlainLook, expected: Expected) {
  const left = [...look.messages];
  const rows = expected.messages.map(([letter, text]) => {
    const at = left.findIndex((one) => one.text === text || one.text.includes(text));
    const [found] = at === -1 ? [] : left.splice(at, 1);
    const role = found && found.role !== "unknown" ? found.role : undefined;
    return { role, right: role === ROLE[letter] };
  });
  return {
    rows: rows.length,
    decided: rows.filter(({ role }) => role !== undefined).length,
    claimed: [...rows, ...left].filter(({ role }) => role !== undefined && role !== "unknown").length,
    right: rows.filter(({ right }) => right).length,
    wrong: expected.messages.flatMap(([letter, text], index) => {
      const row = rows[index];
      return row?.role !== undefined && !row.right ? [`${letter} read as ${row.role}: ${text}`] : [];
    }),
    missing: expected.messages.flatMap(([letter, text], index) =>
      rows[index]?.role === undefined ? [`${letter}: ${text}`] : [],
    ),
    extra: left.map(({ role, text }) => `${role}: ${text.slice(0, 80)}`),
    composer: look.composer === expected.composer ? "right" : look.composer === undefined ? look.composerKind : "wrong",
  };
}

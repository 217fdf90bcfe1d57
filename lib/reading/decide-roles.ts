import type { AuthorRole } from "../transcript/message";
import type { RowFacts } from "./row-facts";
import { AGENT, BOT, CUSTOMER, hasWord, NOTE, SYSTEM, wordsOf } from "./words";

/** Roles row by row, and how sure they are (0 to 1) with the reasons a person can read. */
export interface Decision {
  readonly roles: readonly AuthorRole[];
  readonly confidence: number;
  readonly reasons: readonly string[];
}

const normal = (name: string | undefined): string => (name ?? "").trim().toLowerCase();

/** What the page itself says of a row, by whole words; the two sides are told by `sideByWords`. */
function plainRole(row: RowFacts): AuthorRole | undefined {
  if (row.decided) return row.decided;
  if (hasWord(row.words, NOTE)) return "note";
  const says = (list: ReadonlySet<string>) => hasWord(row.words, list);
  const bot = hasWord(row.badge, BOT) || hasWord(wordsOf(row.author ?? ""), BOT);
  if (bot && !says(CUSTOMER)) return "bot";
  if (says(SYSTEM) && !says(CUSTOMER) && !says(AGENT)) return "system";
  return undefined;
}

function sideByWords(row: RowFacts): AuthorRole | undefined {
  const customer = hasWord(row.words, CUSTOMER);
  const agent = hasWord(row.words, AGENT);
  if (customer !== agent) return customer ? "customer" : "agent";
  return hasWord(row.words, BOT) && !customer ? "bot" : undefined;
}

type Open = readonly (readonly [index: number, row: RowFacts])[];

/** Rules that tell the two sides apart, surest first; each sees the rows nobody has decided. */
function byName(open: Open, customerName: string): Map<number, AuthorRole> {
  const roles = new Map<number, AuthorRole>();
  if (customerName === "" || !open.some(([, row]) => normal(row.author) === customerName)) return roles;
  for (const [index, row] of open) {
    if (row.author) roles.set(index, normal(row.author) === customerName ? "customer" : "agent");
  }
  return roles;
}

function byMeWord(open: Open): Map<number, AuthorRole> {
  const me = new Set(["you", "me", "du", "sie", "vous", "moi", "tú", "yo", "você", "eu"]);
  const roles = new Map<number, AuthorRole>();
  if (!open.some(([, row]) => me.has(normal(row.author)))) return roles;
  const names = new Set(open.map(([, row]) => normal(row.author)).filter((name) => name !== "" && !me.has(name)));
  if (names.size > 1) return roles;
  for (const [index, row] of open) {
    if (row.author) roles.set(index, me.has(normal(row.author)) ? "agent" : "customer");
  }
  return roles;
}

function bySide(open: Open): Map<number, AuthorRole> {
  const roles = new Map<number, AuthorRole>();
  const sides = new Set(open.map(([, row]) => row.side));
  if (!sides.has("start") || !sides.has("end")) return roles;
  for (const [index, row] of open) {
    if (row.side === "center") roles.set(index, "system");
    else if (row.side) roles.set(index, row.side === "end" ? "agent" : "customer");
  }
  return roles;
}

/**
 * Decides who said each row. Words of the page count before names, names before sides; what none of them tells stays
 * `unknown`, since a wrong role starts a wrong clock.
 */
export function decideRoles(rows: readonly RowFacts[], customerName: string | undefined): Decision {
  const roles = new Map<number, AuthorRole>();
  const reasons: string[] = [];
  rows.forEach((row, index) => {
    const role = plainRole(row);
    if (role) roles.set(index, role);
  });
  const open = (): Open => rows.flatMap((row, index) => (roles.has(index) ? [] : [[index, row] as const]));

  const worded = open().map(([index, row]) => [index, sideByWords(row)] as const);
  const told = worded.filter(([, role]) => role !== undefined);
  let confidence = rows.every((row) => row.decided) ? 1 : 0.9;
  const share = told.length / Math.max(1, worded.length);
  if (told.length > 0 && share >= 0.5) {
    for (const [index, role] of told) if (role) roles.set(index, role);
    reasons.push("The page names the sides of its messages.");
  }
  const rules: readonly (readonly [Map<number, AuthorRole>, number, string])[] = [
    [byName(open(), normal(customerName)), 0.85, "The customer is known by name."],
    [byMeWord(open()), 0.85, "The page calls your own messages yours."],
    [bySide(open()), 0.65, "The two sides stand left and right."],
  ];
  for (const [found, sureness, reason] of rules) {
    const fresh = [...found].filter(([index]) => !roles.has(index));
    if (fresh.length === 0) continue;
    for (const [index, role] of fresh) roles.set(index, role);
    confidence = Math.min(confidence, sureness);
    reasons.push(reason);
  }
  const undecided = open().length;
  if (undecided > 0) reasons.push(`I can't tell who wrote ${undecided} of ${rows.length} messages.`);
  const decided = rows.length === 0 ? 1 : 1 - undecided / rows.length;
  return { roles: rows.map((_, index) => roles.get(index) ?? "unknown"), confidence: confidence * decided, reasons };
}

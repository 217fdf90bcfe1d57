// One row read by a profile's rules. What they do not tell (a body that is not there, a role none of them knows) the
// universal measure tells, so that a page that changed in one place loses one thing.
import type { RowFacts } from "../reading/row-facts";
import type { ReadRule } from "../sites/read-rule";
import type { RoleRules, SiteProfile, TranscriptRules } from "../sites/site-profile";
import type { EpochMs } from "../transcript/time";
import { queryAll } from "./query-all";
import { readByRule } from "./read-by-rule";
import { readText } from "./read-text";
import { readTimeSources } from "./read-time-sources";
import { holds, type Subject } from "./test-element";
import type { UniversalRows } from "./universal-rows";

/** What a profile needs beside its rules to read one row. */
export interface RowNeeds {
  readonly profile: SiteProfile;
  readonly rules: TranscriptRules;
  /** The customer's name as the page shows it now. */
  readonly customer: () => string | undefined;
  /** The row whose header this row is read under, when it has none of its own. */
  readonly headerOf: (row: Element, has: (row: Element) => boolean) => Element | undefined;
  readonly universal: UniversalRows;
}

/** The row's own words; undefined where nothing in it is what the profile calls a body. */
function bodyText(row: Element, { body, bodyDrop, media }: TranscriptRules): string | undefined {
  const all = body ? queryAll(row, body) : [];
  const bodies = all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
  const dropped = bodies.flatMap((one) => (bodyDrop ?? []).flatMap((selector) => queryAll(one, [selector])));
  const texts = bodies.map((one) => readText(one, { dropped }));
  const kinds = (media ?? []).filter(({ sel }) => queryAll(row, [sel]).length > 0).map(({ kind }) => `[${kind}]`);
  const lines = [...texts, ...kinds].filter((text) => text !== "");
  return bodies.length === 0 && kinds.length === 0 ? undefined : lines.join("\n");
}

const read = (rule: ReadRule | undefined, row: Element): string | undefined =>
  rule && readByRule(rule, row, row.ownerDocument);

const firstHit = <Rule extends { readonly when: Parameters<typeof holds>[0] }>(
  rules: readonly Rule[],
  subject: Subject,
): Rule | undefined => rules.find(({ when }) => holds(when, subject));

/** The role a row has by rules that ask no name: rows of one run share it. */
export const kindOf = (row: Element, roles: RoleRules): string =>
  firstHit(roles.rules, { element: row, scope: row, shown: false })?.role ?? "";

/** What the universal reading goes by. */
const saidBy = ({ said, look, levels, choices }: RowFacts): Partial<RowFacts> => ({
  ...(said ? { said } : {}),
  ...(look ? { look } : {}),
  ...(levels ? { levels } : {}),
  ...(choices === undefined ? {} : { choices }),
});

/** A row by its profile, and whether a body was where the profile says. */
export function readRowByProfile(row: Element, needs: RowNeeds, now: EpochMs): { facts: RowFacts; body: boolean } {
  const { profile, rules, headerOf, universal } = needs;
  const inherits = rules.group?.inherits ?? [];
  const authorOf = (one: Element) => read(profile.author, one);
  const { time: sources } = profile;
  const timeOf = (one: Element) => (sources === "universal" ? undefined : readTimeSources(one, sources, now));
  const under = (name: "author" | "time", has: (one: Element) => boolean) =>
    inherits.includes(name) ? headerOf(row, has) : undefined;

  let author = authorOf(row);
  const namedRow = author ? undefined : under("author", (one) => Boolean(authorOf(one)));
  author ??= namedRow && authorOf(namedRow);
  let time = timeOf(row);
  const timedRow = time ? undefined : under("time", (one) => Boolean(timeOf(one)));
  time ??= timedRow && timeOf(timedRow);

  const text = bodyText(row, rules);
  const subject: Subject = {
    element: row,
    scope: row,
    shown: false,
    side: () => universal.sideOf(row),
    author: () => author,
    customer: needs.customer,
  };
  const { roles } = profile;
  const role = roles === "universal" ? undefined : firstHit(roles.rules, subject)?.role;
  const needsMore = text === undefined || role === undefined || sources === "universal" || !profile.author;
  const more = needsMore ? universal.measure(row, now) : undefined;
  const delivery = roles === "universal" ? undefined : (firstHit(roles.delivery ?? [], subject)?.is ?? "shown");
  const id = read(rules.rowId, row) ?? more?.id;
  const side = roles !== "universal" && role === undefined ? universal.sideOf(row) : undefined;
  const name = author ?? (role === undefined || !profile.author ? more?.author : undefined);
  const timed = time ?? (sources === "universal" ? more : undefined);
  const facts: RowFacts = {
    // A day between messages is a line of the desk's own, though the universal reading takes it for a time.
    text: text ?? (more?.text || (role === "system" ? readText(row, {}) : "")),
    words: role === undefined ? (more?.words ?? []) : [],
    badge: role === undefined ? (more?.badge ?? []) : [],
    ...(name ? { author: name } : {}),
    delivery: delivery ?? more?.delivery ?? "shown",
    ...(timed?.at === undefined ? {} : { at: timed.at }),
    atMinute: timed?.atMinute ?? false,
    ...(!time && sources === "universal" && more?.mark ? { mark: more.mark } : {}),
    ...(role === undefined && more ? saidBy(more) : {}),
    ...(id ? { id } : {}),
    ...(side ? { side } : {}),
    ...(roles === "universal" ? {} : { decided: role ?? "unknown" }),
  };
  return { facts, body: text !== undefined };
}

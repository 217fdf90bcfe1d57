// How a profile reads its desk's transcript: rows and bodies by its selectors, roles by its rules. What it finds is also
// counted, so that a page that has changed is noticed.
import { decideByProfile } from "../reading/decide-by-profile";
import { dayOrderOf, placeTimes } from "../reading/place-times";
import type { ProfileCounts } from "../sites/judge-profile";
import type { SiteProfile, TranscriptRules } from "../sites/site-profile";
import type { EpochMs } from "../transcript/time";
import { countProfile, holdsWords } from "./count-profile";
import { createGroupHeaders } from "./group-headers";
import type { PageStructure } from "./page-structure";
import { hasAny, isWithin, matchesAny, queryAll, queryVisible } from "./query-all";
import { readByRule } from "./read-by-rule";
import { kindOf, type RowNeeds, readRowByProfile } from "./row-by-profile";
import { asksName } from "./test-element";
import { createUniversalRows } from "./universal-rows";
import { isVisible } from "./visible";

export interface ProfiledStructure {
  readonly structure?: PageStructure;
  readonly several: boolean;
  readonly count: (conversation: boolean, composers: number) => ProfileCounts;
}

type TimeOf = (row: Element) => number | undefined;

/** Newest first shows in times that fall down the page. */
function isNewestFirst(order: TranscriptRules["order"], rows: readonly Element[], timeOf: TimeOf): boolean {
  if (order !== "detect") return order === "newest-first";
  const times = [...rows.slice(0, 5), ...rows.slice(-5)].map(timeOf).filter((at) => at !== undefined);
  const [first, last] = [times[0], times.at(-1)];
  return first !== undefined && last !== undefined && first > last;
}

/** The visible roots the rules name; where they name none, the element that holds all rows. */
function findRoots(pane: Element, rules: TranscriptRules, rowsIn: (scope: Element) => Element[]): Element[] {
  if (rules.root) return queryVisible(pane, rules.root);
  const rows = rowsIn(pane);
  let root = rows.find(isVisible)?.parentElement;
  while (root && !rows.every((row) => root?.contains(row))) root = root.parentElement;
  return root ? [root] : [];
}

/** The transcript of this pane as its profile finds it. */
export function structureByProfile(
  document: Document,
  profile: SiteProfile,
  rules: TranscriptRules,
  pane: Element,
  now: EpochMs,
): ProfiledStructure {
  const { roles, exclude } = profile;
  const outside = (element: Element) => exclude !== undefined && isWithin(element, exclude);
  const isRow = (one: Element) => !(rules.rowNot && matchesAny(one, rules.rowNot)) && !outside(one);
  const rowsIn = (scope: Element): Element[] => queryAll(scope, rules.row).filter(isRow);
  const [root, rival] = findRoots(pane, rules, rowsIn).filter((one) => !outside(one));
  if (!root || rival) {
    const nothing = { root, rows: [], read: () => ({ body: false, role: "unknown" as const }) };
    return {
      several: Boolean(rival),
      count: (conversation, composers) => countProfile(document, profile, nothing, conversation, composers),
    };
  }

  const rowsOf = () => rowsIn(rules.root ? root : pane);
  const found = rowsOf();
  const customer = () => profile.customer?.name && readByRule(profile.customer.name, pane, document);
  const byName = roles !== "universal" && roles.rules.some(({ when }) => asksName(when));
  const named = byName ? customer() : undefined;
  const kind = (row: Element) => (roles === "universal" ? "" : kindOf(row, roles));
  const headers = createGroupHeaders(rules.group?.direction ?? "header-first", kind);
  headers.follow(found);
  const { headerOf } = headers;
  const universal = createUniversalRows(root);
  const needs: RowNeeds = { profile, rules, customer, headerOf, universal };
  const timeOf: TimeOf = (row) => readRowByProfile(row, needs, now).facts.at;
  let drifted = false;

  const structure: PageStructure = {
    root,
    ...(roles === "universal" ? {} : { profile }),
    rows: () => {
      const rows = rowsOf();
      headers.follow(rows);
      return rows;
    },
    measure: (row, at, withSide) => {
      const { facts } = readRowByProfile(row, needs, at);
      const side = withSide ? universal.sideOf(row) : undefined;
      return side ? { ...facts, side } : facts;
    },
    decide: (rows, about) => {
      if (roles === "universal") return universal.decide(rows, about);
      const decision = decideByProfile(rows, about, profile.expect.rolesDecided);
      drifted = decision.drifted;
      return decision;
    },
    times: (rows, at) => placeTimes(rows, at, dayOrderOf(rows, document.documentElement.lang)),
    foundBy: { by: "profile", confidence: 1 },
    newestFirst: isNewestFirst(rules.order, found, timeOf),
    driftedRoles: () => drifted,
    isOutdated: (pageTouched) => {
      if (pageTouched && (!isVisible(root) || !isVisible(pane) || (byName && named !== customer()))) return true;
      if (!hasAny(root, rules.row)) return holdsWords(root);
      return pageTouched && !rules.root && !root.contains(rowsOf().at(-1) ?? null);
    },
  };
  const read = (row: Element) => {
    const { facts, body } = readRowByProfile(row, needs, now);
    return { body, role: facts.decided ?? "unknown" };
  };
  return {
    several: false,
    count: (conversation, composers) =>
      countProfile(document, profile, { root, rows: found, read }, conversation, composers),
    structure,
  };
}

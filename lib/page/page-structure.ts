import type { decideRoles } from "../reading/decide-roles";
import { parseClock, parseStamp } from "../reading/parse-time";
import type { RowFacts } from "../reading/row-facts";
import type { ReadRule, RoleRule, SiteProfile } from "../sites/site-profile";
import type { Delivery, Message, MessageId } from "../transcript/message";
import type { EpochMs } from "../transcript/time";
import type { Conversation } from "../transcript/transcript";
import { partHere } from "./parts";
import { queryAll } from "./query-all";
import { readText } from "./read-text";
import { isVisible } from "./visible";

/** How the transcript of this page is read: by a site profile, or as the universal reading found it. */
export interface PageStructure {
  readonly root: Element;
  readonly profile?: SiteProfile;
  readonly rows: () => Element[];
  readonly measure: (row: Element, now: EpochMs, withSide: boolean) => RowFacts;
  /** Who said each row; `confidence` runs from 0 to 1. */
  readonly decide: typeof decideRoles;
  readonly newestFirst: boolean;
  /** This element changed: the rows around it are found anew. */
  readonly touched?: (element: Element) => void;
  /** Times that only their neighbours make plain; absent where each row tells its own. */
  readonly times?: (rows: readonly RowFacts[], now: EpochMs) => readonly (Message["time"] | undefined)[];
  /** Which conversation it is, where no profile says so. */
  readonly conversation?: (
    messages: readonly Message[],
    rowOf: ReadonlyMap<MessageId, Element>,
  ) => Conversation | undefined;
}

/** The profile whose marks stand on this page; a host alone is not enough where marks are named. */
export function matchProfile(document: Document, profiles: readonly SiteProfile[]): SiteProfile | undefined {
  const host = document.location?.hostname ?? "";
  return profiles.find(({ match }) => {
    const here = match.hosts.length === 0 || match.hosts.some((one) => host === one || host.endsWith(`.${one}`));
    return here && queryAll(document, match.fingerprint).length > 0;
  });
}

/** One value by its rule: from an element below `scope`, or the address or title. */
export function readByRule(rule: ReadRule, scope: ParentNode & Node, document: Document): string | undefined {
  if (rule.from !== "text" && rule.from !== "attr") {
    const text = { path: document.location.pathname, hash: document.location.hash, title: document.title }[rule.from];
    return new RegExp(rule.pattern).exec(text)?.[1];
  }
  const { sel } = rule;
  const element = sel ? queryAll(scope, sel)[0] : scope instanceof Element ? scope : undefined;
  const value = rule.from === "attr" ? element?.getAttribute(rule.name) : element?.textContent;
  const trimmed = value?.trim();
  if (!trimmed) return undefined;
  return rule.pattern ? new RegExp(rule.pattern).exec(trimmed)?.[1] : trimmed;
}

const holds = (row: Element, selector: string): boolean => queryAll(row, [selector]).length > 0;

function roleByRules(row: Element, rules: readonly RoleRule[]): { role?: RowFacts["decided"]; delivery: Delivery } {
  const rule = rules.find(
    ({ matches, has }) => (matches === undefined || row.matches(matches)) && (has === undefined || holds(row, has)),
  );
  return { ...(rule ? { role: rule.role } : {}), delivery: rule?.delivery ?? "shown" };
}

function timeByRules(row: Element, profile: SiteProfile, now: EpochMs) {
  for (const { read, format } of profile.time) {
    const text = readByRule(read, row, row.ownerDocument);
    const time = text && (format === "clock" ? parseClock(text, now) : parseStamp(text, now));
    if (time) return time;
  }
  return undefined;
}

function measureByProfile(row: Element, profile: SiteProfile, now: EpochMs): RowFacts {
  const body = queryAll(row, profile.transcript.body)[0] ?? row;
  const time = timeByRules(row, profile, now);
  const { role, delivery } = roleByRules(row, profile.roles);
  const id = profile.transcript.rowId && readByRule(profile.transcript.rowId, row, row.ownerDocument);
  const author = profile.author && readByRule(profile.author, row, row.ownerDocument);
  return {
    text: readText(body),
    words: [],
    badge: [],
    ...(author ? { author } : {}),
    delivery,
    ...(time ? { at: time.at } : {}),
    atMinute: time?.atMinute ?? false,
    ...(id ? { id } : {}),
    decided: role ?? "unknown",
  };
}

/** A profile has decided row by row; rows none of its rules knew count against it. */
function decideByProfile(rows: readonly RowFacts[]) {
  const unknown = rows.filter(({ decided }) => decided === "unknown").length;
  return {
    roles: rows.map(({ decided }) => decided ?? "unknown"),
    confidence: rows.length === 0 ? 1 : 1 - unknown / rows.length,
    reasons: unknown === 0 ? [] : [`I can't tell who wrote ${unknown} of ${rows.length} messages.`],
  };
}

function structureByProfile(document: Document, profile: SiteProfile): PageStructure | undefined {
  const pane = profile.pane ? queryAll(document, profile.pane).find(isVisible) : document.documentElement;
  const root = pane && queryAll(pane, profile.transcript.root)[0];
  if (!root) return undefined;
  return {
    root,
    profile,
    rows: () => queryAll(root, profile.transcript.row),
    measure: (row, now) => measureByProfile(row, profile, now),
    decide: decideByProfile,
    newestFirst: profile.transcript.order === "newest-first",
  };
}

/** What a page without any of these cannot be: a place where somebody writes to somebody. */
const SIGNS =
  'textarea,[contenteditable],[role="textbox"],[role="log"],iframe,[class*=messag i],[class*=chat i],[class*=thread i],[class*=convers i],[class*=ticket i],dl,time';

/** How to read this page: a profile that fits wins; one whose transcript is not there leaves nothing to guess. */
export function findStructure(
  document: Document,
  profiles: readonly SiteProfile[],
  wantReading: () => void,
): { readonly profile?: SiteProfile; readonly structure?: PageStructure; readonly several: boolean } {
  const profile = matchProfile(document, profiles);
  if (profile) {
    const structure = structureByProfile(document, profile);
    return { profile, ...(structure ? { structure } : {}), several: false };
  }
  const reading = partHere("reading");
  if (!reading) {
    if (document.querySelector(SIGNS)) wantReading();
    return { several: false };
  }
  const found = reading.structureByLooks(document);
  return found === "several" ? { several: true } : { ...(found ? { structure: found } : {}), several: false };
}

// From what was pointed at to the profile of a page.
import { decideRoles } from "../../reading/decide-roles";
import { keyRuleOf } from "../../reading/key-rule";
import { findRoleRules } from "../../sites/find-role-rules";
import { isSafeSelector } from "../../sites/is-safe-selector";
import type { SendRules, SiteProfile } from "../../sites/site-profile";
import { type Learned, sideRules, taughtProfile } from "../../sites/taught-profile";
import type { EpochMs } from "../../transcript/time";
import { placeOf } from "../place-of";
import { queryAll } from "../query-all";
import { createUniversalRows } from "../universal-rows";
import { findNames } from "./find-names";
import { marksOfRow } from "./marks-of-row";
import { type ListOfExamples, listOfExamples } from "./rows-of-examples";
import { selectorsOf } from "./selectors-of";

/** What was pointed at so far. */
export interface Pointed {
  readonly customer?: Element;
  readonly own?: Element;
  readonly composer?: HTMLElement;
  readonly send?: HTMLElement;
  /** The key that sends, where no control does. */
  readonly keys: "enter" | "ctrl-enter" | "unknown";
}

/** As many rows as are compared: the newest. */
const SAMPLE = 120;

type Roles = Pick<Learned, "roles" | "author" | "customerName">;

function rolesOf(list: ListOfExamples, now: EpochMs): Roles {
  const { root, customer, own } = list;
  const all = queryAll(root, list.rowSelectors);
  const rows = all.filter((row, at) => at >= all.length - SAMPLE || row === customer || row === own);
  const universal = createUniversalRows(root);
  const facts = rows.map((row) => universal.measure(row, now));
  const { roles: looks } = decideRoles(facts);
  const marked = rows.map((row, at) => ({ marks: marksOfRow(row, root), looks: looks[at] ?? "unknown" }));
  const [one, other] = [rows.indexOf(customer), rows.indexOf(own)];
  const roles = findRoleRules(marked, one, other);
  if (roles) return { roles };
  const [here, there] = [universal.sideOf(customer), universal.sideOf(own)];
  if (here && there && here !== there && here !== "center" && there !== "center")
    return { roles: sideRules(here, there) };
  const [oneFacts, otherFacts] = [facts[one], facts[other]];
  if (!oneFacts || !otherFacts) return {};
  return findNames(root, { row: customer, facts: oneFacts }, { row: own, facts: otherFacts }) ?? {};
}

function sendOf({ send, keys }: Pointed): SendRules | undefined {
  const button = send ? selectorsOf(send).filter(isSafeSelector) : [];
  if (button.length > 0) return { button, keys: "none" };
  return keys === "unknown" ? undefined : { keys };
}

/** An editor in a frame of its own has no selector in this document: the universal reading finds it. */
const composerOf = ({ composer }: Pointed): string[] =>
  composer && placeOf(composer) === composer ? selectorsOf(composer).filter(isSafeSelector) : [];

export interface LearnedPage {
  readonly profile: SiteProfile;
  /** The two messages are one, or nothing about their list would be found again. */
  readonly noList: boolean;
}

/** The profile of this page; `decided` is the share of rows whose role it knew, where that was counted already. */
export function learnPage(
  document: Document,
  pointed: Pointed,
  about: {
    readonly known: readonly Element[];
    readonly newestFirst?: boolean;
    readonly now: EpochMs;
    readonly decided: number;
    /** Who said what needs no rule: the looks tell it. */
    readonly byLooks: boolean;
  },
): LearnedPage {
  const { customer, own } = about.byLooks ? {} : pointed;
  const list = customer && own && listOfExamples(customer, own, about.known);
  const { href, hostname } = document.location;
  const key = keyRuleOf(href);
  const composer = composerOf(pointed);
  const send = sendOf(pointed);
  const order = about.newestFirst === undefined ? "detect" : about.newestFirst ? "newest-first" : "oldest-first";
  return {
    noList: Boolean(customer && own && !list),
    profile: taughtProfile({
      host: hostname,
      today: new Date(about.now).toISOString().slice(0, 10),
      ...(key ? { key } : {}),
      ...(list
        ? { list: { root: list.rootSelectors, row: list.rowSelectors, order }, ...rolesOf(list, about.now) }
        : {}),
      ...(composer.length > 0 ? { composer } : {}),
      ...(send ? { send } : {}),
      decided: about.decided,
    }),
  };
}

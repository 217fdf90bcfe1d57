import type { ElementTest } from "./element-test";
import type { ReadRule, SelectorList } from "./read-rule";
import type { Confidence, RoleRules, SendRules, SiteProfile, TranscriptRules } from "./site-profile";

/** What was learned of a page from what was pointed at in it; what is absent is left to the universal reading. */
export interface Learned {
  readonly host: string;
  /** The day it was taught, e.g. `2026-11-25`. */
  readonly today: string;
  readonly key?: ReadRule;
  readonly list?: Pick<TranscriptRules, "row" | "order"> & { readonly root: SelectorList };
  readonly roles?: RoleRules;
  readonly author?: ReadRule;
  readonly customerName?: ReadRule;
  readonly composer?: SelectorList;
  readonly send?: SendRules;
  /** The share of rows (0 to 1) whose role the rules knew when it was taught. */
  readonly decided: number;
}

/** A page may be half as well known as on the day it was taught before it counts as changed. */
const KEEPS = 0.5;

const sure = (known: unknown): Confidence => (known === undefined ? "guess" : "verified");
const slug = (host: string): string => host.replaceAll(/[^a-z0-9]+/g, "-").slice(0, 33);

/** Two sides told apart by where their bubbles stand. */
export const sideRules = (customer: "start" | "end", own: "start" | "end"): RoleRules => {
  const on = (value: "start" | "end"): ElementTest => ({ is: "side", value });
  return {
    rules: [
      { role: "system", when: { is: "side", value: "center" } },
      { role: "customer", when: on(customer) },
      { role: "agent", when: on(own) },
    ],
  };
};

/** Two sides told apart by names: the customer's, as the page's heading tells it, and the agent's own. */
export const nameRules = (own: string): RoleRules => ({
  rules: [
    { role: "customer", when: { is: "name", equals: "customer" } },
    { role: "agent", when: { is: "name", equals: "listed", list: [own] } },
  ],
});

/** The profile of a taught page: the same data as a shipped one. */
export function taughtProfile(learned: Learned): SiteProfile {
  const { host, today, key, list, roles, author, customerName, composer, send } = learned;
  const group = author ? { group: { inherits: ["author"] as const, direction: "header-first" as const } } : {};
  return {
    schema: 1,
    id: `taught-${slug(host)}`.replace(/-+$/, ""),
    name: host.slice(0, 60),
    version: 1,
    updated: today,
    source: "taught",
    confidence: {
      conversation: sure(key),
      transcript: sure(list),
      roles: sure(list && roles),
      time: "guess",
      composer: sure(composer),
      send: sure(send),
    },
    evidence: [{ what: "pointed at in the page", where: host, date: today }],
    match: { hosts: [host], fingerprint: [], atLeast: 4 },
    conversation: key ? { key } : "universal",
    transcript: list ? { ...list, ...group } : "universal",
    roles: list && roles ? roles : "universal",
    ...(author ? { author } : {}),
    time: "universal",
    composer: composer ? { find: composer } : "universal",
    send: send ?? "universal",
    ...(customerName ? { customer: { name: customerName } } : {}),
    expect: {
      rolesDecided: roles ? Math.floor(learned.decided * KEEPS * 100) / 100 : 0,
      bodies: 0,
      composer: composer ? "must" : "may",
    },
  };
}

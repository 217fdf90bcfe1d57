import type { SiteProfile } from "../../sites/site-profile";
import type { TeachingReading } from "../../sites/teaching";
import type { AuthorRole } from "../../transcript/message";
import type { EpochMs } from "../../transcript/time";
import type { ComposerFinding } from "../page-look";
import type { Parts } from "../parts";

/** A page as a profile that is still being taught reads it. */
export interface ReadByDraft {
  readonly rows: readonly { readonly row: Element; readonly role: AuthorRole; readonly author?: string }[];
  readonly counts: TeachingReading["counts"];
  readonly sidesBy: TeachingReading["sidesBy"];
  /** How sure the roles are, from 0 to 1. */
  readonly confidence: number;
  readonly composer: ComposerFinding;
}

export const NOTHING_READ: ReadByDraft = {
  rows: [],
  counts: { customer: 0, own: 0, other: 0, unclear: 0 },
  sidesBy: "looks",
  confidence: 0,
  composer: { kind: "none" },
};

const MOST = 400;
/** Below this the page counts as one that can't be read (see `look-at-page`). */
const PROBABLE = 0.55;

/** Reads the page by this profile alone, the very way it will be read once it is saved; without one, by its looks. */
export function readByDraft(
  document: Document,
  profile: SiteProfile | undefined,
  reading: Parts["reading"],
  now: EpochMs,
): ReadByDraft {
  const finding = reading.findStructure(document, profile ? [profile] : [], now, undefined);
  const composer = reading.composerOf(document, finding);
  const { structure } = finding;
  const sidesBy = profile === undefined || profile.roles === "universal" ? "looks" : "rule";
  if (!structure) return { ...NOTHING_READ, composer, sidesBy };
  const rows = structure
    .rows()
    .slice(structure.newestFirst ? 0 : -MOST)
    .slice(0, MOST);
  const inOrder = structure.newestFirst ? [...rows].reverse() : rows;
  const facts = inOrder.map((row) => structure.measure(row, now, false));
  const { roles, confidence } = structure.decide(facts, { customerNames: [], ownNames: [], learned: new Map() });
  // A row without a word is none of anybody's.
  const said = inOrder.flatMap((row, at) => {
    const { text, author } = facts[at] ?? {};
    return text ? [{ row, role: roles[at] ?? ("unknown" as const), ...(author ? { author } : {}) }] : [];
  });
  const count = (...wanted: AuthorRole[]) => said.filter(({ role }) => wanted.includes(role)).length;
  return {
    rows: said,
    counts: {
      customer: count("customer"),
      own: count("agent"),
      other: count("bot", "system", "note"),
      unclear: count("unknown"),
    },
    sidesBy,
    confidence,
    composer,
  };
}

type Examples = { readonly customer?: Element; readonly own?: Element };

/** Whether the page's looks say that one side wrote both: under one name, or surely read as one side's. */
export function areOneSide({ rows, confidence }: ReadByDraft, { customer, own }: Examples): boolean {
  const rowOf = (element: Element | undefined) => rows.find(({ row }) => element && row.contains(element));
  const [one, other] = [rowOf(customer), rowOf(own)];
  if (!one || !other) return false;
  if (one.author !== undefined && one.author === other.author) return true;
  return confidence >= PROBABLE && one.role === other.role && (one.role === "customer" || one.role === "agent");
}

const SPEAKS: ReadonlySet<AuthorRole> = new Set(["customer", "agent", "unknown"]);

/**
 * The newest message of the side this step asks for, where the looks surely tell it; else the newest that somebody wrote and
 * that was not pointed at (`taken`). Never the desk's own line.
 */
export function likelyRow(
  { rows, confidence }: ReadByDraft,
  step: "customer" | "own",
  taken: Element | undefined,
): Element | undefined {
  const wanted = step === "customer" ? "customer" : "agent";
  const free = rows.filter(({ row, role }) => SPEAKS.has(role) && !(taken && row.contains(taken)));
  const told = confidence >= PROBABLE ? free.findLast(({ role }) => role === wanted) : undefined;
  return (told ?? free.at(-1))?.row;
}

/**
 * Whether the page is read by its looks just as it was pointed out, and nothing of it is left open: rules made of two
 * examples would know less of its notes, bots and lines of its own.
 */
export function looksSuffice({ rows, counts, confidence }: ReadByDraft, { customer, own }: Examples): boolean {
  const roleOf = (element: Element | undefined) => rows.find(({ row }) => element && row.contains(element))?.role;
  return (
    confidence >= PROBABLE &&
    counts.other > 0 &&
    counts.unclear === 0 &&
    roleOf(customer) === "customer" &&
    roleOf(own) === "agent"
  );
}

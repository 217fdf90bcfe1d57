import type { SiteProfile } from "./site-profile";

/** What a profile found on the page before it. */
export interface ProfileCounts {
  readonly breakers: number;
  /** The address or page names a conversation: one ought to be on screen. */
  readonly conversation: boolean;
  readonly roots: number;
  readonly rows: number;
  /** The transcript's root holds words of its own. */
  readonly words: boolean;
  /** Rows that hold a body, rows whose role some rule knew, and rows that somebody said: no lines of the desk itself. */
  readonly bodies: number;
  readonly decided: number;
  readonly spoken: number;
  readonly composers: number;
}

/** What of a desk's page is not where the profile says. */
export type DriftedPart = "page" | "transcript" | "rows" | "bodies" | "roles" | "composer";

export type ProfileVerdict =
  | { readonly kind: "fit" }
  | { readonly kind: "drifted"; readonly where: readonly DriftedPart[] };

/** Fewer rows than this prove nothing about shares. */
const ENOUGH_ROWS = 4;

function driftedParts({ expect, transcript, roles, composer }: SiteProfile, counts: ProfileCounts): DriftedPart[] {
  if (counts.breakers > 0) return ["page"];
  const where: DriftedPart[] = [];
  const { rows } = counts;
  if (transcript !== "universal") {
    if (counts.roots === 0) where.push("transcript");
    else if (rows === 0 && counts.words) where.push("rows");
    else if (rows >= ENOUGH_ROWS && counts.bodies < rows * expect.bodies) where.push("bodies");
    const few = counts.decided < rows * expect.rolesDecided || counts.spoken === 0;
    if (roles !== "universal" && rows >= ENOUGH_ROWS && few) where.push("roles");
  }
  if (composer !== "universal" && expect.composer === "must" && counts.composers === 0) where.push("composer");
  return where;
}

/** Expected against found: whether the desk's page is still the one the profile describes, and if not, where. */
export function judgeProfile(profile: SiteProfile, counts: ProfileCounts): ProfileVerdict {
  // Without a conversation there is nothing to find: a list of tickets is no changed page.
  if (!counts.conversation && counts.breakers === 0) return { kind: "fit" };
  const where = driftedParts(profile, counts);
  return where.length > 0 ? { kind: "drifted", where } : { kind: "fit" };
}

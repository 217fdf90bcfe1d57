import { matchesAddress } from "../sites/match-site";
import type { SiteProfile } from "../sites/site-profile";
import { queryAll } from "./query-all";

/** What the marks of a profile weigh that stand in this page. */
function weightOn(document: Document, { match }: SiteProfile): number {
  const found = match.fingerprint.filter(({ sel }) => queryAll(document, [sel]).length > 0);
  return found.reduce((sum, { weight }) => sum + weight, 0);
}

/** The profile of this page: one whose host it is, or whose marks stand in it; the first of the list that does. */
export function matchProfile(document: Document, profiles: readonly SiteProfile[]): SiteProfile | undefined {
  if (!document.location) return undefined;
  const { location } = document;
  return profiles.find((profile) => {
    const { match } = profile;
    if (match.not && queryAll(document, match.not).length > 0) return false;
    return matchesAddress(profile, location) || weightOn(document, profile) >= match.atLeast;
  });
}

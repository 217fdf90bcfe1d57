import { matchesAddress } from "../sites/match-site";
import type { SiteProfile } from "../sites/site-profile";
import { queryAll } from "./query-all";

/** What the marks of a profile weigh that stand in this page. */
function weightOn(document: Document, { match }: SiteProfile): number {
  const found = match.fingerprint.filter(({ sel }) => queryAll(document, [sel]).length > 0);
  return found.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether any profile's mark stands here: one walk over the page instead of one for every mark. */
export function hasAnyMark(document: Document, profiles: readonly SiteProfile[]): boolean {
  const marks = profiles.flatMap(({ match }) => match.fingerprint.map(({ sel }) => sel));
  try {
    return marks.length > 0 && document.querySelector(marks.join(",")) !== null;
  } catch {
    // A selector this browser does not know spoils the whole list: each is asked by itself then.
    return true;
  }
}

/** The profile of this page: one whose host it is, or whose marks stand in it; the first of the list that does. */
export function matchProfile(document: Document, profiles: readonly SiteProfile[]): SiteProfile | undefined {
  const { location } = document;
  if (!location) return undefined;
  const marked = hasAnyMark(document, profiles);
  return profiles.find((profile) => {
    const { match } = profile;
    const here = matchesAddress(profile, location) || (marked && weightOn(document, profile) >= match.atLeast);
    return here && !(match.not && queryAll(document, match.not).length > 0);
  });
}

import type { SiteProfile } from "../sites/site-profile";
import type { EpochMs } from "../transcript/time";
import { findByLooks } from "./find-by-looks";
import { findByProfile } from "./find-by-profile";
import { matchProfile } from "./match-profile";
import type { PageFinding } from "./page-structure";

/** How to read this page: by the profile that is its desk's, else by what transcripts look like. */
export function findStructure(
  document: Document,
  profiles: readonly SiteProfile[],
  now: EpochMs,
  before: PageFinding | undefined,
): PageFinding {
  const profile = matchProfile(document, profiles);
  return profile ? findByProfile(document, profile, now, before) : findByLooks(document);
}

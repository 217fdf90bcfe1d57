import type { SiteProfile } from "../sites/site-profile";
import type { EpochMs } from "../transcript/time";
import { findByProfile } from "./find-by-profile";
import { matchProfile } from "./match-profile";
import type { PageFinding } from "./page-structure";
import { structureByLooks } from "./structure-by-looks";

/** How to read this page: by the profile that is its desk's, else by what transcripts look like. */
export function findStructure(
  document: Document,
  profiles: readonly SiteProfile[],
  now: EpochMs,
  before: PageFinding | undefined,
): PageFinding {
  const profile = matchProfile(document, profiles);
  const described = profile && findByProfile(document, profile, now, before);
  if (described) return described;
  const found = structureByLooks(document);
  if (found === "several") return { several: true, drifted: [] };
  return { several: false, drifted: [], ...(found ? { structure: found } : {}) };
}

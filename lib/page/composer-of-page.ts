import { composerByProfile, refineComposer } from "./composer-by-profile";
import type { ComposerFinding } from "./page-look";
import type { PageFinding } from "./page-structure";
import { isWithin } from "./query-all";
import { rankComposers } from "./rank-composers";

/** Whether the profile's own rules find the composer: it knows one, and the page is still built so. */
export const isByProfile = ({ profile, drifted }: PageFinding): boolean =>
  profile !== undefined &&
  profile.composer !== "universal" &&
  !drifted.includes("composer") &&
  !drifted.includes("page");

/** The composer of a page as it was found: by its profile, or where that does not know it by its looks. */
export function composerOfPage(document: Document, finding: PageFinding): ComposerFinding {
  const { profile, pane, structure } = finding;
  if (!profile || !pane) return rankComposers(document, structure?.root);
  const { composer } = profile;
  if (composer !== "universal" && isByProfile(finding)) return composerByProfile(pane, composer, profile);
  const found = rankComposers(document, structure?.root);
  if (found.kind !== "found") return found;
  if (profile.exclude && isWithin(found.element, profile.exclude)) return { kind: "none" };
  return pane.contains(found.element) ? refineComposer(found, profile, pane) : found;
}

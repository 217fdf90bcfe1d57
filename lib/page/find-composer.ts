import type { SiteProfile } from "../sites/site-profile";
import { describeComposer } from "./describe-composer";
import type { ComposerFinding } from "./page-look";
import { partHere } from "./parts";
import { queryAll } from "./query-all";
import { isVisible } from "./visible";

/** The one composer of the page, or why there is none to write into. Reads only: nothing is clicked, focused or scrolled. */
export function findComposer(
  document: Document,
  transcript: Element | undefined,
  profile: SiteProfile | undefined,
): ComposerFinding {
  if (!profile) return partHere("reading")?.rankComposers(document, transcript) ?? { kind: "none" };
  const [only, other] = queryAll(document, profile.composer.find).filter(isVisible);
  if (other) return { kind: "several" };
  return only instanceof HTMLElement ? describeComposer(only, profile) : { kind: "none" };
}

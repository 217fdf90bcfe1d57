// How this page is read, part by part, for a person who wants to know why. FoundComposer out when asked, from the same finders
// that read the page; nothing in it is said by anybody on the page.
import type { PageDetails, PartFound } from "../sites/page-details";
import type { SelectorList } from "../sites/read-rule";
import type { Confidence, ProfilePart } from "../sites/site-profile";
import { composersOf } from "./composer-by-profile";
import { familyOf } from "./composer-family";
import { isByProfile } from "./composer-of-page";
import { describePlainly } from "./describe-plainly";
import { sendConfidence } from "./find-send-control";
import type { ComposerFinding, FoundComposer, PageLook } from "./page-look";
import type { PageFinding } from "./page-structure";
import { isDisabled } from "./press-send";
import { hasAny, matchesAny } from "./query-all";
import { composerConfidence } from "./rank-composers";

const NOTHING: PartFound = { by: "nothing", confidence: 0 };
const SURENESS: Readonly<Record<Confidence, number>> = {
  verified: 1,
  "from-source": 0.9,
  "third-party": 0.7,
  guess: 0.5,
};

/** The first of a profile's alternatives that finds something. */
function ruleOf(selectors: SelectorList | undefined, finds: (one: SelectorList) => boolean): { rule?: number } {
  const index = selectors?.findIndex((one) => finds([one])) ?? -1;
  return index < 0 ? {} : { rule: index + 1 };
}

function byProfile({ profile }: PageFinding, part: ProfilePart): PartFound {
  const known = profile?.confidence[part] ?? "guess";
  return { by: "profile", confidence: SURENESS[known], known };
}

function explainList(found: PageFinding): PageDetails["list"] {
  const { structure, profile, several } = found;
  if (!structure) return { ...NOTHING, rows: 0, several };
  const { by, confidence } = structure.foundBy;
  const rules = profile && profile.transcript !== "universal" ? profile.transcript.row : undefined;
  const part =
    by === "profile"
      ? { ...byProfile(found, "transcript"), ...ruleOf(rules, (one) => hasAny(structure.root, one)) }
      : { by, confidence };
  return { ...part, element: describePlainly(structure.root), rows: structure.rows().length, several };
}

function explainRoles({ structure, profile, drifted }: PageFinding, { roles }: PageLook): PageDetails["roles"] {
  if (!structure || !roles) return { ...NOTHING, reasons: [] };
  const { confidence, reasons } = roles;
  const by = structure.foundBy.by === "profile" ? "looks" : structure.foundBy.by;
  const lost = drifted.includes("roles") || structure.driftedRoles?.();
  if (!structure.profile || !profile || lost) return { by, confidence, reasons };
  return { by: "profile", confidence, known: profile.confidence.roles, reasons };
}

function explainComposer(document: Document, found: PageFinding, composer: ComposerFinding): PageDetails["composer"] {
  if (composer.kind !== "found") return { ...NOTHING, several: composer.kind === "several" };
  const { element } = composer;
  const about = { element: describePlainly(element), family: familyOf(element), several: false };
  const { profile, pane } = found;
  if (!profile || !pane || profile.composer === "universal" || !isByProfile(found)) {
    return { by: "looks", confidence: composerConfidence(document, found.structure?.root, element), ...about };
  }
  const rules = profile.composer;
  const finds = (one: SelectorList) => composersOf(pane, { ...rules, find: one }, profile).length > 0;
  return { ...byProfile(found, "composer"), ...ruleOf(rules.find, finds), ...about };
}

function explainSend(found: PageFinding, { element, sendControl, sendKeys }: FoundComposer): PageDetails["send"] {
  const about = { key: sendKeys, off: sendControl !== undefined && isDisabled(sendControl) };
  const { profile, pane } = found;
  const asked = profile && profile.send !== "universal" && pane?.contains(element) ? profile.send : undefined;
  const control = sendControl && { element: describePlainly(sendControl) };
  if (asked && (sendControl || sendKeys !== "unknown")) {
    const finds = (one: SelectorList) => sendControl !== undefined && matchesAny(sendControl, one);
    return { ...byProfile(found, "send"), ...ruleOf(asked.button, finds), ...control, ...about };
  }
  if (sendControl) return { by: "looks", confidence: sendConfidence(sendControl, element), ...control, ...about };
  return { ...NOTHING, ...(sendKeys === "unknown" ? {} : { by: "looks", confidence: 0.7 }), ...about };
}

const NO_SEND: PageDetails["send"] = { ...NOTHING, key: "unknown", off: false };

/** Says of each part of the page what found it and how sure that is. */
export function explainPage(document: Document, found: PageFinding, look: PageLook): PageDetails {
  const { profile } = found;
  const { composer } = look;
  return {
    ...(profile
      ? {
          profile: {
            id: profile.id,
            version: profile.version,
            source: profile.source,
            drifted: look.profile?.drifted ?? found.drifted,
          },
        }
      : {}),
    list: explainList(found),
    roles: explainRoles(found, look),
    composer: explainComposer(document, found, composer),
    send: composer.kind === "found" ? explainSend(found, composer) : NO_SEND,
    offline: look.offline,
  };
}

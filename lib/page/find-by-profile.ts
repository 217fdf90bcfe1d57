// What a profile finds on its desk's page, and what of it has drifted. A part that has drifted is left to the universal
// reading, but only after a moment of grace: a page that is still being drawn looks like a changed one.
import { judgeProfile } from "../sites/judge-profile";
import type { SiteProfile } from "../sites/site-profile";
import type { EpochMs } from "../transcript/time";
import { composersOf } from "./composer-by-profile";
import { conversationByProfile, type ToldConversation } from "./conversation-by-profile";
import { findByLooks } from "./find-by-looks";
import { findEditors } from "./find-editors";
import { findPane } from "./find-pane";
import type { PageFinding, PageStructure } from "./page-structure";
import { structureByLooks } from "./structure-by-looks";
import { type ProfiledStructure, structureByProfile } from "./structure-by-profile";

/** A page is called changed when it has looked so for this long, in milliseconds. */
const GRACE = 1500;

type Before = PageFinding | undefined;

function universal(
  document: Document,
  pane: Element,
  profile: SiteProfile,
): Pick<PageFinding, "structure" | "several"> {
  const found = structureByLooks(document, profile.exclude);
  if (found === "several") return { several: true };
  const structure: PageStructure | undefined = found && { ...found, told: () => conversationByProfile(pane, profile) };
  return { several: false, ...(structure ? { structure } : {}) };
}

function composersIn(pane: Element, profile: SiteProfile): number {
  return profile.composer === "universal" ? 0 : composersOf(pane, profile.composer, profile).length;
}

/**
 * Whether a chat ought to be on screen. Where a taught page's address names none, it is one with a box to write in: a list of
 * chats is no changed page.
 */
function isOpen(document: Document, profile: SiteProfile, told: ToldConversation): boolean {
  if (profile.source === "shipped" || profile.conversation !== "universal") return told.key !== "none";
  return findEditors(document).editors.some(({ localName }) => localName !== "input");
}

/**
 * What was taught is one page of its site. Where neither its messages nor its chat are here, and there is a box to write in
 * beside what looks like messages, this is another page: it is read by its looks.
 */
function asOtherPage(document: Document, profile: SiteProfile, told: ToldConversation): PageFinding | undefined {
  if (profile.source === "shipped" || profile.conversation === "universal" || told.key !== "none") return undefined;
  if (!findEditors(document).editors.some(({ localName }) => localName !== "input")) return undefined;
  const found = findByLooks(document);
  return found.structure || found.several ? found : undefined;
}

/**
 * The transcript and the pane by a profile, with what of the page has drifted from it; by its looks where the profile is of
 * another page of this site.
 */
export function findByProfile(document: Document, profile: SiteProfile, now: EpochMs, before: Before): PageFinding {
  const pane = findPane(document, profile.pane, before?.pane);
  if (pane === "several") return { profile, several: true, drifted: [] };
  const told = conversationByProfile(pane, profile);
  const { transcript } = profile;
  const counted: ProfiledStructure | undefined =
    transcript === "universal" ? undefined : structureByProfile(document, profile, transcript, pane, now);
  if (counted?.several) return { profile, pane, several: true, drifted: [] };
  const other = counted && !counted.structure ? asOtherPage(document, profile, told) : undefined;
  if (other) return other;
  const verdict =
    counted && judgeProfile(profile, counted.count(isOpen(document, profile, told), composersIn(pane, profile)));
  const where = verdict?.kind === "drifted" ? verdict.where : [];
  const since = where.length === 0 ? undefined : before?.profile?.id === profile.id ? (before.since ?? now) : now;
  const over = since !== undefined && now - since >= GRACE;
  const about = { profile, pane, ...(since === undefined ? {} : { since }), drifted: over ? where : [] };
  const lost = where.some((part) => part === "page" || part === "transcript" || part === "rows");
  if (!counted || (lost && over)) return { ...about, ...universal(document, pane, profile) };
  if (lost || !counted.structure) return { ...about, several: false };
  return {
    ...about,
    several: false,
    structure: { ...counted.structure, told: () => conversationByProfile(pane, profile) },
  };
}

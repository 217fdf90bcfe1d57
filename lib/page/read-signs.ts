// What the page shows of a conversation's state: as its profile says, and by looks where it says nothing.

import type { SiteProfile } from "../sites/site-profile";
import type { ConversationSign } from "../transcript/conversation-sign";
import type { Message } from "../transcript/message";
import type { ComposerFinding } from "./page-look";
import type { PageFinding } from "./page-structure";
import { type AroundTranscript, isOfferedWithoutChat, lookAround, signsByLooks } from "./signs-by-looks";
import { signsByProfile } from "./signs-by-profile";

export interface SignsRead {
  readonly signs: readonly ConversationSign[];
  /** What was told outside the transcript: holds until the page there changes. */
  readonly told: readonly ConversationSign[];
  readonly around?: AroundTranscript;
  /** Without a chat on it the page offers to take over a customer who waits. */
  readonly offers?: boolean;
}

export interface SignFacts {
  readonly document: Document;
  readonly messages: readonly Message[];
  readonly customer: string | undefined;
  readonly composer: ComposerFinding;
}

/** Of what a profile has a rule, it alone tells. */
function rulesOf(profile: SiteProfile | undefined): ReadonlySet<ConversationSign> {
  const { state, queue } = profile ?? {};
  const rules: readonly (readonly [ConversationSign, unknown])[] = [
    ["closed", state?.closed],
    ["customer-left", state?.customerLeft],
    ["colleague-replying", state?.replying],
    ["customer-waiting", queue],
  ];
  return new Set(rules.flatMap(([sign, rule]) => (rule === undefined ? [] : [sign])));
}

/** `before` is what was read last, where nothing outside the transcript has changed since. */
export function readSigns(found: PageFinding, facts: SignFacts, before: SignsRead | undefined): SignsRead {
  const { profile, pane, structure } = found;
  const told = before?.told ?? (pane && profile ? signsByProfile(pane, profile) : []);
  if (!structure) {
    const offers = before?.offers ?? isOfferedWithoutChat(facts.document);
    const waits = offers && !told.includes("customer-waiting");
    return { signs: waits ? [...told, "customer-waiting"] : told, told, offers };
  }
  if (structure.formOnly) return { signs: told, told };
  const around = before?.around ?? lookAround(structure, facts.composer);
  const rules = rulesOf(profile);
  const seen = signsByLooks(structure, facts.messages, facts.customer, around).filter((sign) => !rules.has(sign));
  return { signs: [...told, ...seen], told, around };
}

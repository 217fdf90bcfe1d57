import type { Decision } from "../reading/decide-roles";
import type { RowFacts } from "../reading/row-facts";
import type { RolesAbout } from "../reading/scene";
import type { DriftedPart } from "../sites/judge-profile";
import type { FoundBy } from "../sites/page-details";
import type { SiteProfile } from "../sites/site-profile";
import type { Message, MessageId } from "../transcript/message";
import type { EpochMs } from "../transcript/time";
import type { Conversation } from "../transcript/transcript";
import type { ToldConversation } from "./conversation-by-profile";

/** How the transcript of this page is read: by a site profile, or as the universal reading found it. */
export interface PageStructure {
  readonly root: Element;
  /** Present where a profile decides the roles. */
  readonly profile?: SiteProfile;
  readonly rows: () => readonly Element[];
  readonly measure: (row: Element, now: EpochMs, withSide: boolean) => RowFacts;
  /** Who said each row; `confidence` runs from 0 to 1. */
  readonly decide: (rows: readonly RowFacts[], about: RolesAbout) => Decision;
  readonly newestFirst: boolean;
  /** What found it, and how sure that is (0 to 1). */
  readonly foundBy: { readonly by: FoundBy; readonly confidence: number };
  /** A reply form whose conversation stands on another page: there is nothing to read or to confirm by. */
  readonly formOnly?: true;
  /** Nobody was seen speaking in it: when the page changes it is sought anew. */
  readonly unsure?: true;
  /** What a profile tells of the conversation, also where its transcript is read without it. */
  readonly told?: () => ToldConversation;
  /** Too many rows are of a kind no rule of the profile knows. */
  readonly driftedRoles?: () => boolean;
  /** Another pane came to the front, or the rows are of another kind: it must be found anew. */
  readonly isOutdated?: (pageTouched: boolean) => boolean;
  /** This element changed: the rows around it are found anew. With `grown` it only got more children at its end. */
  readonly touched?: (element: Element, grown: boolean) => void;
  /** Times that only their neighbours make plain; absent where each row tells its own. */
  readonly times?: (rows: readonly RowFacts[], now: EpochMs) => readonly (Message["time"] | undefined)[];
  /** What the page calls the person who works here. */
  readonly ownNames?: () => readonly string[];
  /** Who the customer is, and which page they look at, as the page shows it. */
  readonly about?: (
    messages: readonly Message[],
    rowOf: ReadonlyMap<MessageId, Element>,
  ) => Pick<Conversation, "customerName" | "currentPage">;
}

/** What was found of a page, and by which profile. */
export interface PageFinding {
  readonly profile?: SiteProfile;
  readonly structure?: PageStructure;
  readonly several: boolean;
  /** The box of the conversation on screen, where a profile names it. */
  readonly pane?: Element;
  /** What of the page is not where its profile says, and since when it has looked so. */
  readonly drifted: readonly DriftedPart[];
  readonly since?: EpochMs;
}

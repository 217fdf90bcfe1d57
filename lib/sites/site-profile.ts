// What one helpdesk page looks like, as data: read and judged by functions, never run. A part whose facts are only
// guesses says "universal", and the universal reading does it.
import type { AuthorRole, Delivery } from "../transcript/message";
import type { ElementTest } from "./element-test";
import type { ReadRule, SelectorList } from "./read-rule";

/** How well a part is known: seen live, read in the product's source, seen in others' public work, or guessed. */
export type Confidence = "verified" | "from-source" | "third-party" | "guess";

export type ProfilePart = "conversation" | "transcript" | "roles" | "time" | "composer" | "send";

export interface SiteMatch {
  /** Exact hosts or `*.example.com`; one of them is enough by itself. */
  readonly hosts: readonly string[];
  /** What the path of an address must look like where a host decides. */
  readonly path?: string;
  /** Marks in the page, for desks that run on any host: those found must weigh `atLeast` together. */
  readonly fingerprint: readonly { readonly sel: string; readonly weight: number }[];
  readonly atLeast: number;
  /** Marks of pages that look alike and are none: login, settings preview, the customer's own widget. */
  readonly not?: SelectorList;
}

export interface TranscriptRules {
  /** Absent, it is what holds all rows of the pane. */
  readonly root?: SelectorList;
  readonly row: SelectorList;
  readonly rowNot?: SelectorList;
  readonly rowId?: ReadRule;
  /** Absent, the words of each row are found by its looks. */
  readonly body?: SelectorList;
  readonly bodyDrop?: SelectorList;
  readonly media?: readonly {
    readonly sel: string;
    readonly kind: "image" | "voice" | "video" | "file" | "location" | "sticker";
  }[];
  readonly order: "oldest-first" | "newest-first" | "detect";
  /** A row without a name or time of its own takes that of its run: from the rows above it, or below. */
  readonly group?: {
    readonly inherits: readonly ("author" | "time")[];
    readonly direction: "header-first" | "header-last";
  };
}

export interface RoleRules {
  /** First hit wins; a row that none hits is `unknown`. */
  readonly rules: readonly { readonly role: AuthorRole; readonly when: ElementTest }[];
  /** First hit wins; a row that none hits is shown. */
  readonly delivery?: readonly { readonly is: Delivery; readonly when: ElementTest }[];
}

export interface TimeSource {
  readonly read: ReadRule;
  readonly format: "iso" | "epoch" | "clock" | "datetime";
  /** Whether the day stands before the month in `datetime`; absent, the page's language tells. */
  readonly dayFirst?: boolean;
}

export interface ComposerRules {
  readonly find: SelectorList;
  /** Twins that measure text or hold a place. */
  readonly fake?: SelectorList;
  /** All must hold before a text may go in. */
  readonly publicWhen?: readonly ElementTest[];
  /** One that holds makes it an internal note. */
  readonly noteWhen?: readonly ElementTest[];
  readonly lockedWhen?: readonly ElementTest[];
}

export interface SendRules {
  readonly button?: SelectorList;
  /** Send and close, send later: never taken for the send control. */
  readonly buttonNot?: SelectorList;
  /** `setting`: the desk lets each agent choose, so the key is not used. */
  readonly keys: "enter" | "ctrl-enter" | "setting" | "none";
}

/** Counts a healthy page keeps; outside them the desk has changed its page. */
export interface Expectations {
  /** Least share of rows (0 to 1) whose role some rule must know. */
  readonly rolesDecided: number;
  /** Least share of rows (0 to 1) that must hold a body. */
  readonly bodies: number;
  /** `on-demand`: there is none until the agent opens it. */
  readonly composer: "must" | "may" | "on-demand";
  /** Marks of a redesign: one of them and the profile is not used. */
  readonly breakers?: SelectorList;
}

export interface SiteProfile {
  readonly schema: 1;
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly updated: string;
  readonly source: "shipped" | "taught" | "imported";
  readonly confidence: Readonly<Record<ProfilePart, Confidence>>;
  readonly evidence: readonly { readonly what: string; readonly where: string; readonly date: string }[];
  readonly match: SiteMatch;
  /** The box of each open conversation, where several stand in one document; the visible one counts. */
  readonly pane?: SelectorList;
  readonly conversation:
    | "universal"
    | {
        readonly key: ReadRule;
        /** Account or workspace, so that the same number in two of them differs. */
        readonly prefix?: ReadRule;
        /** The key is made of names: two conversations might share it. */
        readonly soft?: boolean;
      };
  readonly transcript: "universal" | TranscriptRules;
  readonly roles: "universal" | RoleRules;
  readonly author?: ReadRule;
  readonly time: "universal" | readonly TimeSource[];
  readonly composer: "universal" | ComposerRules;
  readonly send: "universal" | SendRules;
  readonly customer?: { readonly name?: ReadRule; readonly currentPage?: ReadRule };
  /** What the page shows of the ticket; the number people know, which often is not the one in the address. */
  readonly ticket?: { readonly number?: ReadRule; readonly subject?: ReadRule; readonly inbox?: ReadRule };
  /** Controls that take the next waiting customer, never pressed; and who waits, where a desk has no such control. */
  readonly queue?: { readonly accept?: SelectorList; readonly items?: SelectorList };
  readonly state?: {
    readonly closed?: readonly ElementTest[];
    readonly customerLeft?: readonly ElementTest[];
    readonly replying?: readonly ElementTest[];
  };
  /** Zones never read: copilots, previews, earlier conversations. */
  readonly exclude?: SelectorList;
  /** Marks of a lost connection: while one is seen, what was just sent is not believed. */
  readonly offlineWhen?: SelectorList;
  readonly expect: Expectations;
}

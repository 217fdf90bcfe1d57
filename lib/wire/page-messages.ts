import type { OwnSendRefusal } from "../sending/own-send";
import type { RefusalReason, SendOutcome } from "../sending/send-outcome";
import type { AttemptId, ChunkId, PlanId, PortInstance } from "../sending/send-plan";
import type { DeskTest } from "../sites/desk-test";
import type { DriftedPart } from "../sites/judge-profile";
import type { PageDetails } from "../sites/page-details";
import type { SiteProfile } from "../sites/site-profile";
import type { PanelLayout } from "../sites/site-settings";
import type { TeachCommand, TeachingReading } from "../sites/teaching";
import type { ConversationSign } from "../transcript/conversation-sign";
import type { Message, MessageId } from "../transcript/message";
import type { EpochMs } from "../transcript/time";
import type { Conversation, ConversationKey } from "../transcript/transcript";

/** Parts of the page script that are files of their own, put into a frame that asks for them. */
export type PagePart = "reading" | "sending" | "panel" | "teaching";

/** Name of the runtime Port a page script opens. */
export const PAGE_PORT = "page";

/**
 * How well the page is understood: `read` works silently, `probable` says so, `unsure` shows nothing and asks,
 * `no-chat` is a page without a conversation.
 */
export type PageHealth = "read" | "probable" | "unsure" | "no-chat";

/** `elsewhere`: it stands in a frame that this one may not enter; what mode it is in, that frame says. */
export type ComposerMode = "public" | "note" | "unknown" | "locked" | "none" | "several" | "elsewhere";

/** The site profile a page is read by, and what of the page is not where it says. */
export interface ProfileReading {
  readonly name: string;
  readonly source?: SiteProfile["source"];
  readonly drifted: readonly DriftedPart[];
}

/** A line whose writer only a person can tell: is it from the customer? */
export interface LineQuestion {
  readonly messageId: MessageId;
  readonly text: string;
}

/** What a person says of it; `unasked` is not asked again in this conversation. */
export type LineAnswer = "customer" | "agent" | "unasked";

export interface ComposerReading {
  readonly mode: ComposerMode;
  /** Nothing of a person's own stands in it. */
  readonly empty: boolean;
  /** A draft of the agent's is set aside and can be put back. */
  readonly setAside: boolean;
  /** It stands in another frame, and what is said around that makes it no public reply. */
  readonly around?: "note" | "unknown";
  /** Whose page that other frame shows. */
  readonly host?: string;
}

/** All messages, or what differs from reading number `base`: its first `keep` messages, then `tail`. */
export type MessagesReading =
  | { readonly kind: "whole"; readonly messages: readonly Message[] }
  | { readonly kind: "changed"; readonly base: number; readonly keep: number; readonly tail: readonly Message[] };

/** One look at the page. Readings repeat harmlessly: a lost one costs nothing. */
export interface PageReading {
  /** Grows by one with every reading of this port instance. */
  readonly number: number;
  readonly health: PageHealth;
  /** Why, in plain words a person can read; no text of the conversation. */
  readonly reasons: readonly string[];
  readonly conversation?: Conversation;
  readonly openedAt?: EpochMs;
  readonly messages?: MessagesReading;
  readonly composer: ComposerReading;
  readonly profile?: ProfileReading;
  readonly question?: LineQuestion;
  readonly signs: readonly ConversationSign[];
}

export interface AttemptReport {
  readonly attemptId: AttemptId;
  readonly outcome: SendOutcome;
}

/** The agent's own text, set aside until the composer is free again. */
export interface KeptDraft {
  readonly conversation: ConversationKey;
  readonly text: string;
}

export interface SendCommand {
  readonly attemptId: AttemptId;
  readonly planId: PlanId;
  readonly chunkId: ChunkId;
  readonly conversation: ConversationKey;
  /** Whose conversation it was when the plan was made. */
  readonly customerName?: string;
  readonly text: string;
  /** It was pressed before and not seen: that message may arrive while this one is written. */
  readonly again?: true;
}

/** What the background asks a page script; each gets one answer with the same request number. */
export type PageQuestion =
  /** Says what became of an attempt; an unseen one is burnt, so that a late command does nothing. */
  | { readonly kind: "attempt"; readonly attemptId: AttemptId }
  /** Writes a chunk into the empty composer and leaves it there. */
  | {
      readonly kind: "insert";
      readonly conversation: ConversationKey;
      /** Whose conversation it was when the plan was made. */
      readonly customerName?: string;
      readonly text: string;
    }
  /** Sets the agent's own text aside and tells it: it becomes a plan. It stays aside until it is dropped or put back. */
  | { readonly kind: "take-draft"; readonly conversation: ConversationKey }
  | { readonly kind: "drop-draft"; readonly conversation: ConversationKey; readonly text: string }
  /** Empties the composer and remembers the draft for this conversation; it is put back when no plan is armed there. */
  | { readonly kind: "set-aside"; readonly conversation: ConversationKey }
  | { readonly kind: "put-back"; readonly conversation: ConversationKey }
  | { readonly kind: "show-message"; readonly messageId: MessageId }
  /** Whether the list of messages is scrolled to its newest: `done`, or `not-found`. */
  | { readonly kind: "at-end" }
  /** Clicks the desk's own link to another conversation, where this frame shows one. */
  | { readonly kind: "open-link"; readonly address: string }
  | { readonly kind: "that-was-me"; readonly messageId: MessageId }
  /** What is selected in the page: it becomes the query of a summoned search. */
  | { readonly kind: "selection" }
  /** Writes a word into the empty composer, reads it back and takes it out; presses nothing. */
  | { readonly kind: "test-desk"; readonly conversation: ConversationKey }
  /** How the page is read, part by part. */
  | { readonly kind: "explain" }
  | { readonly kind: "who-said"; readonly messageId: MessageId; readonly who: LineAnswer }
  /** The next step of teaching this page. */
  | { readonly kind: "teach"; readonly command: TeachCommand }
  | ComposerQuestion;

/**
 * What the frame that holds the conversation asks the frame that holds its composer, where those are two: the draft there
 * (refused where it must not be written into), a text to write, this text to take away where nothing else stands there
 * (`composer-not-empty` otherwise, `text-did-not-stick` where it stays), whether the send gesture can be made, and the
 * gesture itself: at once, for this text alone.
 */
export type ComposerQuestion =
  | { readonly kind: "draft-here" }
  /** `draft`: the agent's own, which is theirs to send. */
  | { readonly kind: "write-here"; readonly text: string; readonly draft?: true }
  | { readonly kind: "empty-here"; readonly text: string }
  | { readonly kind: "ready-here" }
  | { readonly kind: "press-here"; readonly text: string };

export type PageAnswer =
  | { readonly kind: "done" }
  | { readonly kind: "selection"; readonly text: string }
  | { readonly kind: "explained"; readonly details: PageDetails }
  | { readonly kind: "tested"; readonly test: DeskTest }
  | { readonly kind: "draft"; readonly text: string }
  | { readonly kind: "refused"; readonly reason: RefusalReason }
  /** The text could not be written; it was put on the clipboard instead. */
  | { readonly kind: "copied"; readonly reason: RefusalReason }
  | { readonly kind: "attempt-open" }
  | { readonly kind: "attempt-unseen" }
  | { readonly kind: "attempt-over"; readonly outcome: SendOutcome }
  | { readonly kind: "not-found" }
  /** What was learned of the page: checked where it arrives, as any profile from elsewhere. */
  | { readonly kind: "profile"; readonly profile: unknown };

/** An attempt is open or in doubt, or an input method is composing a word in the reply box. */
export type HeldReason = "still-sending" | "composing";

export type PageToBackground =
  | {
      readonly kind: "hello";
      readonly instance: PortInstance;
      readonly top: boolean;
      /** The browser loaded this document again, or took it from its history: nobody navigated to it. */
      readonly reloaded: boolean;
      /** Outcomes nobody has acknowledged yet. */
      readonly reports: readonly AttemptReport[];
    }
  | { readonly kind: "reading"; readonly reading: PageReading }
  | { readonly kind: "report"; readonly report: AttemptReport }
  /** The trusted send chord was pressed in the page's empty composer, while armed for this conversation. */
  | { readonly kind: "chord"; readonly conversation: ConversationKey }
  /** The send chord was pressed while it can do nothing. */
  | { readonly kind: "chord-held"; readonly why: HeldReason }
  /** A letter fell into the page while it had the keyboard of the panel, for a chunk to be written. */
  | { readonly kind: "strayed"; readonly letter: string }
  /** Drafts of this frame that were set aside or added to, each by itself; "" is put back or dropped. */
  | { readonly kind: "drafts"; readonly drafts: readonly KeptDraft[] }
  /** The composer stands in another frame: asks it, through the background. */
  | { readonly kind: "composer-asked"; readonly request: number; readonly question: ComposerQuestion }
  /** The agent pressed the send key on their own text, and the page did nothing with it: may it be sent? */
  | { readonly kind: "own-send-wanted"; readonly request: number; readonly conversation: ConversationKey }
  | { readonly kind: "own-send-refused"; readonly reason: OwnSendRefusal }
  | { readonly kind: "panel-key-wanted"; readonly request: number }
  /** This frame needs a part of the page script that is a file of its own. */
  | { readonly kind: "part-wanted"; readonly part: PagePart }
  /** A conversation is in no list of the desk any more: it was resolved here, or the desk took it away by itself. */
  | { readonly kind: "vanished"; readonly conversation: ConversationKey; readonly why: "closed" | "vanished" }
  /** The page keeps removing our element: offer the side panel. */
  | { readonly kind: "panel-impossible" }
  /** How teaching stands in this frame; without a reading it is over. */
  | { readonly kind: "teaching"; readonly teaching?: TeachingReading }
  | { readonly kind: "answer"; readonly request: number; readonly answer: PageAnswer };

export type BackgroundToPage =
  | {
      readonly kind: "welcome";
      readonly profiles: readonly SiteProfile[];
      /** Absent in frames below the top one, and where the panel is not shown in the page. */
      readonly layout?: PanelLayout;
      /** Drafts set aside in this tab, also by earlier documents; "" for one that is so no more. */
      readonly drafts: readonly KeptDraft[];
      /** The send key sends the agent's own text here, too. */
      readonly ownSend: boolean;
    }
  | { readonly kind: "own-send"; readonly on: boolean }
  | { readonly kind: "own-send-answered"; readonly request: number; readonly go: boolean }
  | { readonly kind: "part-here"; readonly part: PagePart }
  /** The profiles of this host have changed: the page is read anew. */
  | { readonly kind: "profiles"; readonly profiles: readonly SiteProfile[] }
  | { readonly kind: "arm"; readonly arming: Arming }
  /** A press may follow at once. */
  | { readonly kind: "get-ready" }
  | { readonly kind: "send"; readonly command: SendCommand }
  | { readonly kind: "acknowledged"; readonly attemptId: AttemptId }
  | { readonly kind: "ask"; readonly request: number; readonly question: PageQuestion }
  /** What the composer's frame said; no answer where there is none, or more than one. */
  | { readonly kind: "composer-answered"; readonly request: number; readonly answer?: PageAnswer }
  | { readonly kind: "panel-key"; readonly request: number; readonly key: string }
  | { readonly kind: "layout"; readonly layout: PanelLayout }
  /** Gives the keyboard to the panel's frame, or back to where it was in the page. */
  | { readonly kind: "focus"; readonly where: "panel" | "page" }
  | { readonly kind: "read-again" }
  /** Ends everything on this page: Chatside was switched off here. */
  | { readonly kind: "off" };

/**
 * Whose the send chord is in this conversation: `ready` sends the next chunk, `busy` swallows the key. It is the page's own
 * while the plan is out of sight (`away`) and where there is none armed (`none`).
 */
export interface Arming {
  readonly conversation: ConversationKey;
  readonly state: "ready" | "busy" | "away" | "none";
}

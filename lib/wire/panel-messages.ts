import type { BriefView } from "../brief/brief-view";
import type { Answered } from "../brief/find-answered";
import type { SpecialistBrief } from "../brief/specialist-brief";
import type { AskedQuestion } from "../macros/earlier-answers";
import type { MacroId } from "../macros/macro";
import type { PaceChannel } from "../pace/targets";
import type { HalfSaid } from "../sending/half-said";
import type { PlanEdit } from "../sending/plan-edit";
import type { RefusalReason } from "../sending/send-outcome";
import type { AttemptId, ChunkId, PlanId, SendPlan } from "../sending/send-plan";
import type { DeskTest } from "../sites/desk-test";
import type { PanelLayout } from "../sites/site-settings";
import type { TeachCommand, TeachingReading } from "../sites/teaching";
import type { ConversationSign } from "../transcript/conversation-sign";
import type { Duplicate } from "../transcript/duplicate";
import type { AuthorRole, MessageId } from "../transcript/message";
import type { Conversation, ConversationKey } from "../transcript/transcript";
import type { Workspace } from "../workspaces/workspace";
import type { BackupAnswer, BackupCall } from "./backup-messages";
import type { ImportCall, ImportedMacros } from "./import-messages";
import type { MemoryRow, ProfileRow, SiteRow } from "./library-rows";
import type { MacroAnswer, MacroCall } from "./macro-messages";
import type { MacroPreview } from "./macro-preview";
import type { OtherPlan } from "./other-plan";
import type { AllChats, PaceCall, Timing } from "./pace-messages";
import type { LineAnswer, LineQuestion, PageHealth, ProfileReading } from "./page-messages";
import type { SearchAnswer } from "./search-answer";
import type { ShownComposer } from "./shown-composer";
import type { TabHealth } from "./tab-health";
import type { UnsavedAnswer, UnsavedCall } from "./unsaved-messages";

/** Name of the runtime Port a panel, the side panel and the options page open. */
export const PANEL_PORT = "panel";

/** The plan of the conversation on screen, with what its chunks repeat. */
export interface PlanView {
  readonly plan: SendPlan;
  readonly duplicates: Readonly<Record<ChunkId, Duplicate>>;
  /** Chunks of which only a part was said, with what is left of them. */
  readonly halfSaid: Readonly<Record<ChunkId, HalfSaid>>;
  /** Chunks that ask what the customer has answered, where there are any. */
  readonly answered?: Readonly<Record<ChunkId, Answered>>;
  /** The chunk the send key means now. */
  readonly current?: ChunkId;
}

/** Something the panel says once, with what to do next. `text` holds nothing of the page's own. */
export interface Notice {
  readonly id: number;
  readonly tone: "info" | "warning" | "problem";
  readonly text: string;
}

/** Everything a view shows, pushed whole at every change. */
export interface PanelState extends Timing {
  readonly site?: string;
  /** `this-tab` only: the click gave access to this tab until it is reloaded. */
  readonly access: "granted" | "this-tab" | "none" | "off";
  readonly connected: boolean;
  readonly health: PageHealth;
  readonly reasons: readonly string[];
  readonly composer: ShownComposer;
  readonly profile?: ProfileReading;
  readonly signs: readonly ConversationSign[];
  readonly question?: LineQuestion;
  /** The page in this tab is being taught. */
  readonly teaching?: TeachingReading;
  readonly workspace: Workspace;
  readonly conversation?: Conversation;
  /** The customer's last message: what is suggested changes with it. */
  readonly asked?: MessageId;
  /** There was something to learn, and the agent has not said yet whether that is wanted. */
  readonly asksToLearn?: boolean;
  readonly counts: Readonly<Partial<Record<AuthorRole, number>>>;
  /** Names that messages are signed with, and sides that sign with none. */
  readonly authors: number;
  /** The last own-side line that was not sent from here: one key says "that was me". */
  readonly elsewhere?: { readonly messageId: MessageId; readonly text: string };
  readonly plan?: PlanView;
  readonly brief?: BriefView;
  /** A plan of this conversation that was discarded or replaced, with chunks nobody has sent: it can be brought back. */
  readonly discarded?: { readonly title: string; readonly unsent: number };
  /** Plans of this site bound to other conversations: their unsent texts can be read and copied, and are sent nowhere else. */
  readonly otherPlans: readonly OtherPlan[];
  readonly layout: PanelLayout;
  /** The send key sends the agent's own text on this site, too. */
  readonly ownSend: boolean;
  readonly place: "overlay" | "side-panel" | "practice";
  /** The real bindings, as the browser tells them; empty where the agent took one away. */
  readonly bindings: Readonly<Record<"toggle" | "search" | "chats" | "hold", string>>;
  readonly mac: boolean;
  readonly notice?: Notice;
  /** The database is missing, full or from a newer version: nothing can be kept. */
  readonly storageProblem?: string;
}

/** What a view may ask. Only `press`, `insert`, `settle` and draft calls touch the page; none of them is ever resent. */
export type PanelCall =
  | { readonly kind: "search"; readonly query: string }
  | { readonly kind: "preview"; readonly macroId: MacroId; readonly values: Readonly<Record<string, string>> }
  | {
      readonly kind: "choose";
      readonly macroId: MacroId;
      /** Answers, by the key of their question. */
      readonly values: Readonly<Record<string, string>>;
      /** Add to the end of the plan instead of making a new one. */
      readonly add: boolean;
      /** The conversation the answers are for. */
      readonly conversation?: ConversationKey;
    }
  /** Erases what was answered to a macro's question before. */
  | { readonly kind: "forget-answers"; readonly macroId: MacroId; readonly key: string }
  /** `anyway` sends a flagged chunk, too. */
  | {
      readonly kind: "press";
      readonly planId: PlanId;
      readonly revision: number;
      readonly chunkId: ChunkId;
      readonly anyway: boolean;
    }
  | { readonly kind: "insert"; readonly planId: PlanId; readonly revision: number; readonly chunkId: ChunkId }
  | { readonly kind: "edit"; readonly planId: PlanId; readonly revision: number; readonly edit: PlanEdit }
  | {
      readonly kind: "settle";
      readonly planId: PlanId;
      readonly attemptId: AttemptId;
      readonly how: "is-there" | "send-again";
    }
  | { readonly kind: "arm"; readonly planId: PlanId }
  | { readonly kind: "discard-plan"; readonly planId: PlanId }
  | { readonly kind: "restore-plan" }
  | { readonly kind: "forget-discarded" }
  | { readonly kind: "take-draft" }
  /** The agent's own text in the reply box, or their last message, for a macro; the reply box keeps it. */
  | { readonly kind: "typed-text"; readonly from: "reply-box" | "last-message" }
  | { readonly kind: "set-aside" }
  | { readonly kind: "put-back" }
  | { readonly kind: "show-message"; readonly messageId: MessageId }
  | { readonly kind: "that-was-me"; readonly messageId: MessageId }
  /** Whether the send key sends the agent's own text on this tab's site. */
  | { readonly kind: "own-send"; readonly on: boolean }
  /** Tries the reply box on screen without sending. */
  | { readonly kind: "test-desk" }
  /** How this tab is read. */
  | { readonly kind: "health" }
  /** Only what changes: a view may not know yet how the panel lies by now. */
  | { readonly kind: "layout"; readonly change: Partial<PanelLayout> }
  /** The first half of the send key went down. */
  | { readonly kind: "get-ready" }
  | { readonly kind: "leave" }
  | { readonly kind: "switch-off-site" }
  | { readonly kind: "open-options" }
  | { readonly kind: "open-side-panel" }
  | { readonly kind: "dismiss-notice"; readonly id: number }
  | { readonly kind: "who-said"; readonly messageId: MessageId; readonly who: LineAnswer }
  | { readonly kind: "teach"; readonly command: TeachCommand }
  /** Whether it may be learnt which macro answers what. */
  | { readonly kind: "learn"; readonly on: boolean }
  | PaceCall
  | UnsavedCall
  | LibraryCall
  | ImportCall
  | BackupCall;

/** What the options page asks. */
export type LibraryCall =
  | { readonly kind: "list-memories" }
  /** Erases what one macro answered, or all that was learnt. */
  | { readonly kind: "forget-memories"; readonly macroId?: MacroId }
  | MacroCall
  | { readonly kind: "list-sites" }
  | { readonly kind: "forget-site"; readonly host: string; readonly origin?: string }
  | { readonly kind: "site-off"; readonly host: string; readonly off: boolean }
  | { readonly kind: "site-own-send"; readonly host: string; readonly on: boolean }
  /** How conversations of a site are timed; without a channel, as the page says. */
  | { readonly kind: "site-channel"; readonly host: string; readonly channel?: PaceChannel }
  | { readonly kind: "load-workspace" }
  /** Erases everything that was answered to macros' questions. */
  | { readonly kind: "forget-all-answers" }
  | { readonly kind: "save-workspace"; readonly workspace: Workspace }
  | { readonly kind: "list-profiles" }
  | { readonly kind: "export-profile"; readonly id: string }
  | { readonly kind: "import-profile"; readonly text: string }
  /** The person says that a profile may be used on this host, or not any more. */
  | { readonly kind: "confirm-host"; readonly id: string; readonly host: string; readonly confirmed: boolean }
  | { readonly kind: "delete-profile"; readonly id: string }
  | { readonly kind: "restore-profile"; readonly id: string };

export type PanelAnswer =
  /** `toFinish`: the first chunk of a macro that leaves a place for the agent's own words. */
  | { readonly kind: "done"; readonly toFinish?: ChunkId }
  | { readonly kind: "found"; readonly answer: SearchAnswer }
  | { readonly kind: "preview"; readonly preview: MacroPreview }
  /** What is to be answered first, for this conversation. */
  | {
      readonly kind: "questions";
      readonly title: string;
      readonly questions: readonly AskedQuestion[];
      readonly conversation: ConversationKey;
    }
  | { readonly kind: "refused"; readonly reason: RefusalReason }
  /** The text could not be written into the page; it is on the clipboard. */
  | { readonly kind: "copied" }
  | { readonly kind: "memories"; readonly memories: readonly MemoryRow[] }
  | MacroAnswer
  /** What a specialist would be told of that conversation. */
  | ({ readonly kind: "specialist-brief"; readonly conversation: ConversationKey } & SpecialistBrief)
  /** A text of the agent's own as a macro could begin. */
  | { readonly kind: "typed"; readonly title: string; readonly body: string }
  | { readonly kind: "sites"; readonly sites: readonly SiteRow[] }
  | { readonly kind: "workspace"; readonly workspace: Workspace }
  | { readonly kind: "health"; readonly health: TabHealth }
  | UnsavedAnswer
  | { readonly kind: "tested"; readonly test: DeskTest }
  | { readonly kind: "profiles"; readonly profiles: readonly ProfileRow[] }
  | { readonly kind: "profile-file"; readonly name: string; readonly text: string }
  /** It is kept, and used nowhere yet; `warnings` name what was left out of it. */
  | { readonly kind: "imported"; readonly name: string; readonly warnings: readonly string[] }
  | ImportedMacros
  | BackupAnswer
  /** What went wrong and what to do, in words for the person. */
  | { readonly kind: "problem"; readonly text: string };

/** First words of a view: an overlay redeems its one-time key, or resumes with the token it got for it. */
export type PanelIntroduction =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "resume"; readonly token: string }
  /** The side panel and the practice page say which tab they mean; only our own pages are believed. */
  | { readonly kind: "own-page"; readonly tabId?: number };

export type PanelToBackground =
  | { readonly kind: "introduce"; readonly introduction: PanelIntroduction; readonly inChat?: boolean }
  | { readonly kind: "call"; readonly id: number; readonly call: PanelCall };

export type BackgroundToPanel =
  /** Admitted: the token resumes after the worker slept. A view that is not admitted gets nothing and stays blank. */
  | { readonly kind: "admitted"; readonly token: string; readonly state: PanelState }
  | { readonly kind: "refused-entry" }
  | { readonly kind: "answer"; readonly id: number; readonly answer: PanelAnswer }
  | { readonly kind: "state"; readonly state: PanelState }
  /** All chats of all tabs, to a view that watches them. */
  | { readonly kind: "chats"; readonly all: AllChats }
  /** Put the keyboard into search, with this as the query where something was selected in the page. */
  | { readonly kind: "focus-search"; readonly query?: string }
  | { readonly kind: "show-chats" }
  /** A letter that was meant for the field which had the keyboard until the page took it. */
  | { readonly kind: "strayed"; readonly letter: string };

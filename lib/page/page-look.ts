import type { ConversationSign } from "../transcript/conversation-sign";
import type { Message, MessageId } from "../transcript/message";
import type { Conversation } from "../transcript/transcript";
import type { LineQuestion, PageHealth, ProfileReading } from "../wire/page-messages";

export interface FoundComposer {
  readonly kind: "found";
  /** The editing host itself: a text field, a contenteditable element, or the body of an editor's own frame. */
  readonly element: HTMLElement;
  readonly mode: "public" | "note" | "unknown";
  readonly locked: boolean;
  /** The control beside it that sends, when one passes the test for send controls. */
  readonly sendControl?: HTMLElement;
  /** The key the page takes as send, where it is known. */
  readonly sendKeys: "enter" | "ctrl-enter" | "unknown" | "none";
}

/** The composer of the conversation on screen, found anew at every look; never kept over an await. */
export type ComposerFinding =
  | FoundComposer
  | { readonly kind: "none" }
  | { readonly kind: "several" }
  /** It stands in a frame or shadow root nobody may enter; `around`: what is said beside it makes it no public reply. */
  | {
      readonly kind: "unreachable";
      readonly around?: "note" | "unknown";
      /** Whose page that frame shows, by its address. */
      readonly host?: string;
    };

/** One look at the page: what it says now. Elements in it are good for this task only. */
export interface PageLook {
  readonly health: PageHealth;
  readonly reasons: readonly string[];
  readonly conversation?: Conversation;
  /** The page is on its way to another conversation: look again soon. */
  readonly changing?: true;
  /** Oldest first, whatever the page's own order is. */
  readonly messages: readonly Message[];
  readonly rowOf: (id: MessageId) => Element | undefined;
  readonly composer: ComposerFinding;
  /** How sure it is who said what (0 to 1), and what that goes by. */
  readonly roles?: { readonly confidence: number; readonly reasons: readonly string[] };
  /** The element to observe for changes, once a transcript was found. */
  readonly transcriptRoot?: Element;
  /** The desk says its connection is lost. */
  readonly offline: boolean;
  /** The profile the page is read by. */
  readonly profile?: ProfileReading;
  /** Too many lines are nobody's: whose this one is would tell those like it. */
  readonly question?: LineQuestion;
  readonly signs: readonly ConversationSign[];
}

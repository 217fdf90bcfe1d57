import type { OwnSendRefusal } from "../sending/own-send";
import type { RefusalReason } from "../sending/send-outcome";
import type { PageDetails } from "../sites/page-details";
import type { EpochMs } from "../transcript/time";
import type { ComposerMode, PageHealth } from "./page-messages";

/** Something that was not done in this tab, and when. */
export interface RefusalNote {
  readonly reason: RefusalReason | OwnSendRefusal;
  readonly at: EpochMs;
}

/** One frame of the tab that Chatside reads. */
export interface FrameHealth {
  readonly host: string;
  readonly top: boolean;
  readonly health: PageHealth;
  readonly conversation: boolean;
  readonly composer: ComposerMode;
  /** The frame whose conversation the panel shows. */
  readonly chosen: boolean;
}

/** All that is known of how this tab is read. Nothing in it is said by anybody on the page. */
export interface TabHealth {
  /** Chatside's own version. */
  readonly version: string;
  /** Absent where the page did not answer. */
  readonly page?: PageDetails;
  readonly frames: readonly FrameHealth[];
  /** Newest first. */
  readonly refusals: readonly RefusalNote[];
  /** How often the page said something that is not of the agreed form. */
  readonly unparsed: number;
  /** What tells this conversation from others: an id of the desk's (`hard`), or names and first lines (`soft`). */
  readonly keyKind?: "hard" | "soft";
}

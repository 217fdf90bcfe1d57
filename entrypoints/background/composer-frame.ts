import type { ComposerMode, ComposerReading } from "../../lib/wire/page-messages";
import type { ShownComposer } from "../../lib/wire/shown-composer";
import type { Shown } from "./conversations";
import type { PageFrame } from "./page-desk";

const NONE: ComposerReading = { mode: "none", empty: true, setAside: false };
const HOLDS_NONE: ReadonlySet<ComposerMode> = new Set(["none", "several", "elsewhere"]);

/** `chat.desk.example` and `box.desk.example` are one owner's; a frame may be sent on from one to the other. */
const ownerOf = (host: string): string => host.split(".").slice(-2).join(".");

/**
 * The frame that holds the composer of a conversation shown in another frame of the same tab: the only one with a reply
 * box and no conversation of its own. A frame of the same origin can be entered from there, and holds something else if it
 * was not. Two such frames are none: a guess could write into the wrong one; and so is one that shows another's page than the
 * one the conversation's frame has beside its list.
 */
export function composerFrame(of: PageFrame, all: readonly Shown[]): Shown | undefined {
  const host = all.find(({ frame }) => frame === of)?.composer.host;
  const [only, other] = all.filter(
    ({ frame, composer, transcript }) =>
      frame.site !== of.site &&
      frame.tabId === of.tabId &&
      !transcript &&
      !HOLDS_NONE.has(composer.mode) &&
      (host === undefined || ownerOf(frame.host) === ownerOf(host)),
  );
  return other ? undefined : only;
}

/** The composer of a conversation, wherever it stands: what its own frame says of it. */
export function composerOf({ frame, composer }: Shown, all: readonly Shown[]): ShownComposer {
  const { setAside, around, host } = composer;
  const elsewhere = composer.mode === "elsewhere" ? composerFrame(frame, all)?.composer : composer;
  if (!elsewhere && host !== undefined) return { mode: "none", empty: true, setAside, closedHost: host };
  const { empty, mode } = elsewhere ?? NONE;
  const shown = around ?? mode;
  return { mode: shown === "elsewhere" ? "none" : shown, empty, setAside };
}

/** The host of the frame that holds the composer of what is shown, where nothing may be read in it yet. */
export const closedHostOf = (shown: Shown | undefined, all: readonly Shown[]): string | undefined =>
  shown && composerOf(shown, all).closedHost;

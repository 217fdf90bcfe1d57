import type { ComposerMode, ComposerReading, ShownComposer } from "../../lib/wire/page-messages";
import type { Shown } from "./conversations";
import type { PageFrame } from "./page-desk";

const NONE: ComposerReading = { mode: "none", empty: true, setAside: false };
const HOLDS_NONE: ReadonlySet<ComposerMode> = new Set(["none", "several", "elsewhere"]);

/**
 * The frame that holds the composer of a conversation shown in another frame of the same tab: the only one with a reply
 * box and no conversation of its own. A frame of the same origin can be entered from there, and holds something else if it
 * was not. Two such frames are none: a guess could write into the wrong one.
 */
export function composerFrame(of: PageFrame, all: readonly Shown[]): Shown | undefined {
  const [only, other] = all.filter(
    ({ frame, composer, transcript }) =>
      frame.site !== of.site && frame.tabId === of.tabId && !transcript && !HOLDS_NONE.has(composer.mode),
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

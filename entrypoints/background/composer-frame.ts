import type { Shown } from "./conversations";
import type { PageFrame } from "./page-desk";

/**
 * The frame that holds the composer of a conversation shown in another frame of the same tab: the only one with a reply
 * box and no conversation of its own. Two such frames are none: a guess could write into the wrong one.
 */
export function composerFrame(of: PageFrame, all: readonly Shown[]): PageFrame | undefined {
  const [only, other] = all.filter(
    ({ frame, composer, transcript }) =>
      frame !== of &&
      frame.tabId === of.tabId &&
      !transcript &&
      composer.mode !== "none" &&
      composer.mode !== "several",
  );
  return other ? undefined : only?.frame;
}

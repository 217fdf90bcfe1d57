import { browser } from "../../lib/browser/api";
import type { PagePart } from "../../lib/wire/page-messages";
import type { PageFrame } from "./page-desk";

/** We are no part of what is printed, and what the page gave up for us it has back; no page's policy forbids this. */
const UNPRINTED =
  '@media print{[data-chatside-panel]{display:none!important}html[style*="margin-right"]{margin-right:revert!important}}';

/** Puts a part of the page script into the frame that asked, and tells it. Where it may not, the page goes on without. */
export async function bringPart(frame: PageFrame, part: PagePart): Promise<void> {
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  try {
    if (part === "panel") await browser.scripting.insertCSS({ target, css: UNPRINTED, origin: "USER" });
    await browser.scripting.executeScript({ target, files: [`/${part}-part.js`] });
    frame.post({ kind: "part-here", part });
  } catch {
    // The frame is gone, or the click's permission ended with a navigation: it says hello again, or nothing more.
  }
}

import { surroundings } from "./surroundings";
import { isVisible } from "./visible";
import { walkRoots } from "./walk-roots";

/** As much of a reply box (a share of its width) lies along its list. */
const ALONG = 0.6;

/** Lies above or below the list, in no part of the page that is for something else. */
function isByList(frame: HTMLElement, transcript: Element): boolean {
  if (surroundings(frame, transcript) < 0) return false;
  // Places in two documents cannot be compared.
  if (frame.ownerDocument !== transcript.ownerDocument) return true;
  const [box, list] = [frame.getBoundingClientRect(), transcript.getBoundingClientRect()];
  return Math.min(box.right, list.right) - Math.max(box.left, list.left) > box.width * ALONG;
}

/** Of frames nobody may enter the only one in sight that may hold the box for replies to this list. */
export function onlyReplyFrame(closedFrames: readonly HTMLElement[], transcript: Element): HTMLElement | undefined {
  const [only, other] = closedFrames.filter((frame) => isVisible(frame) && isByList(frame, transcript));
  return other ? undefined : only;
}

/** The only frame of the page nobody may enter that may hold the box for replies to this list. */
export const closedFrame = (document: Document, transcript: Element | undefined): HTMLElement | undefined =>
  transcript && onlyReplyFrame(walkRoots(document).closedFrames, transcript);

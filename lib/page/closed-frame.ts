import { isVisible } from "./visible";
import { walkRoots } from "./walk-roots";

/** Of frames nobody may enter the only one in sight. */
export function onlyInSight(closedFrames: readonly HTMLElement[]): HTMLElement | undefined {
  const [only, other] = closedFrames.filter(isVisible);
  return other ? undefined : only;
}

/** The only visible frame of the page nobody may enter. */
export const closedFrame = (document: Document): HTMLElement | undefined =>
  onlyInSight(walkRoots(document).closedFrames);

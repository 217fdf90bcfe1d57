import { isVisible } from "./visible";
import { documentOf, walkRoots } from "./walk-roots";

/** The only visible frame nobody may enter. */
export function closedFrame(document: Document): HTMLElement | undefined {
  const frames = walkRoots(document)
    .roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>("iframe")])
    .filter((frame) => !documentOf(frame)?.body && isVisible(frame) && frame.getBoundingClientRect().width > 200);
  return frames.length === 1 ? frames[0] : undefined;
}

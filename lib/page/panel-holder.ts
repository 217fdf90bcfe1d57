import type { PanelLayout } from "../sites/site-settings";
import type { PanelFrame, PanelFrameNeeds } from "./panel-frame";
import { fetchPart, type PartName } from "./parts";
import { pause } from "./pause";

/** Milliseconds until the part is asked for again. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/** The panel's frame as far as the page port knows it: its part is fetched when it is first to be shown. */
export function createPanelHolder(needs: PanelFrameNeeds, wantPart: (name: PartName) => void) {
  let frame: PanelFrame | undefined;
  let layout: PanelLayout | undefined;

  let bringing = false;

  /** A page that takes long to be there lets no part in before. */
  async function bring(): Promise<void> {
    if (bringing) return;
    bringing = true;
    let part = await fetchPart("panel", wantPart);
    for (let wait = FIRST_WAIT; !part && !needs.signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      await pause(wait);
      part = await fetchPart("panel", wantPart);
    }
    bringing = false;
    if (!part || needs.signal.aborted) return;
    frame ??= part.createPanelFrame(needs);
    if (layout) frame.show(layout);
  }

  return {
    show(next: PanelLayout): void {
      layout = next;
      if (frame) frame.show(next);
      else if (next.shown) void bring();
    },
    focus: (): void => frame?.focus(),
  };
}

import type { PanelLayout } from "../sites/site-settings";
import type { PanelFrame, PanelFrameNeeds } from "./panel-frame";
import { fetchPart, type PartName } from "./parts";

/** The panel's frame as far as the page port knows it: its part is fetched when it is first to be shown. */
export function createPanelHolder(needs: PanelFrameNeeds, wantPart: (name: PartName) => void) {
  let frame: PanelFrame | undefined;
  let layout: PanelLayout | undefined;

  async function bring(): Promise<void> {
    const part = await fetchPart("panel", wantPart);
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

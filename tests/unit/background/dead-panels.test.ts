import { expect, test, vi } from "vitest";
import { createDeadPanels } from "../../../entrypoints/background/dead-panels";
import type { PageFrame } from "../../../entrypoints/background/page-desk";
import type { View } from "../../../entrypoints/background/panel-desk";

function stage() {
  const layouts = { hide: vi.fn(() => true), unhide: vi.fn(), topOf: () => frame };
  const frame = { tabId: 7, frameId: 0, host: "desk.example" } as PageFrame;
  const panels = createDeadPanels({
    pages: { frame: () => frame },
    views: { viewsOf: () => [] },
    layouts,
    onFound: vi.fn(),
  });
  const view = { tabId: 7, place: "overlay", post: vi.fn() } as View;
  return { panels, frame, layouts, view };
}

test("a panel that only was slow to live is shown after all", () => {
  const { panels, frame, layouts, view } = stage();
  panels.giveUp(frame);
  expect(panels.has(7)).toBe(true);
  expect(layouts.hide).toHaveBeenLastCalledWith(frame);
  panels.lives({ ...view, place: "side-panel" });
  expect(panels.has(7)).toBe(true);
  panels.lives(view);
  expect(panels.has(7)).toBe(false);
  expect(layouts.unhide).toHaveBeenLastCalledWith(frame);
});

test("where the page threw it out again and again, a late sign of life starts no new fight", () => {
  const { panels, frame, layouts, view } = stage();
  panels.foundImpossible(7);
  panels.lives(view);
  expect(panels.has(7)).toBe(true);
  expect(layouts.hide).toHaveBeenCalledWith(frame);
  expect(layouts.unhide).not.toHaveBeenCalled();
});

import { expect, test, vi } from "vitest";
import { createDeadPanels } from "../../../entrypoints/background/dead-panels";
import type { PageFrame } from "../../../entrypoints/background/page-desk";
import type { View } from "../../../entrypoints/background/panel-desk";
import { FIRST_LAYOUT } from "../../../lib/sites/site-settings";

function stage() {
  const post = vi.fn(() => true);
  const frame = { tabId: 7, frameId: 0, host: "desk.example", post } as unknown as PageFrame;
  const panels = createDeadPanels({
    pages: { frame: () => frame },
    views: { viewsOf: () => [] },
    loadSite: async (host) => ({ host, off: false, layout: FIRST_LAYOUT }),
    onFound: vi.fn(),
  });
  const view = { tabId: 7, place: "overlay", post: vi.fn() } as View;
  return { panels, frame, post, view };
}

test("a panel that only was slow to live is shown after all", async () => {
  const { panels, frame, post, view } = stage();
  await panels.giveUp(frame);
  expect(panels.has(7)).toBe(true);
  expect(post).toHaveBeenLastCalledWith({ kind: "layout", layout: { ...FIRST_LAYOUT, shown: false } });
  panels.lives({ ...view, place: "side-panel" });
  expect(panels.has(7)).toBe(true);
  panels.lives(view);
  expect(panels.has(7)).toBe(false);
  expect(post).toHaveBeenLastCalledWith({ kind: "layout", layout: FIRST_LAYOUT });
});

test("where the page threw it out again and again, a late sign of life starts no new fight", () => {
  const { panels, post, view } = stage();
  panels.foundImpossible(7);
  panels.lives(view);
  expect(panels.has(7)).toBe(true);
  expect(post).not.toHaveBeenCalled();
});

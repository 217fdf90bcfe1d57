import { expect, test } from "vitest";
import type { PageFrame } from "../../../entrypoints/background/page-desk";
import { createPanelLayouts } from "../../../entrypoints/background/panel-layouts";
import { firstSettings, type PanelLayout, type SiteSettings } from "../../../lib/sites/site-settings";
import type { BackgroundToPage } from "../../../lib/wire/page-messages";
import { memoryStore } from "./store-for-tests";

const HOST = "desk.example";

/** Three tabs, two of them of one site; what is kept is kept, unless the disk is full. */
async function stage({ store = memoryStore(), full = false } = {}) {
  let site: SiteSettings = firstSettings(HOST);
  const posts: [number, PanelLayout][] = [];
  const changed: number[] = [];
  const frameIn = (tabId: number, host: string) =>
    ({
      tabId,
      host,
      top: true,
      post: (message: BackgroundToPage) => message.kind === "layout" && posts.push([tabId, message.layout]),
    }) as unknown as PageFrame;
  const frames = [frameIn(1, HOST), frameIn(2, HOST), frameIn(3, "other.example")];
  const layouts = createPanelLayouts({
    pages: { framesOf: (tabId) => frames.filter((frame) => frame.tabId === tabId), all: () => frames },
    store,
    changeSite: async (_, change) => {
      if (full) throw new Error("full");
      site = change(site);
      return site;
    },
    onChange: (tabId) => void changed.push(tabId),
  });
  for (const frame of frames) await layouts.welcome(frame, site.layout);
  return { layouts, frames, posts, changed, store, site: () => site };
}

test.each([false, true])(
  "every page of the site is told, and in sight is what its page was told (full: %s)",
  async (full) => {
    const { layouts, posts, changed } = await stage({ full });
    await layouts.set(1, { ...firstSettings(HOST).layout, folded: true });
    expect(posts.map(([tabId, { folded }]) => [tabId, folded])).toEqual([
      [1, true],
      [2, true],
    ]);
    expect(changed).toEqual([1, 2]);
    expect([1, 2, 3].map(layouts.isOpen)).toEqual([false, false, true]);
    await layouts.toggle(2);
    expect([1, 2, 3].map(layouts.isOpen)).toEqual([true, true, true]);
  },
);

test("a page that was not told yet is not open, whatever is kept", async () => {
  const { layouts, frames } = await stage();
  frames.push({ tabId: 4, host: HOST, top: true } as PageFrame);
  expect(layouts.isOpen(4)).toBe(false);
});

test("the side panel folds the one in the page in its tab alone, also after the worker slept and the page came anew", async () => {
  const first = await stage();
  await first.layouts.foldHere(1);
  expect(first.posts.map(([tabId, { folded }]) => [tabId, folded])).toEqual([[1, true]]);
  expect(first.site().layout.folded).toBe(false);
  const { layouts, store, posts } = await stage({ store: first.store });
  expect([1, 2].map(layouts.isOpen)).toEqual([false, true]);
  await layouts.set(2, { ...firstSettings(HOST).layout, width: 400 });
  expect(posts.map(([tabId, { folded, width }]) => [tabId, folded, width])).toEqual([
    [1, true, 400],
    [2, false, 400],
  ]);
  await layouts.toggle(1);
  expect([1, 2].map(layouts.isOpen)).toEqual([true, true]);
  expect(store.kept.get("folded-tabs")).toEqual([]);
});

test("a panel that cannot be in its page is not in sight, and no other tab brings it back", async () => {
  const { layouts, frames, posts } = await stage();
  const [frame] = frames;
  if (!frame) throw new Error("no frame");
  expect(layouts.hide(frame)).toBe(true);
  expect(layouts.hide(frame)).toBe(false);
  expect(layouts.isOpen(1)).toBe(false);
  await layouts.show(2);
  expect(layouts.isOpen(1)).toBe(false);
  await layouts.show(1);
  expect(layouts.isOpen(1)).toBe(true);
  expect(posts.map(([tabId]) => tabId)).toEqual([1, 2, 1, 2]);
});

test("what a person unfolds while the side panel is coming stays unfolded, however long the folding takes to be kept", async () => {
  const store = memoryStore();
  const slow = {
    ...store,
    async save(name: string, value: unknown) {
      if (Array.isArray(value) && value.length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
      await store.save(name, value);
    },
  };
  const { layouts } = await stage({ store: slow });
  const folding = layouts.foldHere(1);
  await layouts.set(1, firstSettings(HOST).layout);
  await folding;
  expect(layouts.isOpen(1)).toBe(true);
});

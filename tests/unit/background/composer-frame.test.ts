import { expect, test } from "vitest";
import { composerFrame, composerOf } from "../../../entrypoints/background/composer-frame";
import type { Shown } from "../../../entrypoints/background/conversations";
import type { PageFrame } from "../../../entrypoints/background/page-desk";
import type { ComposerMode } from "../../../lib/wire/page-messages";

const frame = (tabId: number, frameId: number, site = `https://${frameId}.example`) =>
  ({ tabId, frameId, site, host: new URL(site).hostname }) as PageFrame;

const shown = (of: PageFrame, mode: ComposerMode, more: Partial<Shown> = {}): Shown => ({
  frame: of,
  health: "no-chat",
  reasons: [],
  composer: { mode, empty: mode !== "locked", setAside: false },
  signs: [],
  moments: {},
  ...more,
});

const chat = shown(frame(1, 0), "elsewhere", { composer: { mode: "elsewhere", empty: true, setAside: true } });

test.each(["public", "note", "unknown", "locked"] as const)("a box in another frame is told as it says: %s", (mode) => {
  const box = shown(frame(1, 4), mode);
  expect(composerOf(chat, [chat, box])).toEqual({ mode, empty: mode !== "locked", setAside: true });
});

test("two frames with a box, one of another tab, or none at all: there is no box", () => {
  const box = shown(frame(1, 4), "public");
  const none = { mode: "none", empty: true, setAside: true };
  expect(composerOf(chat, [chat, box, shown(frame(1, 5), "note")])).toEqual(none);
  expect(composerOf(chat, [chat, shown(frame(2, 4), "public")])).toEqual(none);
  expect(composerOf(chat, [chat, shown(frame(1, 4), "none"), shown(frame(1, 5), "elsewhere")])).toEqual(none);
  expect(composerFrame(chat.frame, [chat, box])?.frame).toBe(box.frame);
  const assistant = shown(frame(1, 4, chat.frame.site), "public");
  expect(composerFrame(chat.frame, [chat, assistant])).toBeUndefined();
});

test("a page that has its own box, or none and nowhere to look, is told as it is", () => {
  const box = shown(frame(1, 4), "note");
  const own = shown(frame(1, 0), "public");
  expect(composerOf(own, [own, box]).mode).toBe("public");
  const bare = shown(frame(1, 0), "none");
  expect(composerOf(bare, [bare, box]).mode).toBe("none");
});

test.each(["note", "unknown"] as const)(
  "what stands around a box in another frame makes it no public reply: %s",
  (around) => {
    const box = shown(frame(1, 4), "public");
    const beside = shown(frame(1, 0), "elsewhere", {
      composer: { mode: "elsewhere", empty: true, setAside: false, around },
    });
    expect(composerOf(beside, [beside, box])).toEqual({ mode: around, empty: true, setAside: false });
  },
);

test("a frame that may not be read yet is told by its host, and no more once it is read", () => {
  const beside = shown(frame(1, 0), "elsewhere", {
    composer: { mode: "elsewhere", empty: true, setAside: false, host: "box.example" },
  });
  expect(composerOf(beside, [beside])).toEqual({
    mode: "none",
    empty: true,
    setAside: false,
    closedHost: "box.example",
  });
  const notes = shown(frame(1, 5, "https://notes.test"), "public");
  expect(composerFrame(beside.frame, [beside, notes])).toBeUndefined();
  expect(composerOf(beside, [beside, notes]).closedHost).toBe("box.example");
  const box = shown(frame(1, 4, "https://eu.box.example"), "public");
  expect(composerOf(beside, [beside, notes, box])).toEqual({ mode: "public", empty: true, setAside: false });
});

import { expect, test } from "vitest";
import { createKeptDrafts } from "../../../entrypoints/background/kept-drafts";
import type { PageFrame } from "../../../entrypoints/background/page-desk";
import type { ConversationKey } from "../../../lib/transcript/transcript";
import { memoryStore } from "./store-for-tests";

const frame = (tabId: number, frameId: number, site = "https://desk.example") =>
  ({ tabId, frameId, site }) as PageFrame;
const draft = (conversation: string, text: string) => ({ conversation: conversation as ConversationKey, text });

test("two frames of one site keep a draft each, also at once, and another site has its own", async () => {
  const drafts = createKeptDrafts(memoryStore());
  await Promise.all([
    drafts.keep(frame(1, 0), [draft("a", "X")]),
    drafts.keep(frame(1, 5), [draft("b", "Y")]),
    drafts.keep(frame(1, 6, "https://other.example"), [draft("a", "Z")]),
    drafts.keep(frame(2, 0), [draft("a", "W")]),
  ]);
  expect(await drafts.of(frame(1, 0))).toEqual([draft("a", "X"), draft("b", "Y")]);
  expect(await drafts.of(frame(1, 6, "https://other.example"))).toEqual([draft("a", "Z")]);
  await drafts.forgetTab(1);
  expect(await drafts.of(frame(1, 0))).toEqual([]);
  expect(await drafts.of(frame(2, 0))).toEqual([draft("a", "W")]);
});

test("one that was put back is noted without its text, and those go first where there are many", async () => {
  const drafts = createKeptDrafts(memoryStore());
  await drafts.keep(frame(1, 0), [draft("a", "X"), draft("b", "Y")]);
  await drafts.keep(frame(1, 0), [draft("b", "")]);
  expect(await drafts.of(frame(1, 0))).toEqual([draft("a", "X"), draft("b", "")]);
  for (let more = 0; more < 49; more++) await drafts.keep(frame(1, 0), [draft(`c${more}`, "text")]);
  const kept = await drafts.of(frame(1, 0));
  expect(kept).toHaveLength(50);
  expect(kept[0]).toEqual(draft("a", "X"));
  expect(kept.some(({ text }) => text === "")).toBe(false);
});

import { expect, test } from "vitest";
import { createConversations } from "../../../entrypoints/background/conversations";
import type { PageFrame } from "../../../entrypoints/background/page-desk";
import { epochMs } from "../../../lib/transcript/time";
import type { PageReading } from "../../../lib/wire/page-messages";
import { memoryStore } from "./store-for-tests";

const frame = { tabId: 1, frameId: 0, site: "https://desk.example", instance: "i" } as PageFrame;

const reading = {
  number: 1,
  health: "read",
  reasons: [],
  composer: { mode: "public", empty: true, setAside: false },
  signs: [],
  conversation: { key: "812", keyKind: "hard" },
  messages: {
    kind: "whole",
    messages: [{ id: "m", role: "customer", delivery: "shown", time: { precision: "unknown" }, text: "Hello?" }],
  },
} as unknown as PageReading;

test("two tabs on one chat: what was sent from one was sent from here, and what is chosen holds in both", async () => {
  const asked: number[] = [];
  const tab = (tabId: number) =>
    ({
      ...frame,
      tabId,
      post: ({ kind }: { kind: string }) => kind === "read-again" && asked.push(tabId),
    }) as PageFrame;
  const [first, second] = [tab(1), tab(2)];
  const conversations = createConversations({
    store: memoryStore(),
    loadHash: async () => (text) => text,
    isHere: () => true,
    now: () => epochMs(1),
  });
  const says = (origin: string) =>
    ({
      ...reading,
      messages: {
        kind: "whole",
        messages: [{ id: "m", role: "agent", origin, delivery: "shown", time: { precision: "unknown" }, text: "Hi" }],
      },
    }) as unknown as PageReading;
  const originIn = (tabId: number) => conversations.shownIn(tabId)?.transcript?.messages[0]?.origin;
  await conversations.take(second, says("elsewhere"));
  await conversations.take(first, says("here"));
  expect(asked).toEqual([2]);
  await conversations.take(second, { ...says("elsewhere"), number: 2 });
  expect([originIn(1), originIn(2)]).toEqual(["here", "here"]);
  expect(asked).toEqual([2]);
  const shown = conversations.shownIn(1);
  if (shown) await conversations.choose(shown, { snoozed: true });
  expect(conversations.shownIn(2)?.snoozed).toBe(true);
});

test("a chat is read also when nothing of it can be recalled", async () => {
  const broken = async () => {
    throw new Error("An unexpected error occurred");
  };
  const conversations = createConversations({
    store: { ...memoryStore(), load: broken },
    loadHash: async () => (text) => text,
    isHere: () => true,
    now: () => epochMs(1),
  });
  expect(await conversations.take(frame, reading)).toEqual({ entered: true });
  expect(conversations.shownIn(1)?.transcript?.messages).toHaveLength(1);
});

test("a chat is read also when nothing more can be remembered of it", async () => {
  const full = async () => {
    throw new Error("Session storage quota bytes exceeded");
  };
  const conversations = createConversations({
    store: { ...memoryStore(), save: full },
    loadHash: async () => (text) => text,
    isHere: () => true,
    now: () => epochMs(1),
  });
  expect(await conversations.take(frame, reading)).toEqual({ entered: true });
  expect(conversations.shownIn(1)?.transcript?.conversation.key).toBe("812");
  expect(await conversations.take(frame, { ...reading, number: 2 })).toEqual({ entered: false });
});

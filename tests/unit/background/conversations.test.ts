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

import { expect, test } from "vitest";
import { createConversationFollower } from "../../../lib/page/follow-conversation";
import type { Message, MessageId } from "../../../lib/transcript/message";
import { epochMs } from "../../../lib/transcript/time";
import type { Conversation, ConversationKey } from "../../../lib/transcript/transcript";

const chat = (key: string, customerName: string, keyKind: "hard" | "soft" = "soft"): Conversation => ({
  key: key as ConversationKey,
  keyKind,
  customerName,
});
const rows = (...ids: string[]): Message[] =>
  ids.map((id) => ({
    id: id as MessageId,
    role: "customer",
    delivery: "shown",
    time: { precision: "unknown" },
    text: id,
  }));
const at = (ms: number) => epochMs(1_000_000 + ms);

test.each(["soft", "hard"] as const)("rows of the chat that was left are not the next customer's (%s key)", (kind) => {
  const follower = createConversationFollower();
  follower.follow(chat("a", "Ana Ruiz", kind), rows("a1", "a2"), at(0));
  const ben = chat("b", "Ben Okafor", kind);
  expect(follower.follow(ben, rows("a1", "a2", "b1"), at(100))).toBe("changing");
  expect(follower.follow(ben, rows("a2", "b1", "b2"), at(300))).toBe("changing");
  expect(follower.follow(ben, rows("b1", "b2"), at(500))).toMatchObject({ customerName: "Ben Okafor", key: "b" });
});

test("a list that keeps them for good is read after a while", () => {
  const follower = createConversationFollower();
  follower.follow(chat("a", "Ana Ruiz"), rows("a1"), at(0));
  const mixed = rows("a1", "b1");
  expect(follower.follow(chat("b", "Ben Okafor"), mixed, at(100))).toBe("changing");
  expect(follower.follow(chat("b", "Ben Okafor"), mixed, at(9_000))).toMatchObject({ key: "b" });
});

test("a name that comes up later, a new line of the same customer, or another chat at once are no such mixture", () => {
  const follower = createConversationFollower();
  follower.follow(chat("a", "Ana"), rows("a1"), at(0));
  expect(follower.follow(chat("a2", "Ana Ruiz"), rows("a1", "a2"), at(100))).toMatchObject({ key: "a" });
  expect(follower.follow(chat("c", "Somebody Else"), rows("a1", "a2"), at(200))).toMatchObject({ key: "c" });
  expect(follower.follow(chat("b", "Ben Okafor"), rows("b1"), at(300))).toMatchObject({ key: "b" });
});

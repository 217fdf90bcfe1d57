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

test("an address that holds another customer's list names an inbox: each has a key of its own, and none a hard one", () => {
  const follower = createConversationFollower();
  const first = chat("inbox/42", "Visitor 4711", "hard");
  const second = chat("inbox/42", "Visitor 4812", "hard");
  const told = (read: Conversation, ids: readonly string[], ms: number) => {
    const said = follower.follow(read, rows(...ids), at(ms));
    return said === "changing" ? said : `${said.keyKind} ${said.key}`;
  };
  expect(told(first, ["a1", "a2"], 0)).toBe("hard inbox/42");
  expect(told(first, ["a2", "a3"], 100)).toBe("hard inbox/42");
  // It may be a desk that draws the next chat first, and moves the address then.
  expect(told(second, ["b1", "b2"], 200)).toBe("changing");
  const other = told(second, ["b1", "b2"], 9_000);
  expect(other).toMatch(/^soft (?!inbox)/);
  expect(told(first, ["a2", "a3"], 10_000)).toBe("soft inbox/42");
  expect(told(second, ["b1", "b2"], 11_000)).toBe(other);
});

test("a list that is scrolled far away, and one that a profile knows by its own id, is no other customer's", () => {
  const follower = createConversationFollower();
  const mia = chat("chat/42", "Mia", "hard");
  follower.follow(mia, rows("a1", "a2"), at(0));
  expect(follower.follow(mia, rows("z1", "z2"), at(100))).toEqual(mia);
  const known = createConversationFollower();
  known.follow(mia, rows("a1", "a2"), at(0), true);
  const cc = chat("chat/42", "Omar", "hard");
  expect(known.follow(cc, rows("b1", "b2"), at(100), true)).toEqual(cc);
});

test("of two fresh chats with the same greeting and other names neither is the other", () => {
  const greeting = rows("hello").map((row) => ({ ...row, role: "bot" as const }));
  const follower = createConversationFollower();
  follower.follow(chat("s1", "Visitor 1"), greeting, at(0));
  expect(follower.follow(chat("s2", "Visitor 2"), greeting, at(100))).toMatchObject({ key: "s2" });
});

test.each(["soft", "hard"] as const)("a key as long as an address is told as a short one (%s)", (kind) => {
  const follower = createConversationFollower();
  const link = (id: string) => `https://desk.example/inbox?${"filter=open&".repeat(50)}chat=${id}`;
  const keyOf = (id: string, name: string, row: string, ms: number) => {
    const told = follower.follow(chat(link(id), name, kind), rows(row), at(ms));
    return told === "changing" ? told : told.key;
  };
  const ana = keyOf("1", "Ana Ruiz", "a1", 0);
  expect(ana.length).toBeLessThan(100);
  const ben = keyOf("2", "Ben Okafor", "b1", 100);
  expect(ben.length).toBeLessThan(100);
  expect(ben).not.toBe(ana);
  expect(keyOf("2", "Ben Okafor", "b1", 200)).toBe(ben);
});

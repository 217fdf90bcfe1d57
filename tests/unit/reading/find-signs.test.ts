import { describe, expect, test } from "vitest";
import {
  channelIn,
  headsQueue,
  isClosedBadge,
  isClosedNotice,
  isStateWord,
  isWaitingEntry,
  saysClosed,
  stateAtEnd,
  takesOver,
  whoIsTyping,
} from "../../../lib/reading/find-signs";
import type { AuthorRole, Message, MessageId } from "../../../lib/transcript/message";

const people = { customer: "Lena Vogt", colleagues: ["Mia Brandt", "Tom Reed"] };
const line = (role: AuthorRole, text: string): Message => ({
  id: text as MessageId,
  role,
  delivery: "shown",
  time: { precision: "unknown" },
  text,
});

describe("the badge of a conversation", () => {
  test.each([
    "Closed",
    "Resolved",
    "Status: Closed",
    "Conversation closed",
    "Geschlossen",
    "Résolue",
    "Estado: Cerrado",
    "Resolvido",
    "Chiusa",
    "Gesloten",
    "Zamknięte",
    "Kapalı",
    "مغلقة",
    "समाप्त",
    "解決済み",
    "已关闭",
  ])("%s says that it is over", (text) => expect(isClosedBadge(text)).toBe(true));

  test.each(["Open", "Reopen", "Reopened", "Closed 12", "We are closed", "Closed by Mia", "Offen", "未解決", ""])(
    "%s does not",
    (text) => expect(isClosedBadge(text)).toBe(false),
  );

  test("an open one is a state too, and a name is none", () => {
    expect([isStateWord("Open"), isStateWord("Closed"), isStateWord("Lena Vogt"), isStateWord("Status")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("who is typing", () => {
  test.each([
    "Lena Vogt is typing…",
    "Lena is typing a message",
    "Lena schreibt gerade…",
    "Lena est en train d'écrire…",
    "Lena está escribiendo",
    "Lena está digitando...",
    "Lena sta scrivendo",
    "Lena is aan het typen",
    "Lena pisze…",
    "Lena yazıyor…",
    "Lena يكتب الآن",
    "Lena टाइप कर रही है",
    "Lenaさんが入力中です",
    "Lena 正在输入",
    "Visitor is typing",
    "Kunde schreibt…",
    "El cliente está escribiendo",
    "访客正在输入",
  ])("the customer: %s", (text) => expect(whoIsTyping(text, people)).toBe("customer"));

  test.each([
    "Mia is typing…",
    "Mia Brandt schreibt",
    "Tom Reed is replying",
    "Mia está escribiendo una respuesta",
    "Mia 正在输入",
  ])("a colleague: %s", (text) => expect(whoIsTyping(text, people)).toBe("colleague"));

  test.each([
    "Paula is typing…",
    "Lena Weber is typing…",
    "Lena and Mia are typing",
    "Typing…",
    "You are typing",
    "Agent is typing",
    "Lena",
    "I hate it when my daughter is typing on the keyboard of Lena while I talk to her on the phone",
  ])("nobody we know: %s", (text) => expect(whoIsTyping(text, people)).toBeUndefined());

  test("a first name that two people have means neither", () => {
    const two = { customer: "Mia Vogt", colleagues: ["Mia Brandt"] };
    expect(whoIsTyping("Mia is typing", two)).toBeUndefined();
    expect(whoIsTyping("Mia Brandt is typing", two)).toBe("colleague");
    expect(whoIsTyping("Mia Vogt is typing", { customer: "Mia Vogt", colleagues: ["Mia Vogt"] })).toBeUndefined();
  });
});

describe("a line that says it is over", () => {
  test.each([
    "Chat was closed by visitor",
    "Conversation was marked resolved by Joe",
    "Closed",
    "Resolved by Joe",
    "Der Chat wurde beendet",
    "Conversation fermée par Anna",
    "La conversación se ha cerrado: cerrada",
    "Chat encerrado",
    "Conversazione chiusa",
    "Gesprek gesloten",
    "Rozmowa zakończona",
    "Sohbet kapatıldı",
    "会话已关闭",
    "会話は終了しました",
  ])("%s", (text) => expect(saysClosed(text)).toBe(true));

  test.each([
    "Status changed from Closed to Open",
    "This chat will be closed in 5 minutes",
    "Ticket #4411 was closed",
    "Related ticket closed",
    "Side conversation closed",
    "Reopened by visitor",
    "The ticket is not closed",
    "Dieses Gespräch wird bald geschlossen",
    "Chat transferred to Tom",
    "Joe rated the parcel that arrived closed",
  ])("not: %s", (text) => expect(saysClosed(text)).toBe(false));

  test("a notice in the place of the reply box names what is closed", () => {
    expect(isClosedNotice("This conversation has been resolved.")).toBe(true);
    expect(isClosedNotice("Closed")).toBe(false);
  });
});

describe("the end of a transcript", () => {
  test("only the desk's own lines at its end count", () => {
    expect(stateAtEnd([line("customer", "hi"), line("system", "Chat closed")], people)).toBe("closed");
    expect(stateAtEnd([line("system", "Chat closed"), line("customer", "one more thing")], people)).toBeUndefined();
    expect(stateAtEnd([line("agent", "ok"), line("customer", "resolved")], people)).toBeUndefined();
    expect(stateAtEnd([line("system", "Closed"), line("system", "Reopened by visitor")], people)).toBeUndefined();
    expect(stateAtEnd([line("system", "Chat closed"), line("system", "Rated 5 of 5")], people)).toBe("closed");
  });

  test.each([
    "Lena has left the chat",
    "Visitor left the conversation",
    "Lena hat den Chat verlassen",
    "Lena a quitté la conversation",
    "Lena sohbetten ayrıldı",
    "Lena 已离开会话",
  ])("the customer left: %s", (text) => expect(stateAtEnd([line("system", text)], people)).toBe("customer-left"));

  test.each(["Mia has left the chat", "Joe has left the chat", "Lena left a rating"])(
    "nobody we know left: %s",
    (text) => expect(stateAtEnd([line("system", text)], people)).toBeUndefined(),
  );
});

describe("a queue", () => {
  test.each([
    "Waiting to be accepted",
    "Incoming chats (2)",
    "Pending chats",
    "Wartende Kunden 3",
    "Clients en attente",
    "待機中のチャット",
  ])("is headed by %s", (text) => expect(headsQueue(text)).toBe(true));
  test.each([
    "Nobody is waiting",
    "Incoming chats (0)",
    "Queues",
    "Unassigned (5)",
    "Waiting",
    "Pending",
    "Waiting on customer",
    "Chat requests are answered within a day",
  ])("is not headed by %s", (text) => expect(headsQueue(text)).toBe(false));
  test("has somebody in it, or says that it has nobody", () => {
    for (const text of ["Noor Aziz 0:34", "Visitor 12", "王"]) expect(isWaitingEntry(text)).toBe(text !== "王");
    for (const text of ["No chats", "Nobody here", "Keine Chats", "–"]) expect(isWaitingEntry(text)).toBe(false);
  });
});

describe("a control that takes a customer over", () => {
  const near = "";
  test.each([
    ["Accept (2)", near, false],
    ["Join", near, true],
    ["Assign to me", "Unassigned", false],
    ["Chat annehmen", "Wartet seit 2 Minuten", false],
    ["Prendre en charge", "En attente", false],
    ["接受", "等待", false],
  ])("%s, near %j", (text, around, unjoined) => expect(takesOver({ text, near: around, unjoined })).toBe(true));

  test.each([
    ["Accept cookies", near, true],
    ["Accept", "We use cookies (2)", true],
    ["Accept", near, false],
    ["Join", "Team call", false],
    ["Take a break", "waiting", true],
    ["Start", "Timer", true],
    ["Close chat", "waiting", true],
    ["(2)", "waiting", true],
  ])("not %s, near %j", (text, around, unjoined) => expect(takesOver({ text, near: around, unjoined })).toBe(false));
});

test("a channel is what a text names and nothing else", () => {
  expect(channelIn("via WhatsApp", false)).toBe("messaging");
  expect(channelIn("Live chat", false)).toBe("live-chat");
  expect(channelIn("Canlı destek", false)).toBe("live-chat");
  expect(channelIn("E-mail", true)).toBe("e-mail");
  expect(channelIn("E-mail", false)).toBeUndefined();
  expect(channelIn("I wrote you on WhatsApp", false)).toBeUndefined();
  expect(channelIn("Chat", true)).toBeUndefined();
});

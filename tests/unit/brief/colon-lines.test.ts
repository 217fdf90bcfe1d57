import { describe, expect, test } from "vitest";
import { briefOf } from "./talk-for-tests";

const reason = (...lines: readonly string[]) => briefOf(lines).reason?.text;
const told = (...lines: readonly string[]) => briefOf(lines).told.map(({ kind, text }) => `${kind}: ${text}`);

describe("a sentence with a colon is one like any other", () => {
  test.each([
    ["Quick question: can I return the lamp?", "Quick question: can I return the lamp?"],
    ["Kurze Frage: kann ich die Lampe zurückgeben?", "Kurze Frage: kann ich die Lampe zurückgeben?"],
    ["Una pregunta: ¿puedo devolver la lámpara?", "Una pregunta: ¿puedo devolver la lámpara?"],
    ["Problem: my lamp arrived broken", "my lamp arrived broken"],
    ["Order problem: my lamp never came", "Order problem: my lamp never came"],
    [
      "I already told the bot: order 48213, the lamp came broken",
      "I already told the bot: order 48213, the lamp came broken",
    ],
    ["Order: 48213\nProblem: my lamp arrived broken", "my lamp arrived broken"],
  ])("of the customer: %s", (text, wanted) => expect(reason(`c: ${text}`)).toBe(wanted));

  test.each([
    ["Good news: your refund was approved yesterday.", "explained: Good news: your refund was approved yesterday."],
    ["Update: we will call you back tomorrow.", "promised: Update: we will call you back tomorrow."],
    [
      "Gute Nachricht: Ihre Erstattung wurde gestern genehmigt.",
      "explained: Gute Nachricht: Ihre Erstattung wurde gestern genehmigt.",
    ],
  ])("of our side: %s", (text, wanted) => expect(told("c: my lamp is broken", `a: ${text}`)).toEqual([wanted]));
});

describe("a line of a form is none", () => {
  test.each([
    "Options: Orders, Returns, Something else",
    "Email: mia@example.com",
    "Order number: not known",
    "Name: Mia Kowalska\nCity: Leeds, West Yorkshire",
  ])("%s", (text) => {
    expect(reason(`c: ${text}`)).toBeUndefined();
    expect(told("c: my lamp is broken", `b: ${text}`)).toEqual([]);
  });
});

test.each([
  ["What can I help you with?", "refund"],
  ["Worum geht es?", "Rückgabe"],
  ["¿En qué puedo ayudarte?", "reembolso"],
  ["Comment puis-je vous aider ?", "Livraison"],
  ["Como posso ajudar?", "cancelamento"],
  ["Come posso aiutarti?", "rimborso!"],
])("one word that names a topic says why: %s %s", (question, word) => {
  expect(reason(`b: ${question}`, `c: ${word}`)).toBe(word);
});
test.each(["hm", "lamp", "yes", "Mia"])("another word alone does not: %s", (word) => {
  expect(reason("b: What can I help you with?", `c: ${word}`)).toBeUndefined();
});

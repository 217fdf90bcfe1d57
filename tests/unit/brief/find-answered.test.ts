import { describe, expect, test } from "vitest";
import { findAnswered } from "../../../lib/brief/find-answered";
import { briefOf } from "./talk-for-tests";

const KNOWN = [
  "b: Hi! What is your order number?",
  "c: 1234",
  "b: And your e-mail address?",
  "c: mia@example.com",
  "b: When did you buy it?",
  "c: on 3 May",
  "b: Have you tried restarting the router?",
  "c: yes, twice",
  "b: What is your name?",
  "c: Mia Kowalska",
];
const answers = (chunk: string, lines: readonly string[] = KNOWN) =>
  findAnswered(chunk, briefOf(lines))?.answers.map(({ text }) => text);

describe("a chunk that asks what was answered", () => {
  test.each([
    ["May I have your order number?", ["1234"]],
    ["Thanks for waiting! Could you share the order number with me?", ["1234"]],
    ["Please tell me your order number and your e-mail.", ["1234", "mia@example.com"]],
    ["Who am I speaking with?", ["Mia Kowalska"]],
    ["Did you already try restarting the router?", ["yes, twice"]],
    ["When did you purchase it?", ["3 May"]],
    ["Wie lautet Ihre Bestellnummer?", ["1234"]],
    ["¿Cuál es tu correo electrónico?", ["mia@example.com"]],
    ["Quel est votre nom ?", ["Mia Kowalska"]],
    ["Qual é o número do pedido?", ["1234"]],
    ["Qual è il tuo indirizzo email?", ["mia@example.com"]],
  ])("%s", (chunk, wanted) => expect(answers(chunk)).toEqual(wanted));

  test("names the message and time of the answer", () => {
    expect(findAnswered("May I have your order number?", briefOf(KNOWN))?.answers).toEqual([
      { text: "1234", messageId: "1", role: "customer", at: 1000 },
    ]);
  });
  test("what the customer gave unasked stands, too", () => {
    expect(answers("May I have your order number?", ["c: my order 55012 is late"])).toEqual(["55012"]);
  });
});

describe("a chunk that asks something else", () => {
  test.each([
    "Is this the right order number: 1234?",
    "Could you check that your e-mail address is still correct?",
    "Do you have another order number?",
    "What is the number of the other order?",
    "What is your phone number?",
    "What is your order number and your phone number?",
    "When were you born?",
    "What is your date of birth?",
    "What is the name of the product?",
    "What is your invoice number?",
    "Have you tried replacing the router?",
    "Have you not tried restarting the router?",
    "Your order number is 1234.",
    "You find your order number in the confirmation.",
    "We'll send it to your e-mail address.",
    "How can I help you today?",
  ])("%s", (chunk) => expect(answers(chunk)).toBeUndefined());

  test("an answer that was turned down is none", () => {
    expect(
      answers("May I have your order number?", [
        "b: Your order number?",
        "c: 999",
        "b: That is not a valid order number.",
      ]),
    ).toBeUndefined();
  });
  test("a customer who has none to give has not answered", () => {
    expect(answers("May I have your order number?", ["b: Your order number?", "c: I don't have it"])).toBeUndefined();
  });
});

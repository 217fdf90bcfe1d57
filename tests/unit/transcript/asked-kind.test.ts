import { describe, expect, test } from "vitest";
import { isRepeat } from "./is-repeat-for-tests";

const both = (one: string, other: string) => [isRepeat(one, other), isRepeat(other, one)];

describe("a question for another kind of thing", () => {
  test.each([
    ["What is your address?", "What is your email address?"],
    ["What is your name?", "What is your user name?"],
    ["What is your number?", "What is your order number?"],
    ["Could you tell me your number?", "Could you tell me your phone number?"],
    ["Please send me your address.", "Please send me your e-mail address."],
    ["May I have your order number, please?", "May I have your customer number, please?"],
    ["Wie lautet Ihre Adresse?", "Wie lautet Ihre E-Mail-Adresse?"],
    ["Quelle est votre adresse ?", "Quelle est votre adresse e-mail ?"],
    ["Quel est votre numéro ?", "Quel est votre numéro de commande ?"],
    ["¿Cuál es su número?", "¿Cuál es su número de pedido?"],
    ["¿Me puede dar su dirección?", "¿Me puede dar su dirección de correo?"],
    ["Qual è il suo indirizzo?", "Qual è il suo indirizzo e-mail?"],
  ])("%s — %s", (one, other) => expect(both(one, other)).toEqual([false, false]));
});

describe("a question for the same, in other words", () => {
  test.each([
    ["What is your email address?", "Could you tell me your email address?"],
    ["May I have the number of your order?", "May I have your order number?"],
    ["Please send me your order number.", "Could you please send me your order number?"],
  ])("%s — %s", (one, other) => expect(both(one, other)).toEqual([true, true]));

  test.each([
    [
      "Please send me your name, order number and email address.",
      "Please share your name, email address and order number.",
    ],
    ["What is your order number, name and address?", "What is your name, address and order number?"],
    [
      "Quels sont votre nom, adresse e-mail et numéro de commande ?",
      "Quels sont votre nom, numéro de commande et adresse e-mail ?",
    ],
  ])("in a row of things: %s — %s", (one, other) => expect(both(one, other)).toEqual([true, true]));

  test("said more exactly", () => {
    expect(isRepeat("What is your address?", "What is your current address?")).toBe(true);
    expect(isRepeat("What is your name?", "What is your full name?")).toBe(true);
    expect(isRepeat("What is your phone number?", "What is your mobile phone number?")).toBe(true);
  });

  test("beside another one", () => {
    expect(isRepeat("What is your name?", "What is your name and your email address?")).toBe(true);
    expect(isRepeat("What is your address?", "What is your address? And your email address?")).toBe(true);
  });
});

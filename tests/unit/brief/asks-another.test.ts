import { describe, expect, test } from "vitest";
import { findAnswered } from "../../../lib/brief/find-answered";
import { briefOf } from "./talk-for-tests";

const BRIEF = briefOf([
  "b: What is your order number?",
  "c: 48213",
  "b: Your e-mail?",
  "c: mia@example.com",
  "b: Your phone number?",
  "c: 0171 2345678",
  "b: Your address?",
  "c: 12 Harbour Street, Leeds",
  "b: Your name?",
  "c: Mia Kowalska",
  "b: Which product is it?",
  "c: the Aurora lamp",
]);
const answers = (chunk: string) => findAnswered(chunk, BRIEF)?.answers.map(({ text }) => text);

describe("another one than is known was not answered", () => {
  test.each([
    "What is your new address?",
    "Wie lautet Ihre neue Adresse?",
    "¿Cuál es tu nueva dirección?",
    "Quelle est votre nouvelle adresse ?",
    "Qual é a sua nova morada?",
    "Qual è il tuo nuovo indirizzo?",
    "What is your new email address?",
    "Could you give me your new phone number?",
    "What is the correct address?",
    "Wie lautet die richtige Telefonnummer?",
    "What is the order number of the replacement?",
    "Which product would you like instead?",
    "Welches Produkt möchten Sie stattdessen?",
  ])("%s", (chunk) => expect(answers(chunk)).toBeUndefined());
});

describe("what is somebody else's was not answered", () => {
  test.each([
    "What is the phone number of the recipient?",
    "Wie lautet die Telefonnummer des Empfängers?",
    "¿Cuál es el teléfono del destinatario?",
    "Quel est le numéro de téléphone du destinataire ?",
    "Qual é o telefone do destinatário?",
    "Qual è il numero di telefono del destinatario?",
    "What is your friend's email?",
    "What is your neighbour's address?",
    "What is the email of your PayPal account?",
    "Wie lautet die E-Mail-Adresse Ihres PayPal-Kontos?",
    "¿Cuál es el correo electrónico de tu cuenta de PayPal?",
    "What name is on the card?",
    "Quel est le nom sur la carte ?",
  ])("%s", (chunk) => expect(answers(chunk)).toBeUndefined());
});

describe("the customer's own is still answered", () => {
  test.each([
    ["What is the number of your order?", "48213"],
    ["What's your order number?", "48213"],
    ["Could you tell me the order number of the missing parcel?", "48213"],
    ["What is the email of your order?", "mia@example.com"],
    ["What is the email address of your account?", "mia@example.com"],
    ["Wie lautet die E-Mail-Adresse Ihres Kundenkontos?", "mia@example.com"],
    ["Wie lautet die E-Mail-Adresse der Bestellung?", "mia@example.com"],
    ["¿Cuál es el correo electrónico de tu cuenta?", "mia@example.com"],
    ["¿Me das de nuevo tu número de pedido?", "48213"],
    ["Quelle est l'adresse e-mail de votre compte ?", "mia@example.com"],
    ["Qual é o e-mail da sua conta?", "mia@example.com"],
    ["Qual è l'indirizzo email del tuo account?", "mia@example.com"],
    ["What's the name on the order?", "Mia Kowalska"],
    ["What is your full name?", "Mia Kowalska"],
    ["Quel est votre numéro de téléphone ?", "0171 2345678"],
    ["What is your delivery address?", "12 Harbour Street, Leeds"],
    ["Which product is this about?", "Aurora lamp"],
  ])("%s", (chunk, answer) => expect(answers(chunk)).toEqual([answer]));
});

test("what was asked as the new one and given is answered", () => {
  const moved = briefOf([
    "b: Your address?",
    "c: 12 Harbour Street, Leeds",
    "b: Your new address?",
    "c: 4 Mill Lane, Leeds",
  ]);
  expect(findAnswered("What's your new address?", moved)?.answers.map(({ text }) => text)).toEqual([
    "4 Mill Lane, Leeds",
  ]);
  expect(findAnswered("What is your neighbour's address?", moved)).toBeUndefined();
});

test("what somebody else's was given as is not the customer's own", () => {
  const lines = ["b: What is the phone number of the recipient?", "c: 0171 2345678"];
  expect(findAnswered("What is your phone number?", briefOf(lines))).toBeUndefined();
  const both = briefOf(["b: Your phone number?", "c: 0160 9876543", ...lines]);
  expect(findAnswered("What is your phone number?", both)?.answers.map(({ text }) => text)).toEqual(["0160 9876543"]);
  expect(findAnswered("What was the phone number of the recipient?", both)?.answers.map(({ text }) => text)).toEqual([
    "0171 2345678",
  ]);
});

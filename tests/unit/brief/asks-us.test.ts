import { describe, expect, test } from "vitest";
import { readQuestions } from "../../../lib/brief/read-questions";

const kinds = (text: string) => readQuestions(text).map(({ kind }) => kind);

describe("what is to be done elsewhere is no question", () => {
  test.each([
    "Please write your order number on the return label.",
    "Please use your email address to log in.",
    "Please click the link from the email.",
    "Please update your email address in your account settings.",
    "Please keep your phone number up to date.",
    "Please put the address label on the box.",
    "Please have your order number ready when you call.",
    "Please give the driver your phone number.",
    "Please confirm your email address by clicking the link.",
    "Please send the parcel to the following address.",
    "Please let us know once you have changed your email address.",
    "Please enter your order number in the return portal.",
    "Please send us your order number by e-mail.",
    "Please write down your booking number.",
    "Bitte schreiben Sie Ihre Bestellnummer auf das Paket.",
    "Bitte geben Sie Ihre Bestellnummer als Verwendungszweck an.",
    "Bitte halten Sie Ihre Kundennummer bereit.",
    "Bitte ändern Sie Ihre E-Mail-Adresse in Ihrem Konto.",
    "Por favor, escriba su número de pedido en la etiqueta.",
    "Por favor, use su correo electrónico para iniciar sesión.",
    "Por favor, actualice su número de teléfono en su cuenta.",
    "Veuillez écrire votre numéro de commande sur le colis.",
    "Veuillez utiliser votre adresse e-mail pour vous connecter.",
    "Veuillez mettre à jour votre numéro de téléphone dans votre compte.",
    "Per favore, scriva il numero d'ordine sul pacco.",
    "Per favore, usi il suo indirizzo email per accedere.",
    "Por favor, escreva o número do pedido na etiqueta.",
    "Por favor, atualize o seu endereço na sua conta.",
  ])("%s", (text) => expect(kinds(text)).toEqual([]));
});

describe("what is to be told here is one, without its mark too", () => {
  test.each([
    ["Please tell me your order number.", ["order"]],
    ["Please provide your order number so that I can look into the matter.", ["order"]],
    ["To help you with the return, please share your order number.", ["order"]],
    ["Your order number, please.", ["order"]],
    ["Please give me the order number on your invoice.", ["order"]],
    ["Please type your email address in the field below.", ["email"]],
    ["We just need your phone number and your name.", ["phone", "name"]],
    ["Your order number:", ["order"]],
    ["We'd need the email address on the account.", ["email"]],
    ["Can I get your name please", ["name"]],
    ["I'll just need your name and tell me when you'd like to come.", ["name"]],
    ["Please tell me when you received the parcel.", ["date"]],
    ["Bitte teilen Sie uns Ihre Bestellnummer mit.", ["order"]],
    ["Bitte die Bestellnummer angeben.", ["order"]],
    ["Bitte Ihre Bestellnummer.", ["order"]],
    ["Ich benötige noch Ihre E-Mail-Adresse.", ["email"]],
    ["Por favor, indíqueme su número de pedido.", ["order"]],
    ["Necesito tu número de pedido, por favor.", ["order"]],
    ["Veuillez indiquer votre numéro de commande.", ["order"]],
    ["Pour retrouver votre commande, j'ai besoin de votre numéro de commande.", ["order"]],
    ["Pour commencer, indiquez votre nom et votre adresse e-mail.", ["name", "email"]],
    ["Please share the email address associated with your account.", ["email"]],
    ["Nenn mir bitte deine Bestellnummer.", ["order"]],
    ["Merci de me communiquer votre adresse e-mail.", ["email"]],
    ["Per favore, mi indichi il numero d'ordine.", ["order"]],
    ["Mi serve il numero d'ordine.", ["order"]],
    ["Por favor, informe o número do pedido.", ["order"]],
    ["Preciso do número do pedido.", ["order"]],
  ])("%s", (text, wanted) => expect(kinds(text)).toEqual(wanted));
});

describe("a polite question for a deed is no question for the value", () => {
  test.each([
    "Could you update your email address in your account settings?",
    "Could you please write your order number on the return label?",
    "Can you log in with your email address?",
    "Könnten Sie Ihre E-Mail-Adresse in Ihrem Konto ändern?",
    "Pourriez-vous écrire votre numéro de commande sur le colis ?",
    "¿Podría actualizar su correo electrónico en su cuenta?",
    "Poderia escrever o número do pedido na etiqueta?",
    "Potrebbe scrivere il numero d'ordine sul pacco?",
  ])("%s", (text) => expect(kinds(text)).toEqual([expect.stringMatching(/^(?:choice|other)$/)]));
  test("to write it to us is", () => expect(kinds("Could you write me your order number?")).toEqual(["order"]));
});

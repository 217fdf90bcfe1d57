import { describe, expect, test } from "vitest";
import { isHoldingLine } from "../../../lib/pace/is-holding-line";

/** What leaves the answer owed, by language. */
const HOLDING: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Let me check that for you.",
    "Thanks, Mia! I'll look into this right away.",
    "One moment please",
    "One moment, please, while I pull up your order.",
    "Just a sec 🙂",
    "Bear with me while I look for it.",
    "I'm still checking with the warehouse. Thank you for your patience!",
    "Ok, let me ask a colleague. It should only take a minute or two.",
    "Still waiting for the team, sorry for the delay.",
    "I'll get back to you by three.",
    "Give me two minutes and I'll have the answer.",
    "Could you hold for a moment?",
    "May I put you on hold while I check?",
    "I've found your order. Now I need to check with the courier.",
    "I'm working on it.",
    "Thank you for your patience.",
    "I will keep you posted.",
    "Hold on, I'm looking it up",
  ],
  de: [
    "Einen Moment bitte.",
    "Ich schaue das kurz für Sie nach.",
    "Ich prüfe das gerade.",
    "Lassen Sie mich kurz nachsehen.",
    "Ich frage bei meinem Kollegen nach und melde mich gleich.",
    "Das muss ich kurz intern klären. Danke für Ihre Geduld!",
    "Ich bin noch dabei.",
    "Ich melde mich bis 15 Uhr bei Ihnen.",
    "Geben Sie mir bitte zwei Minuten.",
    "Können Sie einen Moment warten?",
  ],
  es: [
    "Un momento, por favor.",
    "Déjeme revisar su pedido.",
    "Permítame comprobarlo.",
    "Voy a consultarlo con un compañero.",
    "Lo reviso enseguida.",
    "Sigo esperando la respuesta del almacén, gracias por su paciencia.",
    "Estoy verificando los datos.",
    "Le aviso antes de las tres.",
    "¿Puede esperar un momento?",
    "Deme dos minutos.",
  ],
  fr: [
    "Un instant, s'il vous plaît.",
    "Je vérifie cela tout de suite.",
    "Laissez-moi regarder.",
    "Je suis en train de vérifier votre commande.",
    "Merci de patienter quelques instants.",
    "Je reviens vers vous avant 15 h.",
    "Je me renseigne auprès de mon collègue. Merci pour votre patience !",
    "Je vais voir avec l'équipe.",
    "Pouvez-vous patienter un instant ?",
    "Accordez-moi deux minutes.",
  ],
  pt: [
    "Um momento, por favor.",
    "Só um minutinho",
    "Deixe-me verificar o seu pedido.",
    "Vou verificar com a equipa.",
    "Estou a verificar.",
    "Ainda estou aguardando a resposta do armazém. Obrigado pela paciência!",
    "Já lhe respondo.",
    "Volto a falar consigo às 15h.",
    "Pode aguardar um momento?",
    "Aguarde, por favor.",
  ],
  it: [
    "Un attimo, per favore.",
    "Mi lasci controllare.",
    "Sto verificando il suo ordine.",
    "Controllo subito.",
    "Chiedo al collega e la ricontatto.",
    "La aggiorno entro le tre.",
    "Attenda in linea, grazie.",
    "Devo verificare con il magazzino. Grazie per la pazienza!",
    "Può attendere un attimo?",
    "Mi dia due minuti.",
  ],
};

/** Answers, questions, farewells and whatever waits for the customer. */
const NO_HOLDING: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Your refund is on its way.",
    "Could you send me your order number?",
    "Could you send me a photo so I can check?",
    "Please send me your order number and I'll look into it.",
    "If you give me the number, I will check it.",
    "Once you confirm, I'll look it up.",
    "Let me know if there is anything else.",
    "I look forward to hearing from you.",
    "I have looked into it and it was shipped on Monday.",
    "Thanks for waiting! Your parcel arrives tomorrow.",
    "Your driver arrives in 1 minute.",
    "1 minute",
    "Let me check. It was shipped on Monday.",
    "Is there anything else I can check for you?",
    "Please check your spam folder.",
    "You're welcome, have a nice day!",
    "The update takes 5 minutes.",
    "A minute ago it was still there.",
    "While I check, could you tell me your postcode?",
  ],
  de: [
    "Ihre Erstattung ist unterwegs.",
    "Können Sie mir ein Foto schicken, damit ich das prüfen kann?",
    "Wenn Sie mir die Nummer nennen, schaue ich nach.",
    "Bitte prüfen Sie Ihren Spam-Ordner.",
    "Danke für Ihre Geduld! Das Paket kommt morgen.",
    "Im Moment sind alle Größen da.",
  ],
  es: [
    "Su pedido salió el lunes.",
    "¿Me puede dar su número de pedido para poder revisarlo?",
    "Si me da el número, lo reviso.",
    "Revise su carpeta de spam, por favor.",
    "En este momento no hay existencias.",
  ],
  fr: [
    "Votre colis est parti lundi.",
    "Pouvez-vous m'envoyer une photo afin que je vérifie ?",
    "Si vous me donnez le numéro, je vérifie.",
    "Veuillez vérifier vos courriers indésirables.",
    "Pour l'instant, il n'y en a plus.",
  ],
  pt: [
    "O seu pedido saiu na segunda-feira.",
    "Pode enviar uma foto para que eu possa verificar?",
    "Se me der o número, vou verificar.",
    "Verifique a sua caixa de spam.",
    "De momento não temos em stock.",
  ],
  it: [
    "Il suo ordine è partito lunedì.",
    "Può inviarmi una foto così posso controllare?",
    "Se mi dà il numero, controllo subito.",
    "Controlli la cartella spam.",
    "Al momento non è disponibile.",
  ],
};

describe.each(Object.keys(HOLDING))("a holding line in %s", (language) => {
  test.each(HOLDING[language] ?? [])("%s", (line) => expect(isHoldingLine(line)).toBe(true));
  test.each(NO_HOLDING[language] ?? [])("is not: %s", (line) => expect(isHoldingLine(line)).toBe(false));
});

test("of a long message the end counts", () => {
  const long = "Your parcel was found. ".repeat(5000);
  expect(isHoldingLine(`${long}Let me check the rest.`)).toBe(true);
  expect(isHoldingLine(`Let me check that. ${long}`)).toBe(false);
});

test.each(["ok ", "thanks, ", "ich ", "a", "it will take a minute "])("a flood of %j ends", (word) => {
  expect(isHoldingLine(word.repeat(20_000))).toBe(false);
});

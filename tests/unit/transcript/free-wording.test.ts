import { describe, expect, test } from "vitest";
import { findDuplicates } from "../../../lib/transcript/find-duplicates";
import type { MessageId } from "../../../lib/transcript/message";
import { prepareMessage } from "../../../lib/transcript/prepare-message";

const isRepeat = (candidate: string, said: string): boolean => {
  const message = { id: "m" as MessageId, role: "bot", delivery: "shown", time: { precision: "unknown" } } as const;
  return findDuplicates([{ id: "c", text: candidate }], [prepareMessage({ ...message, text: said })]).c !== undefined;
};

describe("the same, freely worded", () => {
  test.each([
    ["May I know your email address?", "Could you share your email address with me?"],
    ["Please provide your booking number.", "Can you give me your booking number?"],
    ["Would you mind telling me the size of the tent?", "What is the size of the tent?"],
    ["We'll keep you posted by email.", "We will let you know by email."],
    ["The first hour of parking is free of charge.", "There is no charge for the first hour of parking."],
    ["It seems that your tent was damaged by the wind.", "I can see your tent was damaged by the wind."],
    ["At present the boathouse is full.", "The boathouse is full at the moment."],
    ["Unfortunately the red kayak has a leak.", "I'm afraid the red kayak has a leak."],
    ["Could you tell me a bit more about the leak?", "Please describe the leak in a little more detail."],
    ["Have a look in the shed behind the pier.", "Please check the shed behind the pier."],
    ["Können Sie mir bitte Ihre Bootsnummer nennen?", "Bitte teilen Sie mir Ihre Bootsnummer mit."],
    ["Pourriez-vous me donner votre numéro de réservation ?", "Veuillez nous indiquer votre numéro de réservation."],
    ["¿Me puede facilitar su número de reserva?", "¿Podría indicarme su número de reserva?"],
    ["Pode me informar o número da sua reserva?", "Poderia dizer o número da sua reserva?"],
    ["Può darmi il numero della prenotazione?", "Potrebbe indicarmi il numero della prenotazione?"],
  ])("%s — %s", (one, other) => {
    expect(isRepeat(one, other)).toBe(true);
    expect(isRepeat(other, one)).toBe(true);
  });
});

test.each([
  ["Sorry for the inconveniecne!", "Our apologies for any inconvenience."],
  ["Good evneing Ines. The kayak is ready now.", "Good evening Ines. The kayak is ready now."],
  ["Thank you for your patiance.", "Thanks for your patience!"],
])("a typing mistake in a courtesy: %s", (one, other) => {
  expect(isRepeat(one, other)).toBe(true);
});

describe("another matter in the same frame", () => {
  test.each([
    ["Could you give me your email?", "Could you give me your phone number?"],
    ["Could I get your name, please?", "Could I get your address, please?"],
    ["Could you tell me your order number?", "Could you tell me your account number?"],
    ["Could I have your name?", "Could I have a moment?"],
    ["We will let you know by email.", "We will let you know by phone."],
    ["Parking is free on the north shore.", "Parking is not free on the north shore."],
    ["There is no charge for the first hour.", "There is a charge for the first hour."],
    ["Which kayak would you like to rent?", "Which day would you like to rent the kayak?"],
    ["Welchen Tag möchten Sie das Boot mieten?", "Welches Boot möchten Sie mieten?"],
    ["¿Me puede facilitar su número de reserva?", "¿Me puede facilitar su número de teléfono?"],
    ["Pourriez-vous me donner votre nom ?", "Pourriez-vous me donner votre adresse ?"],
    ["Können Sie mir Ihren Namen nennen?", "Können Sie mir Ihre Adresse nennen?"],
  ])("%s — %s", (one, other) => {
    expect(isRepeat(one, other)).toBe(false);
  });
});

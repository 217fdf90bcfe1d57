import { describe, expect, test } from "vitest";
import { briefOf } from "./talk-for-tests";

const reason = (...lines: readonly string[]) => briefOf(lines).reason?.text;

describe("what the customer has not, said unasked, is why they came", () => {
  test.each([
    "I can't find my invoice.",
    "I don't have access to my account.",
    "I don't remember my password.",
    "Ich habe mein Paket nicht erhalten.",
    "Ich finde meine Rechnung nicht.",
    "Je n'ai pas reçu mon colis.",
    "Je ne trouve pas ma facture.",
    "No encuentro mi factura.",
    "No tengo acceso a mi cuenta.",
    "Não encontro a minha fatura.",
    "Não tenho acesso à conta.",
    "Non ho ricevuto il pacco.",
    "Non trovo la fattura.",
  ])("%s", (text) => {
    expect(reason(`c: ${text}`)).toBe(text);
    expect(reason("b: Hi! How can I help you today?", `c: ${text}`)).toBe(text);
  });
});

test("asked for it, it is no reason", () => {
  expect(reason("b: What is your order number?", "c: I don't have it.", "c: My parcel is late.")).toBe(
    "My parcel is late.",
  );
  expect(reason("b: Ihre Bestellnummer?", "c: Habe ich nicht.", "c: Mein Paket ist zu spät.")).toBe(
    "Mein Paket ist zu spät.",
  );
});

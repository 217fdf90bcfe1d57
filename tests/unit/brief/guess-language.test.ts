import { describe, expect, test } from "vitest";
import { briefOf } from "./talk-for-tests";

const language = (...lines: readonly string[]) => briefOf(lines).language;

describe("the language of a customer's words", () => {
  test.each([
    ["en", "my order 1234 is late"],
    ["en", "refund please"],
    ["en", "0171 2345678 but better by mail mia@x.co"],
    ["de", "Wo ist mein Paket?"],
    ["de", "Paket nicht angekommen"],
    ["es", "mi pedido no ha llegado"],
    ["fr", "je n'ai pas reçu mon colis"],
    ["pt", "onde está a minha encomenda"],
    ["it", "dove è il mio pacco"],
  ])("%s: %s", (wanted, text) => expect(language(`c: ${text}`)).toBe(wanted));

  test.each([
    ["Japanese", "荷物がまだ届きません。連絡先は mia@x.co です"],
    ["Arabic", "لم يصل طلبي بعد، بريدي mia@x.co"],
    ["Ukrainian", "Де моя посилка? mia@x.com https://shop.example/is/my/order"],
    ["Polish", "Gdzie jest moja paczka? To już dwa tygodnie"],
    ["Danish", "Hvor er min pakke? Den er ikke kommet endnu, og der er gået to uger"],
    ["Swedish", "Var är mitt paket? Det har inte kommit än och jag behöver det"],
    ["Dutch", "Waar is mijn pakket? Ik heb het nog niet ontvangen"],
    ["Romanian", "Unde este coletul meu? Nu a ajuns încă, vă rog"],
    ["Czech", "Kde je můj balík? Ještě mi nepřišel, je to už týden"],
  ])("none of the six: %s", (_, text) => {
    expect(language(`c: ${text}`)).toBeUndefined();
    expect(language("b: Hello! How can I help you today?", `c: ${text}`)).toBeUndefined();
  });

  test("one word among many that nobody knows tells nothing by itself", () => {
    expect(language("c: Lorem ipsum dolor sit amet consectetur adipiscing per")).toBeUndefined();
  });
  test("a name is no word of a language", () => {
    expect(language("c: lamp broken", "a: Agent: Mia Kowalska")).toBeUndefined();
  });
  test("our side's tells where the customer wrote numbers only", () => {
    expect(language("b: Wie lautet Ihre Bestellnummer?", "c: 48213")).toBe("de");
  });
});

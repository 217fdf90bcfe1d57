import { describe, expect, test } from "vitest";
import { confirmLine, handoverLines } from "../../../lib/brief/handover-lines";
import { valuesForGaps } from "../../../lib/brief/match-placeholder";
import { TONES, type Tone } from "../../../lib/words/tone";
import { briefOf } from "./talk-for-tests";

const first = (lines: readonly string[], customerName?: string) =>
  handoverLines(briefOf(lines), customerName === undefined ? {} : { customerName })[0];

describe("the handover line", () => {
  test.each([
    ["English", ["c: my order 1234 is late"], "Hi Mia, I've read that order 1234 is late. Let me look into it."],
    [
      "German",
      ["c: meine Bestellung 1234 ist noch nicht angekommen"],
      "Hallo Mia, ich habe gelesen, dass Bestellung 1234 noch nicht angekommen ist. Ich sehe mir das jetzt an.",
    ],
    [
      "Spanish",
      ["c: mi pedido 1234 no ha llegado"],
      "Hola, Mia. He leído que el pedido 1234 todavía no ha llegado. Lo reviso ahora mismo.",
    ],
    [
      "French",
      ["c: je n'ai toujours pas reçu ma commande 1234"],
      "Bonjour Mia, j'ai lu que la commande 1234 n'est pas encore arrivée. Je regarde cela tout de suite.",
    ],
    [
      "Portuguese",
      ["c: a minha encomenda 1234 não chegou"],
      "Olá, Mia! Li que o pedido 1234 ainda não chegou. Vou verificar agora.",
    ],
    [
      "Italian",
      ["c: il mio ordine 1234 è in ritardo"],
      "Ciao Mia, ho letto che l'ordine 1234 non è ancora arrivato. Controllo subito.",
    ],
  ])("%s", (_, lines, wanted) => expect(first(lines, "Mia K.")).toBe(wanted));

  test("claims nothing that was not found: no name, no order, no topic", () => {
    expect(first(["c: does it fit a laptop, my friend?"], "visitor-4711")).toBe(
      "Hi, I've read what you wrote so far. Let me look into it.",
    );
    expect(first(["c: I do not want to cancel my order 1234, please"])).toContain("your messages about order 1234");
    expect(first(["c: my orders 1234 and 1235 are late"])).toBe(
      "Hi, I've read that your order is late. Let me look into it.",
    );
  });
  test("has several wordings, and none where nothing was said or in a language of another kind", () => {
    const lines = handoverLines(briefOf(["c: my order 1234 is late"]), {});
    expect(new Set(lines).size).toBeGreaterThanOrEqual(3);
    expect(first(["c: Hello!"])).toBeUndefined();
    expect(first(["c: Gdzie jest moja paczka?"])).toBeUndefined();
  });
});

test.each([
  "Guest",
  "Visitor",
  "Website Visitor",
  "Customer",
  "Unknown",
  "Anonymous",
  "Frau",
  "Frau Berg",
  "Dr. Berg",
  "Gast",
  "Besucher",
  "Unbekannter Nutzer",
  "Kunde",
  "Visitante",
  "Invitado",
  "Cliente",
  "Señora Molina",
  "Visiteur",
  "Client",
  "Inconnu",
  "Madame Petit",
  "Desconhecido",
  "Ospite",
  "Utente sconosciuto",
])("nobody is greeted as %s", (shown) => {
  expect(first(["c: my order 1234 is late"], shown)).toMatch(/^Hi, I've read/);
});
test.each(["Mia Kowalska", "Nova Smith", "Don Smith", "Anna Gast", "Mia Guest"])(
  "%s is greeted by the first name",
  (shown) => {
    expect(first(["c: my order 1234 is late"], shown)).toBe(
      `Hi ${shown.split(" ")[0]}, I've read that order 1234 is late. Let me look into it.`,
    );
  },
);

describe("the tone of a workspace", () => {
  const late = ["c: my order 1234 is late"];
  const said = (lines: readonly string[], tone: Tone) =>
    handoverLines(briefOf(lines), { customerName: "Mia K." }, tone);

  test.each<[Tone, string]>([
    ["warm", "Hi Mia, I've read that order 1234 is late. Let me look into it."],
    ["formal", "Hello Mia, thank you for your message. I have read that order 1234 is late. I am looking into it now."],
    ["short", "Hi Mia, I've read that order 1234 is late. Checking now."],
  ])("%s", (tone, wanted) => expect(said(late, tone)[0]).toBe(wanted));

  test.each([
    late,
    ["c: meine Bestellung 1234 ist noch nicht angekommen"],
    ["c: mi pedido 1234 no ha llegado"],
    ["c: je n'ai toujours pas reçu ma commande 1234"],
    ["c: a minha encomenda 1234 não chegou"],
    ["c: il mio ordine 1234 è in ritardo"],
  ])("each has several wordings of its own, all with what was read: %s", (words) => {
    const all = TONES.map((tone) => said([words], tone));
    for (const lines of all) expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(new Set(all.flat()).size).toBe(all.flat().length);
    for (const line of all.flat()) expect(line).toMatch(/1234/);
  });

  test("a formal line writes out its own contractions, never those in a product's name", () => {
    const brief = briefOf(["b: Which product is this about?", "c: I've Got You lamp", "c: I'd like a refund for it"]);
    const [line = ""] = handoverLines(brief, {}, "formal");
    expect(line).toContain("I have read");
    expect(line).not.toContain("I've read");
  });
});

test("the page's title becomes a question in the customer's language", () => {
  const page = { url: "https://shop.example/p/1", title: "Trek 22 | Fjord" };
  expect(confirmLine(briefOf(["c: hallo, passt das für meinen Laptop?"]), { currentPage: page })).toBe(
    "Geht es um „Trek 22“?",
  );
  expect(confirmLine(briefOf(["c: hm"]), { currentPage: page })).toBe("Is this about “Trek 22”?");
  expect(confirmLine(briefOf(["c: hm"]), { currentPage: { url: page.url } })).toBeUndefined();
});

test("gaps of a macro are offered the one value that fits, and none where two would", () => {
  const brief = briefOf(["c: order 1234 for mia@example.com"]);
  expect(valuesForGaps(["order_number", "email", "tracking_link", "phone"], brief)).toEqual({
    order_number: "1234",
    email: "mia@example.com",
  });
  expect(valuesForGaps(["order_id"], briefOf(["c: orders 1234 and 1235"]))).toEqual({});
  expect(valuesForGaps(["order_id"], undefined)).toEqual({});
});

test.each([
  ["a gap", "the {{agent.name}}"],
  ["markup", "the <img src=x>"],
  ["more than a name", `the ${"long".repeat(30)}`],
])("a product that is %s is not named", (_, product) => {
  for (const line of handoverLines(
    briefOf(["b: Which product is it?", `c: ${product}`, "c: it is broken, please help me"]),
    {},
  ))
    expect(line).not.toMatch(/[{}<>]|longlong/);
});

test("what nobody sees in a page's title is not asked about", () => {
  const page = { url: "https://shop.example/p/1", title: "\u202eTrek\n22\u200b | Fjord" };
  expect(confirmLine(briefOf(["c: hello, does it fit?"]), { currentPage: page })).toContain("“Trek 22”");
});

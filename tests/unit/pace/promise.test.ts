import { describe, expect, test } from "vitest";
import { isFarewell, isGoodbye, isNod } from "../../../lib/pace/customer-words";
import { findPromise } from "../../../lib/pace/find-promise";
import { epochMs } from "../../../lib/transcript/time";
import { paceOf } from "./chat-for-tests";

const ZONE = "Europe/Berlin";
/** Monday, 10 March 2025, 13:20 in Berlin. */
const SAID = epochMs(Date.parse("2025-03-10T12:20:00Z"));
const at = (iso: string) => Date.parse(iso);
const MIN = 60_000;

describe("a promise with a time", () => {
  test.each([
    ["I'll get back to you in 10 minutes.", SAID + 10 * MIN],
    ["Give me two minutes and I'll have it.", SAID + 2 * MIN],
    ["I need 2-3 minutes to check.", SAID + 3 * MIN],
    ["It was shipped at 9:30. Let me check where it is. It takes about 5 minutes.", SAID + 5 * MIN],
    ["I'll be back within an hour.", SAID + 60 * MIN],
    ["I'll come back to you in half an hour", SAID + 30 * MIN],
    ["You will hear from me within 24 hours.", SAID + 1440 * MIN],
    ["I'll get back to you by three.", at("2025-03-10T14:00:00Z")],
    ["I'll get back to you by 3 pm.", at("2025-03-10T14:00:00Z")],
    ["I'll write again at 15:30.", at("2025-03-10T14:30:00Z")],
    ["I'll let you know by 9 tomorrow.", at("2025-03-11T08:00:00Z")],
    ["I'll update you by the end of the day.", at("2025-03-10T17:00:00Z")],
    ["Ich melde mich in 5 Minuten.", SAID + 5 * MIN],
    ["Ich melde mich in einer halben Stunde.", SAID + 30 * MIN],
    ["Ich melde mich bis 15 Uhr bei Ihnen.", at("2025-03-10T14:00:00Z")],
    ["Ich melde mich morgen um 9 Uhr.", at("2025-03-11T08:00:00Z")],
    ["Le aviso en diez minutos.", SAID + 10 * MIN],
    ["Le aviso antes de las tres.", at("2025-03-10T14:00:00Z")],
    ["Je reviens vers vous dans cinq minutes.", SAID + 5 * MIN],
    ["Je reviens vers vous avant 15 h.", at("2025-03-10T14:00:00Z")],
    ["Je reviens vers vous avant 15h30.", at("2025-03-10T14:30:00Z")],
    ["Volto a falar consigo às 15h.", at("2025-03-10T14:00:00Z")],
    ["Retorno em dois minutos.", SAID + 2 * MIN],
    ["La ricontatto tra dieci minuti.", SAID + 10 * MIN],
    ["La aggiorno entro le tre.", at("2025-03-10T14:00:00Z")],
  ])("%s", (line, due) => expect(findPromise(line, SAID, ZONE)).toBe(due));

  test.each([
    "Let me check that for you.",
    "I'll be back in a minute.",
    "Bin in einer Minute zurück.",
    "One moment please.",
    "I'm looking at order 15.",
    "Let me look at 15 orders first.",
    "Je vérifie.",
    "I'll be back in 99999999999999999999 days.",
    "I'll be back within 40 days.",
    `I'll be back in ${"9".repeat(400)} hours.`,
    "Delivery usually takes 3 to 5 days. Let me check yours.",
    "Sorry, you waited about 20 minutes. Let me check.",
    "It was shipped at 9:30. Let me check where it is.",
    "Your visit is tomorrow. Let me check the time.",
    "Die Lieferung dauert in der Regel innerhalb von 5 Tagen. Ich schaue kurz nach.",
  ])("is not in: %s", (line) => expect(findPromise(line, SAID, ZONE)).toBeUndefined());

  test("counts by the clock of the zone, over a night in which the clocks are set forward", () => {
    const evening = epochMs(at("2025-03-29T21:00:00Z"));
    expect(findPromise("I'll get back to you tomorrow at 9 am", evening, ZONE)).toBe(at("2025-03-30T07:00:00Z"));
    expect(findPromise("I'll get back to you tomorrow at 9 am", evening, "America/New_York")).toBe(
      at("2025-03-30T13:00:00Z"),
    );
  });
});

describe("short things said", () => {
  test.each([
    "Thanks, you too, bye!",
    "Bye",
    "Danke, Ihnen auch, tschüss",
    "Igualmente, hasta luego",
    "Merci, au revoir",
    "Tchau, obrigado",
    "Grazie, anche a lei",
  ])("a goodbye: %s", (line) => expect(isGoodbye(line)).toBe(true));
  test.each(["bye, but where is my parcel", "And now?", "I need help with my day pass"])("no goodbye: %s", (line) =>
    expect(isGoodbye(line)).toBe(false),
  );
  test.each([
    "ok",
    "Ok, thanks!",
    "no problem, take your time",
    "Danke, kein Problem",
    "vale, gracias",
    "D'accord, merci",
    "sim, obrigado",
    "va bene, aspetto",
    "👍",
  ])("a nod: %s", (line) => expect(isNod(line)).toBe(true));
  test.each(["ok?", "any news?", "hello", "ok but I need it today", "my order is 1234", "Help!", "No, that is wrong"])(
    "no nod: %s",
    (line) => expect(isNod(line)).toBe(false),
  );
  test.each([
    "Have a nice day!",
    "You're welcome. Bye!",
    "Schönen Tag noch",
    "Que tenga un buen día",
    "Bonne journée !",
    "Tenha um ótimo dia!",
    "Buona giornata!",
  ])("a farewell: %s", (line) => expect(isFarewell(line)).toBe(true));
  test.each(["Is there anything else?", "Would you like it today?", "Have you tried to restart it?"])(
    "no farewell: %s",
    (line) => expect(isFarewell(line)).toBe(false),
  );
});

describe("a time that an agent names for being back is noticed in the chat, not only read", () => {
  test.each([
    "I will contact you by 5pm.",
    "I'll call you back at 4.",
    "You will hear from us by 3pm.",
    "I'll reach out by 3 pm.",
    "My colleague will call you by 3 pm.",
    "You will hear from me within 24 hours.",
    "I'll write again at 15:30.",
    "Ich rufe Sie um 15 Uhr zurück.",
    "Ich gebe Ihnen bis 15 Uhr Bescheid.",
    "Sie hören bis 15 Uhr von mir.",
    "Me pongo en contacto con usted en una hora.",
    "Vous aurez une réponse avant 15h.",
    "Retorno até às 15h.",
    "Le rispondo entro le 15.",
  ])("%s", (text) => {
    const facts = paceOf([
      ["customer", 0, "Where is it?"],
      ["agent", 10, text],
    ]);
    expect(facts.owes).toBe("update");
    expect(facts.promisedFor).toBeDefined();
  });

  test.each([
    "The courier will call you before the delivery.",
    "You can call us until 5 pm.",
    "Sie können bis 15 Uhr anrufen.",
    "Our shop answers questions until 5 pm.",
  ])("no promise of ours: %s", (text) =>
    expect(
      paceOf([
        ["customer", 0, "Where is it?"],
        ["agent", 10, text],
      ]).promisedFor,
    ).toBeUndefined(),
  );
});

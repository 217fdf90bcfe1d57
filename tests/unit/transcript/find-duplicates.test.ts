import { describe, expect, test } from "vitest";
import { earlierText } from "../../../lib/transcript/duplicate";
import { findDuplicates } from "../../../lib/transcript/find-duplicates";
import type { AuthorRole, Message, MessageId } from "../../../lib/transcript/message";
import { prepareMessage } from "../../../lib/transcript/prepare-message";

const line = (text: string, at: number, role: AuthorRole = "agent"): Message => ({
  id: String(at) as MessageId,
  role,
  delivery: "shown",
  time: { precision: "unknown" },
  text,
});

/** The place of the message that says it, or undefined. */
function saidIn(candidate: string, ...said: readonly (string | Message)[]): number | undefined {
  const messages = said.map((one, at) => (typeof one === "string" ? line(one, at) : one));
  const found = findDuplicates([{ id: "c", text: candidate }], messages.map(prepareMessage)).c;
  return found && Number(found.message.id);
}

describe("said already", () => {
  test.each([
    ["with a name", "Hello Jonas, the kayak is ready at the boathouse.", "The kayak is ready at the boathouse."],
    [
      "with a signature",
      "The kayak is ready at the boathouse.",
      "The kayak is ready at the boathouse. – Ines, Rentals",
    ],
    ["with a gap", "Hi {{first_name}}, the kayak is ready.", "Hi Jonas, the kayak is ready."],
    ["with markup", "<p>The <b>kayak</b> is&nbsp;ready.</p>", "The kayak is ready."],
    [
      "with the address as a label",
      "See [rent.example/a](https://rent.example/a) for maps.",
      "See https://rent.example/a for maps.",
    ],
    ["money", "The deposit is €1,300.00 for the week.", "The deposit is 1300 EUR for the week."],
    ["a date", "The lake opens again on 4 July.", "The lake opens again on July 4th."],
    ["a date in digits", "The lake opens on 2026-07-24.", "The lake opens on 24 July 2026."],
    ["a date in German", "Der See öffnet am 4. Juli wieder.", "Der See öffnet am 4 Juli wieder."],
    ["a time", "The ferry leaves at 5:15 pm from the north pier.", "The ferry leaves at 17:15 from the north pier."],
    ["a number as a word", "Bring three ropes and a lamp to the pier.", "Bring 3 ropes and a lamp to the pier."],
    ["a courtesy", "Sorry for the trouble.", "Our apologies for any inconvenience!"],
    ["waiting", "Hang on a second, please.", "One moment please."],
    ["a farewell", "Have a wonderful evening!", "Enjoy the rest of your day!"],
    [
      "the voice of the verb",
      "The boat has been cleaned and your kayak was moved to shed 4.",
      "We have cleaned the boat and moved your kayak to shed 4.",
    ],
    [
      "a typing mistake",
      "The kayak is raedy at the boathouse on the north shore.",
      "The kayak is ready at the boathouse on the north shore.",
    ],
    ["Chinese", "您的皮划艇 7 月 24 日可以取走。", "您的皮划艇7月24日可以取走！"],
    ["Spanish", "¿Le puedo enviar el mapa del lago?", "Puedo enviarle el mapa del lago?"],
    [
      "inside a longer message",
      "The kayak is ready at the boathouse.",
      "Good news. The kayak is ready at the boathouse. Bring a towel.",
    ],
  ])("%s", (_, candidate, said) => {
    expect(saidIn(candidate, "The café is closed.", said)).toBe(1);
  });
  test("over several bubbles, even with a short answer between", () => {
    const candidate = "The kayak is ready at the boathouse. The paddles are in shed 4, behind the red door.";
    const bubbles = [
      line("The kayak is ready at the boathouse.", 0),
      line("ok", 1, "customer"),
      line("The paddles are in shed 4, behind the red door.", 2),
    ];
    expect(saidIn(candidate, ...bubbles)).toBe(0);
    expect(saidIn(candidate, ...bubbles.slice(0, 2))).toBeUndefined();
    const found = findDuplicates([{ id: "c", text: candidate }], bubbles.map(prepareMessage)).c;
    expect(found && earlierText(found)).toBe(`${bubbles[0]?.text}\n${bubbles[2]?.text}`);
  });
});

describe("something else", () => {
  test.each([
    ["another number", "Your kayak waits in shed 4.", "Your kayak waits in shed 5."],
    [
      "in and out",
      "The red kayak is in stock at the pier.",
      "The red kayak is out of stock at the pier. No rain today.",
    ],
    ["another date", "The lake opens on 4 July.", "The lake opens on 5 July."],
    ["another day", "The lake opens on Monday.", "The lake opens on Tuesday."],
    ["another time", "The ferry leaves at 5:15 pm.", "The ferry leaves at 5:15 am."],
    ["another currency", "The deposit is $300 a week.", "The deposit is €300 a week."],
    [
      "another address",
      "See https://rent.example/a for maps of the lake.",
      "See https://rent.example/b for maps of the lake.",
    ],
    ["another name", "Ask Ines at the pier for the key.", "Ask Bruno at the pier for the key."],
    [
      "another thing",
      "Your paddle waits at the boathouse on the shore.",
      "Your helmet waits at the boathouse on the shore.",
    ],
    [
      "places swapped",
      "The ferry goes from Ostend to Dover every day.",
      "The ferry goes from Dover to Ostend every day.",
    ],
    ["not", "The kayak is not ready at the boathouse.", "The kayak is ready at the boathouse."],
    [
      "the opposite",
      "The boathouse is open on the day of the race.",
      "The boathouse is closed on the day of the race.",
    ],
    [
      "the opposite in other words",
      "We open the boathouse early for all of the guests on Sunday.",
      "On Sunday we shut the boathouse early, for all guests.",
    ],
    ["un-", "The paddle is unavailable this week.", "The paddle is available this week."],
    ["German not", "Das Boot ist nicht bereit.", "Das Boot ist bereit."],
    ["French not", "Le bateau n'est pas prêt au port.", "Le bateau est prêt au port."],
    ["Japanese not", "ボートは本日準備できません。", "ボートは本日準備できます。"],
    ["Russian not", "Лодка не готова к выходу.", "Лодка готова к выходу."],
    ["an offer", "Your kayak has been booked for Monday.", "Can I book your kayak for Monday?"],
    [
      "only half of it",
      "The kayak is ready at the boathouse. Please bring a towel and dry shoes.",
      "The kayak is ready at the boathouse.",
    ],
    ["a short answer", "Yes, that's right.", "Yes, that's right."],
    [
      "another value in a longer message",
      "Your kayak waits in shed 4.",
      "Good news. Your kayak waits in shed 5. The café closes at 4.",
    ],
  ])("%s", (_, candidate, said) => {
    expect(saidIn(candidate, said)).toBeUndefined();
  });
  test("what only the customer said", () => {
    expect(
      saidIn("The kayak is ready at the boathouse.", line("The kayak is ready at the boathouse.", 0, "customer")),
    ).toBeUndefined();
  });
});

test.each(["a", "-", "a.", "1-", "a@", "teilen sie mir "])(
  "a message that is a flood of %j is prepared once read",
  (sign) => {
    const text = `${sign.repeat(100_000 / sign.length)}#`;
    const message: Message = {
      id: "1" as MessageId,
      role: "customer",
      delivery: "shown",
      time: { precision: "unknown" },
      text,
    };
    expect(prepareMessage(message).exact).toBe(text.trim());
  },
);

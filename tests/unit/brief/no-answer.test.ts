import { describe, expect, test } from "vitest";
import { briefOf } from "./talk-for-tests";

const answer = (asked: string, said: string) => briefOf([`b: ${asked}`, `c: ${said}`]).questions[0]?.answer?.text;

describe("a number that is no order's", () => {
  test.each([
    ["I don't have it, but my customer number is 99887"],
    ["My tracking number is 00340118"],
    ["no idea, tracking 1Z999AA10123456784"],
    ["invoice 2024-118, no idea about the order number"],
    ["it's been 120 days"],
    ["Ich warte seit 120 Tagen"],
    ["llevo 100 días esperando"],
    ["it was order no 77 from 2024"],
    ["3 days ago I ordered two lamps for 120"],
    ["Ich habe sie nicht, aber meine Kundennummer ist 99887"],
    ["Ich habe vor 3 Tagen zwei Lampen für 120 bestellt"],
    ["No lo tengo, mi número de cliente es 99887"],
    ["Je ne l'ai pas, mon numéro de client est le 99887"],
    ["Não tenho, o meu número de cliente é 99887"],
    ["Non ce l'ho, il mio codice cliente è 99887"],
    ["Ho comprato due lampade nel 2024 per 120"],
  ])("%s", (said) => expect(answer("What is your order number?", said)).toBeUndefined());
  test.each([
    ["1234", "1234"],
    ["I think it is 7731", "7731"],
    ["sure, that would be 55012 from last week", "55012"],
    ["my customer number is 99887 and the order is 55012", "55012"],
    ["The number in the mail that you sent me yesterday is 7731", "7731"],
    ["AB-7731, ordered in 2024", "AB-7731"],
    ["Die Nummer lautet 7731", "7731"],
  ])("but %s", (said, wanted) => expect(answer("What is your order number?", said)).toBe(wanted));
});

describe("no address", () => {
  test.each([
    ["I waited 3 hours at home yesterday"],
    ["my son was there at 3 and nobody came"],
    ["the 2nd floor was closed when you came"],
    ["we were there at 5 pm all the time"],
    ["Ich habe gestern 3 Stunden zu Hause gewartet"],
    ["Ayer esperé 3 horas en casa"],
    ["J'ai attendu 3 heures chez moi"],
    ["Esperei 3 horas em casa ontem"],
    ["Ho aspettato 3 ore a casa"],
  ])("%s", (said) => expect(answer("What is your delivery address?", said)).toBeUndefined());
  test.each([
    ["12 Mill Lane, Leeds LS2 8AB", "12 Mill Lane, Leeds LS2 8AB"],
    ["I live at 12 Mill Lane, Leeds", "12 Mill Lane, Leeds"],
    ["Am Markt 3, 99084 Erfurt", "Am Markt 3, 99084 Erfurt"],
    ["5 rue des Heures, 69003 Lyon", "5 rue des Heures, 69003 Lyon"],
  ])("but %s", (said, wanted) => expect(answer("What is your delivery address?", said)).toBe(wanted));
});

describe("no product", () => {
  test.each([
    ["it broke after two days"],
    ["it's broken"],
    ["they never arrived"],
    ["the same as last time"],
    ["already told you"],
    ["why do you ask"],
    ["siehe oben"],
    ["lo mismo que antes"],
    ["la même que la dernière fois"],
    ["o mesmo de antes"],
    ["lo stesso di prima"],
    ["es ist kaputt"],
    ["es ging nach zwei Tagen kaputt"],
    ["se rompió a los dos días"],
    ["il est cassé"],
    ["elle ne marche pas"],
    ["ele quebrou"],
    ["si è rotto dopo due giorni"],
  ])("%s", (said) => expect(answer("Which product is it?", said)).toBeUndefined());
  test.each([
    ["it's the Aurora floor lamp", "Aurora floor lamp"],
    ["I ordered the white runners", "white runners"],
    ["der Wasserkocher Pro 2", "Wasserkocher Pro 2"],
    ["une casserole", "casserole"],
  ])("but %s", (said, wanted) => expect(answer("Which product is it?", said)).toBe(wanted));
});

describe("no name", () => {
  test.each([
    ["Angry Customer here, fix it"],
    ["Your Worst Customer"],
    ["Still Waiting"],
    ["Enttäuschter Kunde, bitte helfen"],
    ["Cliente Enfadado"],
    ["Client Mécontent"],
    ["Cliente Insatisfeito"],
    ["Cliente Arrabbiato"],
  ])("%s", (said) => expect(answer("What is your name?", said)).toBeUndefined());
  test("but Mia Kowalska here, fix it", () =>
    expect(answer("What is your name?", "Mia Kowalska here, fix it")).toBe("Mia Kowalska"));
});

import { describe, expect, test } from "vitest";
import { handoverLines } from "../../../lib/brief/handover-lines";
import { briefOf } from "./talk-for-tests";

const ORDER = ["b: What is your order number?", "c: 48213"];
const answer = (lines: readonly string[]) => briefOf(lines).questions[0]?.answer?.text;
const values = (lines: readonly string[]) => briefOf(lines).values.map(({ text }) => text);

describe("another number in few words takes the place of the one given before", () => {
  test.each([
    "sorry, 48214",
    "wait, 48214",
    "no, it should have been 48214",
    "48214 not 48213",
    "not 48213 but 48214",
    "48214, sorry!",
    "nein, 48214",
    "Moment, 48214",
    "perdón, 48214",
    "no, espera, 48214",
    "pardon, 48214",
    "non, attendez, 48214",
    "desculpe, 48214",
    "não, 48214",
    "scusi, 48214",
    "anzi 48214",
  ])("%s", (said) => {
    const lines = [...ORDER, `c: ${said}`, "c: it hasn't arrived"];
    expect(answer(lines)).toBe("48214");
    expect(values(lines)).toEqual(["48214"]);
    expect(handoverLines(briefOf(lines), {})[0] ?? "").not.toContain("48213");
  });
  test.each([
    ["e-mail", ["b: Your e-mail?", "c: mia@old.co", "c: sorry, mia@new.co"], "mia@new.co"],
    ["both e-mails", ["b: Your e-mail?", "c: mia@old.co", "c: mia@new.co, not mia@old.co"], "mia@new.co"],
    ["phone", ["b: Your phone number?", "c: 0171 2345678", "c: nein, 0171 2345679"], "0171 2345679"],
    ["an earlier one of two", ["b: Your order number and e-mail?", "c: 48213", "c: mia@x.co", "c: no, 48214"], "48214"],
    ["after our thanks", [...ORDER, "b: Thanks!", "c: oops, 48214"], "48214"],
    ["after another question", [...ORDER, "b: And your name?", "c: wait, 48214"], "48214"],
  ])("%s", (_, lines, wanted) => {
    expect(answer(lines)).toBe(wanted);
    expect(values(lines).filter((text) => text !== "mia@x.co")).toEqual([wanted]);
  });
  test("also of one that nobody had asked for", () => {
    const lines = ["c: my order 48213 is late", "c: sorry, 48214"];
    expect(values(lines)).toEqual(["48214"]);
    expect(handoverLines(briefOf(lines), {})[0]).toContain("order 48214 is late");
  });
});

describe("what corrects nothing", () => {
  test.each([
    ["a phone number that was asked for", [...ORDER, "b: And your phone number?", "c: sorry, 01712345678"]],
    ["a number of another thing", [...ORDER, "b: And your zip code?", "c: sorry, 10115"]],
    ["an amount that was asked for", [...ORDER, "b: How much were you charged?", "c: no, 48900 yen"]],
    ["a number of another length", [...ORDER, "c: no, 300 of them"]],
    ["a year", ["b: What is your order number?", "c: 4821", "c: no, bought 2024"]],
    ["a longer message", [...ORDER, "c: no my neighbour has got the very same lamp, number 48214"]],
    ["two numbers", [...ORDER, "c: sorry, 48214 and 48215"]],
    ["no word that turns", [...ORDER, "c: 48214"]],
  ])("%s", (_, lines) => expect(answer(lines)).toBe(lines[1]?.slice(3)));
});

describe("no to a question whether a value is right", () => {
  const asked = [...ORDER, "b: Is order 48213 correct?"];
  test("puts the other one in its place", () => {
    expect(answer([...asked, "c: no, 48214"])).toBe("48214");
    expect(values([...asked, "c: no, 48214"])).toEqual(["48214"]);
    expect(values([...ORDER, "b: Is that the correct number?", "c: no, 48214"])).toEqual(["48214"]);
    expect(values([...ORDER, "b: Ist das richtig?", "c: nein, 48214"])).toEqual(["48214"]);
    expect(values(["c: order 48213 is late", "b: Is 48213 the right order?", "c: nope, 48214"])).toEqual(["48214"]);
  });
  test.each([
    ["Is your order number 48213?", "no"],
    ["Ist 48213 Ihre Bestellnummer?", "nein"],
    ["¿Es correcto el pedido 48213?", "no"],
    ["La commande 48213, c'est correct ?", "non"],
    ["O pedido 48213 está correto?", "não"],
    ["L'ordine 48213 è giusto?", "no"],
  ])("alone leaves none: %s", (question, no) => {
    const lines = [...ORDER, `b: ${question}`, `c: ${no}`];
    expect([answer(lines), values(lines)]).toEqual([undefined, []]);
    expect(answer([...lines, "c: 48299"])).toBe("48299");
  });
  test("but not to one what became of it", () => {
    expect(values([...ORDER, "b: Has order 48213 arrived?", "c: no"])).toEqual(["48213"]);
    expect(values([...asked, "c: no idea"])).toEqual(["48213"]);
  });
});

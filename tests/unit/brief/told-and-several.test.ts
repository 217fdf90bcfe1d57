import { describe, expect, test } from "vitest";
import { findAnswered } from "../../../lib/brief/find-answered";
import { handoverLines } from "../../../lib/brief/handover-lines";
import { briefOf } from "./talk-for-tests";

const told = (...lines: string[]) => briefOf(lines).told.map(({ kind, text }) => `${kind}: ${text}`);

describe("how a helper speaks of itself explains nothing", () => {
  test.each([
    "Hey, Kaya here! I'm a virtual guide and can answer questions about boats.",
    "You're chatting with our automated assistant. I'm still learning.",
    "I'm Kaya, your lake concierge. Think of me as your friend at the pier.",
    "If I can't help you, somebody from the boathouse takes over.",
    "You have come to the right place! I can answer questions about every pier.",
    "Schön, dass du da bist! Ich bin Kaya, der digitale Bootshelfer.",
    "Sie sprechen mit einem automatischen Assistenten. Ich übe noch.",
    "Soy Kaya, el robot del lago. Respondo preguntas sobre barcos.",
    "Moi c'est Kaya, l'assistante virtuelle du lac. Je réponds aux questions simples.",
    "Eu sou a Kaya, a assistente virtual. Estou aqui para tirar dúvidas.",
    "Qui è Kaya, sono un programma del lago. Rispondo alle domande semplici.",
  ])("%s", (text) => {
    expect(told(`b: ${text}`, "c: my kayak has a leak")).toEqual([]);
    expect(told("c: my kayak has a leak", `b: ${text}`)).toEqual([]);
  });
  test.each([
    [
      "b: Hello! Our boathouse is closed today because of the storm.",
      "Our boathouse is closed today because of the storm.",
    ],
    ["b: Hallo! Wegen des Sturms bleibt der Steg gesperrt.", "Wegen des Sturms bleibt der Steg gesperrt."],
    ["b: Hi! You can also ring 0800 555 012.", "You can also ring 0800 555 012."],
  ])("what an opening message says of the shop does: %s", (line, text) => {
    expect(told(line, "c: hi there")).toEqual([`explained: ${text}`]);
  });
  test.each([
    ["a: Hello, this is Mrs Berg, head of rentals.", []],
    [
      "a: Bonjour, Inès à l'appareil. Le kayak est réparé depuis hier.",
      ["explained: Le kayak est réparé depuis hier."],
    ],
    ["b: Das darf nicht passieren. Das Ruder ist schon bestellt.", ["explained: Das Ruder ist schon bestellt."]],
    ["b: La canoa verrà riparata lunedì.", ["promised: La canoa verrà riparata lunedì."]],
    ["b: Un moniteur passera au lac demain.", ["promised: Un moniteur passera au lac demain."]],
    ["b: Unser Team meldet sich am Montag bei dir.", ["promised: Unser Team meldet sich am Montag bei dir."]],
    [
      "a: Te he cambiado la fecha al día 4. Mañana recibirás el mapa.",
      ["explained: Te he cambiado la fecha al día 4.", "promised: Mañana recibirás el mapa."],
    ],
  ])("%s", (line, wanted) => expect(told("c: my kayak has a leak", line)).toEqual(wanted));
});

describe("several numbers in one answer", () => {
  const asked = "b: May I have your booking number?";
  test.each([
    ["c: LAKE-771 and LAKE-772", "LAKE-771 and LAKE-772"],
    ["c: bookings 50771, 50772 and also 50773", "50771, 50772 and also 50773"],
    ["c: LAKE-771. My wife has LAKE-772", "LAKE-771, LAKE-772"],
    ["c: LAKE-771, from 2024", "LAKE-771"],
  ])("%s", (line, answer) => {
    const brief = briefOf([asked, line]);
    expect(brief.questions[0]?.answer?.text).toBe(answer);
    expect(findAnswered("What's your booking number?", brief)?.answers.map(({ text }) => text)).toEqual([answer]);
  });
  test("each is a value, and the handover line names none of them", () => {
    const brief = briefOf(["c: my kayak has a leak", asked, "c: LAKE-771 and LAKE-772"]);
    expect(brief.values.map(({ text }) => text)).toEqual(["LAKE-771", "LAKE-772"]);
    for (const line of handoverLines(brief, {})) expect(line).not.toContain("LAKE");
  });
});

test("a form that was filled before the chat says why the customer came", () => {
  const form = "s: Name: Jonas Berg\nEmail: jonas@lake.example\nQuestion: the rudder of my kayak is broken";
  expect(briefOf([form, "b: Which kayak is it?", "c: the red one"]).reason?.text).toBe(
    "the rudder of my kayak is broken",
  );
});

test("a number that was asked for by another name is no phone number", () => {
  const brief = briefOf(["b: What is your tracking number?", "c: 00340 2277 1"]);
  expect(brief.values).toEqual([]);
});

test.each([
  ["en", "c: Hi, I'm Jonas Berg, my kayak has a leak", ["Jonas Berg"]],
  ["no name", "c: Hi, I'm Terribly sorry about the kayak", []],
])("who says their whole name is known by it: %s", (_, line, names) => {
  expect(briefOf([line]).values.map(({ text }) => text)).toEqual(names);
});

describe("what is asked", () => {
  test.each([
    ["And the title of the book?", "other"],
    ["Could you paste the code, please?", "other"],
    ["What is the mooring address?", "address"],
    ["What is the name of the patient?", "other"],
    ["Wie ist der Name Ihres Kindes?", "other"],
    ["Qual é o nome do seu filho?", "other"],
  ])("%s", (question, kind) => {
    expect(briefOf(["c: my kayak has a leak", `b: ${question}`, "c: Pier Road 4, Lakeside"]).questions[0]?.kind).toBe(
      kind,
    );
  });
  test("who only asks whether anyone is there has not said why they came", () => {
    expect(briefOf(["c: hi is anyone there", "b: Yes!", "c: my kayak has a leak"]).reason?.text).toBe(
      "my kayak has a leak",
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findHalfSaid } from "../../../lib/sending/half-said";
import { leansBack } from "../../../lib/sending/leans-back";
import { sentencesOf } from "../../../lib/sending/sentences-of";
import type { Message, MessageId } from "../../../lib/transcript/message";
import { prepareMessage } from "../../../lib/transcript/prepare-message";

const said = (...texts: readonly string[]) =>
  texts.map((text, at) =>
    prepareMessage({
      id: String(at) as MessageId,
      role: "bot",
      delivery: "shown",
      time: { precision: "unknown" },
      text,
    } satisfies Message),
  );

const rest = (text: string, ...before: readonly string[]) => findHalfSaid(text, said("Hello!", ...before))?.rest;

describe("the rest of a half-said chunk", () => {
  test.each([
    [
      "its second sentence",
      "The kayak is ready at the boathouse. Please bring two towels and a lamp.",
      ["Your kayak is ready at the boathouse."],
      "Please bring two towels and a lamp.",
    ],
    [
      "its first, with the greeting that joins it",
      "Hi Mia,\nplease bring two towels and a lamp. The kayak is ready at the boathouse.",
      ["The kayak is ready at the boathouse."],
      "Hi Mia,\nplease bring two towels and a lamp.",
    ],
    [
      "what stands around it, paragraphs kept apart",
      "Please bring two towels and a lamp. The kayak is ready at the boathouse.\n\nParking is free on the north shore.",
      ["The kayak is ready at the boathouse."],
      "Please bring two towels and a lamp.\n\nParking is free on the north shore.",
    ],
    [
      "a list with the line before it",
      "The kayak is ready at the boathouse.\n\nPlease bring:\n- two towels\n- a lamp",
      ["The kayak is ready at the boathouse."],
      "Please bring:\n- two towels\n- a lamp",
    ],
    [
      "in German",
      "Ihr Kajak liegt am Bootshaus bereit. Bitte bringen Sie zwei Handtücher mit.",
      ["Ihr Kajak liegt am Bootshaus bereit!"],
      "Bitte bringen Sie zwei Handtücher mit.",
    ],
    [
      "in Japanese",
      "カヤックはボートハウスにあります。タオルを二枚お持ちください。",
      ["カヤックはボートハウスにあります。"],
      "タオルを二枚お持ちください。",
    ],
    [
      "what leans on a sentence goes with it",
      "The kayak waits in shed 4. It is the red one there. Please bring two towels and a lamp.",
      ["The kayak waits in shed 4.", "It is the red one there."],
      "Please bring two towels and a lamp.",
    ],
  ])("%s", (_, text, before, want) => {
    expect(rest(text, ...before)).toBe(want);
  });

  test.each([
    ["nothing was said", "The kayak is ready at the boathouse. Please bring two towels.", ["The café is closed."]],
    [
      "all of it was said",
      "The kayak is ready today. Bring two big towels.",
      ["The kayak is ready today.", "Bring two big towels."],
    ],
    [
      "the rest leans on what goes",
      "The kayak is ready at the boathouse. It is the red one.",
      ["The kayak is ready at the boathouse."],
    ],
    [
      "the rest is courtesy",
      "The kayak is ready at the boathouse. Have a lovely evening!",
      ["The kayak is ready at the boathouse."],
    ],
    ["only a courtesy was said", "Thank you for waiting. The kayak is ready now.", ["Thanks for your patience."]],
    [
      "what was said may have been about something else",
      "The blue boat is broken. It is ready for you in shed 4.",
      ["It is ready for you in shed 4."],
    ],
    ["another value", "The kayak waits in shed 4. Please bring two towels.", ["The kayak waits in shed 5."]],
    [
      "the earlier message is of another case",
      "The blue kayak is booked for you on 4 July. Towels are sold at the pier.",
      ["The green kayak is booked for you on 9 July. Towels are sold at the pier."],
    ],
    ["code", "The kayak is ready now.\n```\nrun. Now. This. Thing.\n```", ["The kayak is ready now."]],
  ])("none where %s", (_, text, before) => {
    expect(rest(text, ...before)).toBeUndefined();
  });
});

test("the spans are the sentences that were said, and the first of them says where", () => {
  const text = "Please bring two towels and a lamp. The kayak is ready at the boathouse.";
  const found = findHalfSaid(text, said("Hello!", "The kayak is ready at the boathouse."));
  expect(found?.said.map(([from, to]) => text.slice(from, to))).toEqual(["The kayak is ready at the boathouse."]);
  expect(found?.earlier.message.id).toBe("1");
});

const piece = fc.constantFrom(
  "The kayak is ready at the boathouse. ",
  "Please bring two towels and a lamp.\n\n",
  "It opens at 9 a.m. every day! ",
  "You need:\n- a towel\n- a lamp\n\n",
  "See https://rent.example/a.b. ",
  "Parking is free on the north shore.\n",
);

test("sentences joined are the text, and the rest is the text without what was said, in order", () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), piece, (pieces, before) => {
      const text = pieces.join("");
      expect(sentencesOf(text).join("")).toBe(text);
      const found = findHalfSaid(text, said(before));
      if (!found) return;
      let kept = "";
      let at = 0;
      for (const [from, to] of found.said) {
        kept += text.slice(at, from);
        at = to;
      }
      kept += text.slice(at);
      expect(found.rest.replaceAll(/\s/g, "")).toBe(kept.replaceAll(/\s/g, ""));
      expect(found.rest).toBe(found.rest.trim());
    }),
  );
});

test.each([
  ["Otherwise we close at six.", true],
  ["It's the red one.", true],
  ["Items can be changed.", false],
  ["Sonst schließen wir um sechs.", true],
  ["Sie ist rot.", true],
  ["Sie können uns anrufen.", false],
  ["Das ist die rote.", true],
  ["Das Boot ist rot.", false],
  ["Il est rouge.", true],
  ["Il molo è chiuso.", false],
  ["I will look it up.", false],
  ["On Monday we open.", false],
  ["To return it, write to us.", false],
  ["También abrimos los lunes.", true],
  ["Ensuite, ouvrez la porte.", true],
  ["Além disso, abrimos cedo.", true],
  ["Inoltre apriamo presto.", true],
  ["Bovendien zijn we open.", true],
  ["Ponadto mamy otwarte.", true],
  ["Your kayak waits.", false],
  ["Bitte bringen Sie ein Handtuch mit.", false],
])("whether it leans back: %s", (sentence, leans) => {
  expect(leansBack(sentence)).toBe(leans);
});

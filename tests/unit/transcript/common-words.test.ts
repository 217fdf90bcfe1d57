import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commonWords } from "../../../lib/transcript/common-words";

/** The text with brackets around what is marked. */
function marked(text: string, earlier: string): string {
  let out = "";
  let at = 0;
  for (const [from, to] of commonWords(text, earlier)) {
    out += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return out + text.slice(at);
}

describe("the words in common", () => {
  test.each([
    ["all of them", "Hi Mia, your kayak is ready!", "hi mia your KAYAK is ready", "[Hi Mia, your kayak is ready]!"],
    [
      "a part of a longer chunk",
      "The kayak is ready. Bring a towel.",
      "Your kayak is ready at shed 4.",
      "The [kayak is ready]. Bring a towel.",
    ],
    ["another form of a word", "We shipped both parcels.", "Your parcel was shipped.", "We [shipped] both [parcels]."],
    ["a synonym", "Your package arrives soon.", "The parcel will come today.", "Your [package arrives] soon."],
    ["a courtesy in other words", "Hang on a second, please.", "One moment please.", "[Hang on a second, please]."],
    [
      "a date spelled otherwise",
      "It opens on 4 July at 5:15 pm.",
      "At 17:15 on July 4th.",
      "It opens [on 4 July at 5:15 pm].",
    ],
    ["an amount", "You get €24.90 back.", "24.9 EUR", "You get [€24.90] back."],
    ["small words alone", "It is for you and me.", "She was there for him and you.", "It is for you and me."],
    ["nothing", "Good evening", "The café is closed.", "Good evening"],
    ["Chinese", "您的皮划艇明天到。", "皮划艇已到", "您的[皮划艇]明天到。"],
    [
      "German, accents folded",
      "Ihr Päckchen ist unterwegs.",
      "Das packchen ist unterwegs",
      "Ihr [Päckchen ist unterwegs].",
    ],
  ])("%s", (_, text, earlier, want) => {
    expect(marked(text, earlier)).toBe(want);
  });
});

test("spans are in order, apart, never empty, inside the text, and the whole of a text that was said", () => {
  const word = fc.constantFrom(
    "kayak",
    "Mia",
    "the",
    "24.90",
    "€",
    "July 4",
    "one moment please",
    "明天到",
    "—",
    "\n",
    "It's",
  );
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (one, other) => {
      let last = -1;
      for (const [from, to] of commonWords(one, other)) {
        expect(from).toBeGreaterThan(last);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(one.length);
        last = to;
      }
    }),
  );
  expect(marked("Your kayak waits in shed 4.", "Your kayak waits in shed 4.")).toBe("[Your kayak waits in shed 4].");
});

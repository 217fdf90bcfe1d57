// @vitest-environment happy-dom
// Texts that customers may write as they like: reading one costs what it is long, and not the square of that.
import { expect, test } from "vitest";
import { readComposer } from "../../../lib/page/read-composer";
import { readText } from "../../../lib/page/read-text";

/** A cost that grows with the square takes many times as long (milliseconds). */
const WITHIN = 3000;

const element = (html: string): HTMLElement => {
  const made = document.createElement("div");
  made.innerHTML = html;
  document.body.replaceChildren(made);
  return made;
};

test("a message with a long run of blanks", () => {
  const blanks = " ".repeat(120_000);
  const row = element(`<p style="white-space: pre-wrap"></p>`);
  (row.firstChild as Element).textContent = `one${blanks}two \t\n\t three\n\nfour`;
  const start = performance.now();
  expect(readText(row)).toBe(`one${blanks}two\nthree\n\nfour`);
  expect(performance.now() - start).toBeLessThan(WITHIN);
});

test("a reply box with a long quoted mail is gone through once", () => {
  const mail = Array.from({ length: 200 }, (_, at) => `<p>line ${at}</p>\n`).join("");
  const box = element(`<div contenteditable="true">${mail}</div>`).firstChild as HTMLElement;
  const { childNodes } = box;
  let asked = 0;
  Object.defineProperty(box, "childNodes", {
    get: () => {
      asked++;
      return childNodes;
    },
  });
  expect(readComposer(box).split("\n")).toHaveLength(200);
  expect(asked).toBeLessThan(5);
});

test("what is shown before a block decides whether it begins a line, however it is shown", () => {
  const read = (html: string) =>
    readComposer(element(`<div contenteditable="true">${html}</div>`).firstChild as HTMLElement);
  expect(read("<span></span> <p>one</p><p>two</p>")).toBe("one\ntwo");
  expect(read("zero<p>one</p>two")).toBe("zero\none\ntwo");
  expect(read("<b>zero</b><p>one</p> <p>two</p>")).toBe("zero\none\ntwo");
  expect(read("<br><p>one</p>")).toBe("\none");
  expect(read("<style>a{}</style><p>one</p>")).toBe("\none");
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import { marksOfRow } from "../../../lib/page/teaching/marks-of-row";
import { listOfExamples } from "../../../lib/page/teaching/rows-of-examples";
import { selectorsOf } from "../../../lib/page/teaching/selectors-of";
import { simpleSelectors } from "../../../lib/page/teaching/simple-selectors";
import { isSafeSelector } from "../../../lib/sites/is-safe-selector";

const find = (css: string): Element => {
  const found = document.querySelector(css);
  if (!found) throw new Error(css);
  return found;
};
const called = (css: string): string[] => simpleSelectors(find(css)).map(({ sel }) => sel);

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("what an element is called", () => {
  test("is nothing that a build, a reload or a person's name made", () => {
    document.body.innerHTML = `<div id="row-17" class="css-1a2b3c sc-bdVaJa chat-row is-selected" data-message-id="8817"
      data-author="Mia" data-sender="customer" data-v-12ab="" role="listitem" data-testid="message-row"></div>`;
    expect(called("div").sort()).toEqual(
      [
        ".chat-row",
        "[data-author]",
        "[data-message-id]",
        '[data-sender="customer"]',
        '[data-testid="message-row"]',
        '[role="listitem"]',
      ].sort(),
    );
  });
});

describe("selectors of one element", () => {
  test("find it alone, and again after everything was drawn anew with other made-up names", () => {
    const draw = (made: string) =>
      `<main><div class="${made}"><section data-part="thread" class="${made}"></section><section class="${made} side"></section></div></main>`;
    document.body.innerHTML = draw("css-1a2b3c");
    const selectors = selectorsOf(find("[data-part]"));
    expect(selectors.length).toBeGreaterThan(0);
    document.body.innerHTML = draw("css-9z8y7x");
    for (const selector of selectors) {
      expect(isSafeSelector(selector)).toBe(true);
      expect([...document.querySelectorAll(selector)]).toEqual([find("[data-part]")]);
    }
  });

  test("are its place below something named where it has no name", () => {
    document.body.innerHTML = `<div id="composer"><div><i></i><div><b></b><textarea></textarea></div></div></div><textarea></textarea>`;
    const [selector = ""] = selectorsOf(find("#composer textarea"));
    expect(selector).toBe("#composer textarea");
  });
});

describe("the list of two messages", () => {
  const rows = (names: readonly string[]) => names.map((name) => `<li class="${name}"><p>said</p></li>`).join("");

  test("has all rows that are called alike, however deep was pointed", () => {
    document.body.innerHTML = `<ul class="talk">${rows(["row in", "row out", "day", "row in", "row out"])}</ul>`;
    const list = listOfExamples(find(".in p"), find(".out"), []);
    expect(list?.root).toBe(find(".talk"));
    expect(list?.rowSelectors[0]).toBe(".row");
  });

  test("has rows of two names, or without any, by their place", () => {
    document.body.innerHTML = `<ul class="talk">${rows(["theirs", "ours", "theirs"])}</ul>`;
    expect(listOfExamples(find(".theirs"), find(".ours"), [])?.rowSelectors).toContain(":scope > li");
  });

  test("is none where one message was pointed at twice", () => {
    document.body.innerHTML = `<ul class="talk">${rows(["row"])}</ul>`;
    expect(listOfExamples(find("li"), find("p"), [])).toBe(undefined);
  });

  test("rows are as large as the universal reading sees them", () => {
    document.body.innerHTML = `<div class="talk"><div class="group"><div class="msg in">a</div><div class="msg in">b</div></div>
      <div class="group"><div class="msg out">c</div></div></div>`;
    const known = [...document.querySelectorAll(".msg")];
    const list = listOfExamples(find(".in"), find(".out"), known);
    expect(list?.customer).toBe(find(".in"));
    expect(list?.rowSelectors[0]).toBe(".msg");
  });
});

test("marks of a row are its own, those of what it holds, and of its group", () => {
  document.body.innerHTML = `<div class="talk"><div class="group from-us"><div class="msg"><b class="tick">ok</b></div></div></div>`;
  const marks = [...marksOfRow(find(".msg"), find(".talk")).keys()];
  expect(marks).toEqual(expect.arrayContaining(["match .msg", "within .from-us", "has .tick"]));
  expect(marks).not.toContain("within .talk");
});

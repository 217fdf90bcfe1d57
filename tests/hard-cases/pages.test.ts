import { readFileSync } from "node:fs";
import path from "node:path";
import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { disguisePage } from "./disguise/disguise-page";
import { hashClasses } from "./disguise/hash-classes";
import { randomFor } from "./disguise/random";
import { caseNames, expectedOf, PAGES } from "./expected";
import { NEAREST_PAGE, WITHOUT_PAGE } from "./without-page";

const CASES = 144;
const names = caseNames();
const numbers = new Set(names.map((name) => Number.parseInt(name, 10)));
const htmlOf = (name: string) => readFileSync(path.join(PAGES, `${name}.html`), "utf8");

describe("hard pages", () => {
  test("every case has a page, or a reason why there is none", () => {
    const missing = Array.from({ length: CASES }, (_, at) => at + 1).filter((one) => !numbers.has(one));
    expect(missing).toEqual(Object.keys(WITHOUT_PAGE).map(Number));
    expect(
      Object.keys(NEAREST_PAGE)
        .map(Number)
        .filter((one) => !numbers.has(one)),
    ).toEqual([]);
  });

  test("the composers and send controls that are expected are marked in the pages", () => {
    const unmarked = names.flatMap((name) => {
      const { composer = "reply", send = "send" } = expectedOf(name);
      const html = name.startsWith("10-") ? htmlOf("frames/10-chat") : htmlOf(name);
      const marks = [composer, send].flat().filter((mark) => mark !== null);
      return marks.filter((mark) => !html.includes(`data-mark="${mark}"`)).map((mark) => `${name}: ${mark}`);
    });
    expect(unmarked).toEqual([]);
  });
});

describe("disguises", () => {
  test("the same seed makes the same page, another one another page", () => {
    const name = "09-side-conversation";
    const make = (seed: string) => disguisePage(htmlOf(name), name, expectedOf(name), seed).html;
    expect(make("1")).toBe(make("1"));
    expect(make("1")).not.toBe(make("2"));
  });

  test("classes are renamed alike in markup, style sheets and scripts", () => {
    const source = `<style>.row.mine{color:red}</style><ul class="list"><li class="row mine">hi</li></ul>
      <script>document.querySelector(".list").insertAdjacentHTML("beforeend", '<li class="row">there</li>'); const kind = "mine";</script>`;
    const document = new new Window().DOMParser().parseFromString(source, "text/html") as unknown as Document;
    hashClasses(document, randomFor("1", "page"));
    const html = document.documentElement.outerHTML;
    const [row = "", mine = ""] = document.querySelector("li")?.className.split(" ") ?? [];
    expect(html).not.toMatch(/\b(row|mine|list)\b/);
    expect(html).toContain(`.${row}.${mine}{color:red}`);
    expect(html).toContain(`<li class="${row}">there</li>`);
    expect(html).toContain(`const kind = "${mine}"`);
  });

  test("a page keeps what alone tells who speaks there", () => {
    for (let seed = 0; seed < 40; seed++) {
      const name = "144-user-on-every-row";
      expect(disguisePage(htmlOf(name), name, expectedOf(name), String(seed)).changes).not.toContain("classes");
    }
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestBody, hasTags, htmlBody } from "../../../lib/formats/html-body";
import { Losses } from "../../../lib/formats/losses";
import { tidyBody } from "../../../lib/formats/tidy-text";

const textOf = (html: string) => tidyBody(htmlBody(html, new Losses())).text;
const codesOf = (html: string) => {
  const losses = new Losses();
  htmlBody(html, losses);
  return losses.lines("").map(({ code, detail }) => (detail === "" ? code : `${code}: ${detail}`));
};

describe("the text of HTML", () => {
  test.each([
    ["<p>a</p><p>b</p>", "a\n\nb"],
    ["<p>a</p><p>&nbsp;</p><p>b</p>", "a\n\nb"],
    ["<div>a</div><div>b</div>", "a\nb"],
    ["<div>a</div><div><br></div><div>b</div>", "a\n\nb"],
    ["<div>a<br></div><div>b</div>", "a\nb"],
    ["<div>a</div><br><div>b</div>", "a\n\nb"],
    ["<div><div>a</div></div><div></div><div>b</div>", "a\nb"],
    ["a<br>b<br/><br />c<br><br><br>d", "a\nb\n\nc\n\nd"],
    ["a<p>b</p>c", "a\n\nb\n\nc"],
    ["<h2>Title</h2>text", "Title\n\ntext"],
    ["<p>Choose:</p><ul><li>a</li><li>b</li></ul><p>c</p>", "Choose:\n\n- a\n- b\n\nc"],
    ["<div>Choose:</div><ul><li>a</li></ul>", "Choose:\n- a"],
    ["<ol><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ol>", "1. a\n2. b\n  - c\n3. d"],
    ['<ol start="4"><li>a<br>b</li></ol>', "4. a\n   b"],
    ["<ul><li><p>a</p></li><li></li><li><p>b</p></li></ul>", "- a\n- b"],
    ["<ul><li>a<li>b</ul>", "- a\n- b"],
    ["<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>d", "a b\nc\n\nd"],
    ["<pre>a\n  b\n\n\nc</pre>d", "a\n  b\n\nc\nd"],
    ["  a \n\t b&nbsp; c  <b> d</b>", "a b c d"],
    ["10&nbsp;000&nbsp;€", "10\u00a0000 €"],
    ["a &amp;lt; b &eacute; &#8211; &#x2013; &hellip;", "a &lt; b é – – …"],
    ["<p>a</p><!-- not for you --><style>p{}</style><script>x</script><p>b</p>", "a\n\nb"],
    ["<head><title>t</title></head><body>a</body>", "a"],
    ["<blockquote>a</blockquote>b", "a\nb"],
    ["<p>a</p><hr><p>b</p>", "a\n\nb"],
    ["<span>a</span><span>b</span> <em>c</em>", "ab c"],
  ])("%s", (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test.each([
    [
      '<a href="https://x.example/?a=1&amp;b=2">here</a>',
      "here (https://x.example/?a=1&b=2)",
      ["link_flattened: https://x.example/?a=1&b=2"],
    ],
    ['<a href="https://x.example/">x.example</a>', "https://x.example/", []],
    ['<a href="http://x.example">http://x.example</a>', "http://x.example", []],
    ['<a href="mailto:a@x.example">a@x.example</a>', "a@x.example", []],
    ['<a href="mailto:a@x.example">write us</a>', "write us (a@x.example)", ["link_flattened: mailto:a@x.example"]],
    ['<a href="tel:+49123">+49123</a>', "+49123", []],
    ['<a href="#top">up</a> <a>no</a>', "up no", []],
    ['<a href="https://x.example"><img src="b.png" alt="Banner"></a>', "https://x.example", ["image_lost: Banner"]],
    ['<a href="java\nscript:alert(1)">x</a>', "x", ["unsafe_html_removed: link"]],
  ])("a link: %s", (html, text, codes) => {
    expect([textOf(html), codesOf(html)]).toEqual([text, codes]);
  });

  test.each([
    ["<b>a</b>", ["formatting_lost"]],
    ['<span style="color:red">a</span>', []],
    ['a<img src="https://x.example/p/q.png?x=1">', ["image_lost: q.png"]],
    ['a<img src="cid:1">', ["image_lost: picture"]],
    ["<script>x</script>a", ["unsafe_html_removed: script"]],
    ["<p onclick='x'>a</p>", ["unsafe_html_removed: event"]],
    ["<style>x</style>a", []],
    ["<iframe src=x></iframe><svg><p>b</p></svg>a", ["unsafe_html_removed: iframe, svg"]],
  ])("what is lost: %s", (html, codes) => {
    expect(codesOf(html)).toEqual(codes);
  });

  test.each([
    ["if a < b and c > d", false],
    ["Dear <name>, write to <a@b.example>", false],
    ["x<br/>y", true],
    ["<P CLASS=x>y", true],
    ["a <!-- b -->", true],
    ["1 <b", false],
  ])("whether there is a real tag in %j", (text, isHtml) => {
    expect(hasTags(text)).toBe(isHtml);
  });

  test("no tag, no HTML: lines stay, entities are read once", () => {
    expect(textOf("a &amp; b\n\nc &amp;lt; <d>")).toBe("a & b\n\nc &lt; <d>");
    expect(htmlBody("a &amp; b", new Losses(), false)).toBe("a &amp; b");
  });

  test("elements in elements by the thousand lose their layout, not their words", () => {
    expect(textOf(`${"<b>".repeat(30_000)}a &amp; b<p>c</p>`)).toBe("a & b c");
    expect(textOf(`${"<div>".repeat(150)}a${"</div>".repeat(150)}`)).toBe("a");
  });

  test("of two bodies the plain one if it says the same", () => {
    expect(bestBody("<p>a <b>b</b></p>", "a\n\nb", new Losses())).toBe("a\n\nb");
    expect(bestBody("<p>a b c</p>", "a b", new Losses()).trim()).toBe("a b c");
    expect(bestBody("", "a", new Losses())).toBe("a");
    expect(bestBody("<p> </p>", "a", new Losses())).toBe("a");
  });

  test("whatever it is made of, the text has no tag, no run of blank lines and no line end with spaces", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div>",
      "</div>",
      "<br>",
      "<ul>",
      "<li>",
      "</li>",
      "</ul>",
      "<b>",
      "</b>",
      "<a href='u'>",
      "</a>",
      "<pre>",
      "</pre>",
      " ",
      "\n",
      "word",
      "&nbsp;",
      "<script>",
      "</script>",
      "<td>",
      "<ol>",
      "</ol>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = textOf(`<p>${pieces.join("")}`);
        expect(text).not.toMatch(/<\/?(?:p|div|br|ul|li|b|a|pre|script|td|ol)\b|\n{3}|[ \t]\n|^\s|\s$/);
      }),
    );
  });
});

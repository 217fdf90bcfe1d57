import { Parser } from "htmlparser2";
import { HtmlLines } from "./html-lines";
import type { Losses } from "./losses";

// A pure room has no document, and neither has the background of a Chromium extension: htmlparser2 gives the events of
// HTML (and of XML, see `read-plist`) without building or running anything.

const SILENT = new Set([
  "script",
  "style",
  "head",
  "title",
  "template",
  "iframe",
  "object",
  "embed",
  "noscript",
  "svg",
  "math",
]);
const SCRIPT_LIKE = new Set(["script", "iframe", "object", "embed", "template", "svg", "math"]);
const BLOCKS = new Set(
  "address article aside blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const PARAGRAPHS = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "hr"]);
const FORMATS = new Set(
  "b strong i em u s strike del ins mark sub sup font big small h1 h2 h3 h4 h5 h6 table".split(" "),
);
const KNOWN = new Set([
  ...SILENT,
  ...BLOCKS,
  ...FORMATS,
  ..."a abbr body br button center cite code col colgroup details html img input kbd label link meta q samp span summary td th tt var wbr".split(
    " ",
  ),
]);
const TAG = /<(?:\/?([a-z][a-z0-9]*)(?=[\s/>])[^<>]*>|!--)/gi;

/** Whether text has a real tag in it: `if a < b and c > d` and `<name>` are text. */
export const hasTags = (text: string): boolean =>
  [...text.matchAll(TAG)].some(([, name]) => name === undefined || KNOWN.has(name.toLowerCase()));

const fileName = (address: string): string =>
  /^(?:cid|data|blob):/i.test(address) ? "picture" : address.split(/[?#]/)[0]?.split("/").at(-1) || "picture";

const bare = (address: string): string =>
  address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/i, "")
    .replace(/\/$/, "")
    .toLowerCase();

/** Editors write the braces of placeholders in addresses as `%7B`. */
const readableAddress = (address: string): string =>
  address
    .trim()
    .replaceAll(
      /%7B%7B(.*?)%7D%7D/gi,
      (_, inner: string) => `{{${inner.replaceAll("%20", " ").replaceAll("%7C", "|")}}}`,
    );

/** A link in words: `text (address)`, or one of them where the other says nothing new. */
export function linkText(label: string, address: string, losses: Losses): string {
  const words = label.replaceAll(/\s+/g, " ").trim();
  const href = readableAddress(address);
  if (/^(?:javascript|vbscript|data):/i.test(href.replaceAll(/[\p{Cc}\s]/gu, ""))) {
    losses.add("unsafe_html_removed", "body", "link");
    return words;
  }
  if (href === "" || href.startsWith("#")) return words;
  if (words === "") return href;
  if (bare(words) === bare(href)) return /^(?:mailto|tel):/i.test(href) ? words : href;
  losses.add("link_flattened", "body", href);
  return `${words} (${href.replace(/^(?:mailto|tel):/i, "")})`;
}

interface OpenList {
  readonly isOrdered: boolean;
  next: number;
}

/** One walk over the events of a body. */
class BodyWalk {
  readonly lines = new HtmlLines();
  readonly #lists: OpenList[] = [];
  readonly #links: { readonly href: string; label: string }[] = [];
  #silent = 0;

  constructor(readonly losses: Losses) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (SCRIPT_LIKE.has(name)) this.losses.add("unsafe_html_removed", "body", name);
    if (Object.keys(attributes).some((one) => /^on/i.test(one)))
      this.losses.add("unsafe_html_removed", "body", "event");
    if (SILENT.has(name)) this.#silent++;
    if (this.#silent > 0) return;
    if (FORMATS.has(name)) this.losses.add("formatting_lost", "body");
    if (name === "br") this.#breakLine();
    else if (name === "img")
      this.losses.add("image_lost", "body", attributes.alt?.trim() || fileName(attributes.src ?? ""));
    else if (name === "a") this.#links.push({ href: attributes.href ?? "", label: "" });
    else if (name === "pre") this.lines.startPre();
    else if (name === "li") this.#startItem();
    else if (name === "ul" || name === "ol") {
      this.lines.endBlock();
      this.#lists.push({ isOrdered: name === "ol", next: Number.parseInt(attributes.start ?? "", 10) || 1 });
    } else if (PARAGRAPHS.has(name)) this.#paragraph();
    else if (BLOCKS.has(name)) this.lines.endBlock();
  }

  text(raw: string): void {
    if (this.#silent > 0) return;
    const link = this.#links.at(-1);
    if (link) link.label += raw;
    else this.lines.addText(raw);
  }

  close(name: string): void {
    if (SILENT.has(name)) this.#silent = Math.max(0, this.#silent - 1);
    if (this.#silent > 0) return;
    if (name === "a") this.#endLink();
    else if (name === "pre") {
      this.lines.endPre();
    } else if (name === "td" || name === "th") this.text(" ");
    else if (name === "li") this.lines.endItem();
    else if (name === "ul" || name === "ol") {
      this.#lists.pop();
      if (this.#lists.length === 0) this.lines.endParagraph();
      else this.lines.endBlock();
    } else if (PARAGRAPHS.has(name)) this.#paragraph();
    else if (BLOCKS.has(name)) this.lines.endBlock();
  }

  end(): string {
    while (this.#links.length > 0) this.#endLink();
    return this.lines.toText();
  }

  #breakLine(): void {
    const link = this.#links.at(-1);
    if (link) link.label += " ";
    else this.lines.endLine();
  }

  #endLink(): void {
    const link = this.#links.pop();
    if (link) this.text(linkText(link.label, link.href, this.losses));
  }

  /** In a list the items are what is apart, not the paragraphs in them. */
  #paragraph(): void {
    if (this.#lists.length > 0) this.lines.endBlock();
    else this.lines.endParagraph();
  }

  #startItem(): void {
    const list = this.#lists.at(-1);
    const indent = "  ".repeat(Math.max(0, this.#lists.length - 1));
    this.lines.startItem(`${indent}${list?.isOrdered ? `${list.next++}. ` : "- "}`);
  }
}

/** Elements in elements; nobody writes more, and a parser gets slow on thousands. */
const DEEPEST = 200;

/** Without any layout: for what no editor has written. */
const withoutTags = (html: string): string => decodeEntities(html.replaceAll(/<[^<>]{0,2000}>/g, " "));

function walk(html: string, losses: Losses): string {
  const body = new BodyWalk(losses);
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth++;
        if (depth <= DEEPEST) body.open(name, attributes);
        else parser.pause();
      },
      ontext: (text) => body.text(text),
      onclosetag: (name) => {
        depth--;
        body.close(name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return depth > DEEPEST ? withoutTags(html) : body.end();
}

/** Entities of a field that holds HTML but no tags. */
export function decodeEntities(text: string): string {
  if (!/&[#\w]/.test(text)) return text;
  let out = "";
  const add = (part: string) => {
    out += part;
  };
  const parser = new Parser({ ontext: add }, { decodeEntities: true });
  parser.end(text.replaceAll("<", "&lt;"));
  return out;
}

/**
 * The text of a body that is documented as HTML (`isHtml`) or may be: only a real tag makes it one, and entities are
 * decoded once.
 * @example htmlBody("<p>Hi</p><p>a &amp;lt; b</p>", losses) // "Hi\n\na &lt; b"
 */
export function htmlBody(text: string, losses: Losses, isHtml = true): string {
  if (hasTags(text)) return walk(text, losses);
  return isHtml ? decodeEntities(text) : text;
}

const wordsOf = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** Where a file gives both: the plain one if it says the same (its paragraphs are better), else the HTML. */
export function bestBody(html: string, plain: string, losses: Losses): string {
  const text = html.trim() === "" ? "" : htmlBody(html, losses);
  if (text.trim() === "") return plain;
  return plain.trim() !== "" && wordsOf(text.normalize("NFC")) === wordsOf(plain.normalize("NFC")) ? plain : text;
}

/** Whether two texts say the same, but for spaces and marks. */
export const saysTheSame = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);

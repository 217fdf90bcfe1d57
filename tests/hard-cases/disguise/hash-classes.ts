import type { Random } from "./random";

const FORMS = [
  (hash: string) => `css-${hash}`,
  (hash: string) => `sc-${hash}`,
  (hash: string) => `_${hash}_1`,
  (hash: string) => `x${hash}`,
] as const;
const IN_MARKUP = /(class=)(["'])(.*?)\2/g;
const IN_SELECTORS = /((?:querySelector(?:All)?|closest|matches)\()(["'`])(.*?)\2/g;
const IN_NAMES = /(className = )(["'`])(.*?)\2/g;
const LITERAL = /(["'])([\w-]+)\1/g;

const quote = (token: string) => token.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&");

/** Names every class anew, the same way in markup, style sheets and scripts, so that no word of it is left. */
export function hashClasses(document: Document, random: Random): void {
  const form = random.pick(FORMS);
  const names = new Map<string, string>();
  const rename = (list: string) =>
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((token) => {
        if (token.startsWith("$")) return token;
        const known = names.get(token) ?? form(Math.floor(random.next() * 2 ** 30).toString(36));
        names.set(token, known);
        return known;
      })
      .join(" ");
  for (const element of document.querySelectorAll("[class]")) element.setAttribute("class", rename(element.className));
  const scripts = [...document.querySelectorAll("script")];
  for (const script of scripts) {
    script.textContent = (script.textContent ?? "").replaceAll(
      IN_MARKUP,
      (_, name: string, mark: string, list: string) =>
        `${name}${mark}${list.includes("${") ? list : rename(list)}${mark}`,
    );
  }
  const selector = () =>
    new RegExp(
      `\\.(${[...names.keys()]
        .sort((a, b) => b.length - a.length)
        .map(quote)
        .join("|")})(?![\\w-])`,
      "g",
    );
  const renameSelector = (text: string) =>
    names.size === 0 ? text : text.replaceAll(selector(), (_, token: string) => `.${names.get(token)}`);
  for (const style of document.querySelectorAll("style")) style.textContent = renameSelector(style.textContent ?? "");
  for (const script of scripts) {
    script.textContent = (script.textContent ?? "")
      .replaceAll(
        IN_SELECTORS,
        (_, call: string, mark: string, text: string) => `${call}${mark}${renameSelector(text)}${mark}`,
      )
      .replaceAll(
        IN_NAMES,
        (_, start: string, mark: string, text: string) =>
          `${start}${mark}${text.replaceAll(/^[\w-]+/g, (token) => names.get(token) ?? token)}${mark}`,
      )
      .replaceAll(LITERAL, (whole, mark: string, token: string) =>
        names.has(token) ? `${mark}${names.get(token)}${mark}` : whole,
      );
  }
}

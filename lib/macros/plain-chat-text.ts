export interface PlainChatText {
  readonly text: string;
  /** What plain text cannot carry, in words: "an image (parcel.png)". */
  readonly lost: readonly string[];
}

const FENCE = /^(```|~~~)/;
const TAGS: readonly (readonly [RegExp, string])[] = [
  [/<br\s*\/?>/gi, "\n"],
  [/<li(?:\s[^>]*)?>/gi, "- "],
  [/<\/li>/gi, "\n"],
  [/<\/(?:p|div|h[1-6]|ul|ol|blockquote|tr)>/gi, "\n\n"],
  [/<\/?(?:p|div|span|b|strong|i|em|u|s|ul|ol|h[1-6]|blockquote|font|table|tbody|tr|td|th)(?:\s[^>]*)?>/gi, ""],
];
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
};
/** Text that was pasted from a rich editor: only then are tags and entities marks. */
const IS_HTML = /<\/?(?:p|div|br|ul|ol|li|strong|em|b|i|a|span|h[1-6])(?:\s[^>]*)?\/?>/i;

const fileName = (address: string): string => address.split(/[?#]/)[0]?.split("/").at(-1) || "image";

function fromHtml(text: string): string {
  if (!IS_HTML.test(text)) return text;
  const linked = text
    .replaceAll(
      /<img[^>]*?(?:alt="([^"]*)")?[^>]*?src="([^"]*)"[^>]*>/gi,
      (_, alt: string | undefined, src: string) => `![${alt ?? ""}](${src})`,
    )
    .replaceAll(
      /<a\s[^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi,
      (_, href: string, label: string) => `[${label}](${href})`,
    );
  const untagged = TAGS.reduce((out, [tag, by]) => out.replaceAll(tag, by), linked);
  return untagged.replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);
}

function linkText(label: string, address: string): string {
  const bare = label.trim();
  return bare === "" || bare === address || `https://${bare}` === address || `mailto:${bare}` === address
    ? bare || address
    : `${bare} (${address.replace(/^(?:mailto|tel):/, "")})`;
}

/** Marks of one line. A mark counts only where Markdown counts it: tight against a word, so `2 * 3` keeps its star. */
function plainLine(line: string, lost: string[]): string {
  const held: string[] = [];
  const hold = (text: string) => `\ue000${held.push(text) - 1}\ue000`;
  return line
    .replaceAll(/`([^`]+)`/g, (_, code: string) => hold(code))
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!~|>])/g, (_, mark: string) => hold(mark))
    .replaceAll(/!\[([^\]]*)\]\(([^)\s]+)[^)]*\)/g, (_, alt: string, src: string) => {
      lost.push(`an image (${alt.trim() || fileName(src)})`);
      return "";
    })
    .replaceAll(
      /\[([^\]]+)\]\(\s*<?((?:https?:|mailto:|tel:)[^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g,
      (_, label: string, href: string) => hold(linkText(label.replaceAll(/(\*\*|__)(.+?)\1/g, "$2"), href)),
    )
    .replaceAll(/https?:\/\/\S+/g, (address) => hold(address))
    .replace(/^(\s{0,3})#{1,6}\s+(.*?)(?:\s+#+)?$/, "$1$2")
    .replace(/^(\s*)[*+](\s+)(?=\S)/, "$1-$2")
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replaceAll(/~~(?=\S)(.+?)(?<=\S)~~/g, "$1")
    .replaceAll(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, "$1")
    .replaceAll(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]+?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, "$1")
    .replaceAll(/\ue000(\d+)\ue000/g, (_, at: string) => held[Number(at)] ?? "");
}

/**
 * What the customer gets of a macro: plain text. Bold and headings lose their marks, links show as `text (address)`,
 * lists keep theirs, images are named as lost. Code stays as it is.
 * @example plainChatText("**Hi**, see [our page](https://a.example)").text // "Hi, see our page (https://a.example)"
 */
export function plainChatText(body: string): PlainChatText {
  const lost: string[] = [];
  let inCode = false;
  const lines = fromHtml(body.replaceAll(/\r\n?/g, "\n").replaceAll("\ue000", "")).split("\n");
  const plain = lines.flatMap((line) => {
    if (FENCE.test(line.trim())) {
      inCode = !inCode;
      return [];
    }
    return [inCode ? line : plainLine(line, lost).trimEnd()];
  });
  return {
    text: plain
      .join("\n")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim(),
    lost,
  };
}

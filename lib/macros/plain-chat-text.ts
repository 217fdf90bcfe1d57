import { htmlAsText } from "./html-as-text";

export interface PlainChatText {
  readonly text: string;
  /** What plain text cannot carry, in words: "an image (parcel.png)". */
  readonly lost: readonly string[];
}

const FENCE = /^(```|~~~)/;
const fileName = (address: string): string => address.split(/[?#]/)[0]?.split("/").at(-1) || "image";

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
      /\[([^\]]+)\]\(\s*<?((?:https?:|mailto:|tel:|\ue001)[^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g,
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
 * What the customer gets of Markdown: plain text. Bold and headings lose their marks, links show as `text (address)`,
 * lists keep theirs, images are named as lost. Code stays as it is.
 * @example plainChatText("**Hi**, see [our page](https://a.example)").text // "Hi, see our page (https://a.example)"
 */
export function plainChatText(text: string): PlainChatText {
  const lost: string[] = [];
  let inCode = false;
  const plain = text.split("\n").flatMap((line) => {
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

/** Stands for a placeholder while marks are read: nothing that is put in for it can be taken for one. */
export const HOLD = "\ue001";

/** A macro's body as lines of Markdown, whatever editor it comes from. */
export const bodyAsMarkdown = (body: string): string =>
  htmlAsText(body.replaceAll(/\r\n?/g, "\n").replaceAll(/[\ue000\ue001]/g, ""));

import { linkText } from "./html-body";
import type { Losses } from "./losses";

const IMAGE = /!\[([^[\]\n]{0,300})\]\(([^()\s]{1,2000})[^()\n]{0,300}\)/g;
const LINK =
  /\[([^[\]\n]{1,300})\]\(\s*<?((?:https?:|mailto:|tel:|www\.)[^()\s<>]{1,2000})>?(?:\s+"[^"\n]{0,300}")?\s*\)/g;
const FENCED = /(```[\s\S]*?(?:```|$))/;

/** Other marks stay as typed; links are written out and pictures named as lost. Code is left alone. */
export function flattenMarkdown(text: string, losses: Losses): string {
  return text
    .split(FENCED)
    .map((part) =>
      part.startsWith("```")
        ? part
        : part
            .replaceAll(IMAGE, (_, alt: string, address: string) => {
              losses.add("image_lost", "body", alt.trim() || address.split("/").at(-1) || "picture");
              return "";
            })
            .replaceAll(LINK, (_, label: string, address: string) => linkText(label, address, losses)),
    )
    .join("");
}

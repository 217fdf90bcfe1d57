import { linkText } from "./html-body";
import type { Losses } from "./losses";

const FORMAT_TAG =
  /\[\/?(?:b|i|u|s|strike|em|strong|center|left|right|quote|code|list|size|color|font|fs\d*|html|level|loader|plain|h[1-6])(?:=[^[\]\n]{0,200})?\]/gi;

/** Square-bracket marks as text: links written out, pictures and files named as lost, the rest taken out. */
export function bbCodeAsText(text: string, losses: Losses): string {
  const linked = text
    .replaceAll(/\[img(?:=[^[\]\n]{0,300})?\]([^[\n]{0,2000})\[\/img\]/gi, (_, address: string) => {
      losses.add("image_lost", "body", address.split("/").at(-1) || "picture");
      return "";
    })
    .replaceAll(/\[file=([^[\]\n]{0,300})\]/gi, (_, name: string) => {
      losses.add("attachment_lost", "body", name);
      return "";
    })
    .replaceAll(
      /\[url=([^[\]\n]{0,2000})\]((?:(?!\[url)[\s\S]){0,2000}?)\[\/url\]/gi,
      (_, address: string, label: string) => linkText(label, address.replaceAll(/^["']|["']$/g, ""), losses),
    )
    .replaceAll(/\[\/?(?:url|email)(?:=[^[\]\n]{0,300})?\]/gi, "")
    .replaceAll(/\[\*\]\s?/g, "- ");
  return linked.replaceAll(FORMAT_TAG, () => {
    losses.add("formatting_lost", "body");
    return "";
  });
}

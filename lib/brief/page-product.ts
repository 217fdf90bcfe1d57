import type { Conversation } from "../transcript/transcript";

const PRODUCT_PATH =
  /\/(?:products?|p|dp|gp|items?|itm|artikel|produkte?|producto|productos|articulo|produits?|article|produtos?|prodott[oi]|shop)\/[^/?#]+|[-_/]p[-_]?\d+|\.p\d+/i;
const PARTS = /\s+[|–—·»:-]\s+/;
const LONGEST = 80;

/**
 * The product a page shows, where its address says that it is a product's: the first part of its title.
 * @example productOfPage({ url: "https://shop.example/p/trek-22", title: "Trek 22 Backpack | Fjord" }) // "Trek 22 Backpack"
 */
export function productOfPage({ url, title }: NonNullable<Conversation["currentPage"]>): string | undefined {
  const path = /^[a-z]+:\/\/[^/]+(\/[^?#]*)/i.exec(url)?.[1] ?? url;
  if (!title || !PRODUCT_PATH.test(path)) return undefined;
  const name = title.split(PARTS)[0]?.trim() ?? "";
  return name.length > 1 && name.length <= LONGEST ? name : undefined;
}

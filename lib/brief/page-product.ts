import { plainLine } from "../transcript/plain-line";
import type { Conversation } from "../transcript/transcript";

const PRODUCT_PATH =
  /\/(?:products?|p|dp|gp|items?|itm|artikel|produkte?|producto|productos|articulo|produits?|article|produtos?|prodott[oi]|shop)\/[^/?#]+|[-_/]p[-_]?\d+|\.p\d+/i;
const PARTS = /\s+[|–—·»:-]\s+/;
const LONGEST = 80;

type Page = NonNullable<Conversation["currentPage"]>;

/** A page's title without the name of its site. */
export function pageTitle({ title }: Page): string | undefined {
  const name = plainLine(title?.split(PARTS)[0] ?? "");
  return name.length > 1 && name.length <= LONGEST ? name : undefined;
}

/** Name and address of the product a customer looks at, as placeholders have them. */
export function productValues(page: Page | undefined): Readonly<Record<string, string>> {
  const name = page && productOfPage(page);
  return page && name !== undefined ? { "product.name": name, "product.url": page.url } : {};
}

/**
 * The product a page shows, where its address says that it is a product's.
 * @example productOfPage({ url: "https://shop.example/p/trek-22", title: "Trek 22 Backpack | Fjord" }) // "Trek 22 Backpack"
 */
export function productOfPage(page: Page): string | undefined {
  const path = /^[a-z]+:\/\/[^/]+(\/[^?#]*)/i.exec(page.url)?.[1] ?? page.url;
  return PRODUCT_PATH.test(path) ? pageTitle(page) : undefined;
}

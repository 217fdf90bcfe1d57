import { AMOUNT } from "./amounts";
import { kindsIn } from "./asked-kinds";
import { foldLetters } from "./fold-letters";
import type { Given } from "./given-values";
import type { Spotted } from "./spotted-values";

/** As far before a number its name may stand, in characters. */
const NEAR = 50;
const BETWEEN = /^\W*(?:(?:is|was|ist|war|lautet|es|est|era|e|le|el|o|il|la|number|numero|nummer|no|nr)\W+)*$/;
const YEAR = /^(?:19|20)\d\d$/;
const BEFORE_YEAR = /\b(?:from|in|of|since|von|vom|aus|seit|im jahr|de|del|en|desde|do|em|da|depuis|di|dal|nel)\s+$/;
/** A price has no more digits, where no currency tells it. */
const PRICE = /^\d{1,4}$/;
const BEFORE_PRICE = /\b(?:for|paid|costs?|um|fur|kostet\w*|por|costo|cuesta|pour|coute|per|costa)\s+$/;

/** The same by one word: "tracking 1Z99", "my zip is 10115". */
const OTHER_THING =
  /\b(?:invoice|tracking|customer|ticket|account|card|serial|zip|postcode|rechnung|kunden\w*|sendung\w*|postleitzahl|plz|factura|seguimiento|cliente|facture|suivi|fatura|rastreio|fattura|spedizione|cap|cp)\W{0,3}(?:(?:is|was|code|ist|lautet|nummer|es|est|e|numero|number|no|nr)\W{1,3}){0,3}$/;

/** Named as another number ("my customer number is 99887"), a year or a price. */
function isOther({ text, at }: Spotted, folded: string): boolean {
  const before = folded.slice(Math.max(0, at - NEAR), at);
  const named = kindsIn(before).at(-1);
  if (named && (named.kind === "number" || named.kind === "phone")) {
    if (BETWEEN.test(before.slice(named.at + named.words.length))) return true;
  }
  if (OTHER_THING.test(before)) return true;
  if ([...folded.matchAll(AMOUNT)].some(({ index }) => index === at)) return true;
  return (YEAR.test(text) && BEFORE_YEAR.test(before)) || (PRICE.test(text) && BEFORE_PRICE.test(before));
}

/** What a text that answers "your order number?" may give as one, where no word announces it. */
export const orderCodes = ({ text, codes }: Given): readonly Spotted[] =>
  codes.filter((code) => !isOther(code, foldLetters(text)));

import { AMOUNT } from "./amounts";
import { HAS_NONE } from "./answer-words";
import type { AskedKind } from "./brief";
import { foldLetters } from "./fold-letters";
import type { Given } from "./given-values";
import { EVADES, isStatement, SAYS_STATE, TELLS } from "./is-statement";
import { afterLead } from "./lead-words";
import { answeredName } from "./name-in";
import { orderCodes } from "./order-codes";
import { sentencesOf } from "./sentences";
import { type Spotted, withoutLinks } from "./spotted-values";

const ARTICLE =
  /^(?:(?:it'?s|it is|its|this is|that's|i have|i bought|i ordered|i got|about|for|regarding|es geht um|um|über|ueber|für|das ist|es ist|es|ist|sobre|de|del|para|es sobre|c'est|il s'agit de|d'|pour|sur|é|e|sobre|do|da|si tratta di|riguarda|è|di|per|del(?:la)?)\s+)*(?:(?:the|a|an|my|this|that|den|die|das|der|dem|ein(?:e[nmr]?)?|mein(?:e[nmr]?)?|el|la|los|las|mi|un|una|le|les|l'|mon|ma|une|o|a|os|as|meu|minha|um|uma|il|lo|gli|i|l'|mio|mia)\s*(?=\s|(?<=')))*\s*/i;
const LONGEST_PRODUCT = 8;

function productIn(text: string): string | undefined {
  const first = sentencesOf(text)[0] ?? "";
  if (/[?？]/.test(first) || HAS_NONE.test(foldLetters(first))) return undefined;
  const said = afterLead(first);
  if (isStatement(foldLetters(said)) || SAYS_STATE.test(foldLetters(said))) return undefined;
  const bare = said.replace(ARTICLE, "").replace(/[\s.,;:!]+$/, "");
  const words = bare.split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > LONGEST_PRODUCT || !/\p{L}{2}/u.test(bare)) return undefined;
  if (EVADES.test(foldLetters(bare))) return undefined;
  return /^(?:yes|no|ja|nein|si|oui|non|sim|nao|ok|none|nothing)$/.test(foldLetters(bare)) ? undefined : bare;
}

const ADDRESS_LEAD =
  /^(?:(?:my |the |our )?(?:new |delivery |shipping )?address is|it'?s|i live (?:at|in|on)|we live (?:at|in|on)|please send it to|send it to|(?:meine |die )?(?:neue )?(?:adresse|anschrift) (?:ist|lautet)|(?:mi |la )?(?:nueva )?direcci[oó]n es|es|c'est|(?:mon )?adresse(?: est)?|(?:o )?(?:meu )?endere[cç]o é|(?:a )?(?:minha )?morada é|é|(?:il mio )?indirizzo è|è)[:,]?\s+/i;

/** A street with its number: letters, a number, and more than two words. */
function addressIn(text: string, name: string | undefined): string | undefined {
  let rest = afterLead(text);
  if (name && rest.startsWith(name)) rest = rest.slice(name.length).replace(/^[\s,;/-]+/, "");
  rest = rest.replace(ADDRESS_LEAD, "").replace(/[\s.;!]+$/, "");
  const lines = rest
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const joined = lines.join(", ");
  const words = joined.split(/[\s,]+/).filter(Boolean);
  const folded = foldLetters(withoutLinks(joined));
  const streetLike =
    /\d/.test(folded.replace(AMOUNT, " ")) &&
    !isStatement(folded) &&
    !TELLS.test(folded) &&
    words.length >= 3 &&
    words.length <= 20 &&
    /\p{L}{3}/u.test(joined);
  if (!streetLike || /[?@]/.test(joined) || HAS_NONE.test(foldLetters(joined))) return undefined;
  return lines.length > 1 ? lines.join(", ") : rest;
}

const YEAR = /^(?:19|20)\d\d$/;
const shapeOf = (code: string): string => code.replaceAll(/\d/g, "9").replaceAll(/\p{L}/gu, "A");
const JOINS =
  /^(?:\s{0,4}(?:,|&|\+|\/|;|and|und|y|et|e|or|oder|o|ou|also|auch|sowie|plus|también|aussi|também|anche)\s{0,4}){1,3}$/i;

/** Several numbers of one shape that a text gives where one was asked for: nobody but the customer knows which is meant. */
function severalNumbers({ corrects }: Given, found: readonly Spotted[]): readonly Spotted[] {
  const shape = shapeOf(found[0]?.text ?? "");
  const alike = found.filter(({ text }) => shapeOf(text) === shape && !YEAR.test(text));
  const all = alike.filter(({ text }, at) => alike.findIndex((other) => other.text === text) === at);
  return corrects || all.length < 2 ? [] : all;
}

/** The numbers in an answer that holds several; none where it holds one. */
export function severalIn(answer: string, given: Given): readonly Spotted[] {
  const [orders, codes] = [severalNumbers(given, given.orders), severalNumbers(given, orderCodes(given))];
  const all = orders.length > 0 ? orders : codes;
  return all.every(({ text }) => answer.includes(text)) ? all : [];
}

/** One number, or several as they stand. */
function numberIn(given: Given, found: readonly Spotted[]): string | undefined {
  const several = severalNumbers(given, found);
  const [first, last] = [several[0], several.at(-1)];
  if (!first || !last) return (given.corrects ? found.at(-1) : found[0])?.text;
  const isRow = several.slice(1).every(({ at }, before) => {
    const { at: start, text } = several[before] ?? first;
    return JOINS.test(given.text.slice(start + text.length, at));
  });
  return isRow ? given.text.slice(first.at, last.at + last.text.length) : several.map(({ text }) => text).join(", ");
}

/**
 * What a customer's text answers to a question of this kind, or `undefined`. `direct`: the text follows the question at
 * once, so that a bare "1234" or "Mia Kowalska" will do; later only what names itself counts. Of several values the
 * last one counts where the customer corrects themself.
 */
export function answeredValue(
  kind: Exclude<AskedKind, "choice" | "other">,
  given: Given,
  direct: boolean,
  alsoName: boolean,
): string | undefined {
  const { text } = given;
  const pick = (found: readonly { readonly text: string }[]) => (given.corrects ? found.at(-1) : found[0])?.text;
  switch (kind) {
    case "order":
      return numberIn(given, given.orders) ?? (direct ? numberIn(given, orderCodes(given)) : undefined);
    case "email":
      return pick(given.emails);
    case "phone":
      return pick(direct ? given.longNumbers : given.phones);
    case "date":
      return pick(given.dates);
    case "name":
      return direct ? answeredName(text) : given.name;
    case "product":
      return direct ? productIn(text) : undefined;
    case "address":
      return direct ? addressIn(text, alsoName ? answeredName(text) : undefined) : undefined;
  }
}

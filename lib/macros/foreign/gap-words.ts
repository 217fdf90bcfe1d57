/**
 * Words that a gap is called by. `{order_number}` or `[Customer Name]` is a gap when all its words are among these and one
 * of them is a thing that is filled in; other words in brackets are text.
 */
const FILLED_IN = new Set(
  `name firstname lastname fullname nick nickname username email mail phone address number no nr id date time day amount
  price total link url code reference ref tracking operator subject birthday city country zip postcode company value`.split(
    /\s+/,
  ),
);
const ABOUT = new Set(
  `customer client user visitor contact guest recipient buyer member requester agent operator rep representative staff
  my your our the this their first last full middle order ticket case chat conversation invoice product item account
  company business organization organisation store shop brand team department inbox site website page support sender
  author owner assignee current due delivery shipping return refund payment expected estimated start end new old
  tracking discount coupon promo booking reservation reset confirmation insert enter add type here specific relevant
  carrier plan subscription service issue reason of for and or`.split(/\s+/),
);

/** `order_number`, `OrderNumber`, `Order Number`: the words of a name, lower case. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** Says that somebody is to write here. */
const TO_DO = /^(?:your|insert|enter|add|type)$/;

export function soundsLikeGap(name: string): boolean {
  const words = wordsOf(name);
  return (
    words.length <= 6 &&
    (words.some((word) => FILLED_IN.has(word)) || (words.length > 1 && words.some((word) => TO_DO.test(word)))) &&
    words.every((word) => FILLED_IN.has(word) || ABOUT.has(word) || /^\d$/.test(word))
  );
}

import { cutWords } from "./cut-words";

const SHORTEST = 3;
const LONGEST = 60;
const MOST_WORDS = 6;
/** What belongs to one customer: numbers and addresses. */
const PERSONAL = /\d{3}|@/;

/**
 * A query that found nothing in the form in which it is remembered; undefined for one that is too short to mean anything,
 * or so long or so personal that it may be a customer's own words.
 * @example missedQuery("  Gift  Wrap ") // "gift wrap"
 */
export function missedQuery(query: string): string | undefined {
  if (query.length > LONGEST || PERSONAL.test(query)) return undefined;
  const words = cutWords(query);
  const text = words.join(" ");
  return text.length >= SHORTEST && words.length <= MOST_WORDS ? text : undefined;
}

import { isProductWord } from "../reading/find-names";
import type { HeadingName } from "../reading/scene";
import { foldWords } from "../reading/word-list";
import type { Message, MessageId } from "../transcript/message";
import type { Conversation } from "../transcript/transcript";
import { findCurrentPage } from "./find-current-page";

/** A heading with fewer points is not taken for a name unless somebody here is called so. */
const NAMED = 5;
/** A name is no longer than this. */
const LONGEST = 60;

/** "Ana Lopez" is more of the name Ana; "Chat with Ana" is none. */
function isFuller(heading: string, author: string): boolean {
  if (!foldWords(heading).includes(foldWords(author))) return false;
  const own = foldWords(author).split(" ");
  return heading
    .trim()
    .split(/\s+/)
    .filter((word) => !own.includes(foldWords(word)))
    .every((word) => /^\p{Lu}/u.test(word) && !isProductWord(word));
}

/** Who the customer is called: as a heading and an author say alike, else by the latest name, else as the heading says. */
function customerName(names: readonly HeadingName[], messages: readonly Message[]): string | undefined {
  const authors = messages.flatMap(({ role, author }) => (role === "customer" && author ? [author] : []));
  const same = names.find(({ text }) => authors.some((author) => foldWords(author) === foldWords(text)));
  if (same) return same.text;
  const [heading] = names;
  const last = authors.at(-1);
  if (last && !(heading && isFuller(heading.text, last))) return last;
  return heading && heading.points >= NAMED ? heading.text : last;
}

/** Who the customer is and which page they look at, on a page nobody described. */
export function aboutByLooks(
  root: Element,
  names: readonly HeadingName[],
  messages: readonly Message[],
  rowOf: ReadonlyMap<MessageId, Element>,
): Pick<Conversation, "customerName" | "currentPage"> {
  const name = customerName(names, messages)?.slice(0, LONGEST);
  const first = messages.find(({ role }) => role === "customer");
  const page = findCurrentPage(root.ownerDocument, root, first && rowOf.get(first.id));
  return { ...(name === undefined ? {} : { customerName: name }), ...(page ? { currentPage: page } : {}) };
}

// Which conversation is on screen, on a page nobody described. A key that comes from the address or from an id around the
// transcript is hard; one made from names or from what is chosen in a list is soft, and a plan bound to it disarms on
// every switch.
import { keyFromAddress } from "../reading/find-key";
import type { HeadingName } from "../reading/scene";
import { foldWords } from "../reading/word-list";
import { hashText } from "../transcript/hash-text";
import type { Message, MessageId } from "../transcript/message";
import type { Conversation, ConversationKey } from "../transcript/transcript";
import { composedParent } from "./composed-parent";
import { findCurrentPage } from "./find-current-page";

const CHOSEN = '[aria-selected="true"],[aria-current]:not([aria-current="false"])';
/** In these nothing that is chosen is a conversation. */
const NO_LIST = '[role="tablist"],[role="menu"],[role="radiogroup"],[role="toolbar"],form,nav [role="tab"]';
const AROUND = ["data-conversation-id", "data-chat-id", "data-ticket-id", "data-thread-id"];
const KEY_NAMES = [...AROUND, "data-id", "href", "id"];
/** A heading with fewer points is not taken for a name unless somebody here is called so. */
const NAMED = 5;
/** Longer keys are hashed. */
const LONGEST_KEY = 200;

/** Who the customer is called: as a heading and an author say alike, else by the latest name, else as the heading says. */
function customerName(names: readonly HeadingName[], messages: readonly Message[]): string | undefined {
  const authors = messages.flatMap(({ role, author }) => (role === "customer" && author ? [author] : []));
  const same = names.find(({ text }) => authors.some((author) => foldWords(author) === foldWords(text)));
  if (same) return same.text;
  const [heading] = names;
  const last = authors.at(-1);
  if (last && !(heading && foldWords(heading.text).includes(foldWords(last)))) return last;
  return heading && heading.points >= NAMED ? heading.text : last;
}

function keyAround(root: Element): string | undefined {
  for (let at: Element | undefined = root; at; at = composedParent(at)) {
    for (const name of AROUND) {
      const id = at.getAttribute(name);
      if (id) return id;
    }
  }
  return undefined;
}

const keyIn = (element: Element): string | undefined =>
  KEY_NAMES.map((name) => element.getAttribute(name)).find((text) => text && /\d/.test(text)) ?? undefined;

/** One of several alike, each with an id or link of its own. */
function isInList(element: Element): boolean {
  if (element.closest(NO_LIST)) return false;
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up++) {
    const others = [...(at.parentElement?.children ?? [])].filter(
      (one) => one !== at && one.localName === at?.localName,
    );
    if (others.some((one) => keyIn(one) !== undefined || one.querySelector("a[href],[data-id]") !== null)) return true;
  }
  return false;
}

/** What is chosen in a list of conversations: two things may be, then neither counts. */
function chosenKey(root: Element): string | undefined {
  const chosen = [...root.ownerDocument.querySelectorAll(CHOSEN)].filter((one) => !root.contains(one) && isInList(one));
  const keys = new Set(
    chosen.flatMap((one) => keyIn(one) ?? keyIn(one.querySelector("a[href],[data-id]") ?? one) ?? []),
  );
  return keys.size === 1 ? [...keys][0] : undefined;
}

/** A key made of what a person would tell the conversation by. */
const softKey = (about: { readonly host: string; readonly name?: string; readonly firstText?: string }): string =>
  `soft/${hashText(`${about.host}|${about.name ?? ""}|${about.name ? "" : (about.firstText ?? "")}`, "soft")}`;

const branded = (key: string): ConversationKey =>
  (key.length > LONGEST_KEY ? `long/${hashText(key, "key")}` : key) as ConversationKey;

/** The conversation of a transcript that was found by its looks. */
export function conversationByLooks(
  root: Element,
  names: readonly HeadingName[],
  messages: readonly Message[],
  rowOf: ReadonlyMap<MessageId, Element>,
): Conversation | undefined {
  const document = root.ownerDocument;
  const name = customerName(names, messages);
  const first = messages.find(({ role }) => role === "customer");
  const page = findCurrentPage(document, root, first && rowOf.get(first.id));
  const about = { ...(name === undefined ? {} : { customerName: name }), ...(page ? { currentPage: page } : {}) };
  const hard = keyFromAddress(document.location.href) ?? keyAround(root);
  if (hard) return { key: branded(hard), keyKind: "hard", ...about };
  const chosen = chosenKey(root);
  if (chosen) return { key: branded(`chosen/${chosen}`), keyKind: "soft", ...about };
  const [oldest] = messages;
  if (!name && !oldest) return undefined;
  const key = softKey({
    host: document.location.hostname,
    ...(name ? { name } : {}),
    ...(oldest ? { firstText: oldest.text } : {}),
  });
  return { key: branded(key), keyKind: "soft", ...about };
}

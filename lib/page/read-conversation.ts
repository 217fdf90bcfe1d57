// Which conversation is on screen. A key that comes from the address or from an id in the page is hard; one made from
// names is soft, and a plan bound to it disarms on every switch.
import { keyFromAddress } from "../reading/find-key";
import { ticketNumber } from "../reading/ticket-number";
import { hashText } from "../transcript/hash-text";
import type { Message, MessageId } from "../transcript/message";
import { isSameName } from "../transcript/same-name";
import type { Conversation, ConversationKey } from "../transcript/transcript";
import type { ToldConversation } from "./conversation-by-profile";
import type { PageStructure } from "./page-structure";

const HEADINGS =
  'h1,h2,h3,h4,[role="heading"],[class*="customer" i][class*="name" i],[class*="contact" i][class*="name" i],[class*="title" i]';
const CHOSEN = '[aria-selected="true"],[aria-current]:not([aria-current="false"])';
const ID_NAMES = ["data-conversation-id", "data-chat-id", "data-ticket-id", "data-thread-id"];
const CHOSEN_NAMES = [...ID_NAMES, "data-id", "href", "id"];
/** A longer address or name, in characters, is told of nobody: the background takes no reading with one. */
const LONGEST_URL = 2000;
const LONGEST_NAME = 300;
/** As far up from the transcript as a conversation's own heading is looked for. */
const LEVELS = 4;

const nameIn = (text: string | null | undefined): string | undefined => {
  const trimmed = text?.trim().replaceAll(/\s+/g, " ") ?? "";
  return trimmed.length > 0 && trimmed.length <= 60 ? trimmed : undefined;
};

const authorIn = (messages: readonly Message[]): string | undefined =>
  messages.find(({ role, author }) => role === "customer" && author)?.author;

function customerName({ root }: PageStructure, messages: readonly Message[]): string | undefined {
  const said = authorIn(messages);
  if (said) return said;
  let scope: Element | null = root;
  for (let level = 0; level < LEVELS && scope?.parentElement; level++) {
    scope = scope.parentElement;
    const heading = [...scope.querySelectorAll(HEADINGS)].find((one) => !root.contains(one) && nameIn(one.textContent));
    if (heading) return nameIn(heading.textContent);
    if (scope.localName === "main") break;
  }
  return undefined;
}

/** The number a page that nobody described shows in its title, or in a heading around the list. */
function ticketShown(root: Element): Conversation["ticket"] | undefined {
  const { location, title } = root.ownerDocument;
  // Only a number that stands in the address, too, is believed.
  if (!/\d/.test(location.href)) return undefined;
  const headings: string[] = [];
  let scope: Element | null = root;
  for (let level = 0; level < LEVELS && scope?.parentElement && headings.length === 0; level++) {
    scope = scope.parentElement;
    const around = [...scope.querySelectorAll("h1,h2,h3,[role=heading]")].filter((one) => !root.contains(one));
    headings.push(...around.slice(0, 5).map(({ textContent }) => textContent?.trim().slice(0, 200) ?? ""));
  }
  const number = ticketNumber(location.href, [title, ...headings]);
  return number === undefined ? undefined : { number };
}

/** An id on the conversation's own pane, around its list. */
function keyAbove(root: Element): string | undefined {
  for (let at: Element | null = root; at; at = at.parentElement) {
    const id = ID_NAMES.map((name) => at?.getAttribute(name)).find(Boolean);
    if (id) return id;
  }
  return undefined;
}

/** The chosen one of a list of conversations; a chosen tab of something else is not among several with ids like its own. */
function keyChosen(root: Element): string | undefined {
  const named = (one: Element) =>
    CHOSEN_NAMES.map((name) => one.getAttribute(name)).find((text) => text && /\d/.test(text)) ?? undefined;
  const keys = [...root.ownerDocument.querySelectorAll(CHOSEN)].flatMap((one) => {
    const list = one.closest("li,[role=option],[role=listitem],[role=row]")?.parentElement ?? one.parentElement;
    const inTabs = one.closest("[role=tablist],form,[class*=composer i],[class*=editor i],[class*=reply i]") !== null;
    const others = [...(list?.querySelectorAll("a,[role=option],[role=tab],[role=row],li") ?? [])].filter(named);
    const key = named(one);
    return key && !inTabs && others.length > 1 ? [key] : [];
  });
  return keys.length === 1 ? keys[0] : undefined;
}

/** The conversation of this transcript. */
export function readConversation(
  structure: PageStructure,
  messages: readonly Message[],
  rowOf: ReadonlyMap<MessageId, Element>,
): Conversation | undefined {
  const { root } = structure;
  const document = root.ownerDocument;
  const told: ToldConversation = structure.told?.() ?? { fromElsewhere: false };
  if (told.key === "none") return undefined;
  const seen = structure.about?.(messages, rowOf);
  const looks = () => (seen ? seen.customerName : customerName(structure, messages));
  // A profile from elsewhere may name everybody alike: what the customer's own lines say goes before it.
  const lies = told.fromElsewhere && !isSameName(told.customerName, authorIn(messages));
  const name = lies ? looks() : (told.customerName ?? looks());
  const page = told.currentPage ?? seen?.currentPage;
  const ticket = told.ticket ?? ticketShown(root);
  const named = {
    ...(name === undefined || name.length > LONGEST_NAME ? {} : { customerName: name }),
    ...(page && page.url.length <= LONGEST_URL ? { currentPage: page } : {}),
    ...(ticket ? { ticket } : {}),
  };
  if (told.key) return { ...told.key, ...named };
  const softly = (...parts: readonly (string | undefined)[]): Conversation => {
    const soft = hashText([document.location.hostname, ...parts].map((part) => part ?? "").join("|"), "soft");
    return { key: `soft/${soft}` as ConversationKey, keyKind: "soft", ...named };
  };
  const hard = keyFromAddress(document.location.href) ?? keyAbove(root);
  const chosen = hard ?? keyChosen(root);
  const first = messages[0];
  const claimed = told.claim === undefined ? "" : `${told.claim}:`;
  if (hard) return { key: `${claimed}${hard}` as ConversationKey, keyKind: "hard", ...named };
  if (told.claim !== undefined) return softly(told.claim, looks(), chosen ?? first?.text);
  if (chosen) return { key: chosen as ConversationKey, keyKind: "soft", ...named };
  return name || first ? softly(name, first?.text) : undefined;
}

import { isFromElsewhere } from "../sites/is-from-elsewhere";
import type { ReadRule } from "../sites/read-rule";
import type { SiteProfile } from "../sites/site-profile";
import { hashText } from "../transcript/hash-text";
import type { Conversation, ConversationKey, ShownTicket } from "../transcript/transcript";
import { readByRule } from "./read-by-rule";

/** What a profile tells of the conversation on screen; `key` is "none" where it says that none is open. */
export interface ToldConversation {
  readonly key?: Pick<Conversation, "key" | "keyKind"> | "none";
  /** What a profile from elsewhere calls the conversation: only a part of its key, for it may say so of every one. */
  readonly claim?: string;
  readonly customerName?: string;
  /** Nobody here pointed at any of this. */
  readonly fromElsewhere: boolean;
  readonly currentPage?: NonNullable<Conversation["currentPage"]>;
  readonly ticket?: ShownTicket;
}

/** Longest name taken for a person's. */
const NAME = 80;

/** An address without its query: what stands there may be a customer's secret. */
function pageOf(text: string): NonNullable<Conversation["currentPage"]> | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) ? { url: `${url.origin}${url.pathname}` } : undefined;
}

function keyOf(
  pane: Element,
  document: Document,
  profile: SiteProfile,
): Pick<ToldConversation, "key" | "claim"> | undefined {
  const { conversation } = profile;
  if (conversation === "universal") return undefined;
  const own = readByRule(conversation.key, pane, document);
  if (!own) return { key: "none" };
  const prefix = conversation.prefix && readByRule(conversation.prefix, pane, document);
  const whole = prefix ? `${prefix}:${own}` : own;
  if (isFromElsewhere(profile)) return { claim: whole };
  if (conversation.soft) {
    const soft = hashText(`${document.location.hostname}|${own}`, "soft");
    return { key: { key: `soft/${soft}` as ConversationKey, keyKind: "soft" } };
  }
  return { key: { key: whole as ConversationKey, keyKind: "hard" } };
}

/** A longer number or line is no ticket's. */
const NUMBER = 40;
const LINE = 300;

/** A profile from elsewhere may call anything on the page a number: of the ticket it is not believed. */
function ticketOf(pane: Element, profile: SiteProfile): ShownTicket | undefined {
  const { ticket } = profile;
  if (!ticket || isFromElsewhere(profile)) return undefined;
  const read = (rule: ReadRule | undefined, most: number) => {
    const text = rule && readByRule(rule, pane, pane.ownerDocument);
    return text && text.length <= most ? text : undefined;
  };
  const [number, subject, inbox] = [read(ticket.number, NUMBER), read(ticket.subject, LINE), read(ticket.inbox, LINE)];
  const shown = { ...(number ? { number } : {}), ...(subject ? { subject } : {}), ...(inbox ? { inbox } : {}) };
  return Object.keys(shown).length > 0 ? shown : undefined;
}

/** The conversation of a pane by its profile's rules. */
export function conversationByProfile(pane: Element, profile: SiteProfile): ToldConversation {
  const document = pane.ownerDocument;
  const { customer } = profile;
  const name = customer?.name && readByRule(customer.name, pane, document);
  const page = customer?.currentPage && readByRule(customer.currentPage, pane, document);
  const currentPage = page && pageOf(page);
  const ticket = ticketOf(pane, profile);
  return {
    fromElsewhere: isFromElsewhere(profile),
    ...keyOf(pane, document, profile),
    ...(name && name.length <= NAME ? { customerName: name } : {}),
    ...(currentPage ? { currentPage } : {}),
    ...(ticket ? { ticket } : {}),
  };
}

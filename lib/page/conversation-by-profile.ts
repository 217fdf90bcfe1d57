import type { SiteProfile } from "../sites/site-profile";
import { hashText } from "../transcript/hash-text";
import type { Conversation, ConversationKey } from "../transcript/transcript";
import { readByRule } from "./read-by-rule";

/** What a profile tells of the conversation on screen; `key` is "none" where it says that none is open. */
export interface ToldConversation {
  readonly key?: Pick<Conversation, "key" | "keyKind"> | "none";
  readonly customerName?: string;
  readonly currentPage?: NonNullable<Conversation["currentPage"]>;
}

/** Longest name taken for a person's. */
const NAME = 80;

/** An address without its query: what stands there may be a customer's secret. */
function pageOf(text: string): NonNullable<Conversation["currentPage"]> | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) ? { url: `${url.origin}${url.pathname}` } : undefined;
}

function keyOf(pane: Element, document: Document, profile: SiteProfile): ToldConversation["key"] {
  const { conversation } = profile;
  if (conversation === "universal") return undefined;
  const scope = pane;
  const own = readByRule(conversation.key, scope, document);
  if (!own) return "none";
  if (conversation.soft) {
    const soft = hashText(`${document.location.hostname}|${own}`, "soft");
    return { key: `soft/${soft}` as ConversationKey, keyKind: "soft" };
  }
  const prefix = conversation.prefix && readByRule(conversation.prefix, scope, document);
  return { key: (prefix ? `${prefix}:${own}` : own) as ConversationKey, keyKind: "hard" };
}

/** The conversation of a pane by its profile's rules. */
export function conversationByProfile(pane: Element, profile: SiteProfile): ToldConversation {
  const document = pane.ownerDocument;
  const { customer } = profile;
  const name = customer?.name && readByRule(customer.name, pane, document);
  const page = customer?.currentPage && readByRule(customer.currentPage, pane, document);
  const currentPage = page && pageOf(page);
  const key = keyOf(pane, document, profile);
  return {
    ...(key ? { key } : {}),
    ...(name && name.length <= NAME ? { customerName: name } : {}),
    ...(currentPage ? { currentPage } : {}),
  };
}

import type { Conversation } from "../transcript/transcript";
import type { Workspace } from "./workspace";

/** A name that is an address or a number is no name to greet with. */
const looksLikeName = (name: string) => /\p{L}/u.test(name) && !/[@\d]/.test(name);

/** The name a customer is greeted by, where the page shows one that is no address or number. */
export function firstName(conversation: Conversation | undefined): string | undefined {
  const full = conversation?.customerName?.trim() ?? "";
  return looksLikeName(full) ? full.split(/\s+/)[0] : undefined;
}

/** What `{{name}}` stands for in this conversation: the page's facts first, then the workspace's own values. */
export function placeholderValues(
  workspace: Workspace,
  conversation: Conversation | undefined,
): Readonly<Record<string, string>> {
  const full = conversation?.customerName?.trim() ?? "";
  const first = firstName(conversation);
  return {
    ...workspace.placeholders,
    ...(first !== undefined ? { customer_name: first, customer_full_name: full } : {}),
    ...(conversation?.currentPage ? { current_page: conversation.currentPage.url } : {}),
  };
}

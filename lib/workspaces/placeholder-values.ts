import type { Conversation } from "../transcript/transcript";
import type { Workspace } from "./workspace";

/** A name that is an address or a number is no name to greet with. */
const looksLikeName = (name: string) => /\p{L}/u.test(name) && !/[@\d]/.test(name);

/** What `{{name}}` stands for in this conversation: the page's facts first, then the workspace's own values. */
export function placeholderValues(
  workspace: Workspace,
  conversation: Conversation | undefined,
): Readonly<Record<string, string>> {
  const full = conversation?.customerName?.trim() ?? "";
  const first = full.split(/\s+/)[0] ?? "";
  return {
    ...workspace.placeholders,
    ...(looksLikeName(full) ? { customer_name: first, customer_full_name: full } : {}),
    ...(conversation?.currentPage ? { current_page: conversation.currentPage.url } : {}),
  };
}

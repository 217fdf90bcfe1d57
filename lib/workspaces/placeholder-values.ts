import { valueName } from "../macros/placeholder-names";
import { plainLine } from "../transcript/plain-line";
import type { Conversation, ShownTicket } from "../transcript/transcript";
import type { Workspace } from "./workspace";

/**
 * A name that is an address or a number is no name to greet with; nor is one that a desk could take for a command ("/close")
 * or for markup.
 */
const looksLikeName = (name: string) => /^['’"“(]?\p{L}/u.test(name) && !/[@\d<>{}]/.test(name);

/** The name a customer is greeted by, where the page shows one that is no address or number. */
export function firstName(conversation: Conversation | undefined): string | undefined {
  const full = plainLine(conversation?.customerName ?? "");
  return looksLikeName(full) ? full.split(" ")[0] : undefined;
}

/** `subject.name` and its first and last word; a name of one word has no last. */
function nameValues(subject: "customer" | "agent", full: string): Readonly<Record<string, string>> {
  const [first = "", ...more] = full.split(/\s+/);
  const last = more.at(-1);
  return {
    [`${subject}.name`]: full,
    [`${subject}.first_name`]: first,
    ...(last === undefined ? {} : { [`${subject}.last_name`]: last }),
  };
}

/** One line each, whatever the page shows. */
function ticketValues(ticket: ShownTicket | undefined): Readonly<Record<string, string>> {
  const lines = [
    ["ticket.id", ticket?.number],
    ["ticket.subject", ticket?.subject],
    ["inbox.name", ticket?.inbox],
  ].map(([name = "", value = ""]): [string, string] => [name, plainLine(value)]);
  return Object.fromEntries(lines.filter(([, value]) => value !== ""));
}

/**
 * What the placeholders stand for in this conversation, by name: the page's facts first, then the workspace's own values.
 * Names of the customer are one line, whatever the page shows.
 */
export function placeholderValues(
  workspace: Workspace,
  conversation: Conversation | undefined,
): Readonly<Record<string, string>> {
  const own = Object.fromEntries(
    Object.entries(workspace.placeholders).flatMap(([name, value]) => {
      const known = valueName(name);
      return known === "" || value.trim() === "" ? [] : [[known, value.trim()]];
    }),
  );
  const agent = own["agent.name"];
  const customer = plainLine(conversation?.customerName ?? "");
  const page = conversation?.currentPage;
  return {
    ...(agent === undefined ? {} : nameValues("agent", agent)),
    ...own,
    ...(looksLikeName(customer) ? nameValues("customer", customer) : {}),
    ...(page ? { "page.url": page.url } : {}),
    ...(page?.title ? { "page.title": plainLine(page.title) } : {}),
    ...ticketValues(conversation?.ticket),
  };
}

import { isValueName, spelledName } from "../placeholder-names";
import type { Dialect } from "./translated";

/** What a path begins with in each tool, and whose it is with us. A whole path stands for one value. */
const SUBJECTS: Readonly<Partial<Record<Dialect, Readonly<Record<string, string>>>>> = {
  zendesk: {
    "ticket.requester": "customer",
    "ticket.assignee": "agent",
    current_user: "agent",
    "ticket.organization": "company",
    "ticket.title": "ticket.subject",
    "ticket.id": "ticket.id",
  },
  intercom: {
    user: "customer",
    contact: "customer",
    teammate: "agent",
    author: "agent",
    company: "company",
    "conversation.id": "ticket.id",
  },
  gorgias: {
    "ticket.customer": "customer",
    "ticket.requester": "customer",
    "ticket.sender": "customer",
    current_user: "agent",
    "ticket.assignee_user": "agent",
    "ticket.id": "ticket.id",
    "ticket.subject": "ticket.subject",
  },
  chatwoot: { contact: "customer", agent: "agent", "conversation.id": "ticket.id", "inbox.name": "inbox.name" },
  briskine: { to: "customer", from: "agent", account: "agent", subject: "ticket.subject" },
  front: { recipient: "customer", user: "agent" },
  freshdesk: {
    "ticket.requester": "customer",
    "ticket.agent": "agent",
    "ticket.id": "ticket.id",
    "ticket.subject": "ticket.subject",
  },
  freshchat: { user: "customer", agent: "agent" },
  "rocket-chat": { contact: "customer", agent: "agent" },
  hubspot: { contact: "customer", owner: "agent", company: "company" },
  kustomer: { customer: "customer", current_user: "agent", "conversation.id": "ticket.id" },
  "help-scout": {
    customer: "customer",
    "customer.company": "company.name",
    user: "agent",
    "conversation.number": "ticket.id",
    "conversation.subject": "ticket.subject",
    "mailbox.name": "inbox.name",
  },
  zammad: {
    "ticket.customer": "customer",
    "ticket.owner": "agent",
    user: "agent",
    "ticket.number": "ticket.id",
    "ticket.title": "ticket.subject",
    "ticket.organization": "company",
  },
  "live-helper-chat": {
    nick: "customer.name",
    email: "customer.email",
    phone: "customer.phone",
    operator: "agent.name",
  },
  livechat: { name: "customer.name", email: "customer.email", agent: "agent.name" },
};

const FIELDS: Readonly<Record<string, string>> = {
  firstname: "first_name",
  lastname: "last_name",
  fullname: "name",
  full_name: "name",
  display_name: "name",
};

/** Our name for a tool's path, `undefined` where we have none. */
export function ourName(path: string, dialect: Dialect): string | undefined {
  const parts = spelledName(path.replaceAll(/\[0\]/g, ""))
    .split(".")
    .filter((part) => part !== "0");
  const subjects = SUBJECTS[dialect] ?? {};
  for (let length = parts.length; length > 0; length--) {
    const subject = subjects[parts.slice(0, length).join(".")];
    if (subject === undefined) continue;
    const rest = parts.slice(length).map((part) => FIELDS[part] ?? part);
    const name = [subject, ...rest].join(".");
    if (isValueName(name)) return name;
  }
  return undefined;
}

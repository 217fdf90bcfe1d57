/** The values a conversation may know, in the order a menu shows them, each with the words for it. */
export const VALUE_NAMES = {
  "customer.first_name": "Customer's first name",
  "customer.last_name": "Customer's last name",
  "customer.name": "Customer's full name",
  "customer.email": "Customer's email",
  "customer.phone": "Customer's phone",
  "agent.first_name": "Your first name",
  "agent.last_name": "Your last name",
  "agent.name": "Your name",
  "agent.email": "Your email",
  "company.name": "Company",
  "page.url": "Address of the page the customer is on",
  "page.title": "Title of the page the customer is on",
  "product.name": "Product",
  "product.url": "Address of the product",
  "ticket.id": "Ticket number",
  "ticket.subject": "Ticket subject",
  "inbox.name": "Inbox",
} as const;

export type ValueName = keyof typeof VALUE_NAMES;

export const isValueName = (name: string): name is ValueName => Object.hasOwn(VALUE_NAMES, name);

/** Other spellings of our own names. `customer_name` greets, so it is the first name. */
const ALIASES: Readonly<Record<string, ValueName>> = {
  customer_name: "customer.first_name",
  customer_first_name: "customer.first_name",
  customer_last_name: "customer.last_name",
  customer_full_name: "customer.name",
  customer_email: "customer.email",
  customer_phone: "customer.phone",
  "customer.full_name": "customer.name",
  "customer.firstname": "customer.first_name",
  "customer.lastname": "customer.last_name",
  agent_name: "agent.name",
  agent_first_name: "agent.first_name",
  agent_email: "agent.email",
  "agent.full_name": "agent.name",
  "agent.firstname": "agent.first_name",
  "agent.lastname": "agent.last_name",
  company: "company.name",
  company_name: "company.name",
  current_page: "page.url",
  product_name: "product.name",
  ticket_id: "ticket.id",
  ticket_subject: "ticket.subject",
};

/** Every spelling of a name that is known without asking. */
export const KNOWN_SPELLINGS: readonly string[] = [...Object.keys(VALUE_NAMES), ...Object.keys(ALIASES)];

/** A name in one spelling, other names for the same value kept apart: lower case, words by `_`, parts by `.`. */
export const spelledName = (raw: string): string =>
  raw
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1_$2")
    .toLowerCase()
    .split(".")
    .map((part) => part.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, "_").replaceAll(/^_+|_+$/g, ""))
    .filter((part) => part !== "")
    .join(".");

/**
 * One name for a value however it is spelled; empty where there is no letter or digit.
 * @example valueName("Customer.firstName") // "customer.first_name"
 */
export function valueName(raw: string): string {
  const name = spelledName(raw);
  return Object.hasOwn(ALIASES, name) ? (ALIASES[name] as string) : name;
}

/** A name as words: the known ones by their label, others spelled out. */
export function valueLabel(name: string): string {
  if (isValueName(name)) return VALUE_NAMES[name];
  const words = name.replaceAll(/[._]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

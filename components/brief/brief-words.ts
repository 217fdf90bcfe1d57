import type { Brief, FoundValue, Source, ValueKind } from "../../lib/brief/brief";

/** What a value is called on the card. */
export const KIND: Readonly<Record<ValueKind, string>> = {
  order: "Order",
  email: "E-mail",
  phone: "Phone",
  name: "Name",
  product: "Product",
  date: "Date",
  address: "Address",
  page: "Page",
};

/** What an agent looks for first: said to be missing where it is. */
const WANTED = ["order", "email", "product", "name"] as const;

const time = (at: number): string =>
  new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });

/** Who said something, and when. */
export function saidBy({ role, automatic, author, at }: Source, customer: string): string {
  const who =
    role === "customer"
      ? (author ?? customer)
      : role === "bot"
        ? "the bot"
        : automatic
          ? "an automatic message"
          : role === "agent"
            ? (author ?? "your side")
            : "the desk";
  return at === undefined ? who : `${who}, ${time(at)}`;
}

/** Where a value comes from. */
export const comesFrom = ({ source }: FoundValue, customer: string): string =>
  source ? saidBy(source, customer) : "this page";

/** What was looked for and not found, in words; empty where nothing is missing. */
export function notFound({ values }: Brief): string {
  const missing = WANTED.filter((kind) => !values.some((value) => value.kind === kind)).map((kind) =>
    KIND[kind].toLowerCase(),
  );
  return missing.length === 0 ? "" : `Not found: ${missing.join(", ")}.`;
}

const SUMMARY = 60;

/** The brief in one line: why, which order, how much is new. */
export function briefLine({ reason, values }: Brief): string {
  const why = reason
    ? reason.text.length > SUMMARY
      ? `${reason.text.slice(0, SUMMARY - 1)}…`
      : reason.text
    : "reason not found";
  const orders = values
    .filter(({ kind }) => kind === "order")
    .map(({ text }) => (/^\d/.test(text) ? `#${text}` : text));
  return [why, ...orders.slice(0, 2)].join(" · ");
}

import { foldLetters } from "./fold-letters";
import { codesIn, emailsIn, ordersIn, phonesIn } from "./spotted-values";

const ORDER = /order|bestell|pedido|command|encomenda|ordin|booking|buchung/;

/**
 * The values a question of our side names for the customer to confirm.
 * @example namedValues("Is mia@example.com still yours?") // [{ kind: "email", text: "mia@example.com" }]
 */
export function namedValues(
  question: string,
): readonly { readonly kind: "email" | "order" | "phone"; readonly text: string }[] {
  const found = [
    ...emailsIn(question).map(({ text }) => ({ kind: "email" as const, text })),
    ...ordersIn(question).map(({ text }) => ({ kind: "order" as const, text })),
    ...phonesIn(question).map(({ text }) => ({ kind: "phone" as const, text })),
  ];
  if (found.length > 0 || !ORDER.test(foldLetters(question))) return found;
  return codesIn(question)
    .slice(0, 1)
    .map(({ text }) => ({ kind: "order" as const, text }));
}

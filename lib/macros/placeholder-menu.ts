import { editsToPrefix } from "./edit-distance";
import { findPlaceholders } from "./fill-placeholders";

/** A placeholder that can be put into a macro. */
export interface PlaceholderChoice {
  /** As it is written into the text. */
  readonly spelling: string;
  /** What it stands for, for the person. */
  readonly means: string;
}

const KNOWN: readonly { readonly name: string; readonly means: string; readonly otherwise?: string }[] = [
  { name: "customer_name", means: "Customer's first name", otherwise: "there" },
  { name: "customer_full_name", means: "Customer's full name" },
  { name: "current_page", means: "Page the customer is on" },
  { name: "agent_name", means: "Your name" },
  { name: "company", means: "Your company" },
];

/** The placeholders that are filled by themselves. */
export const PLACEHOLDER_MENU: readonly PlaceholderChoice[] = KNOWN.map(({ name, means, otherwise }) => ({
  spelling: `{{${name}${otherwise ? `|${otherwise}` : ""}}}`,
  means,
}));

/** How a placeholder is written that is asked for when the macro is taken. */
export const askedPlaceholder = (label: string): string =>
  `{{${label
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "_")
    .replaceAll(/^_+|_+$/g, "")}}}`;

/** A name this near to a known one is a slip of the hand. */
const SLIP = 2;

/** Placeholders that are nearly, not quite, one that is filled by itself: they would be asked for instead. */
export function mistypedPlaceholders(
  body: string,
  own: readonly string[],
): readonly { readonly typed: string; readonly meant: string }[] {
  const names = [...KNOWN.map(({ name }) => name), ...own];
  return findPlaceholders(body)
    .filter((typed) => !names.includes(typed))
    .flatMap((typed) => {
      const meant = names.find(
        (name) => Math.abs(name.length - typed.length) <= SLIP && editsToPrefix(typed, name, SLIP) <= SLIP,
      );
      return meant && typed.length > SLIP * 2 ? [{ typed, meant }] : [];
    });
}

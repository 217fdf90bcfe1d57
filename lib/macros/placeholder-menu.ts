import { editsToPrefix } from "../words/edit-distance";
import { parsePlaceholders } from "./parse-placeholders";
import { KNOWN_SPELLINGS, VALUE_NAMES, type ValueName, valueName } from "./placeholder-names";
import { printPlaceholder } from "./print-placeholder";

/** A placeholder that can be put into a macro. */
export interface PlaceholderChoice {
  /** As it is written into the text. */
  readonly spelling: string;
  /** What it stands for, for the person. */
  readonly means: string;
}

/** What is said where the value is not known. */
const OTHERWISE: Partial<Record<ValueName, string>> = { "customer.first_name": "there" };

const valueChoice = ([name, means]: [string, string]): PlaceholderChoice => {
  const otherwise = OTHERWISE[name as ValueName];
  return { spelling: printPlaceholder({ kind: "value", name, ...(otherwise ? { otherwise } : {}) }), means };
};

/** Every gap that is not asked for in words of one's own: values, then what is picked, dated, pasted or written. */
export const PLACEHOLDER_MENU: readonly PlaceholderChoice[] = [
  ...Object.entries(VALUE_NAMES).map(valueChoice),
  {
    spelling: printPlaceholder({ kind: "choose", label: "Plan", options: ["Free", "Pro"] }),
    means: "One of several, which you pick",
  },
  {
    spelling: printPlaceholder({ kind: "date", format: "D MMMM", shift: [{ amount: 5, unit: "d" }] }),
    means: "The day in five days",
  },
  { spelling: printPlaceholder({ kind: "clipboard" }), means: "What you paste then" },
  { spelling: printPlaceholder({ kind: "cursor" }), means: "Where you go on writing" },
];

/** How a placeholder is written that is asked for when the macro is taken; empty without words. */
export const askedPlaceholder = (label: string): string =>
  label.trim() === "" ? "" : printPlaceholder({ kind: "ask", label: label.trim() });

/** A name this near to a known one is a slip of the hand. */
const SLIP = 2;

/** A value's name as it is written, before anything stands in for it. */
const writtenName = (source: string): string => source.slice(2, -2).split("|")[0]?.trim() ?? "";

/** Placeholders that are nearly, not quite, one that is filled by itself: they would be asked for instead. */
export function mistypedPlaceholders(
  body: string,
  own: readonly string[],
): readonly { readonly typed: string; readonly meant: string }[] {
  const names = [...KNOWN_SPELLINGS, ...own.map(valueName)];
  return parsePlaceholders(body).flatMap((piece) => {
    if (piece.kind !== "placeholder" || piece.placeholder.kind !== "value") return [];
    const { name } = piece.placeholder;
    if (names.includes(name) || name.length <= SLIP * 2) return [];
    const [nearest] = names
      .filter((one) => Math.abs(one.length - name.length) <= SLIP)
      .map((one) => ({ one, edits: editsToPrefix(name, one, SLIP) }))
      .filter(({ edits }) => edits <= SLIP)
      .sort((a, b) => a.edits - b.edits);
    return nearest ? [{ typed: writtenName(piece.source), meant: valueName(nearest.one) }] : [];
  });
}

import { writeShift } from "./date-shift";
import type { Placeholder } from "./placeholder";

/** A part of a placeholder: one line, its own marks escaped. */
const part = (text: string): string =>
  text
    .replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, " ")
    .trim()
    .replaceAll(/[\\|{}]/g, "\\$&");

const after = (text: string | undefined): string => (text === undefined ? "" : `|${part(text)}`);

/**
 * A placeholder as it is written in a macro; `parsePlaceholders` reads it back.
 * @example printPlaceholder({ kind: "ask", label: "Order number" }) // "{{ask:Order number}}"
 */
export function printPlaceholder(placeholder: Placeholder): string {
  switch (placeholder.kind) {
    case "value":
      return `{{${placeholder.name}${after(placeholder.otherwise)}}}`;
    case "ask":
      return `{{ask:${part(placeholder.label)}${after(placeholder.otherwise)}}}`;
    case "choose":
      return `{{choose:${[placeholder.label, ...placeholder.options].map(part).join("|")}}}`;
    case "date":
    case "time": {
      const { kind, format, shift, locale } = placeholder;
      return `{{${kind}:${part(format)}${shift.length > 0 ? `|${writeShift(shift)}` : ""}${after(locale)}}}`;
    }
    default:
      return `{{${placeholder.kind}}}`;
  }
}

/** Text as a macro holds it: braces that are no placeholder's are escaped, so that they reach the customer as they are. */
export const escapeBraces = (text: string): string => text.replaceAll("{{", "\\{\\{");

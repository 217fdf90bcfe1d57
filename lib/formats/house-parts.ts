import { unescapeBraces } from "./house-placeholder";

/** A body in the house spelling, taken apart for exports. */
export type HousePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly path: string; readonly otherwise: string }
  | { readonly kind: "ask"; readonly label: string; readonly otherwise: string }
  | { readonly kind: "choose"; readonly label: string; readonly options: readonly string[] }
  | { readonly kind: "date"; readonly format: string; readonly shift: string }
  | { readonly kind: "clipboard" }
  | { readonly kind: "cursor" };

const PLACEHOLDER = /\{\{\s*([^{}|\n]*[\p{L}\p{N}][^{}|\n]*?)\s*(?:\|([^{}]*))?\}\}/gu;

function partOf(name: string, rest: string | undefined): HousePart {
  const otherwise = rest?.trim() ?? "";
  const [, kind = "", argument = ""] = /^(ask|choose|date|time):([\s\S]*)$/i.exec(name) ?? [];
  if (name === "cursor" || name === "clipboard") return { kind: name };
  if (kind.toLowerCase() === "ask") return { kind: "ask", label: argument.trim(), otherwise };
  if (kind.toLowerCase() === "choose") {
    return { kind: "choose", label: argument.trim(), options: otherwise.split("|").map((one) => one.trim()) };
  }
  if (kind !== "") return { kind: "date", format: argument.trim(), shift: otherwise };
  return { kind: "value", path: name, otherwise };
}

/** @example houseParts("Hi {{customer.first_name|there}}") // [{ kind: "text", … }, { kind: "value", … }] */
export function houseParts(body: string): readonly HousePart[] {
  const parts: HousePart[] = [];
  const addText = (text: string) => {
    if (text !== "") parts.push({ kind: "text", text: unescapeBraces(text) });
  };
  let at = 0;
  for (const match of body.matchAll(PLACEHOLDER)) {
    addText(body.slice(at, match.index));
    parts.push(partOf(match[1] ?? "", match[2]));
    at = match.index + match[0].length;
  }
  addText(body.slice(at));
  return parts;
}

/** What a person reads where the other tool cannot ask: the default, or the question itself. */
export function plainWords(part: HousePart): string {
  if (part.kind === "text") return part.text;
  if (part.kind === "choose") return part.options[0] ?? part.label;
  if (part.kind === "ask") return part.otherwise || `[${part.label}]`;
  if (part.kind === "value") return part.otherwise || `[${part.path.replaceAll(/[._]+/g, " ")}]`;
  if (part.kind === "date") return `[${part.format}${part.shift === "" ? "" : ` ${part.shift}`}]`;
  return part.kind === "clipboard" ? "[clipboard]" : "";
}

/** How a report names a part. */
export const partName = (part: HousePart): string =>
  part.kind === "value"
    ? part.path
    : part.kind === "ask" || part.kind === "choose"
      ? `${part.kind}:${part.label}`
      : part.kind;

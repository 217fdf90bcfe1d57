// Rows that follow one another often differ in a few words and values only. Their source, taken from the browser in one
// piece, tells that and the words at once; asking every element for them costs several times as much.
import { isBare, plainWords } from "./read-text";
import { openRootOf } from "./walk-roots";

/** Longer rows are walked. */
const LONGEST = 4000;
/** What these hold is no part of their source, or is written in it in a way of its own. */
const APART =
  /^(?:iframe|slot|style|script|template|textarea|noscript|noembed|noframes|xmp|plaintext|pre|listing|video|audio)$/;
const VOID = /^(?:br|img|hr|wbr|input)$/;
/** Words and values without anything that a source spells otherwise. */
const WORDS = "([^<&]*)";
const VALUE = '([^"&]*)';

/** Where a value stands: among the groups of the pattern, or always the same. */
type Value = { readonly group: number } | { readonly always: string };
/** What stands in an element, in its order: words, by their group, or an element, by its place. */
export type Inside = { readonly words: number } | { readonly element: number };

/** The source of rows of one kind, where it is the same and where not. Elements go by their place in the row. */
export interface RowPattern {
  readonly pattern: RegExp;
  /** Children of the row. */
  readonly kids: number;
  readonly names: readonly string[];
  readonly attributes: readonly ReadonlyMap<string, Value>[];
  readonly inside: readonly (readonly Inside[])[];
}

const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

/** Whether an attribute tells what kind of row it is, or is the row's own; `both` where a part of its value does. */
export type Tells = "kind" | "own" | "both";

/** The pattern of rows built like this one; undefined where a source does not tell all of it. */
export function patternOf(row: Element, tellsOf: (name: string, value: string) => Tells): RowPattern | undefined {
  const names: string[] = [];
  const attributes: Map<string, Value>[] = [];
  const inside: Inside[][] = [];
  let groups = 0;
  function sourceOf(element: Element): string | undefined {
    const name = element.localName;
    if (APART.test(name) || name.includes("-") || openRootOf(element) || element instanceof SVGElement)
      return undefined;
    const place = names.push(name) - 1;
    attributes.push(new Map());
    inside.push([]);
    let source = `<${name}`;
    for (const { name: key, value } of element.attributes) {
      const tells = tellsOf(key, value);
      if (tells === "both" || (tells === "kind" && /["&<>\u00a0]/.test(value))) return undefined;
      const kind = tells === "kind";
      source += ` ${literally(key)}="${kind ? literally(value) : VALUE}"`;
      attributes[place]?.set(key, kind ? { always: value } : { group: ++groups });
    }
    source += ">";
    if (VOID.test(name)) return source;
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (node.previousSibling?.nodeType === Node.TEXT_NODE) continue;
        inside[place]?.push({ words: ++groups });
        source += WORDS;
      } else if (node.nodeType === Node.COMMENT_NODE) source += `<!--${literally(node.nodeValue ?? "")}-->`;
      else {
        inside[place]?.push({ element: names.length });
        const inner = sourceOf(node as Element);
        if (inner === undefined) return undefined;
        source += inner;
      }
    }
    return `${source}</${name}>`;
  }
  const source = sourceOf(row);
  if (source === undefined || row.outerHTML.length > LONGEST) return undefined;
  const pattern = new RegExp(`^${source}$`);
  return pattern.test(row.outerHTML) ? { pattern, kids: row.childElementCount, names, attributes, inside } : undefined;
}

/** What a row of this pattern holds in the places that differ; undefined where it is built otherwise. */
export function readBy({ pattern, kids }: RowPattern, row: Element): readonly string[] | undefined {
  return row.childElementCount === kids ? (pattern.exec(row.outerHTML) ?? undefined) : undefined;
}

/** The one plain text that the element in this place holds beside what is dropped; undefined where it holds more. */
export function simpleTextAt(
  { names, inside }: RowPattern,
  groups: readonly string[],
  place: number,
  dropped: readonly number[],
): string | undefined {
  const isNothing = (one: Inside): boolean =>
    "words" in one ? (groups[one.words] ?? "").trim() === "" : dropped.includes(one.element);
  for (let at = place; ; ) {
    const [only, more] = (inside[at] ?? []).filter((one) => !isNothing(one));
    if (!only || more) return undefined;
    if ("words" in only) return plainWords(groups[only.words] ?? "");
    if (!isBare(names[only.element] ?? "")) return undefined;
    at = only.element;
  }
}

/** All words of the element in this place. */
export function wordsAt({ inside }: RowPattern, groups: readonly string[], place: number): string {
  let words = "";
  const add = (at: number): void => {
    for (const one of inside[at] ?? []) {
      if ("words" in one) words += groups[one.words] ?? "";
      else add(one.element);
    }
  };
  add(place);
  return words;
}

/** The value of this attribute of the element in this place; undefined where it has none. */
export function valueAt({ attributes }: RowPattern, groups: readonly string[], place: number, name: string) {
  const value = attributes[place]?.get(name);
  return value && ("always" in value ? value.always : groups[value.group]);
}

import type { ReadRule } from "../sites/read-rule";
import { tryPattern } from "../sites/try-pattern";
import { queryAll } from "./query-all";
import { readText } from "./read-text";
import { isVisible } from "./visible";

type Scope = Document | Element;

/** The first match that is shown, else the first: panes of other conversations hold the same marks, hidden. */
function elementFor(rule: Extract<ReadRule, { from: "text" | "attr" }>, scope: Scope): Element | undefined {
  if (!rule.sel) return scope instanceof Document ? scope.documentElement : scope;
  const found = queryAll(scope, rule.sel);
  return found.length > 1 ? (found.find(isVisible) ?? found[0]) : found[0];
}

const pick = (text: string, pattern: string | undefined): string | undefined =>
  pattern === undefined ? text : tryPattern(pattern, text)?.[1]?.trim();

function fromElement(rule: Extract<ReadRule, { from: "text" | "attr" }>, scope: Scope): string | undefined {
  const element = elementFor(rule, scope);
  if (!element) return undefined;
  if (rule.from === "attr") return element.getAttribute(rule.name) ?? undefined;
  return rule.drop ? readText(element, { dropped: queryEach(element, rule.drop) }) : (element.textContent ?? undefined);
}

const queryEach = (element: Element, selectors: readonly string[]): Element[] =>
  selectors.flatMap((selector) => queryAll(element, [selector]));

function fromAddress(from: "path" | "hash" | "title", document: Document): string {
  if (from === "title") return document.title;
  return from === "path" ? document.location.pathname : decodeURI(document.location.hash);
}

/** One value by its rule: from an element below `scope`, or the address or title; never an empty one. */
export function readByRule(rule: ReadRule, scope: Scope, document: Document): string | undefined {
  if (rule.from === "first") {
    for (const one of rule.of) {
      const value = readByRule(one, scope, document);
      if (value) return value;
    }
    return undefined;
  }
  if (rule.from === "query") return new URLSearchParams(document.location.search).get(rule.param) || undefined;
  if (rule.from === "text" || rule.from === "attr") {
    const text = fromElement(rule, scope)?.replaceAll(/\s+/g, " ").trim();
    return (text && pick(text, rule.pattern)) || undefined;
  }
  return pick(fromAddress(rule.from, document), rule.pattern) || undefined;
}

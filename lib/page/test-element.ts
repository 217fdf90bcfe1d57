import type { ElementTest } from "../sites/element-test";
import { hasWords } from "../sites/has-words";
import { tryPattern } from "../sites/try-pattern";
import { isWithin, matchesAny, queryAll, queryVisible } from "./query-all";

/** What a test is about. `side` and `author` are asked only when a test needs them: the one forces layout. */
export interface Subject {
  readonly element: Element;
  /** Where `has`, and the selectors of `attr` and `text`, are looked for. */
  readonly scope: ParentNode & Node;
  /** Of elements below the scope only those shown count, but for attributes: a mode often stands in a hidden input. */
  readonly shown: boolean;
  readonly side?: () => "start" | "end" | "center" | undefined;
  readonly author?: () => string | undefined;
  readonly customer?: () => string | undefined;
}

const sameName = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase();

const find = ({ scope, shown }: Subject, selector: string): Element[] =>
  shown ? queryVisible(scope, [selector]) : queryAll(scope, [selector]);

function holdsName(test: Extract<ElementTest, { is: "name" }>, subject: Subject): boolean {
  const author = subject.author?.();
  if (test.equals === "known") return Boolean(author);
  if (test.equals === "customer") return sameName(author, subject.customer?.());
  return test.list.some((name) => sameName(name, author));
}

function holdsAttribute(test: Extract<ElementTest, { is: "attr" }>, subject: Subject): boolean {
  const value = (test.sel ? queryAll(subject.scope, [test.sel])[0] : subject.element)?.getAttribute(test.name);
  if (value === null || value === undefined) return false;
  if (test.oneOf && !test.oneOf.includes(value)) return false;
  return test.pattern === undefined || tryPattern(test.pattern, value) !== null;
}

function holdsText(test: Extract<ElementTest, { is: "text" }>, subject: Subject): boolean {
  return (test.sel ? find(subject, test.sel) : [subject.element]).some(({ textContent }) => {
    const text = textContent?.trim();
    if (!text || (test.words && !hasWords(text, test.words))) return false;
    return test.pattern === undefined || tryPattern(test.pattern, text) !== null;
  });
}

/** Whether a profile's test holds. */
export function holds(test: ElementTest, subject: Subject): boolean {
  switch (test.is) {
    case "match":
      return matchesAny(subject.element, [test.sel]);
    case "within":
      return isWithin(subject.element, [test.sel]);
    case "has":
      return find(subject, test.sel).length > 0;
    case "attr":
      return holdsAttribute(test, subject);
    case "text":
      return holdsText(test, subject);
    case "side":
      return subject.side?.() === test.value;
    case "name":
      return holdsName(test, subject);
    case "all":
      return test.of.every((one) => holds(one, subject));
    case "any":
      return test.of.some((one) => holds(one, subject));
    case "not":
      return !holds(test.of, subject);
  }
}

/** Whether some test asks for the author's name: what it says changes when the customer's name comes up. */
export function asksName(test: ElementTest): boolean {
  if (test.is === "name") return true;
  if (test.is === "all" || test.is === "any") return test.of.some(asksName);
  return test.is === "not" && asksName(test.of);
}

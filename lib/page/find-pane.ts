import type { SelectorList } from "../sites/read-rule";
import { queryVisible } from "./query-all";

/**
 * The box of the conversation on screen: the visible one; of several side by side the one with the focus, else the one
 * that had it. Where none is marked the whole page counts.
 */
export function findPane(
  document: Document,
  selectors: SelectorList | undefined,
  before: Element | undefined,
): Element | "several" {
  const shown = selectors ? queryVisible(document, selectors) : [];
  const [only, other] = shown;
  if (!only) return document.documentElement;
  if (!other) return only;
  const focused = shown.find((pane) => pane.contains(document.activeElement));
  if (focused) return focused;
  return before && shown.includes(before) ? before : "several";
}

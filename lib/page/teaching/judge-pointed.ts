import type { TeachingProblem, TeachingStep } from "../../sites/teaching";
import { passesAsSendControl } from "../find-send-control";
import { editorAt } from "./find-candidates";
import type { Pointed } from "./learn-page";

/** What this step was pointed at, or why it cannot be that; `box` is the composer as far as it is known. */
export function judgePointed(
  document: Document,
  at: TeachingStep,
  element: Element,
  box: HTMLElement | undefined,
): Partial<Pointed> | TeachingProblem {
  if (at === "customer" || at === "own") return { [at]: element };
  if (at === "composer") {
    const composer = editorAt(document, element);
    return composer ? { composer } : "not-editable";
  }
  if (!box) return "no-composer";
  return element instanceof HTMLElement && passesAsSendControl(element, box)
    ? { send: element, keys: "unknown" }
    : "no-send-control";
}

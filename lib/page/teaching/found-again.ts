// Desks draw their pages anew while somebody points: what was pointed at is found again, a message by its words, a box or
// control by its selectors.
import type { TeachingStep } from "../../sites/teaching";
import { queryAll } from "../query-all";
import { editorAt } from "./find-candidates";
import type { Pointed } from "./learn-page";
import { selectorsOf } from "./selectors-of";

interface Memory {
  readonly words: string;
  readonly selectors: readonly string[];
}

const wordsOf = (element: Element): string => (element.textContent ?? "").trim();

export function createMemory(document: Document) {
  const memories = new Map<TeachingStep, Memory>();

  function again(step: TeachingStep, element: Element | undefined, known: readonly Element[]): Element | undefined {
    const memory = memories.get(step);
    if (!element || element.isConnected || !memory) return element;
    if (step !== "customer" && step !== "own") return queryAll(document, memory.selectors)[0];
    const { words } = memory;
    return known.findLast((row) => wordsOf(row) === words) ?? known.findLast((row) => wordsOf(row).includes(words));
  }

  return {
    remember(step: TeachingStep, element: Element): void {
      const message = step === "customer" || step === "own";
      memories.set(step, { words: wordsOf(element), selectors: message ? [] : selectorsOf(element) });
    },
    /** What was pointed at, where it stands now; what is gone for good is to be pointed at anew. */
    foundAgain(pointed: Pointed, known: readonly Element[]): Pointed {
      const customer = again("customer", pointed.customer, known);
      const own = again("own", pointed.own, known);
      const box = again("composer", pointed.composer, known);
      const composer = box === pointed.composer ? pointed.composer : box && editorAt(document, box);
      const send = again("send", pointed.send, known);
      return {
        ...(customer ? { customer } : {}),
        ...(own ? { own } : {}),
        ...(composer ? { composer } : {}),
        ...(send instanceof HTMLElement ? { send } : {}),
        keys: pointed.keys,
      };
    },
  };
}

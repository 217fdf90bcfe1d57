// The same page as somebody else would have built it. What a page shows stays; what only its author chose changes, as a
// seed decides. A page keeps what alone tells who speaks there, or what of a row was said and what is a tool.
import { Window } from "happy-dom";
import type { Expected } from "../expected";
import { hashClasses } from "./hash-classes";
import { type Random, randomFor } from "./random";
import { reverseOrder, turnDirection, wrapMore } from "./rebuild";
import { changeColours, changeSides } from "./restyle";
import { translateLabels } from "./translate-labels";

export type Change = "classes" | "labels" | "sides" | "order" | "direction" | "colours" | "wrappers";

/** Whether the list may be turned around: every row has a time of its own, and nothing is added later. */
function isTimed(document: Document, { messages, may = [], order }: Expected): boolean {
  const timed = messages.every(([, , time]) => typeof time === "string" && /^[\d=]/.test(time));
  const stands =
    document.querySelector("script") === null && document.querySelector(".thread table, dl.thread") === null;
  const list = document.querySelector(".thread") !== null;
  return list && timed && stands && messages.length > 2 && may.length === 0 && order === undefined;
}

function choose(document: Document, expected: Expected, random: Random): Change[] {
  const kept = new Set<string>(expected.keeps ?? []);
  const changes: Change[] = [];
  // Where no name tells who speaks, either the classes or the sides do: one of them stays.
  const both = expected.named ?? false;
  const first = random.chance(0.5) ? "classes" : "sides";
  for (const change of ["classes", "sides"] as const) {
    if ((both ? random.chance(0.7) : change === first) && !kept.has(change)) changes.push(change);
  }
  if (random.chance(0.7) && !kept.has("labels")) changes.push("labels");
  if (isTimed(document, expected) && random.chance(0.6) && !kept.has("order")) changes.push("order");
  if (random.chance(0.25) && !document.documentElement.hasAttribute("dir") && !kept.has("direction"))
    changes.push("direction");
  if (random.chance(0.7) && !kept.has("colours")) changes.push("colours");
  if (random.chance(0.6) && !kept.has("wrappers")) changes.push("wrappers");
  return changes;
}

/** A page in disguise, with what is expected of it and what was changed. */
export function disguisePage(html: string, name: string, expected: Expected, seed: string) {
  const random = randomFor(seed, name);
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } as never });
  const document = new window.DOMParser().parseFromString(html, "text/html") as unknown as Document;
  const changes = choose(document, expected, random);
  const does: Readonly<Record<Change, () => void>> = {
    order: () => reverseOrder(document),
    wrappers: () => wrapMore(document, random),
    labels: () => translateLabels(document, random),
    sides: () => changeSides(document),
    colours: () => changeColours(document, random),
    direction: () => turnDirection(document),
    classes: () => hashClasses(document, random),
  };
  for (const change of ["order", "wrappers", "labels", "sides", "colours", "direction", "classes"] as const) {
    if (changes.includes(change)) does[change]();
  }
  const turned: Expected = changes.includes("order") ? { ...expected, order: "newest-first" } : expected;
  return { html: `<!doctype html>\n${document.documentElement.outerHTML}`, expected: turned, changes };
}

import type { Translated } from "./translated";
import type { Step } from "./walk-tokens";

/** As deep as snippets may stand in each other, and as long as they may get together, in characters. */
const DEEPEST = 10;
const LONGEST = 100_000;

export interface Nesting {
  readonly snippet?: ((name: string) => string | undefined) | undefined;
  /** The snippets that are being put in just now, outermost first. */
  readonly within: readonly string[];
  readonly translate: (text: string, within: readonly string[]) => Translated;
}

/** Another snippet's text in place of its name; nothing where it is missing or would stand in itself. */
export function nestedSnippet({ snippet, within, translate }: Nesting, name: string): Step {
  if (within.includes(name) || within.length >= DEEPEST) return { put: "", lost: "nested_cycle" };
  const text = snippet?.(name);
  if (text === undefined || text.length > LONGEST) return { put: "", lost: "nested_missing" };
  const nested = translate(text, [...within, name]);
  // A snippet that holds its own ten times over grows tenfold at each step.
  return nested.text.length > LONGEST ? { put: "", lost: "nested_cycle" } : { nested };
}

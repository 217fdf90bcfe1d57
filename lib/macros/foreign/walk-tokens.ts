import { escapeBraces } from "../print-placeholder";
import type { Loss, LossCode, Translated } from "./translated";

/** What one foreign spelling becomes. */
export type Step =
  /** Our spelling, or text that is already safe. */
  | { readonly put: string; readonly lost?: LossCode }
  /** It was text after all. */
  | { readonly text: string; readonly lost?: LossCode }
  /** Text that comes from another snippet, translated. */
  | { readonly nested: Translated }
  /** A condition begins: the first branch is kept; `drop` leaves out everything up to its end. */
  | { readonly open: "keep" | "keep-when" | "drop"; readonly lost?: LossCode }
  | { readonly branch: "else" | "when" }
  | { readonly close: true };

interface Block {
  readonly kind: "keep" | "keep-when" | "drop";
  skipping: boolean;
  branches: number;
}

/** Nobody needs more of a spelling to find it again. */
const SHOWN = 200;

/** Goes through a text token by token; what stands between them is text, and its braces stay braces. */
export function walkTokens(text: string, tokens: RegExp, read: (match: RegExpMatchArray) => Step): Translated {
  const lost: Loss[] = [];
  const blocks: Block[] = [];
  let out = "";
  let from = 0;
  const skipping = () => blocks.some((block) => block.skipping);
  const add = (more: string) => {
    if (!skipping()) out += more;
  };
  const lose = (code: LossCode | undefined, detail: string) => {
    if (code && !skipping()) lost.push({ code, detail: detail.slice(0, SHOWN) });
  };
  for (const match of text.matchAll(tokens)) {
    add(escapeBraces(text.slice(from, match.index)));
    from = match.index + match[0].length;
    const step = read(match);
    if ("lost" in step) lose(step.lost, match[0]);
    if ("put" in step) add(step.put);
    else if ("text" in step) add(escapeBraces(step.text));
    else if ("nested" in step) {
      add(step.nested.text);
      if (!skipping()) lost.push(...step.nested.lost);
    } else if ("open" in step) blocks.push({ kind: step.open, skipping: step.open === "drop", branches: 0 });
    else if ("close" in step) blocks.pop();
    else {
      const block = blocks.at(-1);
      if (block && block.kind !== "drop") {
        block.branches++;
        block.skipping = step.branch === "else" || block.branches > 1;
      }
    }
  }
  add(escapeBraces(text.slice(from)));
  return { text: out, lost };
}

// `$[label{a|b}]`, `#[counter]` (Clippings) and `[var:x]` (aText).
import { askFor, choiceOf, unknown } from "./ask-instead";
import { momentOf } from "./foreign-dates";
import { type Nesting, nestedSnippet } from "./nested-snippets";
import type { Translated, TranslationContext } from "./translated";
import { type Step, walkTokens } from "./walk-tokens";

const CLIPPINGS =
  /#\[([\w -]{1,100})\]|\$\[(DATE|TIME)(?:\(([^()\n]{0,100})\))?\]|\$\[CLIPPING\(([^\n\]]{1,200})\)\]|\$\[([^[\]{}\n]{1,100})(?:\{([^{}\n]{0,500})\})?\]/g;

function special(otherwise: string, { title = "", folder = "" }: TranslationContext): string {
  const known: Readonly<Record<string, string>> = { _NAME_: title, _FOLDER_: folder, _DATE_: "", _TIME_: "" };
  return known[otherwise] ?? otherwise;
}

export function fromClippings(text: string, context: TranslationContext, nesting: Nesting): Translated {
  return walkTokens(text, CLIPPINGS, (match): Step => {
    const [, counter, moment, format, clipping, label = "", given] = match;
    if (counter !== undefined) return unknown(counter);
    if (moment !== undefined) {
      return { put: momentOf(format ?? (moment === "DATE" ? "LL" : "LT")) ?? askFor("date") };
    }
    if (clipping !== undefined) return nestedSnippet(nesting, clipping);
    switch (label) {
      case "NAME":
        return { text: context.title ?? "" };
      case "FOLDER":
        return { text: context.folder ?? "" };
      case "HOSTAPP":
      case "UA":
        return unknown(label);
    }
    const options = (given ?? "").split("|").map((option) => special(option.trim(), context));
    return options.length > 1 ? choiceOf(label, options) : { put: askFor(label, options[0]) };
  });
}

export function fromAText(text: string): Translated {
  return walkTokens(text, /\[(?:var:([^[\]\n]{1,100})|(\|)|(clipboard))\]/g, (match): Step => {
    if (match[2]) return { put: "{{cursor}}" };
    return match[3] ? { put: "{{clipboard}}" } : unknown(match[1] ?? "");
  });
}

import { dateMark } from "./date-format";
import { ask, choose, escapeBraces, replaceMarks, unknownAsk } from "./house-placeholder";
import type { Losses } from "./losses";
import type { Nested } from "./nested-bodies";

const MARKS =
  /\$\[\s*([^[\]{}()]{1,100}?)\s*(?:\(([^()\n]{0,200})\)|\{([^{}]{0,1000})\})?\s*\]|#\[([^[\]\n]{1,100})\]/g;

interface Place {
  readonly name: string;
  readonly folder: string;
}

/** Defaults that stand for something. */
function special(value: string, place: Place): string | undefined {
  if (value === "_NAME_") return place.name;
  return value === "_FOLDER_" ? place.folder : undefined;
}

/** `$[…]` and `#[…]` in the house spelling; the clipping's own name and folder become text. */
export function fillClipping(text: string, place: Place, nested: Nested, losses: Losses): string {
  return replaceMarks(text, MARKS, ([whole, name = "", argument, values, counter]) => {
    if (counter !== undefined) return unknownAsk(counter, losses, "", whole);
    if (name === "NAME") return escapeBraces(place.name);
    if (name === "FOLDER") return escapeBraces(place.folder);
    if (name === "DATE") return dateMark(argument ?? "YYYY-MM-DD");
    if (name === "TIME") return dateMark(argument ?? "HH:mm");
    if (name === "CLIPPING" && argument !== undefined) return nested(argument.trim());
    if (name === "HOSTAPP" || name === "UA") return unknownAsk(name, losses, "", whole);
    const options = (values ?? "").split("|").map((one) => special(one.trim(), place) ?? one.trim());
    if (options.length > 1) return choose(name, options);
    const [only = ""] = options;
    if (only === "_DATE_" || only === "_TIME_") return dateMark(only === "_DATE_" ? "YYYY-MM-DD" : "HH:mm");
    return ask(name, only);
  });
}

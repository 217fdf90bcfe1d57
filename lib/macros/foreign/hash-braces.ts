// `#{ticket.customer.firstname}` (Zammad) and `#{input:Label}` (Beeftext).
import { askFor, unknown, valueAt } from "./ask-instead";
import { fromLdml, momentOf } from "./foreign-dates";
import { type Nesting, nestedSnippet } from "./nested-snippets";
import type { Translated } from "./translated";
import { type Step, walkTokens } from "./walk-tokens";

const ZAMMAD = /#\{\s*([^{}\n]{1,200}?)\s*\}/g;
const BEEFTEXT = /#\{(\w+)(?::((?:\\.|[^}\\\n]){0,1000}))?\}/g;

/** A path that Zammad itself would not read stays as it is, and is named. */
export function fromZammad(text: string): Translated {
  return walkTokens(text, ZAMMAD, (match) => {
    const path = match[1] ?? "";
    if (!/^[\w.]+$/.test(path)) return { text: match[0], lost: "placeholder_unknown" };
    return valueAt(path, "zammad");
  });
}

/** `+1d-2h:yyyy-MM-dd`: the shift may be missing, and so may the format. Seconds and milliseconds do not move a day. */
function dateTime(given: string, usual: string): Step {
  const [, shift = "", format = ""] = /^((?:[+-]\d+[yMwdhmsz])*):?([\s\S]*)$/.exec(given) ?? [];
  const moment = momentOf(format === "" ? usual : fromLdml(format), shift.replaceAll(/[+-]\d+[sz]/g, ""));
  return moment === undefined ? unknown("date") : { put: moment };
}

export function fromBeeftext(text: string, nesting: Nesting): Translated {
  return walkTokens(text, BEEFTEXT, (match): Step => {
    const given = (match[2] ?? "").replaceAll(/\\([\\}])/g, "$1");
    switch (match[1]) {
      case "input":
        return { put: askFor(given === "" ? "Text" : given) };
      case "cursor":
        return { put: "{{cursor}}" };
      case "clipboard":
        return { put: "{{clipboard}}" };
      case "date":
        return dateTime(given, "LL");
      case "time":
        return dateTime(given, "LT");
      case "dateTime":
        return dateTime(given, "LLL");
      case "combo":
      case "upper":
      case "lower":
      case "trim":
        return nestedSnippet(nesting, given);
      case "key":
      case "shortcut":
      case "delay":
        return { put: "", lost: "action_lost" };
      case "envVar":
        return unknown(given);
      case "powershell":
        return { put: askFor("result of a script"), lost: "script_blocked" };
      default:
        return { text: match[0] };
    }
  });
}

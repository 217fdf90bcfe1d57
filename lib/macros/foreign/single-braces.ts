// `{nick}` (Live Helper Chat), `{date +5D}` (Alfred), `{#INPUT …}` (PhraseExpress), `{Enter}` (AutoHotkey).
import { askFor, unknown, valueAt } from "./ask-instead";
import { fromLdml, momentOf } from "./foreign-dates";
import { type Nesting, nestedSnippet } from "./nested-snippets";
import type { Translated } from "./translated";
import { type Step, walkTokens } from "./walk-tokens";

export function fromLiveHelperChat(text: string): Translated {
  return walkTokens(text, /\{([a-zA-Z0-9_]{1,100})\}/g, (match) => valueAt(match[1] ?? "", "live-helper-chat"));
}

const ALFRED = /\{(cursor|clipboard|isodate|datetime|date|time|random|snippet)((?:\s+|:)[^{}\n]{0,200})?\}/g;
const LENGTHS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  date: { "": "LL", short: "L", medium: "MMM D, YYYY", long: "LL", full: "dddd, LL" },
  time: { "": "LT", short: "LT", medium: "LT", long: "LT", full: "LT" },
  datetime: { "": "LLL", short: "LLL", medium: "LLL", long: "LLL", full: "LLL" },
  isodate: { "": "YYYY-MM-DD" },
};

function alfredDate(kind: string, given: string): Step {
  const [, shift = "", format = ""] = /^\s*((?:[+-]\d+[a-zA-Z]\s*)*)(?::([\s\S]*))?$/.exec(given) ?? [];
  const moment = momentOf(LENGTHS[kind]?.[format] ?? fromLdml(format), shift.replaceAll(/\s/g, ""));
  return moment === undefined ? unknown(kind) : { put: moment };
}

export function fromAlfred(text: string, nesting: Nesting): Translated {
  return walkTokens(text, ALFRED, (match): Step => {
    const given = match[2] ?? "";
    switch (match[1]) {
      case "cursor":
        return { put: "{{cursor}}" };
      case "clipboard":
        return { put: "{{clipboard}}" };
      case "snippet":
        return nestedSnippet(nesting, given.slice(1).trim());
      case "random":
        return unknown("random");
      default:
        return alfredDate(match[1] ?? "", given);
    }
  });
}

export function fromPhraseExpress(text: string): Translated {
  return walkTokens(text, /\{#(\w+)([^{}\n]{0,300})\}/g, (match): Step => {
    const given = (match[2] ?? "").trim();
    switch (match[1]?.toUpperCase()) {
      case "CURSOR":
        return { put: "{{cursor}}" };
      case "CLIPBOARD":
        return { put: "{{clipboard}}" };
      case "DATETIME": {
        const format = /-f\s+"?([^"]+)"?/.exec(given)?.[1];
        return { put: momentOf(format === undefined ? "LLL" : fromLdml(format.trim())) ?? askFor("date") };
      }
      default:
        return unknown(given.replaceAll(/-\w+\s*/g, "") || (match[1] ?? ""));
    }
  });
}

const KEYS: Readonly<Record<string, string>> = { enter: "\n", tab: "\t", space: " " };
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "", b: "" };

/** Replacement text of a hotstring that is not raw. */
export function fromAutoHotkey(text: string): Translated {
  return walkTokens(text, /\{(\{|\}|[A-Za-z][\w ]{0,40}|[!#+^])\}|`([\s\S])/g, (match): Step => {
    const [, key, escaped] = match;
    if (escaped !== undefined) return { text: ESCAPES[escaped] ?? escaped };
    if (key === undefined || key.length === 1) return { text: key ?? "" };
    const written = KEYS[key.toLowerCase()];
    return written === undefined ? { put: "", lost: "action_lost" } : { text: written };
  });
}

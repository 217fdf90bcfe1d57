// `%filltext:name=X%`, `%Y-%m-%d`, `%%` (TextExpander) and `%name%` (LiveChat).

import { readShift } from "../date-shift";
import type { DateShift } from "../placeholder";
import { askFor, choiceOf, unknown, valueAt } from "./ask-instead";
import { fromLdml, fromStrftime, momentOf } from "./foreign-dates";
import { type Nesting, nestedSnippet } from "./nested-snippets";
import type { Translated } from "./translated";
import { type Step, walkTokens } from "./walk-tokens";

/** One part of a date; `%d0` is a letter in an address. */
const DAY = "%(?:1[mdHIM]|[YymdeBbhAaHIMSp](?!\\d))";
/** Left to right, so that `%%clipboard` is a sign and a word. */
const TEXTEXPANDER = new RegExp(
  [
    "(?<sign>%%)",
    "%(?<fill>filltext|fillarea|fillpopup|fillpart)(?<settings>:[^%\\n]{0,1000})?%",
    "(?<partEnd>%fillpartend%)",
    "(?<top>%filltop%)",
    "(?<clipboard>%clipboard%?)",
    "(?<cursor>%\\|)",
    "%snippet:(?<snippet>[^%\\n]{1,200})%",
    "(?<key>%key:[^%\\n]{1,60}%)",
    "%date:(?<date>[^%\\n]{1,100})%",
    "%?@(?<shift>(?:[+-]\\d{1,4}[YMDWhms])+)(?=\\s*%)",
    `(?<days>${DAY}(?:[ ./:,-]*${DAY})*)`,
  ].join("|"),
  "g",
);

/** `:name=X:default=https://a:b:width=20`: only the known names part, since a default may hold colons. */
function settingsOf(text: string): Readonly<Record<string, string>> {
  const parts = text.split(/:(?=(?:name|default|width|height)=)/);
  return Object.fromEntries(
    parts.flatMap((part) => {
      const [, name, value] = /^(name|default|width|height)=([\s\S]*)$/.exec(part) ?? [];
      return name === undefined ? [] : [[name, value ?? ""]];
    }),
  );
}

function popup(text: string): Step {
  const options: string[] = [];
  let name = "Choice";
  let first: string | undefined;
  for (const part of text.split(":")) {
    if (part.startsWith("name=")) name = part.slice(5) || name;
    else if (part.startsWith("default=")) first = part.slice(8);
    else if (part !== "" && !/^(?:width|height)=/.test(part)) options.push(part);
  }
  return choiceOf(name, options, first);
}

export function fromTextExpander(text: string, nesting: Nesting): Translated {
  let shift: readonly DateShift[] = [];
  return walkTokens(text, TEXTEXPANDER, (match): Step => {
    const { groups = {} } = match;
    if (groups.sign) return { text: "%" };
    if (groups.fill === "fillpopup") return popup(groups.settings ?? "");
    if (groups.fill === "fillpart") return { put: "", lost: "conditional_lost" };
    if (groups.fill) {
      const { name = "", default: otherwise } = settingsOf(groups.settings ?? "");
      return { put: askFor(name === "" ? "Text" : name, otherwise) };
    }
    if (groups.partEnd || groups.top) return { put: "" };
    if (groups.clipboard) return { put: "{{clipboard}}" };
    if (groups.cursor) return { put: "{{cursor}}" };
    if (groups.snippet) return nestedSnippet(nesting, groups.snippet);
    if (groups.key) return { put: "", lost: "action_lost" };
    if (groups.shift) {
      // Holds for the date that follows.
      shift = readShift(groups.shift.replaceAll(/[+-]\d+s/g, "")) ?? [];
      return { put: "" };
    }
    const format = groups.date === undefined ? fromStrftime(groups.days ?? "") : fromLdml(groups.date);
    const moment = momentOf(format, shift);
    shift = [];
    return moment === undefined ? unknown("date") : { put: moment };
  });
}

export function fromLiveChat(text: string): Translated {
  return walkTokens(text, /(?<!\d)%([a-zA-Z][a-zA-Z_ ]{1,40})%/g, (match) => valueAt(match[1] ?? "", "livechat"));
}

import { dateMark, fromUnicode, shiftOf } from "./date-format";
import { ask, CLIPBOARD, CURSOR, escapeBraces, replaceMarks } from "./house-placeholder";
import type { Losses } from "./losses";
import type { Nested } from "./nested-bodies";

/** A brace and a backslash are escaped inside. */
const VARIABLE = /#\{((?:[^\\{}]|\\.){1,500})\}/gs;
const DATE_DEFAULTS: Readonly<Record<string, string>> = {
  date: "YYYY-MM-DD",
  time: "HH:mm",
  dateTime: "YYYY-MM-DD HH:mm",
};

function dateOf(name: string, argument: string): string {
  const shift = /^(?:[+-]\d+[yMwdhmsz])+(?=:|$)/.exec(argument)?.[0] ?? "";
  const format = argument.slice(shift.length).replace(/^:/, "");
  return dateMark(format === "" ? (DATE_DEFAULTS[name] ?? "") : fromUnicode(format), shiftOf(shift));
}

/** `#{name:argument}` in the house spelling; a name that is not known there is literal there and stays. */
export function fillBeeftext(text: string, nested: Nested, losses: Losses): string {
  return replaceMarks(text, VARIABLE, ([whole, inner = ""]) => {
    const [name = "", ...rest] = inner.split(":");
    const argument = rest.join(":").replaceAll(/\\([\\}])/g, "$1");
    if (name === "cursor") return CURSOR;
    if (name === "clipboard") return CLIPBOARD;
    if (name === "input") return ask(argument);
    if (Object.hasOwn(DATE_DEFAULTS, name)) return dateOf(name, argument);
    if (name === "combo") return nested(argument);
    if (name === "upper" || name === "lower" || name === "trim") {
      if (name !== "trim") losses.add("case_rule_lost", "body", whole);
      return nested(argument);
    }
    if (name === "envVar") return ask(argument);
    if (name === "key" || name === "shortcut" || name === "delay") losses.add("action_lost", "body", whole);
    else if (name === "powershell") losses.add("script_blocked", "body", whole);
    else if (name === "image") losses.add("image_lost", "body", argument);
    else return escapeBraces(whole);
    return "";
  });
}

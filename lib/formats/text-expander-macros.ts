import { dateMark, fromStrftime, fromUnicode, shiftOf } from "./date-format";
import { ask, CLIPBOARD, CURSOR, choose, replaceMarks } from "./house-placeholder";
import type { Losses } from "./losses";
import type { Nested } from "./nested-bodies";

const DAY_LETTER = "(?:1?[YymBbhdejAaHIMSpPkl])";
/** Read from left to right, so that `%%` is a percent sign and what follows it stays literal. */
const MARKS = new RegExp(
  [
    "%%",
    "%\\|",
    "%filltop%",
    "%(fill(?:text|area|popup|part|date)):([^%]{0,2000})%",
    "%(?:fillpart:?end)%",
    "%(snippet|key|AppleScript|shell|JavaScript|date|time|clipboard|image):([^%\\n]{0,500})%",
    "%clipboard",
    "((?:%?@[+-]\\d+[YMWDhms])+)(?=\\s?%)\\s?",
    `((?:%${DAY_LETTER})(?:[ ,./:\\-]{1,3}%${DAY_LETTER}|%${DAY_LETTER})*)(?![A-Za-z])`,
  ].join("|"),
  "g",
);

const OPTION = /:(?=(?:name|default|width|height)=)/;

/** `name=X:default=Y`: values may hold colons, so only known names part them. */
function settings(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(OPTION).map((part): [string, string] => {
      const at = part.indexOf("=");
      return [part.slice(0, at).toLowerCase(), part.slice(at + 1)];
    }),
  );
}

/** `name=X:one:default=two:three`: the default first. An address keeps its colon. */
function popup(text: string, label: (name: string) => string): string {
  const parts = text.split(/:(?!\/\/)/);
  const named = (key: string) => parts.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1);
  const options = parts
    .filter((part) => !/^(?:name|width|height)=/.test(part))
    .map((part) => part.replace(/^default=/, ""));
  return choose(label(named("name") ?? ""), options, named("default"));
}

/** One snippet's marks in the house spelling. Keys are taken out: one of them would send. */
export function fillTextExpander(text: string, nested: Nested, losses: Losses): string {
  let unnamed = 0;
  let shift = "";
  const label = (name: string) => name.trim() || `field ${++unnamed}`;
  const takeShift = () => {
    const taken = shift;
    shift = "";
    return taken;
  };
  return replaceMarks(text, MARKS, ([whole, fill, inside = "", other, argument = "", dateMath, dates]) => {
    if (whole === "%%") return "%";
    if (whole === "%|") return CURSOR;
    if (whole === "%clipboard") return CLIPBOARD;
    if (dateMath !== undefined) {
      shift = shiftOf(dateMath.replaceAll(/[%@]/g, " "));
      return "";
    }
    if (dates !== undefined) return dateMark(fromStrftime(dates), takeShift());
    if (fill === "fillpopup") return popup(inside, label);
    if (fill === "fillpart") losses.add("conditional_lost", "body", whole);
    else if (fill !== undefined) {
      const given = settings(inside);
      return ask(label(given.get("name") ?? ""), given.get("default"));
    }
    if (other === "snippet") return nested(argument);
    if (other === "date" || other === "time") return dateMark(fromUnicode(argument), takeShift());
    if (other === "clipboard") return CLIPBOARD;
    if (other === "key") losses.add("action_lost", "body", whole);
    else if (other === "image") losses.add("image_lost", "body", argument);
    else if (other !== undefined) {
      losses.add("script_blocked", "body", whole);
      return ask(argument || other);
    }
    return "";
  });
}

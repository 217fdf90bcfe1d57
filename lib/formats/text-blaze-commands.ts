import { dateMark, shiftOf } from "./date-format";
import { ask, CLIPBOARD, CURSOR, choose, escapeBraces, named, unknownAsk } from "./house-placeholder";
import type { Losses } from "./losses";
import type { Nested } from "./nested-bodies";

/** A command may span lines, but not reach further than this. */
const FARTHEST = 5000;

interface Command {
  readonly name: string;
  readonly positional: readonly string[];
  readonly named: ReadonlyMap<string, string>;
  readonly raw: string;
}
type Token = string | Command;

const unescaped = (text: string): string => text.replaceAll(/\\([{}\\;])/g, "$1");

/** Where each brace closes; braces inside count, escaped ones do not. */
function closings(text: string): ReadonlyMap<number, number> {
  const open: number[] = [];
  const closes = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "{") open.push(at);
    else if (text[at] === "}") {
      const from = open.pop();
      if (from !== undefined && at - from < FARTHEST) closes.set(from, at);
    }
  }
  return closes;
}

function splitSettings(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "{") depth++;
    else if (text[at] === "}") depth--;
    else if (text[at] === ";" && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter(Boolean);
}

const SETTING =
  /^(name|default|cols|rows|width|height|multiple|itemlabels|formatter|shift|at|pattern|locale|text|preview|selector|page|select|trim|url|start|finish|required|type|underline|italic|bold)\s*=\s*([\s\S]*)$/i;

function commandOf(raw: string): Command | undefined {
  const inner = raw.slice(1, -1).trim();
  if (inner.startsWith("=")) return { name: "=", positional: [inner.slice(1).trim()], named: new Map(), raw };
  const [, name = "", rest = ""] = /^([A-Za-z][A-Za-z-]*)\s*(?::([\s\S]*))?$/.exec(inner) ?? [];
  if (name === "") return undefined;
  const positional: string[] = [];
  const settings = new Map<string, string>();
  for (const part of splitSettings(rest)) {
    const [, key, value] = SETTING.exec(part) ?? [];
    if (key === undefined) positional.push(unescaped(part));
    else settings.set(key.toLowerCase(), unescaped(value ?? "").trim());
  }
  return { name: name.toLowerCase(), positional, named: settings, raw };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const closes = closings(text);
  let literal = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (letter === "\\" && /[{}\\]/.test(text[at + 1] ?? "")) {
      literal += text[++at] ?? "";
      continue;
    }
    const end = closes.get(at);
    const command = end === undefined ? undefined : commandOf(text.slice(at, end + 1));
    if (end === undefined || command === undefined) {
      literal += letter;
      continue;
    }
    tokens.push(escapeBraces(literal), command);
    literal = "";
    at = end;
  }
  return [...tokens, escapeBraces(literal)];
}

const OPENS = new Set(["if", "repeat", "formtoggle"]);
const CLOSES = new Set(["endif", "endrepeat", "endformtoggle"]);
const GONE_OPENS = new Set(["note", "button"]);
const GONE_CLOSES = new Set(["endnote", "endbutton"]);
const KEYS = new Set(["key", "click", "wait", "submit", "attach"]);
const SCRIPTS = new Set(["urlload", "urlsend", "run", "dbselect", "dbinsert", "dbupdate", "dbdelete", "remote"]);

/** One snippet: fields without a name are numbered. */
class BlazeFill {
  #unnamed = 0;

  constructor(
    readonly nested: Nested,
    readonly losses: Losses,
  ) {}

  fill(text: string): string {
    /** Whether each open condition shows its first branch; a note never shows. */
    const open: { isShown: boolean; readonly isGone: boolean }[] = [];
    let hidden = 0;
    let out = "";
    for (const token of tokensOf(text)) {
      const isShown = hidden === 0;
      if (typeof token === "string") out += isShown ? token : "";
      else if (OPENS.has(token.name)) {
        this.losses.add("conditional_lost", "body", token.raw.slice(0, 80));
        open.push({ isShown: true, isGone: false });
      } else if (GONE_OPENS.has(token.name)) {
        if (token.name === "button") this.losses.add("script_blocked", "body", "button");
        open.push({ isShown: false, isGone: true });
        hidden++;
      } else if (CLOSES.has(token.name) || GONE_CLOSES.has(token.name)) hidden -= open.pop()?.isShown === false ? 1 : 0;
      else if (token.name === "else" || token.name === "elseif") {
        const inner = open.at(-1);
        if (inner?.isShown) hidden++;
        if (inner && !inner.isGone) inner.isShown = false;
      } else if (isShown) out += this.#one(token);
    }
    return out;
  }

  #label({ named: given }: Command): string {
    return given.get("name") || `field ${++this.#unnamed}`;
  }

  #one(command: Command): string {
    const { name, positional, named: given, raw } = command;
    const first = positional[0] ?? "";
    if (name === "formtext" || name === "formparagraph") return ask(this.#label(command), given.get("default"));
    if (name === "formmenu") return choose(this.#label(command), positional, given.get("default"));
    if (name === "formdate") return ask(this.#label(command), given.get("default"));
    if (name === "time" || name === "date") return dateMark(first, shiftOf(given.get("shift") ?? ""));
    if (name === "clipboard") return CLIPBOARD;
    if (name === "cursor") return CURSOR;
    if (name === "import") return this.nested(first);
    if (name === "user" && /^(?:name|email)$/i.test(first)) return named(`agent.${first.toLowerCase()}`);
    if (name === "site" || name === "snippet" || name === "user") return ask(`${name} ${first}`.trim());
    if (name === "link") return this.#link(first || (given.get("url") ?? ""), given.get("text") ?? "");
    return this.#lost(command, first) ?? unknownAsk(first || name, this.losses, "", raw);
  }

  #link(address: string, text: string): string {
    this.losses.add("link_flattened", "body", address);
    return escapeBraces(text === "" || text === address ? address : `${text} (${address})`);
  }

  /** What no text can carry. */
  #lost({ name, named: given, raw }: Command, first: string): string | undefined {
    if (KEYS.has(name)) this.losses.add("action_lost", "body", raw);
    else if (name === "image") this.losses.add("image_lost", "body", first || (given.get("url") ?? ""));
    else if (SCRIPTS.has(name)) {
      this.losses.add("script_blocked", "body", name);
      return name === "dbselect" || name === "urlload" ? ask(given.get("name") || name) : "";
    } else if (name === "=") {
      this.losses.add("conditional_lost", "body", raw.slice(0, 80));
      return ask(/^[\p{L}_][\p{L}\p{N}_ ]*$/u.test(first) ? first : "result of a formula");
    } else if (name === "error") this.losses.add("conditional_lost", "body", raw.slice(0, 80));
    else return undefined;
    return "";
  }
}

/** Brace commands of Text Blaze in the house spelling. A key press is taken out: `{key: enter}` would send. */
export const fillBlazeCommands = (text: string, nested: Nested, losses: Losses): string =>
  new BlazeFill(nested, losses).fill(text);

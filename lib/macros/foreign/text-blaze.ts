// `{formtext: name=X; default=Y}`: commands in braces, settings parted by semicolons.
import { printPlaceholder } from "../print-placeholder";
import { askFor, choiceOf, unknown } from "./ask-instead";
import { momentOf } from "./foreign-dates";
import { type Nesting, nestedSnippet } from "./nested-snippets";
import type { Translated } from "./translated";
import { type Step, walkTokens } from "./walk-tokens";

/** A brace of the text, or a command; a setting may hold one more pair of braces. */
const TOKENS = /\\([{}])|\{(=|[a-zA-Z][a-zA-Z0-9_-]{0,40})\s*(:?)((?:\\.|[^{}\\]|\{[^{}]{0,300}\}){0,2000}?)\}/g;
const SETTINGS = new Set(
  "name default cols rows shift at format formatter width multiple values label text url start locale required type trim visible pattern".split(
    " ",
  ),
);

interface Settings {
  readonly named: Readonly<Record<string, string>>;
  readonly bare: readonly string[];
}

function settingsOf(given: string): Settings {
  const named: Record<string, string> = {};
  const bare: string[] = [];
  for (const raw of given.split(/(?<!\\);/)) {
    const part = raw.replaceAll(/\\([;{}=\\])/g, "$1").trim();
    const [, name, value] = /^([a-z]+)\s*=\s*([\s\S]*)$/.exec(part) ?? [];
    if (name !== undefined && SETTINGS.has(name)) named[name] = (value ?? "").replace(/^"([\s\S]*)"$/, "$1");
    else if (part !== "") bare.push(part);
  }
  return { named, bare };
}

const LETTERS: Readonly<Record<string, string>> = {
  name: "agent.name",
  firstname: "agent.first_name",
  email: "agent.email",
};

function linkOf({ named, bare }: Settings): Step {
  const url = named.url ?? bare[0] ?? "";
  return { text: named.text ? `${named.text} (${url})` : url };
}

function command(word: string, given: string, field: () => string, nesting: Nesting): Step | undefined {
  const settings = settingsOf(given);
  const { named, bare } = settings;
  switch (word) {
    case "formtext":
    case "formparagraph":
      return { put: askFor(named.name || field(), named.default) };
    case "formdate":
      return { put: askFor(named.name || field()) };
    case "formmenu":
      return choiceOf(named.name || field(), bare, named.default);
    case "formtoggle":
    case "if":
    case "repeat":
      return { open: "keep", lost: "conditional_lost" };
    case "else":
    case "elseif":
      return { branch: "else" };
    case "endformtoggle":
    case "endif":
    case "endrepeat":
    case "endnote":
      return { close: true };
    case "note":
      return { open: "drop" };
    case "time": {
      const moment = momentOf(bare[0] ?? "", named.shift ?? "", named.locale);
      return moment === undefined ? unknown("date") : { put: moment };
    }
    case "clipboard":
    case "cursor":
      return { put: `{{${word}}}` };
    case "user": {
      const name = LETTERS[bare[0] ?? "name"];
      return name === undefined ? unknown(`user ${bare[0]}`) : { put: printPlaceholder({ kind: "value", name }) };
    }
    case "site":
    case "snippet":
      return unknown(`${word} ${bare[0] ?? ""}`);
    case "import":
      return nestedSnippet(nesting, bare[0] ?? "");
    case "=":
      return { put: askFor("result"), lost: "conditional_lost" };
    case "urlload":
    case "urlsend":
    case "run":
    case "dbselect":
    case "dbinsert":
    case "dbupdate":
    case "dbdelete":
      return { put: askFor(named.name || "result"), lost: "script_blocked" };
    case "key":
    case "click":
    case "wait":
      return { put: "", lost: "action_lost" };
    case "image":
      return { put: "", lost: "image_lost" };
    case "link":
      return linkOf(settings);
    case "error":
      return { put: "" };
    default:
      return undefined;
  }
}

export function fromTextBlaze(text: string, nesting: Nesting): Translated {
  let fields = 0;
  const field = () => `field ${++fields}`;
  return walkTokens(text, TOKENS, (match): Step => {
    const [whole, brace, word = "", colon, given = ""] = match;
    if (brace !== undefined) return { text: brace };
    const step = command(word.toLowerCase(), given, field, nesting);
    if (step) return step;
    // A word in braces without settings may be text; with a colon it is a command nobody here knows.
    return colon === ":" && /^\s/.test(given) ? unknown(word) : { text: whole };
  });
}

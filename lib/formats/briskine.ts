import { type CsvFormat, eachRow, noteUnknown } from "./csv-table";
import { dateMark, shiftOf } from "./date-format";
import { replaceBraces, unquote } from "./double-brace";
import { type Draft, newDraft } from "./draft";
import { ask, askLabel, CURSOR, choose, escapeBraces, named, unknownAsk } from "./house-placeholder";
import { htmlBody } from "./html-body";
import { type JsonRecord, textOf } from "./json-values";
import { keepFirstBranch } from "./keep-first-branch";
import type { Losses } from "./losses";
import { rawBody } from "./raw-body";

// Handlebars, with helpers of its own.

const CUSTOMER = /^to\.(?:\[?\d+\]?\.)?(first_name|last_name|name|email|phone)$/;
const AGENT = /^(?:from|account)\.(?:\[?\d+\]?\.)?(first_name|last_name|name|email)$/;
/** Blocks whose inside is shown as it stands. */
const BLOCK = /\{\{(~?[#^/]|~?else\b)\s*([\w-]*)[^{}]{0,500}\}\}/g;
const ARGUMENTS = /([\w-]+)=("[^"]*"|'[^']*'|\S+)|("[^"]*"|'[^']*')|(\S+)/g;
const COLUMNS = new Set("id title shortcut subject to cc bcc tags body body_plain_text attachments".split(" "));

interface Helper {
  readonly words: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

function argumentsOf(text: string): Helper {
  const words: string[] = [];
  const given = new Map<string, string>();
  for (const [, key, value, quoted, word] of text.matchAll(ARGUMENTS)) {
    if (key !== undefined) given.set(key, unquote(value ?? ""));
    else words.push(quoted === undefined ? (word ?? "") : unquote(quoted));
  }
  return { words, named: given };
}

function momentMark({ words, named: given }: Helper): string {
  if (words[0]) return escapeBraces(words[0]);
  const shift = (text: string | undefined, sign: string) =>
    text ? shiftOf(`${sign}${text.replace(/[;,]/, " ")}`) : "";
  return dateMark(
    given.get("format") ?? "YYYY-MM-DD",
    shift(given.get("add"), "+") + shift(given.get("subtract"), "-"),
  );
}

/** One body: the questions it has asked so far are numbered, since one label is asked once. */
class HandlebarsFill {
  #choices = 0;

  constructor(readonly losses: Losses) {}

  fill(text: string): string {
    const cursors = text.replaceAll(
      /\{\{#cursor\}\}([\s\S]{0,2000}?)\{\{\/cursor\}\}/g,
      (_, hint: string) => `{{cursor}}${hint}`,
    );
    const kindOf = ([, mark = "", name = ""]: RegExpExecArray) => {
      if (mark.endsWith("else")) return "middle";
      return mark.endsWith("/") ? "close" : mark === "^" && name === "" ? "middle" : "open";
    };
    return replaceBraces(keepFirstBranch(cursors, BLOCK, kindOf, this.losses), (inner, raw) => this.#one(inner, raw));
  }

  #one(inner: string, raw: string): string {
    const [, name = "", rest = ""] = /^~?([^\s~]+)\s*([\s\S]*?)~?$/.exec(inner) ?? [];
    const known = this.#path(name.toLowerCase());
    if (known && rest === "") return known;
    const given = argumentsOf(rest);
    if (name === "cursor") return CURSOR + escapeBraces(given.words.join(" "));
    if (name === "moment") return momentMark(given);
    if (name === "choice" || name === "random") return this.#choice(name, given);
    if (/^(?:capitalize|capitalizeall|lowercase|uppercase|text|split|list|domain)$/i.test(name) && given.words[0]) {
      const unwrapped = /^(?:domain|split|list)$/i.test(name) ? undefined : this.#path(given.words[0].toLowerCase());
      return unwrapped ?? ask(askLabel(`${given.words[0]}.${name}`));
    }
    return unknownAsk(name.startsWith(">") ? rest || name : name, this.losses, "", raw);
  }

  #path(path: string): string | undefined {
    const customer = CUSTOMER.exec(path)?.[1];
    const agent = AGENT.exec(path)?.[1];
    if (path === "subject") return named("ticket.subject");
    return customer ? named(`customer.${customer}`) : agent ? named(`agent.${agent}`) : undefined;
  }

  #choice(name: string, { words }: Helper): string {
    const options = name === "choice" && words.length === 1 ? (words[0] ?? "").split(",") : words;
    this.#choices++;
    return choose(
      this.#choices > 1 ? `choice ${this.#choices}` : "choice",
      options.map((one) => one.trim()),
    );
  }
}

function readRow(record: JsonRecord): Draft {
  const draft = newDraft({
    id: textOf(record.id),
    title: textOf(record.title),
    shortcut: textOf(record.shortcut),
    tags: textOf(record.tags).split(","),
  });
  for (const field of ["subject", "to", "cc", "bcc"]) {
    if (textOf(record[field]).trim() !== "") draft.losses.add("action_lost", field, field);
  }
  if (textOf(record.attachments).trim() !== "")
    draft.losses.add("attachment_lost", "attachments", textOf(record.attachments));
  const html = rawBody(record.body, draft.losses);
  const text = htmlBody(html, draft.losses);
  draft.body = new HandlebarsFill(draft.losses).fill(text.trim() === "" ? textOf(record.body_plain_text) : text);
  return draft;
}

export const briskine: CsvFormat = {
  system: "briskine",
  matches: (columns) =>
    ["title", "shortcut", "body"].every((one) => columns.has(one)) &&
    ["subject", "cc", "bcc", "body_plain_text"].some((one) => columns.has(one)),
  read(table, notes) {
    noteUnknown(table, (column) => COLUMNS.has(column), notes);
    return eachRow(table, readRow);
  },
};

// Which prepared line comes next in a conversation. Nothing is ever said twice to the same customer: when a row is used up,
// there is nothing to offer.
import type { Message } from "../transcript/message";
import { plainText } from "../transcript/plain-text";
import { foldLine } from "./fold-line";
import { HOLDING_LINES, type LineKind } from "./holding-lines";
import { isHoldingLine } from "./is-holding-line";
import { lineLanguage } from "./line-language";

/** With so many holding lines since the last answer it is a long task. */
const LONG_AFTER = 2;
/** As many lines at the end of a conversation tell its language. */
const HEARD = 30;
/** As many lines of our side are compared with what is offered. */
const COMPARED = 500;
const COLLEAGUE =
  /\b(?:colleague|team|specialist|supervisor|manager|warehouse|department|kolleg\w*|teamleit\w*|fachabteilung|lager|companer\w*|equipo|supervisor\w*|collegue|equipe|responsable|entrepot|colega|magazzino|squadra|collega|reparto)\b/u;

const isOurs = ({ role, delivery, origin }: Message): boolean =>
  role === "agent" && delivery === "shown" && origin !== "elsewhere";

/** What the agent is doing, as their last words tell. */
export function lineKind(messages: readonly Message[]): Extract<LineKind, "searching" | "colleague" | "long"> {
  const ours = messages.filter(isOurs);
  const answered = ours.findLastIndex(({ text }) => !isHoldingLine(text));
  const holding = ours.slice(answered + 1);
  if (COLLEAGUE.test(foldLine(holding.at(-1)?.text.slice(-600) ?? ""))) return "colleague";
  return holding.length >= LONG_AFTER ? "long" : "searching";
}

/** The line with the customer's first name in it, or without the words that need one. */
export const personalise = (line: string, name: string | undefined): string =>
  name === undefined ? line.replace(/, \{name\}(?:,(?= \S))?/g, "") : line.replace("{name}", () => name);

/** A name that stands where `{name}` does is no longer than this (characters). */
const LONGEST_NAME = 40;

/** Whether a line was said, whoever's name was in it, and whatever stood around it. */
function wasSaid(line: string, heard: readonly string[]): boolean {
  const [before = "", after = ""] = line.split("{name}").map(plainText);
  return heard.some((text) => {
    const at = text.indexOf(before);
    if (at === -1) return false;
    const between = text.indexOf(after, at + before.length) - at - before.length;
    return after === "" || (between >= 0 && between <= LONGEST_NAME);
  });
}

/**
 * The next line of this kind that the customer has not read, in the language of the conversation; `undefined` where all
 * are used up. Names count for nothing: "Still on it, Mia" was said where "Still on it" was.
 */
export function chooseLine(messages: readonly Message[], kind: LineKind, name: string | undefined): string | undefined {
  const spoken = messages.slice(-HEARD).filter((one) => isOurs(one) || one.role === "customer");
  const rows = HOLDING_LINES[lineLanguage(spoken.map(({ text }) => text))];
  const ours = messages.filter(({ role }) => role === "agent" || role === "bot").slice(-COMPARED);
  const heard = ours.map(({ text }) => plainText(text));
  const free = [
    ...rows[kind],
    ...(kind === "colleague" || kind === "searching" || kind === "further" ? rows.long : []),
  ].find((line) => !wasSaid(line, heard));
  return free === undefined ? undefined : personalise(free, name);
}

import type { EpochMs } from "../transcript/time";
import { readTime } from "./read-time";
import type { TimeMark } from "./time-mark";
import { wordList } from "./word-list";

/** What the part of a row is called in which its author stands. */
export const AUTHOR_CLASS = /* @__PURE__ */ wordList(
  "author, sender, from, name, nick, nickname, username, who, person, poster, by, user, displayname, creator, nm",
);

export interface NameAndTime {
  readonly name: string;
  readonly mark?: TimeMark;
}

/** What is longer, in characters, is neither: the patterns below take too long on it. */
const LONGEST = 200;
const EDGES = /^[\s,;:·•|–—\-[\](){}<>]+|[\s,;:·•|–—\-[\](){}<>]+$/g;
const BREAKS = /[\s,;·•|–—\-[\]()]+/g;
const SAID =
  /\s(?:said|posted|wrote|replied|says|schrieb|schreibt|a écrit|escribió|escreveu|ha scritto|schreef|napisał|написал|написала)\s*(?:at|um|à|a las|às|alle|om|o|в)?\s*$/i;

/** Nothing but the word between a name and a time: "posted". */
export const isSaidWord = (text: string): boolean => text.length < 24 && ` ${text}`.replace(SAID, "") === "";

/** What joins a name to the time behind it: "Heike um 10:13". */
const JOINS = /\s(?:at|on|um|am|à|le|a las|às|el|alle|om|o|kl|в|о)\.?$/i;

const trimmed = (text: string): string => text.replace(EDGES, "").replace(SAID, "").replace(EDGES, "");

/**
 * A header that holds a name and a time, in either order, taken apart.
 * @example splitNameAndTime("Ivo, 10:01", now) // { name: "Ivo", mark: 10:01 }
 */
export function splitNameAndTime(text: string, now: EpochMs): NameAndTime {
  const whole = text.trim();
  if (whole.length > LONGEST) return { name: whole };
  if (!/\p{Nd}/u.test(whole) || whole.length > 90) return { name: trimmed(whole) };
  for (const { index, 0: found } of whole.matchAll(BREAKS)) {
    const mark = index > 0 ? readTime(trimmed(whole.slice(index)), now) : undefined;
    if (mark && mark.kind !== "day") return { name: trimmed(whole.slice(0, index)).replace(JOINS, ""), mark };
    if (found.length > 40) break;
  }
  for (const { index } of [...whole.matchAll(BREAKS)].reverse()) {
    const mark = index > 0 ? readTime(trimmed(whole.slice(0, index)), now) : undefined;
    if (mark && mark.kind !== "day") return { name: trimmed(whole.slice(index)), mark };
  }
  return { name: trimmed(whole) };
}

const SENTENCE = /[.!?…。！？؟](?:\s|$)|[,;]\s.*[,;]|https?:/;

/** Could stand above a message as who wrote it: short, and no sentence. */
export const looksLikeName = (text: string): boolean =>
  text.length > 0 &&
  text.length <= 48 &&
  /\p{L}|^\+?[\d\s()-]{6,}$/u.test(text) &&
  !SENTENCE.test(text.replace(/\b(?:Dr|Mr|Mrs|Ms|St|Jr|Sr|Prof|\p{Lu})\./gu, "")) &&
  text.split(/\s+/).length <= 7;

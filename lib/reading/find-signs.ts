// What lines on a page tell of the state of the conversation. Wrong is worse than nothing: who is not known by name, or
// what may be said of another conversation, tells nothing.
import type { Channel } from "../transcript/conversation-sign";
import type { Message } from "../transcript/message";
import { CLOSED_SAID, JOIN_SAID } from "./composer-words";
import { TYPING } from "./row-words";
import {
  ANSWERING_SAID,
  CHANNEL_LABEL,
  CONSENT_SAID,
  CONVERSATION_SAID,
  CUSTOMER_CALLED,
  FILLERS,
  LEFT_SAID,
  LIVE_CHANNEL,
  MAIL_CHANNEL,
  MESSAGING_CHANNEL,
  NOBODY_SAID,
  NOT_SO,
  OPEN_SAID,
  QUEUE_HEAD,
  REOPEN_SAID,
  STATE_LABEL,
  TAKE_SAID,
  WAITING_SAID,
} from "./sign-words";
import { foldWords, restOf, says, saysOnly } from "./word-list";

/** Lines of the desk's own are no longer than this (characters). */
export const SIGN_LINE = 80;

/** Names by which somebody can be meant. */
export interface People {
  readonly customer?: string | undefined;
  /** Of the own side, without the person who works here, and without bots. */
  readonly colleagues: readonly string[];
}

export type Somebody = "customer" | "colleague";

/** A name as it is, or its first word where that means one person only. */
function personNamed(said: string, { customer, colleagues }: People): Somebody | undefined {
  const people = new Map<string, Somebody>(colleagues.map((name) => [foldWords(name), "colleague"]));
  if (customer !== undefined) {
    const name = foldWords(customer);
    if (people.has(name)) return undefined;
    people.set(name, "customer");
  }
  const whole = people.get(said);
  if (whole) return whole;
  const short = [...people].filter(([name]) => name.split(" ")[0] === said);
  return short.length === 1 ? short[0]?.[1] : undefined;
}

/** Who it is that does something, as a line says that has no words beside those. */
function whoDoes(line: string, people: People, ...words: Parameters<typeof restOf>[1][]): Somebody | undefined {
  const said = restOf(line, ...words);
  if (said !== "")
    return personNamed(said, people) ?? personNamed(restOf(line, ...words, FILLERS), people) ?? called(said);
  return undefined;
}

const called = (said: string): Somebody | undefined =>
  saysOnly(said, CUSTOMER_CALLED, FILLERS) && says(said, CUSTOMER_CALLED) ? "customer" : undefined;

/** A line that says somebody is writing just now. */
export const saysTyping = (line: string): boolean =>
  line.length <= SIGN_LINE && (says(line, TYPING) || says(line, ANSWERING_SAID));

/** Who is writing just now. */
export function whoIsTyping(line: string, people: People): Somebody | undefined {
  return saysTyping(line) ? whoDoes(line, people, TYPING, ANSWERING_SAID) : undefined;
}

/** A number that names a ticket; a line with one may be told of another. */
const NUMBERED = /#\s*\p{Nd}/u;
/** A line with no word for a conversation says no more than this; by whom it was closed may follow. */
const FEW_WORDS = 2;
const WITH_WHOM = 4;
const FEW_SIGNS = 32;

/** A line that says this conversation is over. */
export function saysClosed(line: string): boolean {
  if (line.length > SIGN_LINE || !says(line, CLOSED_SAID)) return false;
  if (says(line, OPEN_SAID) || says(line, NOT_SO) || NUMBERED.test(line)) return false;
  if (says(line, CONVERSATION_SAID)) return true;
  const words = foldWords(line).split(" ");
  const most = says(words[0] ?? "", CLOSED_SAID) ? WITH_WHOM : FEW_WORDS;
  return line.length <= FEW_SIGNS && words.length <= most;
}

/** A notice in the place of the reply box: it names what is closed. */
export const isClosedNotice = (line: string): boolean => saysClosed(line) && says(line, CONVERSATION_SAID);

/** A word or two that name the state of a conversation and say nothing else. */
export const isStateWord = (text: string): boolean =>
  saysOnly(text, CLOSED_SAID, OPEN_SAID, CONVERSATION_SAID, STATE_LABEL) &&
  (says(text, CLOSED_SAID) || says(text, OPEN_SAID));

/**
 * A state that says that the conversation is over.
 * @example isClosedBadge("Status: Resolved") // true
 */
export const isClosedBadge = (text: string): boolean =>
  isStateWord(text) && says(text, CLOSED_SAID) && !says(text, OPEN_SAID) && !says(text, REOPEN_SAID);

/** What the lines of the desk's own at the end of a transcript tell; oldest message first. */
export function stateAtEnd(messages: readonly Message[], people: People): "closed" | "customer-left" | undefined {
  let left = false;
  for (let at = messages.length - 1; at >= 0; at--) {
    const message = messages[at];
    if (message?.role !== "system") break;
    const line = message.text;
    if (line.length > SIGN_LINE) continue;
    if (saysClosed(line)) return "closed";
    if (says(line, OPEN_SAID)) break;
    left ||= says(line, LEFT_SAID) && whoDoes(line, people, LEFT_SAID, CONVERSATION_SAID) === "customer";
  }
  return left ? "customer-left" : undefined;
}

/** What is told of a control that may take a conversation over. */
export interface TakeControl {
  readonly text: string;
  /** What is said around it. */
  readonly near: string;
  /** It stands with a conversation into which nothing can be written yet. */
  readonly unjoined: boolean;
}

/** Whether a control takes a customer over who waits. */
export function takesOver({ text, near, unjoined }: TakeControl): boolean {
  const words = text.replaceAll(/\p{Nd}+/gu, " ");
  if (!saysOnly(words, JOIN_SAID, TAKE_SAID, CONVERSATION_SAID) || says(near, CONSENT_SAID)) return false;
  if (!says(words, JOIN_SAID) && !says(words, TAKE_SAID)) return false;
  return unjoined || words !== text || says(near, WAITING_SAID);
}

/** The channel a text names and nothing else; behind a label a mail is one, too. */
export function channelIn(text: string, labelled: boolean): Channel | undefined {
  if (text.length > SIGN_LINE) return undefined;
  if (saysOnly(text, LIVE_CHANNEL, CHANNEL_LABEL) && says(text, LIVE_CHANNEL)) return "live-chat";
  if (saysOnly(text, MESSAGING_CHANNEL, CHANNEL_LABEL) && says(text, MESSAGING_CHANNEL)) return "messaging";
  const mail = labelled || says(text, CHANNEL_LABEL);
  return mail && saysOnly(text, MAIL_CHANNEL, CHANNEL_LABEL) && says(text, MAIL_CHANNEL) ? "e-mail" : undefined;
}

/** Whether a heading stands above customers who wait to be taken; "(0)" says that there are none. */
export function headsQueue(text: string): boolean {
  if (text.length > SIGN_LINE || /(?<!\p{Nd})0(?!\p{Nd})/u.test(text)) return false;
  const words = text.replaceAll(/\p{Nd}+/gu, " ");
  return says(words, QUEUE_HEAD) && saysOnly(words, QUEUE_HEAD, CONVERSATION_SAID, CUSTOMER_CALLED, FILLERS);
}

/** Whether what stands below such a heading is somebody, and not the word that nobody is there. */
export const isWaitingEntry = (text: string): boolean =>
  text.length <= 2 * SIGN_LINE && /\p{L}{2}/u.test(text) && !says(text, NOBODY_SAID);

// The state of a conversation on a page nobody described. What stands around the transcript is looked at when the page
// around it changed; the end of the transcript, where somebody may be typing, at every look.

import {
  channelIn,
  isClosedNotice,
  type People,
  saysTyping,
  stateAtEnd,
  takesOver,
  whoIsTyping,
} from "../reading/find-signs";
import { CHANNEL_LABEL, CONVERSATION_SAID, REOPEN_SAID } from "../reading/sign-words";
import { foldWords, says, saysOnly } from "../reading/word-list";
import { ANSWER, hasWord, wordsOf } from "../reading/words";
import type { Channel, ConversationSign } from "../transcript/conversation-sign";
import type { Message } from "../transcript/message";
import { hasClosedBadge } from "./closed-badge";
import type { ComposerFinding } from "./page-look";
import type { PageStructure } from "./page-structure";
import { isQueueShown } from "./queue-shown";
import { CONTROL, fewWords, paneAround, type SaidBy, scanPane } from "./scan-pane";
import { isVisible } from "./visible";

/** What the page shows beside the messages; good until the page around the transcript changes. */
export interface AroundTranscript {
  readonly closed: boolean;
  readonly waiting: boolean;
  readonly channel?: Channel;
  /** Lines in which somebody may be typing. */
  readonly lines: readonly SaidBy[];
}

/** As many controls of a whole page are looked at, and so many labels. */
const MOST = 300;
/** As far around a control its surroundings are listened to. */
const NEAR = 3;
/** Somebody types at the end of a list: in one of so many elements. */
const LAST = 2;
/** Names are taken from so many messages, the latest. */
const NAMED = 500;

const isShut = (composer: ComposerFinding): boolean =>
  composer.kind === "none" || (composer.kind === "found" && composer.locked);

const elementOf = (composer: ComposerFinding): HTMLElement | undefined =>
  composer.kind === "found" ? composer.element : undefined;

const firstOf = (found: Iterable<Element>): Element[] => {
  const first: Element[] = [];
  for (const element of found) if (first.push(element) >= MOST) break;
  return first;
};

/** What is said around a control, as far as it is little. */
function saidNear(control: Element): string {
  const said: string[] = [];
  let at: Element | null = control;
  for (let level = 0; level < NEAR && at?.parentElement; level++) {
    at = at.parentElement;
    const text = fewWords(at);
    if (text === undefined) break;
    said.push(text);
  }
  return said.join(" · ");
}

const isOff = (control: Element): boolean =>
  control.matches("[disabled],[aria-disabled=true]") || control.closest("[inert],[hidden],[aria-hidden=true]") !== null;

const takes = ({ element, text }: SaidBy, unjoined: boolean): boolean =>
  text.length <= 40 && !isOff(element) && takesOver({ text, near: saidNear(element), unjoined }) && isVisible(element);

/** Somewhere on the page, but for these elements, is what takes over a customer who waits. */
const isOffered = (document: Document, isOther: (element: Element) => boolean): boolean =>
  firstOf(document.querySelectorAll(CONTROL)).some((element) => {
    const text = isOther(element) ? undefined : fewWords(element);
    return text !== undefined && takes({ element, text }, false);
  });

/**
 * Whether a page without a chat on it offers to take over a customer who waits. A mere list of who waits says less there:
 * tickets wait in lists for hours.
 */
export const isOfferedWithoutChat = (document: Document): boolean => isOffered(document, () => false);

function isWaiting({ root }: PageStructure, inPane: readonly SaidBy[], unjoined: boolean): boolean {
  const own = new Set(inPane.map(({ element }) => element));
  const isOther = (element: Element) => own.has(element) || root.contains(element);
  return inPane.some((one) => takes(one, unjoined)) || isOffered(root.ownerDocument, isOther);
}

/** A box that cannot be written into, and says why. */
const saysWhyShut = (element: Element | undefined): boolean =>
  ["placeholder", "data-placeholder", "aria-placeholder", "aria-label"].some((name) =>
    isClosedNotice(element?.getAttribute(name) ?? ""),
  );

function channelOf(document: Document, lines: readonly SaidBy[]): Channel | undefined {
  const found = new Set<Channel>();
  const add = (element: Element, channel: Channel | undefined) => {
    if (channel && isVisible(element)) found.add(channel);
  };
  for (const { element, text } of lines) add(element, channelIn(text, false));
  for (const label of firstOf(document.querySelectorAll("dt,th,label"))) {
    const value = saysOnly(fewWords(label) ?? "", CHANNEL_LABEL) ? label.nextElementSibling : null;
    if (value) add(value, channelIn(fewWords(value) ?? "", true));
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Looks around the transcript; forces layout for the few elements whose words tell something. */
export function lookAround(structure: PageStructure, composer: ComposerFinding): AroundTranscript {
  const { root } = structure;
  const shut = isShut(composer);
  const { lines, controls } = scanPane(paneAround(root, elementOf(composer)), root);
  const reopens = ({ element, text }: SaidBy) =>
    saysOnly(text, REOPEN_SAID, CONVERSATION_SAID) && says(text, REOPEN_SAID) && !isOff(element) && isVisible(element);
  const told = ({ element, text }: SaidBy) => isClosedNotice(text) && isVisible(element);
  const noticed = shut && (saysWhyShut(elementOf(composer)) || controls.some(reopens) || lines.some(told));
  const closed = noticed || hasClosedBadge(root);
  const channel = channelOf(root.ownerDocument, lines);
  const unjoined = shut && !closed && !controls.some(({ text }) => hasWord(wordsOf(text), ANSWER));
  return {
    closed,
    waiting: isWaiting(structure, controls, unjoined) || isQueueShown(root.ownerDocument, root),
    ...(channel ? { channel } : {}),
    lines,
  };
}

function peopleIn(messages: readonly Message[], customer: string | undefined, own: readonly string[]): People {
  const me = new Set(own.map(foldWords));
  const latest = messages.slice(-NAMED);
  for (const { origin, author } of latest) if (origin === "here" && author) me.add(foldWords(author));
  const names = latest.flatMap(({ role, author }) => (role === "agent" && author ? [author] : []));
  return { customer, colleagues: [...new Set(names)].filter((name) => !me.has(foldWords(name))) };
}

function lastLines({ root, newestFirst }: PageStructure): string[] {
  const lines: string[] = [];
  let at = newestFirst ? root.firstElementChild : root.lastElementChild;
  for (let count = 0; at && count < LAST; count++) {
    lines.push(fewWords(at) ?? "");
    at = newestFirst ? at.nextElementSibling : at.previousElementSibling;
  }
  return lines;
}

/** What is told by the transcript and by what stands around it. */
export function signsByLooks(
  structure: PageStructure,
  messages: readonly Message[],
  customer: string | undefined,
  around: AroundTranscript,
): readonly ConversationSign[] {
  const within = lastLines(structure).filter(saysTyping);
  const beside = around.lines.filter(({ element, text }) => saysTyping(text) && isVisible(element));
  const told = within.length > 0 || beside.length > 0 || messages.at(-1)?.role === "system";
  const people = told ? peopleIn(messages, customer, structure.ownNames?.() ?? []) : { customer, colleagues: [] };
  const typing = new Set([...within, ...beside.map(({ text }) => text)].map((line) => whoIsTyping(line, people)));
  const end = stateAtEnd(messages, people);
  const signs: readonly (readonly [ConversationSign, boolean])[] = [
    ["closed", around.closed || end === "closed"],
    ["customer-left", end === "customer-left" && !around.closed],
    ["colleague-replying", typing.has("colleague")],
    ["customer-waiting", around.waiting],
    ["customer-typing", typing.has("customer")],
  ];
  return [...signs.flatMap(([sign, shown]) => (shown ? [sign] : [])), ...(around.channel ? [around.channel] : [])];
}

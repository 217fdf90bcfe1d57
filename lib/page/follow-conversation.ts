// Follows which conversation a list of messages shows, over what pages do on the way from one to the next. What must stay
// true: a list still showing one customer never passes for the next one's, whatever the address says already.
import { hashText } from "../transcript/hash-text";
import type { Message, MessageId } from "../transcript/message";
import { isSameName } from "../transcript/same-name";
import type { EpochMs } from "../transcript/time";
import type { Conversation, ConversationKey } from "../transcript/transcript";

/**
 * A page that has another address over the very same messages, or two customers' messages in one list, is on its way for this
 * long, in milliseconds, at most.
 */
const CHANGING = 8_000;
/** A key longer than this is hashed. */
const LONGEST = 200;

interface Seen {
  readonly read: Conversation;
  readonly told: Conversation;
  readonly messages: readonly Message[];
}

const bounded = (conversation: Conversation): Conversation =>
  conversation.key.length <= LONGEST
    ? conversation
    : { ...conversation, key: `long/${hashText(conversation.key, "key")}` as ConversationKey };

const idsOf = (messages: readonly Message[]): ReadonlySet<MessageId> => new Set(messages.map(({ id }) => id));

function isUnchanged(before: readonly Message[], now: readonly Message[]): boolean {
  const ids = idsOf(before);
  return now.length > 0 && now.length === before.length && now.every(({ id }) => ids.has(id));
}

/** What one customer's chat left in the list stands beside what another one's brought. */
function isMixed(before: Seen, read: Conversation, now: readonly Message[]): boolean {
  if (before.read.key === read.key || isSameName(before.read.customerName, read.customerName)) return false;
  const ids = idsOf(before.messages);
  const left = now.filter(({ id }) => ids.has(id)).length;
  return left > 0 && left < now.length;
}

/**
 * Whether a list goes on rather than being another one: half of what the customer said is still there. Lines of ours do not
 * count, since every customer is greeted with the same words.
 */
function goesOn(before: readonly Message[], now: readonly Message[]): boolean {
  if (before === now || before.length === 0 || now.length === 0) return true;
  const said = (messages: readonly Message[]) => {
    const own = messages.filter(({ role }) => role === "customer");
    return own.length > 0 ? own : messages;
  };
  const [old, fresh] = [said(before), said(now)];
  const ids = idsOf(old);
  const kept = fresh.filter(({ id }) => ids.has(id)).length;
  return kept * 2 >= Math.min(old.length, fresh.length);
}

export function createConversationFollower() {
  let last: Seen | undefined;
  let changingSince: EpochMs | undefined;
  let sameAgain = 0;

  function isChanging(read: Conversation, messages: readonly Message[], now: EpochMs): boolean {
    const moved = last !== undefined && last.read.key !== read.key && read.keyKind === "hard";
    const still = moved && last?.read.customerName === read.customerName && isUnchanged(last?.messages ?? [], messages);
    if (!last || !(still || isMixed(last, read, messages))) {
      changingSince = undefined;
      return false;
    }
    changingSince ??= now;
    return now - changingSince < CHANGING;
  }

  /** A soft key holds while anything of its conversation stays in sight, though older messages are loaded above. */
  function softly(read: Conversation, messages: readonly Message[]): Conversation {
    const before = last?.told;
    const goes = before?.keyKind === "soft" && isSameName(before.customerName, read.customerName);
    if (last && before && goes && goesOn(last.messages, messages)) return { ...read, key: before.key };
    if (before?.key.startsWith(read.key)) sameAgain++;
    return sameAgain === 0 ? read : { ...read, key: `${read.key}/${sameAgain}` as ConversationKey };
  }

  return {
    /** The conversation that is on screen, or `changing` while the page is on its way to another. */
    follow(read: Conversation, messages: readonly Message[], now: EpochMs): Conversation | "changing" {
      if (isChanging(read, messages, now)) return "changing";
      const told = read.keyKind === "soft" ? softly(read, messages) : bounded(read);
      last = { read, told, messages };
      return told;
    },
    /** Whether the list now holds somebody else's messages, though nothing around it has changed. */
    isOver(messages: readonly Message[]): boolean {
      if (!last) return false;
      const over = last.read.keyKind === "soft" && !goesOn(last.messages, messages);
      if (!over && messages.length > 0) last = { ...last, messages };
      return over;
    },
    forget(): void {
      last = undefined;
      changingSince = undefined;
    },
  };
}

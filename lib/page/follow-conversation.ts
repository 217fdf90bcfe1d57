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

const byCustomer = (messages: readonly Message[]) => messages.filter(({ role }) => role === "customer");

const isNamedOtherwise = (before: Conversation, read: Conversation): boolean =>
  before.customerName !== undefined && read.customerName !== undefined && before.customerName !== read.customerName;

/** Another customer's list stands at the address of the one before: it may name an inbox, or be about to move on. */
function isReplaced({ read: before, messages }: Seen, read: Conversation, now: readonly Message[]): boolean {
  if (before.key !== read.key || read.keyKind !== "hard" || !isNamedOtherwise(before, read)) return false;
  const ids = idsOf(byCustomer(messages));
  const said = byCustomer(now);
  return ids.size > 0 && said.length > 0 && said.every(({ id }) => !ids.has(id));
}

export function createConversationFollower() {
  let last: Seen | undefined;
  /** Whose chat is whose at an address that was found to hold several. */
  const shared = new Map<ConversationKey, Map<string, ConversationKey>>();
  let changingSince: EpochMs | undefined;
  let sameAgain = 0;

  function isChanging(read: Conversation, messages: readonly Message[], now: EpochMs, sure: boolean): boolean {
    const moved = last !== undefined && last.read.key !== read.key && read.keyKind === "hard";
    const still = moved && last?.read.customerName === read.customerName && isUnchanged(last?.messages ?? [], messages);
    const replaced = last !== undefined && !sure && !shared.has(read.key) && isReplaced(last, read, messages);
    if (!last || !(still || replaced || isMixed(last, read, messages))) {
      changingSince = undefined;
      return false;
    }
    changingSince ??= now;
    return now - changingSince < CHANGING;
  }

  /** A soft key holds while anything of its conversation stays in sight, though older messages are loaded above. */
  function softly(read: Conversation, messages: readonly Message[]): Conversation {
    const before = last?.told;
    // Without a line of theirs on both sides, what we greet everybody with proves nothing where the names differ.
    const spoke = last !== undefined && byCustomer(last.messages).length > 0 && byCustomer(messages).length > 0;
    const goes =
      before?.keyKind === "soft" &&
      isSameName(before.customerName, read.customerName) &&
      (spoke || !isNamedOtherwise(before, read));
    if (last && before && goes && goesOn(last.messages, messages)) return { ...read, key: before.key };
    if (before?.key.startsWith(read.key)) sameAgain++;
    return sameAgain === 0 ? read : { ...read, key: `${read.key}/${sameAgain}` as ConversationKey };
  }

  /** An address names one conversation, until it was seen to hold another customer's: then the name tells them apart. */
  function hardly(read: Conversation, short: Conversation, messages: readonly Message[]): Conversation {
    if (last && !shared.has(read.key) && isReplaced(last, read, messages))
      shared.set(read.key, new Map([[last.read.customerName ?? "", last.told.key]]));
    const chats = shared.get(read.key);
    if (!chats) return short;
    const name = read.customerName ?? "";
    const key = chats.get(name) ?? (`shared/${hashText(`${read.key}|${name}`, "key")}` as ConversationKey);
    chats.set(name, key);
    return { ...read, key, keyKind: "soft" };
  }

  return {
    /**
     * The conversation that is on screen, or `changing` while the page is on its way to another. With `sure` its hard key is
     * the desk's own, as a profile knows it.
     */
    follow(read: Conversation, messages: readonly Message[], now: EpochMs, sure = false): Conversation | "changing" {
      if (isChanging(read, messages, now, sure)) return "changing";
      const short = bounded(read);
      const told = read.keyKind === "soft" ? softly(short, messages) : sure ? short : hardly(read, short, messages);
      last = { read, told, messages };
      return told;
    },
    /** Whether the list now holds somebody else's messages, though nothing around it has changed. */
    isOver(messages: readonly Message[]): boolean {
      if (!last) return false;
      const begins = last.messages[0]?.id === messages[0]?.id;
      const over = !(last.read.keyKind === "hard" && begins) && !goesOn(last.messages, messages);
      if (!over && messages.length > 0) last = { ...last, messages };
      return over;
    },
    forget(): void {
      last = undefined;
      changingSince = undefined;
    },
  };
}

import { isSameMessage } from "./apply-reading";
import type { Message } from "./message";
import { plainText } from "./plain-text";
import { preciseTime } from "./precise-time";
import type { EpochMs } from "./time";

/** As many messages as are kept of one conversation. */
const MOST = 2000;
/** A row that vanished and one with the same words that came within this time (milliseconds) are one. */
const SAME_WITHIN = 30_000;

/** The new row with what only the old one knew: where it came from and when it was first seen. */
function withKnown(next: Message, old: Message): Message {
  const origin = next.origin === "unknown" && old.origin && old.origin !== "unknown" ? { origin: old.origin } : {};
  const joined = { ...next, ...origin, time: preciseTime(next.time, old.time) };
  // The very message, where nothing is new: what was made of it (prepared for comparing, read) still holds.
  return isSameMessage(joined, old) ? old : joined;
}

/** A desk whose clock is ahead of ours tells of the future: what stands there was said by now. */
const saidByNow = (message: Message, now: EpochMs): Message =>
  message.time.at !== undefined && message.time.at > now
    ? { ...message, time: { at: now, precision: "seen" } }
    : message;

const isSide = (a: Message, b: Message): boolean => a.role === b.role && plainText(a.text) === plainText(b.text);

/** The real row that replaced an optimistic one: other id, same side and words, moments apart. */
function findReplaced(next: Message, gone: Set<Message>, now: EpochMs): Message | undefined {
  for (const old of gone) {
    const recent = old.time.at === undefined || now - old.time.at < SAME_WITHIN;
    if (recent && isSide(next, old)) return old;
  }
  return undefined;
}

/**
 * Rows that a virtualised list scrolled out at the top are still said: they stay, as long as what remains is the later
 * part of what was there.
 */
function scrolledOut(old: readonly Message[], next: readonly Message[]): readonly Message[] {
  const first = next[0];
  const at = first ? old.findIndex(({ id }) => id === first.id) : -1;
  return at > 0 ? old.slice(0, at) : [];
}

/**
 * Joins what was known of a conversation with a new look at it. First-seen times and origins survive; rows the desk
 * deleted are gone; a transcript that is empty for a moment forgets nothing (`next` empty keeps `old`).
 */
export function mergeSnapshot(old: readonly Message[], next: readonly Message[], now: EpochMs): readonly Message[] {
  if (next.length === 0) return old;
  if (old.length === 0) return next.slice(-MOST).map((message) => saidByNow(message, now));
  const known = new Map(old.map((message) => [message.id, message]));
  const here = new Set(next.map(({ id }) => id));
  const gone = new Set(old.filter(({ id }) => !here.has(id)));
  const joined = next.map((message) => {
    const before = known.get(message.id) ?? (gone.size > 0 ? findReplaced(message, gone, now) : undefined);
    if (!before) return saidByNow(message, now);
    gone.delete(before);
    return before === message ? message : withKnown(message, before);
  });
  const all = [...scrolledOut(old, next), ...joined].slice(-MOST);
  return all.length === old.length && all.every((message, at) => message === old[at]) ? old : all;
}

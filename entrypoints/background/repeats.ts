// Which chunks of a plan the customer has already read. Each message of our side is prepared once, when it arrives; what a
// customer writes may be as long as they like, and is no part of it.

import { findHalfSaid, type HalfSaid } from "../../lib/sending/half-said";
import type { ChunkId, PlanChunk, SendPlan } from "../../lib/sending/send-plan";
import type { Duplicate } from "../../lib/transcript/duplicate";
import { findDuplicates } from "../../lib/transcript/find-duplicates";
import type { Message, MessageId } from "../../lib/transcript/message";
import { type PreparedMessage, prepareMessage, wasSaidByUs } from "../../lib/transcript/prepare-message";
import type { Shown } from "./conversations";

/** How a chunk stands to what was said. */
interface Compared {
  readonly duplicate: Duplicate | undefined;
  readonly halfSaid: HalfSaid | undefined;
}

function collect<T>(
  chunks: readonly PlanChunk[],
  find: (chunk: PlanChunk) => T | undefined,
): Readonly<Record<ChunkId, T>> {
  const found: Record<ChunkId, T> = {};
  for (const chunk of chunks) {
    const one = find(chunk);
    if (one !== undefined) found[chunk.id] = one;
  }
  return found;
}

export function createRepeats() {
  // Weak: a message that left every transcript takes its prepared form along.
  const prepared = new WeakMap<Message, PreparedMessage>();
  const compared = new WeakMap<readonly Message[], Map<string, Compared>>();

  const prepare = (message: Message): PreparedMessage => {
    const known = prepared.get(message);
    if (known) return known;
    const fresh = prepareMessage(message);
    prepared.set(message, fresh);
    return fresh;
  };

  const prepareOurs = (messages: readonly Message[]): readonly PreparedMessage[] =>
    messages.filter((message) => wasSaidByUs({ message })).map(prepare);

  /** What counts for this chunk: all but the lines a person has excused. */
  function countingFor({ excused }: PlanChunk, said: readonly PreparedMessage[]): readonly PreparedMessage[] {
    const out = new Set(excused);
    return out.size === 0 ? said : said.filter(({ message }) => !out.has(message.id));
  }

  /** Compared once for each transcript, however often a view is told something else. */
  function compare(chunk: PlanChunk, messages: readonly Message[]): Compared {
    const done = compared.get(messages) ?? new Map<string, Compared>();
    compared.set(messages, done);
    const key = JSON.stringify([chunk.text, chunk.excused]);
    const known = done.get(key);
    if (known) return known;
    const said = countingFor(chunk, prepareOurs(messages));
    const duplicate = findDuplicates([chunk], said)[chunk.id];
    const fresh = { duplicate, halfSaid: duplicate ? undefined : findHalfSaid(chunk.text, said) };
    done.set(key, fresh);
    return fresh;
  }

  const messagesFor = (plan: SendPlan, { transcript }: Shown): readonly Message[] =>
    transcript?.conversation.key === plan.target.key ? transcript.messages : [];

  /** Chunks that still wait and say what the own side already said in this conversation. */
  function of(plan: SendPlan, shown: Shown): Readonly<Record<ChunkId, Duplicate>> {
    const messages = messagesFor(plan, shown);
    const open = plan.chunks.filter(({ state }) => state.kind === "waiting" || state.kind === "skipped");
    return collect(open, (chunk) => compare(chunk, messages).duplicate);
  }

  /** Chunks that wait, are no duplicates, and of which a part was said: what is left of them. */
  function halvesOf(plan: SendPlan, shown: Shown): Readonly<Record<ChunkId, HalfSaid>> {
    const messages = messagesFor(plan, shown);
    const open = plan.chunks.filter(({ state, unflagged }) => state.kind === "waiting" && !unflagged);
    return collect(open, (chunk) => compare(chunk, messages).halfSaid);
  }

  /** Every message that says what this chunk says. */
  function alike({ id, text }: PlanChunk, shown: Shown | undefined): readonly MessageId[] {
    let said = prepareOurs(shown?.transcript?.messages ?? []);
    const found: MessageId[] = [];
    for (;;) {
      const duplicate = findDuplicates([{ id, text }], said)[id];
      if (!duplicate) return found;
      found.push(duplicate.message.id);
      said = said.filter(({ message }) => message.id !== duplicate.message.id);
    }
  }

  return {
    of,
    halvesOf,
    alike,
    isFlagged: (plan: SendPlan, chunk: PlanChunk, shown: Shown): boolean =>
      !chunk.unflagged && of(plan, shown)[chunk.id] !== undefined,
  };
}

export type Repeats = ReturnType<typeof createRepeats>;

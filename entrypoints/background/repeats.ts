// Which chunks of a plan the customer has already read. Each message is prepared once, when it arrives.

import type { ChunkId, PlanChunk, SendPlan } from "../../lib/sending/send-plan";
import type { Duplicate } from "../../lib/transcript/duplicate";
import { findDuplicates } from "../../lib/transcript/find-duplicates";
import type { Message, MessageId } from "../../lib/transcript/message";
import { type PreparedMessage, prepareMessage } from "../../lib/transcript/prepare-message";
import type { Shown } from "./conversations";

export function createRepeats() {
  // Weak: a message that left every transcript takes its prepared form along.
  const prepared = new WeakMap<Message, PreparedMessage>();

  const prepare = (message: Message): PreparedMessage => {
    const known = prepared.get(message);
    if (known) return known;
    const fresh = prepareMessage(message);
    prepared.set(message, fresh);
    return fresh;
  };

  /** What counts for this chunk: all but the lines a person has excused. */
  function findFor(chunk: PlanChunk, said: readonly PreparedMessage[]): Readonly<Record<ChunkId, Duplicate>> {
    const excused = new Set(chunk.excused);
    return findDuplicates([chunk], excused.size === 0 ? said : said.filter(({ message }) => !excused.has(message.id)));
  }

  /** Chunks that still wait and say what the own side already said in this conversation. */
  function of(plan: SendPlan, shown: Shown): Readonly<Record<ChunkId, Duplicate>> {
    const transcript = shown.transcript;
    if (!transcript || transcript.conversation.key !== plan.target.key) return {};
    const said = transcript.messages.map(prepare);
    const open = plan.chunks.filter(({ state }) => state.kind === "waiting" || state.kind === "skipped");
    return Object.assign({}, ...open.map((chunk) => findFor(chunk, said)));
  }

  /** Every message that says what this chunk says. */
  function alike({ id, text }: PlanChunk, shown: Shown | undefined): readonly MessageId[] {
    let said = (shown?.transcript?.messages ?? []).map(prepare);
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
    alike,
    isFlagged: (plan: SendPlan, chunk: PlanChunk, shown: Shown): boolean =>
      !chunk.unflagged && of(plan, shown)[chunk.id] !== undefined,
  };
}

export type Repeats = ReturnType<typeof createRepeats>;

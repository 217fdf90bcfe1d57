// What a page cannot tell again of a conversation: since when it is open and which lines came from here, hashed, in session
// storage. Only the newest are kept, since that storage is small.
import type { ConversationMoments } from "../../lib/pace/note-moments";
import type { AskedSpecialist } from "../../lib/pace/pace-facts";
import type { PaceChannel } from "../../lib/pace/targets";
import type { RememberedLine } from "../../lib/transcript/remembered-lines";
import type { TailPrint } from "../../lib/transcript/tail-print";
import type { EpochMs } from "../../lib/transcript/time";
import type { KeyStore } from "../../lib/wire/panel-key";

export interface RememberedConversation extends ConversationMoments {
  readonly openedAt: EpochMs;
  readonly lines: readonly RememberedLine[];
  /** How its transcript ended when it was last seen with one. */
  readonly print: TailPrint;
  /** How it is timed, where the agent chose it for this one. */
  readonly channel?: PaceChannel;
  /** The agent wants no nudge in this one. */
  readonly snoozed?: boolean;
  /** When a specialist was asked there, or refused by the agent. */
  readonly specialist?: AskedSpecialist;
}

/** As many conversations as are remembered. */
const MOST = 150;
const NAMES = "conversations";

const isRemembered = (value: unknown): value is RememberedConversation =>
  typeof value === "object" &&
  value !== null &&
  "openedAt" in value &&
  "lines" in value &&
  Array.isArray(value.lines) &&
  "print" in value;

export function createRememberedConversations(store: KeyStore) {
  const memory = new Map<string, RememberedConversation>();
  let names: Promise<string[]> | undefined;

  const loadNames = () => {
    names ??= store
      .load(NAMES)
      .then((value) => (Array.isArray(value) ? value.filter((one) => typeof one === "string") : []));
    return names;
  };

  async function makeRoom(name: string): Promise<void> {
    const known = await loadNames();
    if (known.at(-1) === name) return;
    const next = [...known.filter((one) => one !== name), name];
    const old = next.splice(0, Math.max(0, next.length - MOST));
    names = Promise.resolve(next);
    for (const one of old) {
      memory.delete(one);
      await store.drop(one);
    }
    await store.save(NAMES, next);
  }

  return {
    async recall(name: string): Promise<RememberedConversation | undefined> {
      const known = memory.get(name);
      if (known) return known;
      const stored = await store.load(name);
      return isRemembered(stored) ? stored : undefined;
    },
    async remember(name: string, conversation: RememberedConversation): Promise<void> {
      const fresh = !memory.has(name);
      memory.set(name, conversation);
      if (fresh) await makeRoom(name);
      await store.save(name, conversation);
    },
  };
}

// Which macros have been sent in which conversation, so that a search says so. Hashed names, in session storage.
import type { MacroId } from "../../lib/macros/macro";
import type { PlanTarget, SendPlan } from "../../lib/sending/send-plan";
import type { KeyStore } from "../../lib/wire/panel-key";
import type { SaltedHash } from "./salted-hash";

interface Used {
  readonly conversation: string;
  readonly macroIds: readonly MacroId[];
}

const NAME = "used-macros";
/** As many conversations as are remembered, newest last. */
const MOST = 150;

const isUsed = (value: unknown): value is Used =>
  typeof value === "object" && value !== null && "conversation" in value && "macroIds" in value;

type Whose = Pick<PlanTarget, "site" | "key">;

export function createUsedMacros(store: KeyStore, loadHash: () => Promise<SaltedHash>) {
  let turn: Promise<unknown> = Promise.resolve();
  const nameOf = async ({ site, key }: Whose) => (await loadHash())(`${site}|${key}`);
  const load = async (): Promise<readonly Used[]> => {
    const value = await store.load(NAME);
    return Array.isArray(value) ? value.filter(isUsed) : [];
  };

  async function add(target: Whose, macroIds: readonly MacroId[]): Promise<void> {
    const conversation = await nameOf(target);
    const all = await load();
    const before = all.find((one) => one.conversation === conversation)?.macroIds ?? [];
    const next = [...new Set([...before, ...macroIds])];
    if (next.length === before.length) return;
    const others = all.filter((one) => one.conversation !== conversation);
    await store.save(NAME, [...others, { conversation, macroIds: next }].slice(-MOST));
  }

  return {
    /** Remembers the macros of a plan that have been sent, whatever else becomes of it. */
    note({ target, chunks }: SendPlan): Promise<void> {
      const sent = chunks.flatMap(({ macroId, state }) => (macroId && state.kind === "sent" ? [macroId] : []));
      if (sent.length === 0) return Promise.resolve();
      const noted = turn.then(() => add(target, sent)).catch(() => undefined);
      turn = noted;
      return noted;
    },

    async in(target: Whose): Promise<ReadonlySet<MacroId>> {
      await turn;
      const conversation = await nameOf(target);
      return new Set((await load()).find((one) => one.conversation === conversation)?.macroIds);
    },
  };
}

// Whether the agent is away, until the browser closes or they are back.
import { type EpochMs, epochMs } from "../../lib/transcript/time";
import type { KeyStore } from "../../lib/wire/panel-key";

const NAME = "away";

export function createAway(store: KeyStore, now: () => EpochMs) {
  let known: Promise<EpochMs | undefined> | undefined;
  const load = async (): Promise<EpochMs | undefined> => {
    const since = await store.load(NAME);
    return typeof since === "number" ? epochMs(since) : undefined;
  };
  return {
    since(): Promise<EpochMs | undefined> {
      known ??= load().catch(() => undefined);
      return known;
    },
    async be(away: boolean): Promise<void> {
      const since = away ? now() : undefined;
      known = Promise.resolve(since);
      if (since === undefined) await store.drop(NAME);
      else await store.save(NAME, since);
    },
  };
}

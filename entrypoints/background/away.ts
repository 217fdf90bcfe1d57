// Whether the agent is away, until the browser closes or they are back.
import { type EpochMs, epochMs } from "../../lib/transcript/time";
import type { KeyStore } from "../../lib/wire/panel-key";

const NAME = "away";

export const createAway = (store: KeyStore, now: () => EpochMs) => ({
  async since(): Promise<EpochMs | undefined> {
    const since = await store.load(NAME);
    return typeof since === "number" ? epochMs(since) : undefined;
  },
  async be(away: boolean): Promise<void> {
    if (away) await store.save(NAME, now());
    else await store.drop(NAME);
  },
});

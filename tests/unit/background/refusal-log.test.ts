import { expect, test } from "vitest";
import { createRefusalLog } from "../../../entrypoints/background/refusal-log";
import type { EpochMs } from "../../../lib/transcript/time";
import type { KeyStore } from "../../../lib/wire/panel-key";

function memory(): KeyStore & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    load: async (name) => kept.get(name),
    save: async (name, value) => void kept.set(name, value),
    drop: async (name) => void kept.delete(name),
  };
}

test("the last ten of a tab are kept, newest first, by reason and time alone", async () => {
  const store = memory();
  let time = 0;
  const log = createRefusalLog(store, () => ++time as EpochMs);
  await Promise.all(Array.from({ length: 12 }, () => log.note(7, "private-note")));
  await log.note(7, "tab-hidden");
  await log.note(8, "composing");
  const told = await log.of(7);
  expect(told).toHaveLength(10);
  expect(told[0]).toEqual({ reason: "tab-hidden", at: 13 });
  expect(await log.of(8)).toEqual([{ reason: "composing", at: 14 }]);
  await log.forgetTab(7);
  expect([...store.kept.keys()]).toEqual(["refusals:8"]);
});

test("a store that cannot be written to stops nothing", async () => {
  const log = createRefusalLog({ ...memory(), save: () => Promise.reject(new Error("full")) }, () => 1 as EpochMs);
  await expect(log.note(1, "composing")).resolves.toBeUndefined();
  await expect(log.note(1, "composing")).resolves.toBeUndefined();
});

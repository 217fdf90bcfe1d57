import { expect, test } from "vitest";
import type { Shown } from "../../../entrypoints/background/conversations";
import { createQueueClocks } from "../../../entrypoints/background/queue-clocks";
import { judgePace } from "../../../lib/pace/judge-pace";
import type { PaceFacts } from "../../../lib/pace/pace-facts";
import { queuePace } from "../../../lib/pace/queue-pace";
import type { EpochMs } from "../../../lib/transcript/time";
import { LIVE, paceOf, second } from "../pace/chat-for-tests";

const tab = (tabId: number, waits: boolean) =>
  ({
    frame: { tabId, host: "desk.example", site: "https://desk.example" },
    signs: waits ? ["customer-waiting"] : [],
  }) as unknown as Shown;
const open = paceOf([["customer", 0, "Hello?"]]);
const unaccepted = paceOf([["customer", 0, "Hello?"]], LIVE, { canWrite: false, signs: ["customer-waiting"] });

function bench(onScreen: PaceFacts, since: EpochMs | undefined = second(10)) {
  return createQueueClocks({
    since: () => since,
    factsOf: async (_, from) => queuePace(from, LIVE),
    factsOnScreen: async () => onScreen,
  });
}

test("whoever waits beside the chat on screen has a clock to accept, which is told once", async () => {
  const { heed, all } = bench(open);
  expect(await heed([tab(1, false), tab(2, true)])).toBe(true);
  expect(await heed([tab(1, false), tab(2, true)])).toBe(false);
  expect(all().map(({ id, tabId }) => [id, tabId])).toEqual([["queue:2", 2]]);
  expect(judgePace(all()[0]?.pace, second(20))).toMatchObject({ state: "unaccepted", left: 20_000, tone: "green" });
  expect(judgePace(all()[0]?.pace, second(45))).toMatchObject({ tone: "red", offer: "none", specialist: "none" });
  expect(await heed([tab(1, false), tab(2, false)])).toBe(true);
  expect(all()).toEqual([]);
});

test("a chat on screen that waits itself is not counted twice", async () => {
  const { heed, all } = bench(unaccepted);
  await heed([tab(2, true)]);
  expect(all()).toEqual([]);
});

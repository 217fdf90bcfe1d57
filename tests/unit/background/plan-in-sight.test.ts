import { expect, test } from "vitest";
import type { Shown } from "../../../entrypoints/background/conversations";
import type { PageFrame } from "../../../entrypoints/background/page-desk";
import { createPlanInSight, type PlanInSightNeeds } from "../../../entrypoints/background/plan-in-sight";
import type { ConversationKey } from "../../../lib/transcript/transcript";
import type { BackgroundToPage } from "../../../lib/wire/page-messages";

test("what was read is shown also when its plan can't be loaded", async () => {
  const changed: (number | undefined)[] = [];
  const asked: Shown[] = [];
  const shown = { frame: { tabId: 1 }, transcript: { conversation: { key: "chat" } } } as unknown as Shown;
  const sight = createPlanInSight({
    plans: { planShown: () => Promise.reject(new Error("the disk is full")) },
    conversations: { all: () => [shown], shownIn: () => shown },
    chats: { follow: () => undefined },
    askWhoSaid: async (of: Shown) => void asked.push(of),
    changed: (tabId: number | undefined) => changed.push(tabId),
  } as unknown as PlanInSightNeeds);
  await sight.shownChanged(shown.frame, true).catch(() => undefined);
  expect(changed).toEqual([1]);
  expect(asked).toEqual([shown]);
});

test("a frame behind the one in front gets its key back when its press was refused", async () => {
  const told: [number, BackgroundToPage][] = [];
  const shownOf = (frameId: number) => {
    const frame = { tabId: 1, frameId, post: (message: BackgroundToPage) => told.push([frameId, message]) };
    return { frame, transcript: { conversation: { key: `chat ${frameId}` } } } as unknown as Shown;
  };
  const all = [shownOf(0), shownOf(5), shownOf(7)];
  const sight = createPlanInSight({
    plans: { chord: async () => ({ kind: "refused", reason: "not-armed" }), planShown: async () => undefined },
    conversations: { all: () => all, shownIn: () => all[0] },
    isInSight: async () => true,
    refuse: () => undefined,
    say: () => undefined,
  } as unknown as PlanInSightNeeds);
  await sight.chord(all[1]?.frame as PageFrame, "chat 5" as ConversationKey);
  expect(told).toEqual([
    [0, { kind: "arm", arming: { conversation: "chat 0", state: "none" } }],
    [5, { kind: "arm", arming: { conversation: "chat 5", state: "none" } }],
  ]);
});

import { DEFAULT_WORKSPACE } from "../../../lib/macros/macro";
import { planChunks } from "../../../lib/sending/plan-chunks";
import type { Attempt, AttemptId, ChunkId, PlanId, PortInstance, SendPlan } from "../../../lib/sending/send-plan";
import { epochMs } from "../../../lib/transcript/time";
import type { ConversationKey } from "../../../lib/transcript/transcript";

export const counter = (prefix: string) => {
  let count = 0;
  return () => `${prefix}${++count}`;
};

export const makePlan = (texts: readonly string[]): SendPlan => {
  const next = counter("c");
  return planChunks({
    id: "p" as PlanId,
    workspaceId: DEFAULT_WORKSPACE,
    target: { site: "https://desk.example", key: "chat/1" as ConversationKey, keyKind: "hard" },
    title: "t",
    texts,
    newChunkId: () => next() as ChunkId,
    now: epochMs(0),
  });
};

export const attemptOf = (plan: SendPlan, id: string): Attempt => ({
  id: id as AttemptId,
  revision: plan.revision,
  at: epochMs(0),
  instance: "i" as PortInstance,
  tabId: 1,
  frameId: 0,
});

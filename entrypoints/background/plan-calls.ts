// What a person does to the plan of the chat on screen: put one in place, change it, put it away, bring it back.
import { newId } from "../../lib/browser/new-id";
import type { MacroId } from "../../lib/macros/macro";
import { leavingChoices } from "../../lib/sending/leave-out-of-plan";
import { attemptIn } from "../../lib/sending/open-attempt";
import { type NewChunk, planChunks } from "../../lib/sending/plan-chunks";
import type { ChunkId, PlanChunk, PlanId, PlanTarget, SendPlan } from "../../lib/sending/send-plan";
import type { MessageId } from "../../lib/transcript/message";
import type { EpochMs } from "../../lib/transcript/time";
import type { PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";
import type { Workspace } from "../../lib/workspaces/workspace";
import type { Shown } from "./conversations";
import type { DiscardedPlans } from "./discarded-plans";
import { done, problem, refused } from "./panel-answers";
import type { PlanDesk } from "./plan-desk";
import { planTargetOf } from "./plan-target";

export interface PlanCallNeeds {
  readonly plans: Pick<PlanDesk, "planShown" | "change" | "keep" | "discard">;
  readonly discarded: Pick<DiscardedPlans, "find" | "forget">;
  readonly shownIn: (tabId: number) => Shown | undefined;
  readonly loadWorkspace: () => Promise<Workspace>;
  /** Whether signatures and mail wording of a macro stay out, as the agent has said. */
  readonly leavesOut: (macroId: MacroId) => Promise<boolean>;
  readonly keepLeavesOut: (macroId: MacroId, out: boolean) => Promise<void>;
  /** Messages on screen that say what this chunk says. */
  readonly alike: (chunk: PlanChunk, shown: Shown | undefined) => readonly MessageId[];
  readonly now: () => EpochMs;
}

export type PlanCalls = ReturnType<typeof createPlanCalls>;

const STILL_SENDING = "The last chunk isn't settled yet. Say whether it is in the chat, then go on.";

export const newChunkId = () => newId() as ChunkId;

export function createPlanCalls(needs: PlanCallNeeds) {
  const { plans, now } = needs;

  /** Texts become chunks: of the plan that is there, where they are added, else of a new one. */
  async function keepChunks(
    shown: Shown,
    target: PlanTarget,
    made: {
      title: string;
      texts: readonly (string | NewChunk)[];
      macroId?: MacroId;
      add: boolean | "next";
      newChunkId?: () => ChunkId;
    },
  ): Promise<PanelAnswer> {
    const { title, texts, macroId } = made;
    const from = {
      newChunkId: made.newChunkId ?? newChunkId,
      ...(macroId === undefined ? {} : { macroId, leavesOut: await needs.leavesOut(macroId) }),
    };
    const before = await plans.planShown(shown);
    if (made.add && before) {
      const added = await plans.change(before.id, undefined, {
        kind: "add",
        texts,
        ...from,
        ...(made.add === "next" ? { next: true } : {}),
      });
      return added ? done : problem("The plan changed meanwhile. Nothing was added; try again.");
    }
    const workspaceId = (await needs.loadWorkspace()).id;
    const plan = planChunks({
      id: newId() as PlanId,
      workspaceId,
      target,
      title,
      texts,
      now: now(),
      ...from,
    });
    return keepPlan(plan);
  }

  /** Puts a plan in place; the one it replaces can be brought back. */
  async function keepPlan(plan: SendPlan): Promise<PanelAnswer> {
    if ((await plans.keep(plan)) === "still-sending") return problem(STILL_SENDING);
    await needs.discarded.forget(plan.id).catch(() => undefined);
    return done;
  }

  async function discard(planId: PlanId): Promise<PanelAnswer> {
    return (await plans.discard(planId)) === "still-sending" ? problem(STILL_SENDING) : done;
  }

  async function restore(tabId: number): Promise<PanelAnswer> {
    const target = planTargetOf(needs.shownIn(tabId));
    const plan = target && (await needs.discarded.find(target));
    return plan ? keepPlan({ ...plan, touchedAt: now() }) : problem("There is nothing to bring back.");
  }

  async function forgetDiscarded(tabId: number): Promise<PanelAnswer> {
    const target = planTargetOf(needs.shownIn(tabId));
    const plan = target && (await needs.discarded.find(target));
    if (plan) await needs.discarded.forget(plan.id);
    return done;
  }

  /** The person says that the chat on screen is the one the plan was made for. */
  async function arm(tabId: number, planId: PlanId): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const plan = await plans.planShown(shown);
    if (plan?.id !== planId) return refused("other-conversation");
    const customerName = shown?.transcript?.conversation.customerName;
    const named = customerName === undefined ? {} : { customerName };
    return change(plans.change(planId, undefined, { kind: "armed", armed: true, ...named }));
  }

  async function settle(tabId: number, call: Extract<PanelCall, { kind: "settle" }>): Promise<PanelAnswer> {
    const { planId, attemptId, how } = call;
    const shown = needs.shownIn(tabId);
    const plan = await plans.planShown(shown);
    const chunk = plan?.chunks.find(({ state }) => attemptIn(state)?.id === attemptId);
    const excused = chunk ? needs.alike(chunk, shown) : [];
    return change(plans.change(planId, undefined, { kind: "settled", attemptId, how, excused }));
  }

  /** Carries out an edit; what it says of leaving out is kept for the next time this macro is taken. */
  async function edit(tabId: number, call: Extract<PanelCall, { kind: "edit" }>): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const before = await plans.planShown(shown);
    const { planId, revision, edit } = call;
    const answer = await change(plans.change(planId, revision, { kind: "edit", edit, newChunkId }));
    const after = await plans.planShown(shown);
    if (answer.kind === "done" && before?.id === planId && after?.id === planId) {
      const choices = leavingChoices(edit, before.chunks, after.chunks);
      await Promise.all(choices.map(([macroId, out]) => needs.keepLeavesOut(macroId, out)));
    }
    return answer;
  }

  async function change(changed: Promise<boolean>): Promise<PanelAnswer> {
    return (await changed) ? done : refused("plan-changed");
  }

  return { keepChunks, discard, restore, forgetDiscarded, arm, settle, edit };
}

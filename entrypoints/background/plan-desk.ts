// The only one who advances a send plan. Every step is: load, decide, persist, and only then act. Talks to: `page-desk`
// for commands and questions, `panel-calls` and `plan-calls` for what a person asks, the database for what must outlive
// the worker. What must stay true: a chunk is commanded at most once per press; what may have gone out waits for a
// person.
import { createTurns } from "../../lib/browser/in-turn";
import { advancePlan, TAKEN_BACK } from "../../lib/sending/advance-plan";
import { currentChunk } from "../../lib/sending/current-chunk";
import { judgePress } from "../../lib/sending/judge-press";
import { attemptIn, openAttempt } from "../../lib/sending/open-attempt";
import { openInChunk } from "../../lib/sending/open-in-chunk";
import type { PlanEvent } from "../../lib/sending/plan-event";
import type { RefusalReason, SendOutcome } from "../../lib/sending/send-outcome";
import type { Attempt, AttemptId, ChunkId, PlanChunk, PlanId, SendPlan } from "../../lib/sending/send-plan";
import type { TailPrint } from "../../lib/transcript/tail-print";
import type { EpochMs } from "../../lib/transcript/time";
import type { ConversationKey } from "../../lib/transcript/transcript";
import type { AttemptReport } from "../../lib/wire/page-messages";
import type { Shown } from "./conversations";
import type { DiscardedPlans } from "./discarded-plans";
import { createLookBack } from "./look-back";
import { createLostAttempts } from "./lost-attempts";
import type { PageDesk, PageFrame } from "./page-desk";
import type { PressMarks } from "./press-marks";
import { createSeenAttempts } from "./seen-attempts";
import { untilShown } from "./until-shown";

export interface PlanStore {
  load(id: PlanId): Promise<SendPlan | undefined>;
  loadFor(site: string, key: ConversationKey): Promise<SendPlan | undefined>;
  loadAll(): Promise<SendPlan[]>;
  save(plan: SendPlan, from: number | undefined): Promise<boolean>;
  remove(id: PlanId): Promise<void>;
}

export interface PlanDeskNeeds {
  readonly store: PlanStore;
  readonly pages: PageDesk;
  readonly shownIn: (tabId: number) => Shown | undefined;
  readonly marks: PressMarks;
  /** Plans that were put away; one is there before it is gone from `store`. */
  readonly discarded: Pick<DiscardedPlans, "keep" | "forget">;
  /** How the transcript of this conversation ended when it was last seen. */
  readonly printOf: (site: string, key: ConversationKey) => Promise<TailPrint>;
  readonly isFlagged: (plan: SendPlan, chunk: PlanChunk, shown: Shown) => boolean;
  readonly now: () => EpochMs;
  readonly newId: () => string;
  readonly onChange: (plan: SendPlan) => void;
  /** A chunk that was seen in this tab was taken back by the desk, and its plan is there no more. */
  readonly onTakenBackLater: (tabId: number) => void;
}

export type PressAnswer =
  | { readonly kind: "done" }
  | { readonly kind: "passed" }
  | { readonly kind: "refused"; readonly reason: RefusalReason };

const done = { kind: "done" } as const;
const refused = (reason: RefusalReason) => ({ kind: "refused", reason }) as const;

export function createPlanDesk(needs: PlanDeskNeeds) {
  const { store, pages, now } = needs;
  const isThere = untilShown(needs);
  // One change after the other, over all plans: each takes milliseconds, and two presses can never both find a plan free.
  const inTurn = createTurns();

  async function advance(plan: SendPlan, event: PlanEvent): Promise<SendPlan | undefined> {
    const step = advancePlan(plan, event, now());
    if (!("plan" in step)) return undefined;
    if (!(await store.save(step.plan, plan.revision))) return undefined;
    needs.onChange(step.plan);
    return step.plan;
  }

  const planOfAttempt = async (attemptId: AttemptId) =>
    (await store.loadAll()).find((plan) => plan.chunks.some(({ state }) => attemptIn(state)?.id === attemptId));

  /** Whether there is a plan of it. */
  const conclude = (attemptId: AttemptId, outcome: SendOutcome): Promise<boolean> =>
    inTurn(async () => {
      const plan = await planOfAttempt(attemptId);
      if (plan) await advance(plan, { kind: "outcome", attemptId, outcome });
      return plan !== undefined;
    });

  const putAway = createSeenAttempts();
  const lost = createLostAttempts({ loadAll: store.loadAll, pages, marks: needs.marks, conclude, now });
  const back = createLookBack({ ...needs, loadFor: store.loadFor, conclude });

  async function start(plan: SendPlan, chunk: PlanChunk, shown: Shown): Promise<PressAnswer> {
    const { frame } = shown;
    const attempt: Attempt = {
      id: needs.newId() as AttemptId,
      revision: plan.revision,
      at: now(),
      instance: frame.instance,
      tabId: frame.tabId,
      frameId: frame.frameId,
    };
    // Both are kept before anything is done. The mark of an attempt that never started is of no harm, and one that could not
    // be kept leaves a question after a send that navigates.
    const [started] = await Promise.all([
      advance(plan, { kind: "attempt-started", chunkId: chunk.id, attempt }),
      needs
        .printOf(frame.site, plan.target.key)
        .then((print) => needs.marks.mark(attempt.id, print))
        .catch(() => undefined),
    ]);
    if (!started) return refused("plan-changed");
    const command = {
      attemptId: attempt.id,
      planId: plan.id,
      chunkId: chunk.id,
      conversation: plan.target.key,
      ...(plan.target.customerName === undefined ? {} : { customerName: plan.target.customerName }),
      text: chunk.text,
      ...(chunk.state.kind === "waiting" && chunk.state.doubted ? { again: true as const } : {}),
    };
    if (frame.post({ kind: "send", command })) return done;
    const outcome = refused("page-not-connected");
    await advance(started, { kind: "outcome", attemptId: attempt.id, outcome });
    return outcome;
  }

  async function pressNow(
    plan: SendPlan,
    chunk: PlanChunk,
    { revision, anyway }: { readonly revision: number; readonly anyway: boolean },
    tabId: number,
  ): Promise<PressAnswer> {
    const shown = needs.shownIn(tabId);
    if (!shown) return refused("page-not-connected");
    const conversation = shown.transcript?.conversation;
    if (!conversation) return refused(shown.health === "unsure" ? "page-not-read" : "no-conversation");
    if (shown.frame.site !== plan.target.site) return refused("other-conversation");
    const verdict = judgePress(plan, {
      chunkId: chunk.id,
      revision,
      conversation: conversation.key,
      flagged: !anyway && needs.isFlagged(plan, chunk, shown),
      placeholderEmpty: openInChunk(chunk).length > 0,
    });
    switch (verdict.kind) {
      case "start":
        return start(plan, chunk, shown);
      case "pass":
        return (await advance(plan, { kind: "pass-flagged", chunkId: chunk.id }))
          ? { kind: "passed" }
          : refused("plan-changed");
      case "refused":
        return verdict;
    }
  }

  const planShown = async (shown: Shown | undefined) => {
    const conversation = shown?.transcript?.conversation;
    return conversation && shown ? store.loadFor(shown.frame.site, conversation.key) : undefined;
  };

  return {
    planShown,

    /** The send key in a view: names the plan, revision and chunk it saw, and does nothing when any has changed. */
    async press(
      tabId: number,
      told: { planId: PlanId; revision: number; chunkId: ChunkId; anyway: boolean },
    ): Promise<PressAnswer> {
      await isThere(tabId);
      return inTurn(async () => {
        const plan = await store.load(told.planId);
        const chunk = plan?.chunks.find(({ id }) => id === told.chunkId);
        if (!plan || !chunk || plan.revision !== told.revision) return refused("plan-changed");
        return pressNow(plan, chunk, told, tabId);
      });
    },

    /** The send chord in the page: means the current chunk of the plan bound to the conversation on screen. */
    async chord(frame: PageFrame, key: ConversationKey): Promise<PressAnswer> {
      await isThere(frame.tabId);
      return inTurn(async () => {
        const plan = await store.loadFor(frame.site, key);
        const chunk = plan && currentChunk(plan);
        if (!plan || !chunk || !plan.armed) return refused("not-armed");
        return pressNow(plan, chunk, { revision: plan.revision, anyway: false }, frame.tabId);
      });
    },

    /** Keeps a new plan in place of the one there was; an attempt that is open or in doubt keeps its plan in place. */
    keep(plan: SendPlan): Promise<"kept" | "still-sending"> {
      return inTurn(async () => {
        const replaced = await store.loadFor(plan.target.site, plan.target.key);
        if (replaced?.id === plan.id) return "kept";
        if (replaced && openAttempt(replaced)) return "still-sending";
        if (replaced) {
          await needs.discarded.keep(replaced);
          putAway.remember(replaced);
        }
        try {
          if (!(await store.save(plan, undefined))) return "kept";
          if (replaced) await store.remove(replaced.id);
        } catch (error) {
          if (replaced) await needs.discarded.forget(replaced.id).catch(() => undefined);
          throw error;
        }
        needs.onChange(plan);
        return "kept";
      });
    },

    /** A person's change to a plan; `false` when the plan has moved on since, or the change is not possible. */
    change(planId: PlanId, revision: number | undefined, event: PlanEvent): Promise<boolean> {
      return inTurn(async () => {
        const plan = await store.load(planId);
        if (!plan || (revision !== undefined && plan.revision !== revision)) return false;
        return Boolean(await advance(plan, event));
      });
    },

    /** Puts a plan away, so that it can be restored; never one whose attempt is in doubt. */
    discard(planId: PlanId): Promise<"away" | "still-sending"> {
      return inTurn(async () => {
        const plan = await store.load(planId);
        if (!plan) return "away";
        if (openAttempt(plan)) return "still-sending";
        await needs.discarded.keep(plan);
        putAway.remember(plan);
        await store.remove(planId);
        needs.onChange(plan);
        return "away";
      });
    },

    /** What a page tells of an attempt; told again and again until acknowledged, so repeats must do no harm. */
    async report(frame: PageFrame, { attemptId, outcome }: AttemptReport): Promise<void> {
      const isTakenBack = outcome.kind === "unconfirmed" && TAKEN_BACK.has(outcome.doubt);
      if (!(await conclude(attemptId, outcome)) && isTakenBack && putAway.take(attemptId))
        needs.onTakenBackLater(frame.tabId);
      frame.post({ kind: "acknowledged", attemptId });
    },

    pageCame: lost.pageCame,
    pageWent: lost.pageWent,
    woke: lost.woke,
    nextShows: lost.nextShows,
    /** A chat has come on screen: what was seen there before is looked for. */
    entered: back.entered,
  };
}

export type PlanDesk = ReturnType<typeof createPlanDesk>;

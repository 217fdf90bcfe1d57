// From a hit or a prepared line to chunks, and from a chunk to the chat: what a person takes and sends, one at a time.
import { useEffect, useRef, useState } from "react";
import { gapRefusal } from "../../components/sending/chunk-words";
import { isFlaggedIn } from "../../components/sending/is-flagged";
import type { AskedQuestion } from "../../lib/macros/earlier-answers";
import type { MacroId } from "../../lib/macros/macro";
import type { ChunkId, PlanId } from "../../lib/sending/send-plan";
import type { ConversationKey } from "../../lib/transcript/transcript";
import type { PanelAnswer, PanelCall, PlanView } from "../../lib/wire/panel-messages";
import type { PlanSight } from "./plan-sight";

/** A macro whose gaps are asked for before it is taken. */
export interface Asking {
  readonly macroId: MacroId;
  readonly title: string;
  readonly add: boolean;
  readonly questions: readonly AskedQuestion[];
  /** Whose chat the answers are for. */
  readonly conversation: ConversationKey;
}

export interface TakingNeeds {
  /** The call's answer is told to the person. */
  readonly call: (what: PanelCall) => Promise<PanelAnswer>;
  readonly warn: (text: string) => void;
  readonly view: PlanView | undefined;
  /** The chat on screen. */
  readonly conversation: ConversationKey | undefined;
  readonly sight: PlanSight;
  /** The keyboard is in the search: without a plan the send key takes its hit. */
  readonly searching: boolean;
  /** Takes away what lies over the plan. */
  readonly uncover: () => void;
  /** The search is over and the plan has the keyboard. */
  readonly closeSearch: () => void;
  /** The same, with the words kept. */
  readonly showPlan: () => void;
}

export function useTaking(needs: TakingNeeds) {
  const { call, view, conversation, closeSearch, showPlan } = needs;
  const [asking, setAsking] = useState<Asking>();
  const [toFinish, setToFinish] = useState<ChunkId>();
  /** The hit that Enter would take. */
  const hit = useRef<MacroId | undefined>(undefined);
  /** Something is being taken; the plan that stood there when that began, and how often it had changed. */
  const taking = useRef<{ readonly before: PlanId | undefined; readonly revision: number | undefined }>(undefined);
  const pressing = useRef(false);
  const toPlan = useRef(false);
  const planId = view?.plan.id;
  const revision = view?.plan.revision;

  // A plan that was just taken gets the keyboard: the next key is the one that sends.
  useEffect(() => {
    if (planId && toPlan.current) {
      toPlan.current = false;
      showPlan();
    }
  }, [planId, showPlan]);

  async function take(
    macroId: MacroId,
    add: boolean,
    values: Readonly<Record<string, string>> = {},
    whose = conversation,
  ): Promise<void> {
    if (taking.current || pressing.current) return;
    taking.current = { before: planId, revision };
    try {
      toPlan.current = true;
      const forWhom = whose === undefined ? {} : { conversation: whose };
      const answer = await call({ kind: "choose", macroId, values, add, ...forWhom });
      if (answer.kind === "questions") setAsking({ macroId, add, ...answer });
      if (answer.kind !== "done") {
        toPlan.current = false;
        return;
      }
      // Answers outlive a refusal, and so do those for another chat.
      setAsking((before) => (before?.conversation === whose ? undefined : before));
      setToFinish(answer.toFinish);
      closeSearch();
    } finally {
      taking.current = undefined;
    }
  }

  /** A prepared line becomes the next chunk; the key that sends it is the usual one. */
  async function takeLine(text: string | undefined): Promise<void> {
    if (text === undefined || taking.current || pressing.current) return;
    taking.current = { before: planId, revision };
    try {
      toPlan.current = true;
      if ((await call({ kind: "take-line", text })).kind !== "done") {
        toPlan.current = false;
        return;
      }
      closeSearch();
    } finally {
      taking.current = undefined;
    }
  }

  async function press(anyway: boolean): Promise<void> {
    if (needs.sight === "away") return;
    // The first press shows the plan, the next one sends.
    if (needs.sight === "covered") {
      needs.uncover();
      return;
    }
    if (!view?.current) {
      // A plan that is out of reach for a moment must not make the key that was meant for it take something else.
      if (hit.current && needs.searching) await take(hit.current, false);
      return;
    }
    // The plan may be in sight before its taking is answered: a key pressed then is meant for it, and for no other.
    const { current: now } = taking;
    if (pressing.current || (now && now.before === view.plan.id && now.revision === view.plan.revision)) return;
    pressing.current = true;
    try {
      const { plan, current: chunkId } = view;
      const chunk = plan.chunks.find(({ id }) => id === chunkId);
      // A flag that came up after the last look was not seen, and is not gone past.
      const seen = anyway && isFlaggedIn(chunk, view);
      const answer = await call({
        kind: "press",
        planId: plan.id,
        revision: plan.revision,
        chunkId,
        anyway: seen,
      });
      if (chunk && answer.kind === "refused" && answer.reason === "placeholder-empty") {
        needs.warn(gapRefusal(chunk));
      }
    } finally {
      pressing.current = false;
    }
  }

  return {
    asking,
    dropAsking: () => setAsking(undefined),
    toFinish,
    finished: () => setToFinish(undefined),
    /** Which hit the search stands on. */
    onCurrent: (macroId: MacroId | undefined): void => {
      hit.current = macroId;
    },
    take,
    takeLine,
    press,
  };
}

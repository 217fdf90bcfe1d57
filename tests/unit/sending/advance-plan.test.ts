import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advancePlan } from "../../../lib/sending/advance-plan";
import { currentChunk } from "../../../lib/sending/current-chunk";
import { isUnsettled } from "../../../lib/sending/open-attempt";
import type { PlanEvent } from "../../../lib/sending/plan-event";
import type { SendOutcome } from "../../../lib/sending/send-outcome";
import type { AttemptId, ChunkId, ChunkState, SendPlan } from "../../../lib/sending/send-plan";
import type { MessageId } from "../../../lib/transcript/message";
import { epochMs } from "../../../lib/transcript/time";
import { attemptOf, counter, makePlan } from "./plan-for-tests";

const NOW = epochMs(5);
const after = (plan: SendPlan, event: PlanEvent): SendPlan => {
  const step = advancePlan(plan, event, NOW);
  return "plan" in step ? step.plan : plan;
};
const kinds = (plan: SendPlan) => plan.chunks.map(({ state }) => state.kind).join(" ");
const id = "a1" as AttemptId;
const newChunkId = () => "n" as ChunkId;

const start = (plan: SendPlan, attempt = "a1") =>
  after(plan, {
    kind: "attempt-started",
    chunkId: currentChunk(plan)?.id ?? ("none" as ChunkId),
    attempt: attemptOf(plan, attempt),
  });

/** A one-chunk plan in each of its states. */
const STATES: Record<ChunkState["kind"], SendPlan> = (() => {
  const waiting = makePlan(["one"]);
  const sending = start(waiting);
  const outcome = (value: SendOutcome) => after(sending, { kind: "outcome", attemptId: id, outcome: value });
  return {
    waiting,
    sending,
    unconfirmed: outcome({ kind: "unconfirmed", doubt: "not-seen" }),
    sent: outcome({ kind: "sent", messageId: "m" as MessageId }),
    skipped: after(waiting, { kind: "pass-flagged", chunkId: "c1" as ChunkId }),
  };
})();

const EVENTS: Record<string, (plan: SendPlan) => PlanEvent> = {
  "attempt-started": (plan) => ({ kind: "attempt-started", chunkId: "c1" as ChunkId, attempt: attemptOf(plan, "a2") }),
  "outcome sent": () => ({ kind: "outcome", attemptId: id, outcome: { kind: "sent", messageId: "m" as MessageId } }),
  "outcome refused": () => ({ kind: "outcome", attemptId: id, outcome: { kind: "refused", reason: "private-note" } }),
  "outcome unconfirmed": () => ({
    kind: "outcome",
    attemptId: id,
    outcome: { kind: "unconfirmed", doubt: "page-gone" },
  }),
  "outcome taken back": () => ({
    kind: "outcome",
    attemptId: id,
    outcome: { kind: "unconfirmed", doubt: "desk-took-it-back" },
  }),
  "is-there": () => ({ kind: "settled", attemptId: id, how: "is-there", excused: [] }),
  "send-again": () => ({ kind: "settled", attemptId: id, how: "send-again", excused: [] }),
  "pass-flagged": () => ({ kind: "pass-flagged", chunkId: "c1" as ChunkId }),
  inserted: () => ({ kind: "inserted", chunkId: "c1" as ChunkId }),
  "edit text": () => ({ kind: "edit", edit: { kind: "text", chunkId: "c1" as ChunkId, text: "two" }, newChunkId }),
  "edit skip": () => ({ kind: "edit", edit: { kind: "skip", chunkId: "c1" as ChunkId }, newChunkId }),
};

/** State x event -> the state that follows. What is not named stays as it is. */
const TABLE: Record<string, Partial<Record<ChunkState["kind"], ChunkState["kind"]>>> = {
  "attempt-started": { waiting: "sending" },
  "outcome sent": { sending: "sent", unconfirmed: "sent" },
  "outcome refused": { sending: "waiting" },
  "outcome unconfirmed": { sending: "unconfirmed" },
  "outcome taken back": { sent: "unconfirmed", sending: "unconfirmed" },
  "is-there": { unconfirmed: "sent" },
  "send-again": { unconfirmed: "waiting" },
  "pass-flagged": { waiting: "skipped" },
  inserted: { waiting: "skipped" },
  "edit text": { skipped: "waiting" },
  "edit skip": { waiting: "skipped" },
};

describe("every state and every event", () => {
  for (const [event, make] of Object.entries(EVENTS)) {
    for (const [state, plan] of Object.entries(STATES)) {
      const follows = TABLE[event]?.[state as ChunkState["kind"]] ?? state;
      test(`${state}, ${event}: ${follows}`, () => {
        expect(kinds(after(plan, make(plan)))).toBe(follows);
      });
    }
  }
});

test("a plan that has changed since is not sent from", () => {
  const plan = makePlan(["one", "two"]);
  const attempt = attemptOf(plan, "a1");
  const edited = after(plan, { kind: "edit", edit: { kind: "skip", chunkId: "c2" as ChunkId }, newChunkId });
  const step = advancePlan(edited, { kind: "attempt-started", chunkId: "c1" as ChunkId, attempt }, NOW);
  expect(step).toEqual({ ignored: "the plan has changed" });
});

test("after 'send again' the lines that stood there do not count, and a late sighting still makes the chunk sent", () => {
  const excused = ["m1" as MessageId];
  const again = after(STATES.unconfirmed, { kind: "settled", attemptId: id, how: "send-again", excused });
  expect(again.chunks[0]).toMatchObject({ state: { kind: "waiting" }, unflagged: false, excused });
  const late = after(again, {
    kind: "outcome",
    attemptId: id,
    outcome: { kind: "sent", messageId: "m2" as MessageId },
  });
  expect(kinds(late)).toBe("sent");
});

test("a chunk that is seen twice stays sent, and says so once", () => {
  const outcome: SendOutcome = { kind: "sent", messageId: "m" as MessageId, twice: true };
  const twice = after(STATES.sent, { kind: "outcome", attemptId: id, outcome });
  expect(twice.chunks[0]?.state).toMatchObject({ kind: "sent", by: "seen", twice: true });
  expect(after(twice, { kind: "outcome", attemptId: id, outcome })).toBe(twice);
});

test("a plan that rests is armed again for the customer a person names", () => {
  const resting = after(makePlan(["one"]), { kind: "armed", armed: false });
  expect(after(resting, { kind: "armed", armed: true, customerName: "Lena" })).toMatchObject({
    armed: true,
    target: { customerName: "Lena" },
  });
});

test("no sequence of events presses a chunk again without a refusal or a person's word", () => {
  const events = fc.array(fc.tuple(fc.nat(12), fc.nat(3), fc.nat(4)), { maxLength: 60 });
  fc.assert(
    fc.property(events, (steps) => {
      let plan = makePlan(["one", "two", "three", "four"]);
      const nextAttempt = counter("a");
      const nextChunk = counter("n");
      const pressed = new Map<ChunkId, number>();
      const allowed = new Map<ChunkId, number>();
      let last: AttemptId | undefined;
      let lastChunk: ChunkId | undefined;
      for (const [kind, which, how] of steps) {
        const chunkId = plan.chunks[which % Math.max(1, plan.chunks.length)]?.id;
        if (!chunkId) continue;
        const before = plan;
        const edits = [
          { kind: "skip", chunkId },
          { kind: "unskip", chunkId },
          { kind: "merge-next", chunkId },
          { kind: "split", chunkId, at: 1 },
          { kind: "undo" },
          { kind: "move", chunkId, by: 1 },
          { kind: "remove", chunkId },
        ] as const;
        if (kind <= 3) {
          const current = currentChunk(plan)?.id ?? chunkId;
          const attempt = attemptOf(plan, nextAttempt());
          plan = after(plan, { kind: "attempt-started", chunkId: current, attempt });
          if (plan !== before) {
            expect(pressed.get(current) ?? 0).toBeLessThanOrEqual(allowed.get(current) ?? 0);
            pressed.set(current, (pressed.get(current) ?? 0) + 1);
            last = attempt.id;
            lastChunk = current;
          }
        } else if (kind <= 6 && last && lastChunk) {
          const outcomes: SendOutcome[] = [
            { kind: "sent", messageId: "m" as MessageId },
            { kind: "refused", reason: "no-composer" },
            { kind: "unconfirmed", doubt: "not-seen" },
          ];
          const outcome = outcomes[how % 3];
          if (!outcome) continue;
          plan = after(plan, { kind: "outcome", attemptId: last, outcome });
          if (plan !== before && outcome.kind === "refused") allowed.set(lastChunk, (allowed.get(lastChunk) ?? 0) + 1);
        } else if (kind === 7 && last && lastChunk) {
          plan = after(plan, {
            kind: "settled",
            attemptId: last,
            how: how % 2 ? "send-again" : "is-there",
            excused: [],
          });
          if (plan !== before && how % 2) allowed.set(lastChunk, (allowed.get(lastChunk) ?? 0) + 1);
        } else if (kind === 8 && last)
          plan = after(plan, {
            kind: "outcome",
            attemptId: last,
            outcome: { kind: "unconfirmed", doubt: "desk-failed-it" },
          });
        else {
          const edit = edits[(how + kind) % edits.length];
          if (edit) plan = after(plan, { kind: "edit", edit, newChunkId: () => nextChunk() as ChunkId });
        }
        expect(plan.chunks.filter(isUnsettled).length).toBeLessThanOrEqual(1);
        expect(plan.revision).toBe(plan === before ? before.revision : before.revision + 1);
      }
    }),
    { numRuns: 500 },
  );
});

test("chunks that come next go before those that wait, behind those that are done, and can be undone", () => {
  const plan = after(makePlan(["one", "two"]), {
    kind: "edit",
    edit: { kind: "skip", chunkId: "c1" as ChunkId },
    newChunkId,
  });
  const added = after(plan, { kind: "add", texts: ["first"], next: true, newChunkId });
  expect(added.chunks.map(({ text }) => text)).toEqual(["one", "first", "two"]);
  expect(currentChunk(added)?.text).toBe("first");
  const undone = after(added, { kind: "edit", edit: { kind: "undo" }, newChunkId });
  expect(undone.chunks.map(({ text }) => text)).toEqual(["one", "two"]);
  const done = after(makePlan(["one"]), { kind: "pass-flagged", chunkId: "c1" as ChunkId });
  expect(after(done, { kind: "add", texts: ["last"], next: true, newChunkId }).chunks.at(-1)?.text).toBe("last");
});

test("a sighting that is older than the desk's taking back does not undo it", () => {
  const took = after(STATES.sending, {
    kind: "outcome",
    attemptId: id,
    outcome: { kind: "unconfirmed", doubt: "desk-took-it-back" },
  });
  const seen = after(took, { kind: "outcome", attemptId: id, outcome: { kind: "sent", messageId: "m" as MessageId } });
  expect(kinds(seen)).toBe("unconfirmed");
});

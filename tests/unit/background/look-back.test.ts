import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Shown } from "../../../entrypoints/background/conversations";
import { createLookBack } from "../../../entrypoints/background/look-back";
import { advancePlan } from "../../../lib/sending/advance-plan";
import type { SendOutcome } from "../../../lib/sending/send-outcome";
import type { AttemptId, ChunkId, SendPlan } from "../../../lib/sending/send-plan";
import type { Message, MessageId } from "../../../lib/transcript/message";
import { epochMs } from "../../../lib/transcript/time";
import { attemptOf, makePlan } from "../sending/plan-for-tests";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const TEXT = "Your parcel is on its way.";
const line = (id: string, text: string, more: Partial<Message> = {}) =>
  ({ id, text, role: "agent", delivery: "shown", ...more }) as Message;
const HELLO = line("1", "Where is it?", { role: "customer" });
const OURS = line("ours", TEXT);

const sentPlan = (by: "seen" | "person" = "seen"): SendPlan => {
  const plan = makePlan([TEXT]);
  const attempt = attemptOf(plan, "a1");
  const steps = [
    { kind: "attempt-started", chunkId: "c1" as ChunkId, attempt },
    ...(by === "person"
      ? ([
          { kind: "outcome", attemptId: attempt.id, outcome: { kind: "unconfirmed", doubt: "not-seen" } },
          { kind: "settled", attemptId: attempt.id, how: "is-there", excused: [] },
        ] as const)
      : ([
          { kind: "outcome", attemptId: attempt.id, outcome: { kind: "sent", messageId: "ours" as MessageId } },
        ] as const)),
  ] as const;
  return steps.reduce((before: SendPlan, step) => {
    const next = advancePlan(before, step, epochMs(Date.now()));
    return "plan" in next ? next.plan : before;
  }, plan);
};

interface Scene {
  /** What the chat shows at the first and at the second look. */
  readonly looks: readonly (readonly Message[])[];
  /** Whether the end of then is drawn. */
  readonly known?: boolean;
  readonly atEnd?: boolean;
  readonly plan?: SendPlan;
  readonly after?: number;
}

async function told({ looks, known = true, atEnd = true, plan = sentPlan(), after = 0 }: Scene): Promise<unknown[]> {
  const outcomes: [AttemptId, SendOutcome][] = [];
  let asked = 0;
  const shown = (messages: readonly Message[]) =>
    ({
      frame: { tabId: 1, site: plan.target.site },
      health: "read",
      transcript: { conversation: { key: plan.target.key }, messages },
    }) as unknown as Shown;
  const back = createLookBack({
    loadFor: async () => plan,
    shownIn: () => shown(looks[Math.min(asked++, looks.length - 1)] ?? []),
    pages: { ask: async () => (atEnd ? { kind: "done" } : { kind: "not-found" }) },
    marks: { linesSince: async (_, messages) => (known ? messages.slice(1) : undefined) },
    conclude: async (...one) => void outcomes.push(one),
    now: () => epochMs(Date.now() + after),
  });
  back.entered(shown(looks[0] ?? []));
  await vi.advanceTimersByTimeAsync(20_000);
  return outcomes.map(([, outcome]) => (outcome.kind === "unconfirmed" ? outcome.doubt : outcome.kind));
}

test("a message that was seen and is missing when its chat is shown again is doubted", async () => {
  expect(await told({ looks: [[HELLO]] })).toEqual(["desk-took-it-back"]);
  const failed = line("ours", TEXT, { delivery: "failed" });
  expect(await told({ looks: [[HELLO, failed]] })).toEqual(["desk-failed-it"]);
});

test.each<[string, Scene]>([
  ["it stands there", { looks: [[HELLO, OURS]] }],
  ["it stands there under another id", { looks: [[HELLO, line("9", TEXT)]] }],
  ["it was edited", { looks: [[HELLO, line("ours", "Sorry, tomorrow.")]] }],
  ["it comes by the second look", { looks: [[HELLO], [HELLO, OURS]] }],
  ["the end of then is not drawn", { looks: [[HELLO]], known: false }],
  ["the list is scrolled up", { looks: [[HELLO]], atEnd: false }],
  ["nothing is drawn", { looks: [[]] }],
  ["a person said that it is there", { looks: [[HELLO]], plan: sentPlan("person") }],
  ["it was long ago", { looks: [[HELLO]], after: 11 * 60_000 }],
])("nothing is said where %s", async (_, scene) => {
  expect(await told(scene)).toEqual([]);
});

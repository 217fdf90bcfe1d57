import { expect, test } from "vitest";
import type { Shown } from "../../../entrypoints/background/conversations";
import type { PageDesk, PageFrame } from "../../../entrypoints/background/page-desk";
import { createPlanDesk } from "../../../entrypoints/background/plan-desk";
import type { PressMarks } from "../../../entrypoints/background/press-marks";
import { deletePlan, loadPlan, loadPlanFor, loadPlans, savePlan } from "../../../lib/database/plans";
import type { SendOutcome } from "../../../lib/sending/send-outcome";
import type { AttemptId, ChunkId, PlanId, PortInstance, SendPlan } from "../../../lib/sending/send-plan";
import type { MessageId } from "../../../lib/transcript/message";
import { epochMs } from "../../../lib/transcript/time";
import type { BackgroundToPage, SendCommand } from "../../../lib/wire/page-messages";
import { databasesForTests } from "../database/open-for-test";
import { counter, makePlan } from "../sending/plan-for-tests";

const databases = databasesForTests();
const nextName = counter("plan-desk-");

interface Stage {
  /** Nothing can be put away. */
  readonly full?: boolean;
  readonly texts?: readonly string[];
  /** The conversation on screen, where it is another than the plan's. */
  readonly key?: string;
  readonly gone?: boolean;
  readonly flagged?: boolean;
}

/** A plan that is kept, and a page that notes what it is commanded together with what was kept by then. */
async function stage({ texts = ["One.", "Two."], key, gone = false, flagged = false, full = false }: Stage = {}) {
  const db = databases(nextName());
  const plan = makePlan(texts);
  await savePlan(db, plan, undefined);
  const commands: SendCommand[] = [];
  const kept: Promise<SendPlan | undefined>[] = [];
  const said: BackgroundToPage[] = [];
  const frame: PageFrame = {
    tabId: 1,
    frameId: 0,
    site: plan.target.site,
    host: "desk.example",
    top: true,
    instance: "i" as PortInstance,
    reloaded: false,
    post(message) {
      if (gone) return false;
      said.push(message);
      if (message.kind === "send") {
        commands.push(message.command);
        kept.push(loadPlan(db, plan.id));
      }
      return true;
    },
  };
  const conversation = { ...plan.target, key: key ?? plan.target.key };
  const marks: string[] = [];
  const next = counter("a");
  const away: string[] = [];
  const takenBack: number[] = [];
  const saves = { refuse: false };
  const desk = createPlanDesk({
    store: {
      load: (id) => loadPlan(db, id),
      loadFor: (site, one) => loadPlanFor(db, site, one),
      loadAll: () => loadPlans(db),
      save: async (one, from) => {
        if (saves.refuse) throw new DOMException("no room", "QuotaExceededError");
        return savePlan(db, one, from);
      },
      remove: (id) => deletePlan(db, id),
    },
    pages: { frame: () => frame, ask: async () => undefined } as unknown as PageDesk,
    shownIn: () => ({ frame, health: "read", transcript: { conversation, messages: [] } }) as unknown as Shown,
    marks: { mark: async (id) => void marks.push(id), linesSince: async () => undefined } as PressMarks,
    discarded: {
      keep: async ({ id }) => {
        if (full) throw new Error("no room");
        away.push(id);
      },
      forget: async (id) => void away.splice(away.indexOf(id), 1),
    },
    printOf: async () => ["a line"],
    isFlagged: () => flagged,
    now: () => epochMs(1),
    newId: next,
    onChange: () => undefined,
    onTakenBackLater: (tabId) => void takenBack.push(tabId),
  });
  const told = (revision = plan.revision, chunkId = "c1") => ({
    planId: plan.id,
    revision,
    chunkId: chunkId as ChunkId,
    anyway: false,
  });
  const statesNow = async () => (await loadPlan(db, plan.id))?.chunks.map(({ state }) => state.kind);
  const plansNow = async () => (await loadPlans(db)).map(({ id }) => id);
  return { plan, desk, frame, commands, kept, said, marks, told, statesNow, away, takenBack, saves, plansNow };
}

test("what is pressed is kept before the page hears of it, and commanded once", async () => {
  const { desk, commands, kept, marks, told, plan } = await stage();
  expect(await desk.press(1, told())).toEqual({ kind: "done" });
  expect(commands).toEqual([
    { attemptId: "a1", planId: plan.id, chunkId: "c1", conversation: plan.target.key, text: "One." },
  ]);
  expect((await kept[0])?.chunks[0]?.state).toMatchObject({ kind: "sending", attempt: { id: "a1", tabId: 1 } });
  expect(marks).toEqual(["a1"]);
});

test("of two presses at once one is commanded; the other saw a plan that is no more", async () => {
  const { desk, commands, told, frame, plan } = await stage();
  const answers = await Promise.all([desk.press(1, told()), desk.press(1, told()), desk.chord(frame, plan.target.key)]);
  expect(answers).toEqual([
    { kind: "done" },
    { kind: "refused", reason: "plan-changed" },
    { kind: "refused", reason: "still-sending" },
  ]);
  expect(commands).toHaveLength(1);
});

test("a chunk that is not the one that was seen, or a plan that moved on, is not pressed", async () => {
  const { desk, commands, told, plan } = await stage();
  expect(await desk.press(1, told(plan.revision, "c2"))).toMatchObject({ kind: "refused" });
  expect(await desk.press(1, told(plan.revision + 1))).toEqual({ kind: "refused", reason: "plan-changed" });
  expect(await desk.press(1, { ...told(), planId: "other" as PlanId })).toMatchObject({ reason: "plan-changed" });
  expect(commands).toEqual([]);
});

test("another chat on screen, a page that is gone and a gap are refused, and the chunk waits", async () => {
  const other = await stage({ key: "chat/2" });
  expect(await other.desk.press(1, other.told())).toEqual({ kind: "refused", reason: "other-conversation" });
  expect(await other.statesNow()).toEqual(["waiting", "waiting"]);
  const gone = await stage({ gone: true });
  expect(await gone.desk.press(1, gone.told())).toEqual({ kind: "refused", reason: "page-not-connected" });
  expect(await gone.statesNow()).toEqual(["waiting", "waiting"]);
  const gap = await stage({ texts: ["Your order {{order}} is ready."] });
  expect(await gap.desk.press(1, gap.told())).toEqual({ kind: "refused", reason: "placeholder-empty" });
  expect([...other.commands, ...gone.commands, ...gap.commands]).toEqual([]);
});

test("a flagged chunk is passed, not sent", async () => {
  const { desk, commands, told, statesNow } = await stage({ flagged: true });
  expect(await desk.press(1, told())).toEqual({ kind: "passed" });
  expect(await statesNow()).toEqual(["skipped", "waiting"]);
  expect(commands).toEqual([]);
});

test("a flagged chunk is sent by the key that sends it anyway, and by the page's own chord never", async () => {
  const { desk, commands, told, frame, plan } = await stage({ flagged: true });
  expect(await desk.press(1, { ...told(), anyway: true })).toEqual({ kind: "done" });
  expect(commands.map(({ text }) => text)).toEqual(["One."]);
  const other = await stage({ flagged: true });
  expect(await other.desk.chord(frame, plan.target.key)).toEqual({ kind: "passed" });
});

test("an outcome told twice counts once and is acknowledged each time; a late one changes nothing", async () => {
  const { desk, said, told, frame, statesNow } = await stage();
  await desk.press(1, told());
  const report = { attemptId: "a1", outcome: { kind: "sent", messageId: "m1" } } as never;
  await desk.report(frame, report);
  await desk.report(frame, report);
  expect(await statesNow()).toEqual(["sent", "waiting"]);
  await desk.report(frame, { attemptId: "a1", outcome: { kind: "refused", reason: "no-composer" } } as never);
  expect(await statesNow()).toEqual(["sent", "waiting"]);
  expect(said.filter(({ kind }) => kind === "acknowledged")).toHaveLength(3);
});

test("while a chunk is on its way or in doubt its plan is neither replaced nor discarded", async () => {
  const { desk, told, plan, frame } = await stage();
  await desk.press(1, told());
  expect(await desk.discard(plan.id)).toBe("still-sending");
  expect(await desk.keep({ ...makePlan(["Else."]), id: "q" as PlanId })).toBe("still-sending");
  await desk.report(frame, { attemptId: "a1", outcome: { kind: "unconfirmed", doubt: "not-seen" } } as never);
  expect(await desk.discard(plan.id)).toBe("still-sending");
});

test("a plan is put away before it is taken away, and stays where that is not possible", async () => {
  const { desk, plan, away, plansNow } = await stage();
  expect(await desk.discard(plan.id)).toBe("away");
  expect([away, await plansNow()]).toEqual([[plan.id], []]);
  const full = await stage({ full: true });
  await expect(full.desk.discard(full.plan.id)).rejects.toThrow();
  expect(await full.plansNow()).toEqual([full.plan.id]);
  await expect(full.desk.keep({ ...full.plan, id: "q" as PlanId })).rejects.toThrow();
  expect(await full.plansNow()).toEqual([full.plan.id]);
});

test("a plan that is brought back twice is there once, and what it replaced is put away", async () => {
  const { desk, plan, away, plansNow } = await stage();
  const other = { ...plan, id: "q" as PlanId, touchedAt: epochMs(2) };
  expect(await desk.keep(other)).toBe("kept");
  expect(await desk.keep(other)).toBe("kept");
  expect([away, await plansNow()]).toEqual([[plan.id], [other.id]]);
});

test("a plan that cannot be kept leaves the one there was in its place", async () => {
  const { desk, plan, away, saves, plansNow } = await stage();
  saves.refuse = true;
  await expect(desk.keep({ ...plan, id: "q" as PlanId })).rejects.toThrow();
  expect([away, await plansNow()]).toEqual([[], [plan.id]]);
});

test("a press that cannot be kept is told to no page", async () => {
  const { desk, commands, saves, told, statesNow } = await stage();
  saves.refuse = true;
  await expect(desk.press(1, told())).rejects.toThrow();
  expect(commands).toEqual([]);
  expect(await statesNow()).toEqual(["waiting", "waiting"]);
});

test("a chunk that is taken back when its plan was replaced is told of, once, and a doubt of no seen chunk is not", async () => {
  const { desk, plan, told, frame, takenBack } = await stage();
  await desk.press(1, told());
  const report = (attemptId: string, outcome: SendOutcome) =>
    desk.report(frame, { attemptId: attemptId as AttemptId, outcome });
  await report("a1", { kind: "sent", messageId: "m" as MessageId });
  await desk.keep({ ...plan, id: "q" as PlanId, touchedAt: epochMs(2) });
  await report("a1", { kind: "sent", messageId: "m" as MessageId });
  await report("never", { kind: "unconfirmed", doubt: "desk-took-it-back" });
  expect(takenBack).toEqual([]);
  await report("a1", { kind: "unconfirmed", doubt: "desk-took-it-back" });
  await report("a1", { kind: "unconfirmed", doubt: "desk-took-it-back" });
  expect(takenBack).toEqual([1]);
});

test("what is sent again is commanded as such", async () => {
  const { desk, plan, told, frame, commands } = await stage();
  await desk.press(1, told());
  const attemptId = "a1" as AttemptId;
  await desk.report(frame, { attemptId, outcome: { kind: "unconfirmed", doubt: "not-seen" } });
  await desk.change(plan.id, undefined, { kind: "settled", attemptId, how: "send-again", excused: [] });
  await desk.press(1, told(plan.revision + 3));
  expect(commands.map(({ again }) => again)).toEqual([undefined, true]);
});

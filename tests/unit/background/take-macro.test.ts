import { beforeEach, describe, expect, test, vi } from "vitest";
import { createAnswerBook } from "../../../entrypoints/background/answer-book";
import type { Shown } from "../../../entrypoints/background/conversations";
import type { PageDesk } from "../../../entrypoints/background/page-desk";
import { createPanelCalls, type PanelCallNeeds } from "../../../entrypoints/background/panel-calls";
import { createPlanDesk } from "../../../entrypoints/background/plan-desk";
import { createSearchDesk } from "../../../entrypoints/background/search-desk";
import { loadPlan, loadPlanFor, loadPlans, savePlan } from "../../../lib/database/plans";
import { loadWorkspace, saveWorkspace } from "../../../lib/database/workspaces";
import { CHAT_LENGTH } from "../../../lib/macros/chat-length";
import { DEFAULT_WORKSPACE, type Macro, type MacroId } from "../../../lib/macros/macro";
import { epochMs } from "../../../lib/transcript/time";
import type { ConversationKey } from "../../../lib/transcript/transcript";
import { databasesForTests } from "../database/open-for-test";
import { counter } from "../sending/plan-for-tests";

const MACRO = "m" as MacroId;
const MIA = "chat/mia" as ConversationKey;
const TAB = 7;
const now = () => epochMs(Date.UTC(2026, 10, 30, 12));

const database = databasesForTests();
const next = counter("db");

/** The real desks over a real database; only the page is not there. */
function deskWith(body: string, length: number = CHAT_LENGTH.usual) {
  const db = database(next());
  const macro: Macro = {
    id: MACRO,
    workspaceId: DEFAULT_WORKSPACE,
    title: "Refund",
    shortcut: "",
    tags: [],
    folder: "",
    body,
  };
  const chat = { key: MIA, customerName: "Mia Kowalska" };
  const shownIn = () =>
    ({
      frame: { tabId: TAB, frameId: 0, site: "https://desk.example", post: () => false },
      health: "read",
      transcript: { conversation: { ...chat, keyKind: "hard" }, openedAt: now(), messages: [] },
    }) as unknown as Shown;
  const pages = { ask: async () => undefined } as unknown as PageDesk;
  const plans = createPlanDesk({
    store: {
      load: (id) => loadPlan(db, id),
      loadFor: (site, key) => loadPlanFor(db, site, key),
      loadAll: () => loadPlans(db),
      save: (plan, from) => savePlan(db, plan, from),
      remove: (id) => db.plans.delete(id),
    },
    pages,
    shownIn,
    marks: { mark: async () => undefined } as never,
    discarded: { keep: async () => undefined, forget: async () => undefined },
    printOf: async () => [] as never,
    isFlagged: () => false,
    onTakenBackLater: () => undefined,
    now,
    newId: counter("id"),
    onChange: () => undefined,
  });
  const needs: Partial<PanelCallNeeds> = {
    pages,
    plans,
    shownIn,
    search: createSearchDesk({
      loadMacros: async () => [macro],
      spare: [],
      loadSome: async () => [macro],
      loadUses: async () => [],
      loadMemories: async () => [],
      loadIndex: async () => undefined,
      saveIndex: async () => undefined,
      loadChatLength: async () => CHAT_LENGTH.usual,
    }),
    leavesOut: async () => false,
    learning: { chosen: async () => undefined },
    loadWorkspace: () => loadWorkspace(db, DEFAULT_WORKSPACE),
    lengthIn: async () => length,
    usedIn: async () => new Set(),
    missed: { heard: () => undefined } as never,
    countUse: vi.fn(async () => undefined),
    answers: createAnswerBook(db, DEFAULT_WORKSPACE, now),
    moment: () => ({ now: now(), zone: "UTC", locale: "en-GB" }),
    discarded: { keep: async () => undefined, forget: async () => undefined } as never,
    now,
  };
  const call = createPanelCalls(needs as PanelCallNeeds);
  return {
    db,
    chat,
    take: (values: Record<string, string> = {}, conversation: ConversationKey = MIA) =>
      call(TAB, { kind: "choose", macroId: MACRO, values, add: false, conversation }),
    find: (query: string) => call(TAB, { kind: "search", query }),
    preview: () => call(TAB, { kind: "preview", macroId: MACRO, values: {} }),
    forget: (key: string) => call(TAB, { kind: "forget-answers", macroId: MACRO, key }),
    press: (chunkId: string, planId: string, revision: number) =>
      call(TAB, { kind: "press", chunkId, planId, revision, anyway: false } as never),
    plan: () => loadPlanFor(db, "https://desk.example", MIA),
  };
}

test("a macro is cut, shown and counted as long as messages get in the chat on screen", async () => {
  const long = "This sentence is said once more, so that the paragraph gets long. ".repeat(10).trim();
  const [live, messaging] = [deskWith(long), deskWith(long, CHAT_LENGTH.usualInMessaging)];
  await live.take();
  await messaging.take();
  expect((await live.plan())?.chunks.length).toBe(2);
  expect((await messaging.plan())?.chunks.length).toBe(1);
  expect(await live.preview()).toMatchObject({ preview: { chunks: { length: 2 } } });
  expect(await messaging.preview()).toMatchObject({ preview: { chunks: { length: 1 } } });
  expect(await messaging.find("refund")).toMatchObject({ answer: { hits: [{ chunkCount: 1 }] } });
});

describe("a macro that is taken", () => {
  let desk: ReturnType<typeof deskWith>;
  beforeEach(() => {
    desk = deskWith("Hi {{customer.first_name|there}}, {{return_days|30}} days.\n\nBy {{date:D MMMM|+3d}}.");
  });

  test("and asks nothing is a plan at once, with what is known, what stands in, and the day", async () => {
    expect(await desk.take()).toEqual({ kind: "done" });
    expect((await desk.plan())?.chunks.map(({ text }) => text)).toEqual(["Hi Mia, 30 days.", "By 3 December."]);
  });

  test("has the ticket and the product the page shows, and asks for them where it does not", async () => {
    const withTicket = deskWith("Ticket {{ticket.id}}: {{product.name}}, {{product.url}}");
    expect(await withTicket.take()).toMatchObject({ kind: "questions", questions: [{}, {}, {}] });
    Object.assign(withTicket.chat, {
      ticket: { number: "1209" },
      currentPage: { url: "https://shop.example/products/trek-22", title: "Trek 22 | Fjord" },
    });
    expect(await withTicket.take()).toEqual({ kind: "done" });
    expect((await withTicket.plan())?.chunks.map(({ text }) => text)).toEqual([
      "Ticket 1209: Trek 22, https://shop.example/products/trek-22",
    ]);
  });

  test("for a chat that is no longer on screen is refused, and nothing is kept", async () => {
    desk.chat.key = "chat/omar" as ConversationKey;
    expect(await desk.take({}, MIA)).toEqual({ kind: "refused", reason: "other-conversation" });
    expect(await desk.db.plans.count()).toBe(0);
  });
});

describe("a macro with questions", () => {
  const BODY = "{{agent.first_name|I}} found {{ask:Order}} ({{choose:Plan|Free|Pro}}).{{cursor}} {{clipboard}}";

  test("asks all of them at once, what stands in among them, and makes a plan only of all answers", async () => {
    const desk = deskWith(BODY);
    const answer = await desk.take();
    expect(answer).toMatchObject({ kind: "questions", title: "Refund", conversation: MIA });
    const asked = answer.kind === "questions" ? answer.questions : [];
    expect(asked.map(({ key, settled }) => [key, settled])).toEqual([
      ["agent.first_name", true],
      ["ask:order", false],
      ["ask:plan", false],
      ["clipboard", false],
    ]);
    expect(await desk.take({ "ask:order": "4711", "ask:plan": "Pro" })).toMatchObject({ kind: "questions" });
    const done = await desk.take({
      "agent.first_name": "Robin",
      "ask:order": "4711",
      "ask:plan": "Pro",
      clipboard: "a\n\nb",
    });
    const [chunk] = (await desk.plan())?.chunks ?? [];
    expect(done).toEqual({ kind: "done", toFinish: chunk?.id });
    expect(chunk).toMatchObject({ text: "Robin found 4711 (Pro). a\n\nb", caret: 23 });
  });

  test("offers what was typed before, never what was pasted, chosen or the customer's, until it is forgotten", async () => {
    const desk = deskWith("{{ask:Order}} {{ask:customer email}} {{choose:Plan|Free|Pro}} {{clipboard}}");
    const answers = { "ask:order": "4711", "ask:customer_email": "mia@x.example", "ask:plan": "Pro", clipboard: "x" };
    expect(await desk.take(answers)).toEqual({ kind: "done" });
    expect(await desk.db.answers.toArray()).toEqual([
      { workspaceId: DEFAULT_WORKSPACE, macroId: MACRO, field: "ask:order", texts: ["4711"], keptAt: now() },
    ]);
    const earlier = async () => {
      const answer = await desk.take();
      return answer.kind === "questions" ? answer.questions.map((one) => [...one.earlier, one.initial]) : [];
    };
    expect(await earlier()).toEqual([["4711", ""], [""], ["Free"], [""]]);
    await desk.forget("ask:order");
    expect(await earlier()).toEqual([[""], [""], ["Free"], [""]]);
  });

  test("knows the agent from the workspace, and its preview names what will be asked", async () => {
    const desk = deskWith(BODY);
    const workspace = await loadWorkspace(desk.db, DEFAULT_WORKSPACE);
    await saveWorkspace(desk.db, { ...workspace, placeholders: { agent_name: "Robin Roe" } });
    expect(await desk.preview()).toMatchObject({
      preview: {
        chunks: ["Robin found ‹Order› (‹Plan›). ‹Paste here what you copied›"],
        missing: ["Order", "Plan", "Paste here what you copied"],
      },
    });
  });
});

test("a chunk with a gap from a value or another tool is refused at the press, and nothing is tried", async () => {
  const desk = deskWith("Hi {{customer.name}}, [Order Number].");
  desk.chat.customerName = "Mia [Last Name]";
  await desk.take();
  const plan = await desk.plan();
  const [chunk] = plan?.chunks ?? [];
  expect(chunk?.text).toBe("Hi Mia [Last Name], [Order Number].");
  expect(await desk.press(chunk?.id ?? "", plan?.id ?? "", plan?.revision ?? 0)).toEqual({
    kind: "refused",
    reason: "placeholder-empty",
  });
  expect((await desk.plan())?.chunks[0]?.state).toEqual({ kind: "waiting" });
});

import { expect, test, vi } from "vitest";
import { createBriefs } from "../../../entrypoints/background/briefs";
import type { Chosen, Shown } from "../../../entrypoints/background/conversations";
import { createSpecialistDesk } from "../../../entrypoints/background/specialist-desk";
import { FIRST_WORKSPACE } from "../../../lib/database/workspaces";
import type { AskedSpecialist } from "../../../lib/pace/pace-facts";
import type { ConversationKey } from "../../../lib/transcript/transcript";
import { LIVE, type Line, messagesOf, paceOf, second } from "../pace/chat-for-tests";

const KEY = "812" as ConversationKey;
const asking: readonly Line[] = [
  ["customer", 0, "Where is my parcel? It should be here by now."],
  ["agent", 20, "Let me check that for you."],
  ["customer", 25, "ok"],
];

function bench(lines: readonly Line[], specialist?: AskedSpecialist) {
  const shown = {
    frame: { tabId: 1, host: "desk.example", site: "https://desk.example" },
    health: "read",
    signs: [],
    transcript: { conversation: { key: KEY, kind: "sure" }, openedAt: second(0), messages: messagesOf(lines) },
    ...(specialist ? { specialist } : {}),
  } as unknown as Shown;
  const choose = vi.fn(async (_: Shown, __: Chosen) => undefined);
  const desk = createSpecialistDesk({
    shownIn: (tabId) => (tabId === 1 ? shown : undefined),
    factsOf: async () => paceOf(lines, LIVE, specialist ? { specialist } : {}),
    viewOf: createBriefs().viewOf,
    loadWorkspace: async () => FIRST_WORKSPACE,
    choose,
    now: () => second(110),
  });
  return { desk, choose };
}

test("the brief holds the open question, without nods, and how long it has taken", async () => {
  const answer = await bench(asking).desk.briefFor(1);
  expect(answer).toMatchObject({ kind: "specialist-brief", conversation: KEY });
  const { text = "" } = answer as { text?: string };
  expect(text).toContain("> Where is my parcel? It should be here by now.");
  expect(text).not.toContain("> ok");
  expect(text).toContain("Waiting for: 1 min 50 s");
  expect(text).toContain("Searched for 1 min 50 s.");
});

test("where nothing is open there is nothing to ask", async () => {
  const { desk, choose } = bench([...asking, ["agent", 60, "It arrives tomorrow."]]);
  expect(await desk.briefFor(1)).toMatchObject({ kind: "problem" });
  expect(await desk.put(1, { kind: "specialist", conversation: KEY, does: "asked" })).toMatchObject({
    kind: "problem",
  });
  expect(await desk.briefFor(2)).toMatchObject({ kind: "problem" });
  expect(choose).not.toHaveBeenCalled();
});

test("the clock starts for the chat that was asked about alone, and keeps times alone", async () => {
  const { desk, choose } = bench(asking);
  const other = "813" as ConversationKey;
  expect(await desk.put(1, { kind: "specialist", conversation: other, does: "asked" })).toMatchObject({
    kind: "problem",
  });
  expect(choose).not.toHaveBeenCalled();
  expect(await desk.put(1, { kind: "specialist", conversation: KEY, does: "asked" })).toEqual({ kind: "done" });
  expect(choose.mock.calls[0]?.[1]).toEqual({ specialist: { askedAt: second(110), about: second(0) } });
});

test("it is over when the agent says so, also where nobody was asked", async () => {
  const asked = bench(asking, { askedAt: second(95), about: second(0) });
  await asked.desk.put(1, { kind: "specialist", conversation: KEY, does: "over" });
  expect(asked.choose.mock.calls[0]?.[1]).toEqual({
    specialist: { askedAt: second(95), about: second(0), over: true },
  });
  const unasked = bench(asking);
  await unasked.desk.put(1, { kind: "specialist", conversation: KEY, does: "over" });
  expect(unasked.choose.mock.calls[0]?.[1]).toEqual({
    specialist: { askedAt: second(110), about: second(0), over: true },
  });
});

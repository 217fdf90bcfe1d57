import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { ChunkId, PlanId, SendPlan } from "../../../lib/sending/send-plan";
import type { PanelAnswer, PanelCall, PanelState } from "../../../lib/wire/panel-messages";
import { makePlan } from "../../unit/sending/plan-for-tests";
import { inChat, MIA, OMAR, showPanel } from "./panel-for-tests";

const planOf = (key: typeof MIA, ...texts: string[]): SendPlan => {
  const made = makePlan(texts);
  const chunks = made.chunks.map((chunk) => ({ ...chunk, id: `${key}-${chunk.id}` as ChunkId }));
  return { ...made, id: `plan of ${key}` as PlanId, target: { ...made.target, key }, chunks };
};
const MIAS = planOf(MIA, "One.", "Two.");
const OMARS = planOf(OMAR, "Hello.");

const withPlan = (plan: SendPlan, more: Partial<PanelState> = {}): PanelState =>
  inChat(plan.target.key, {
    plan: { plan, duplicates: {}, halfSaid: {}, current: plan.chunks[0]?.id as ChunkId },
    ...more,
  });

const done = (): PanelAnswer => ({ kind: "done" });
const editor = () => screen.queryByRole<HTMLTextAreaElement>("textbox", { name: "Edit chunk", hidden: true });
const list = () => screen.getByRole("listbox", { name: "Plan" });
const edits = (calls: readonly PanelCall[]) => calls.flatMap((call) => (call.kind === "edit" ? [call.edit] : []));

async function write(words: string): Promise<void> {
  list().focus();
  await userEvent.keyboard(`e${words}`);
}

afterEach(() => vi.restoreAllMocks());

test("words in a chunk outlive a moment without its plan, and another chat's plan in between", async () => {
  const { become, calls } = showPanel(done, withPlan(MIAS));
  await write(" kept");
  become(inChat(MIA));
  expect(editor()).toBeNull();
  become(withPlan(MIAS));
  expect(editor()).toHaveValue("One. kept");
  become(withPlan(OMARS));
  expect(editor()).toBeNull();
  become(inChat(MIA));
  become(withPlan(MIAS));
  expect(editor()).toHaveValue("One. kept");
  editor()?.focus();
  await userEvent.keyboard(" too{Escape}");
  expect(edits(calls).at(-1)).toEqual({ kind: "text", chunkId: MIAS.chunks[0]?.id, text: "One. kept too" });
  expect(editor()).toBeNull();
  become(inChat(MIA));
  become(withPlan(MIAS));
  expect(editor()).toBeNull();
});

test("words that found no chunk stay in sight, also when the plan goes, and never in another chat", async () => {
  const refused = (call: PanelCall): PanelAnswer | undefined =>
    call.kind === "edit" ? { kind: "refused", reason: "plan-changed" } : undefined;
  const { become } = showPanel(done, withPlan(MIAS), refused);
  await write(" kept{Escape}");
  const stray = () => screen.queryByRole("textbox", { name: "Your words" });
  await waitFor(() => expect(stray()).toHaveValue("One. kept"));
  become(inChat(MIA));
  expect(stray()).toHaveValue("One. kept");
  become(withPlan(OMARS));
  expect(stray()).toBeNull();
  become(withPlan(MIAS));
  await userEvent.click(screen.getByRole("button", { name: "Let them go" }));
  expect(stray()).toBeNull();
});

test("words for a chunk that was changed elsewhere, or whose plan made way for another, are written over nothing", async () => {
  const { become, calls } = showPanel(done, withPlan(MIAS));
  await write(" mine");
  const chunks = MIAS.chunks.map((chunk) => ({ ...chunk, text: `${chunk.text} theirs` }));
  become(withPlan({ ...MIAS, revision: 1, chunks }));
  await userEvent.keyboard("{Escape}");
  expect(edits(calls)).toEqual([]);
  expect(screen.getByRole("textbox", { name: "Your words" })).toHaveValue("One. mine");
  await userEvent.click(screen.getByRole("button", { name: "Let them go" }));
  await write(" again");
  become(withPlan({ ...planOf(MIA, "New."), id: "another" as PlanId }));
  expect(screen.getByRole("textbox", { name: "Your words" })).toHaveValue("One. theirs again");
});

test("a folded panel keeps the chunk that is edited in it, and the form", async () => {
  const { become } = showPanel(done, withPlan(MIAS, { place: "overlay" }));
  await write(" kept");
  const { layout } = withPlan(MIAS);
  become(withPlan(MIAS, { place: "overlay", layout: { ...layout, folded: true } }));
  expect(screen.getByRole("button", { name: /^Open Chatside/ })).toBeVisible();
  expect(editor()).not.toBeVisible();
  become(withPlan(MIAS, { place: "overlay" }));
  expect(editor()).toBeVisible();
  expect(editor()).toHaveValue("One. kept");
});

test("a page that takes the keyboard closes no editor: the words are told to the plan, and more may be written", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { calls } = showPanel(done, withPlan(MIAS));
  await write(" Six");
  const field = editor();
  vi.spyOn(document, "hasFocus").mockReturnValue(false);
  act(() => {
    field?.blur();
    vi.runOnlyPendingTimers();
  });
  expect(editor()).toBe(field);
  expect(edits(calls)).toEqual([{ kind: "text", chunkId: MIAS.chunks[0]?.id, text: "One. Six" }]);
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event("focus")));
  expect(field).toHaveFocus();
  await userEvent.keyboard(" items");
  expect(editor()).toHaveValue("One. Six items");
  expect(edits(calls)).toHaveLength(1);
  vi.useRealTimers();
});

test("the frame's words are there again when the page was loaded anew", async () => {
  const kept = new Map<string, string>();
  const background = (call: PanelCall): PanelAnswer | undefined => {
    if (call.kind === "keep-unsaved") kept.set(call.part, call.text);
    return call.kind === "load-unsaved" ? { kind: "unsaved", text: kept.get(call.part) ?? "" } : undefined;
  };
  const before = showPanel(done, withPlan(MIAS), background);
  await write(" kept");
  before.unmount();
  showPanel(done, withPlan(MIAS), background);
  await waitFor(() => expect(editor()).toHaveValue("One. kept"));
  await userEvent.type(editor() as HTMLElement, "{Escape}");
  await waitFor(() => expect(kept.get("chunks")).toBe(""));
});

test("a macro that was being written is there again when the page was loaded anew", async () => {
  const kept = new Map<string, string>();
  const background = (call: PanelCall): PanelAnswer | undefined => {
    if (call.kind === "keep-unsaved") kept.set(call.part, call.text);
    return call.kind === "load-unsaved" ? { kind: "unsaved", text: kept.get(call.part) ?? "" } : undefined;
  };
  const before = showPanel(done, inChat(MIA), background);
  await userEvent.keyboard("{Alt>}n{/Alt}");
  await userEvent.type(screen.getByLabelText("Text"), "Stripes ahead.");
  before.unmount();
  showPanel(done, inChat(MIA), background);
  expect(await screen.findByLabelText("Text")).toHaveValue("Stripes ahead.");
  expect(document.body).toHaveFocus();
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(kept.get("macros")).toBe(""));
});

import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { AskedQuestion } from "../../../lib/macros/earlier-answers";
import type { ChunkId } from "../../../lib/sending/send-plan";
import type { PanelAnswer } from "../../../lib/wire/panel-messages";
import { makePlan } from "../../unit/sending/plan-for-tests";
import { inChat, MACRO, MIA, OMAR, showPanel } from "./panel-for-tests";

const ORDER: AskedQuestion = {
  key: "ask:order",
  label: "Order",
  kind: "text",
  options: [],
  initial: "",
  optional: false,
  settled: false,
  keeps: true,
  earlier: [],
};

const asks = (): PanelAnswer => ({ kind: "questions", title: "Refund", questions: [ORDER], conversation: MIA });

async function takeFirst(): Promise<void> {
  await screen.findByRole("option", { name: /Refund/ });
  await userEvent.type(screen.getByRole("combobox"), "{Enter}");
}

test("a form waits out another chat with what was written in it, and its answers say whose they are", async () => {
  const { calls, become } = showPanel((call) => (Object.keys(call.values).length > 0 ? { kind: "done" } : asks()));
  await takeFirst();
  const field = await screen.findByLabelText("Order");
  await userEvent.keyboard("4711");
  become(inChat(OMAR));
  expect(field).not.toBeVisible();
  expect(screen.getByRole("option", { name: /Refund/ })).toBeVisible();
  become(inChat(MIA));
  expect(field).toBeVisible();
  expect(field).toHaveValue("4711");
  await userEvent.type(field, "{Enter}");
  expect(calls.filter(({ kind }) => kind === "choose").at(-1)).toEqual({
    kind: "choose",
    macroId: MACRO,
    values: { "ask:order": "4711" },
    add: false,
    conversation: MIA,
  });
  await waitFor(() => expect(screen.queryByLabelText("Order")).toBeNull());
});

test("answers that could not be used are still there", async () => {
  showPanel((call) =>
    Object.keys(call.values).length > 0 ? { kind: "refused", reason: "other-conversation" } : asks(),
  );
  await takeFirst();
  await screen.findByLabelText("Order");
  await userEvent.keyboard("4711{Enter}");
  await screen.findByText(/belongs to another chat/);
  expect(screen.getByLabelText("Order")).toHaveValue("4711");
});

test("a press on a chunk with a gap names it, and nothing else is asked of the page", async () => {
  const plan = makePlan(["Hi {{name}}."]);
  const { calls } = showPanel(
    asks,
    inChat(MIA, { plan: { plan, duplicates: {}, halfSaid: {}, current: "c1" as ChunkId } }),
  );
  const chord = new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true });
  // Only a person's own key is heard.
  Object.defineProperty(chord, "isTrusted", { value: true });
  act(() => void screen.getByRole("listbox", { name: "Plan" }).dispatchEvent(chord));
  await screen.findByText(/Not sent: \{\{name\}\} is still open/);
  expect(calls.map(({ kind }) => kind).filter((kind) => !["search", "load-unsaved"].includes(kind))).toEqual(["press"]);
});

test("a macro that leaves room for words of one's own opens its chunk as soon as the plan is there", async () => {
  const made = makePlan(["By Friday."]);
  const plan = { ...made, chunks: made.chunks.map((chunk) => ({ ...chunk, caret: 10 })) };
  const { become } = showPanel(() => ({ kind: "done", toFinish: "c1" as ChunkId }));
  await takeFirst();
  become(inChat(MIA, { plan: { plan, duplicates: {}, halfSaid: {}, current: "c1" as ChunkId } }));
  expect(await screen.findByRole("textbox", { name: "Edit chunk" })).toHaveFocus();
});

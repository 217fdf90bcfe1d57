import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import { expect, test, vi } from "vitest";
import { gapRefusal } from "../../../components/sending/chunk-words";
import { REFUSAL_WORDS } from "../../../components/sending/refusal-words";
import { SendQueue, type SendQueueProps } from "../../../components/sending/send-queue";
import { useChunkEdits } from "../../../components/sending/use-chunk-edits";
import { keyNames } from "../../../components/ui/key-names";
import type { ChunkId } from "../../../lib/sending/send-plan";
import type { MessageId } from "../../../lib/transcript/message";
import type { PlanView } from "../../../lib/wire/panel-messages";
import { attemptOf, makePlan } from "../../unit/sending/plan-for-tests";

const view = (change: Partial<PlanView> = {}): PlanView => ({
  plan: makePlan(["One.", "Two."]),
  duplicates: {},
  halfSaid: {},
  current: "c1" as ChunkId,
  ...change,
});

const EMPTY = { mode: "public", empty: true, setAside: false } as const;

/** The queue beside what holds the words that are written into it. */
const Queue = (props: Omit<SendQueueProps, "edits">) => <SendQueue {...props} edits={useChunkEdits()} />;

function show(shown: PlanView, more: Partial<SendQueueProps> = {}) {
  const spies = {
    onEdit: vi.fn(async () => true),
    onInsert: vi.fn(),
    onSettle: vi.fn(),
    onShow: vi.fn(async () => true),
    onSetAside: vi.fn(),
    onArm: vi.fn(),
    onDiscard: vi.fn(),
    onSearch: vi.fn(),
    onFinishing: vi.fn(),
  };
  render(
    <Queue
      view={shown}
      list={createRef<HTMLDivElement>()}
      composer={EMPTY}
      keys={keyNames(false)}
      {...spies}
      {...more}
    />,
  );
  return spies;
}

test("letters act on the selected chunk while the list has the focus, and a slash goes to search", async () => {
  const spies = show(view());
  screen.getByRole("listbox", { name: "Plan" }).focus();
  await userEvent.keyboard("{ArrowDown}s");
  expect(spies.onEdit).toHaveBeenCalledWith({ kind: "skip", chunkId: "c2" });
  await userEvent.keyboard("i");
  expect(spies.onInsert).toHaveBeenCalledWith("c2");
  await userEvent.keyboard("r");
  expect(spies.onSearch).not.toHaveBeenCalled();
  await userEvent.keyboard("/");
  expect(spies.onSearch).toHaveBeenCalledOnce();
});

const earlier = (text: string) => ({
  id: "m" as MessageId,
  role: "bot" as const,
  origin: "elsewhere" as const,
  delivery: "shown" as const,
  time: { precision: "unknown" as const },
  text,
});

test("a flagged chunk names who said it, and D or its button shows it in the chat", async () => {
  const spies = show(
    view({ duplicates: { c1: { likeness: "exact", message: earlier("One.") } } as PlanView["duplicates"] }),
  );
  expect(screen.getByText(/The bot said exactly this/)).toBeVisible();
  screen.getByRole("listbox", { name: "Plan" }).focus();
  await userEvent.keyboard("d");
  expect(spies.onShow).toHaveBeenCalledWith("m");
  expect(await screen.findByText("The earlier message is outlined in the chat.")).toHaveAttribute("role", "status");
  await userEvent.click(screen.getByRole("button", { name: /Show it in the chat/ }));
  expect(spies.onShow).toHaveBeenCalledTimes(2);
  expect(screen.getByRole("listbox", { name: "Plan" })).toHaveFocus();
});

test("what a flagged chunk has in common with the earlier message is marked, and told to those who hear it", () => {
  const plan = makePlan(["The kayak is ready. Bring a towel."]);
  const message = earlier("Your kayak is ready in shed 4.");
  const duplicates = { c1: { likeness: "reworded", message } } as PlanView["duplicates"];
  show({ plan, duplicates, halfSaid: {} });
  expect(screen.getByText("kayak is ready").tagName).toBe("MARK");
  expect(screen.getByRole("option")).toHaveTextContent("Said before: “kayak is ready”.");
  cleanup();
  const [chunk] = plan.chunks;
  if (!chunk) throw new Error("no chunk");
  show({ plan: { ...plan, chunks: [{ ...chunk, unflagged: true }] }, duplicates, halfSaid: {} });
  expect(document.querySelector("mark")).toBeNull();
});

test("a half-said chunk marks what was said; R or its button keeps the rest, D shows where", async () => {
  const text = "The kayak is ready. Bring a towel.";
  const half = {
    earlier: { likeness: "exact", message: earlier("The kayak is ready.") },
    said: [[0, 19]],
    rest: "Bring a towel.",
  };
  const spies = show(view({ plan: makePlan([text]), halfSaid: { c1: half } as unknown as PlanView["halfSaid"] }));
  expect(screen.getByText("The kayak is ready.").tagName).toBe("MARK");
  expect(screen.getByText(/The bot said the marked part before/)).toBeVisible();
  screen.getByRole("listbox", { name: "Plan" }).focus();
  await userEvent.keyboard("rd");
  const edit = { kind: "text", chunkId: "c1", text: "Bring a towel." };
  expect(spies.onEdit).toHaveBeenCalledWith(edit);
  expect(spies.onShow).toHaveBeenCalledWith("m");
  await userEvent.click(screen.getByRole("button", { name: /Keep only the rest/ }));
  expect(spies.onEdit).toHaveBeenCalledTimes(2);
});

test("mail wording is offered to be left out, by its button or by B from any chunk", async () => {
  const spies = show(view({ plan: makePlan(["One.", "Two.\n\nKind regards,\nInes"]) }));
  expect(screen.getByText("Kind regards, · Ines")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: /Leave it out/ }));
  const edit = { kind: "leave-out", chunkId: "c2" };
  expect(spies.onEdit).toHaveBeenCalledWith(edit);
  screen.getByRole("listbox", { name: "Plan" }).focus();
  await userEvent.keyboard("{ArrowUp}b");
  expect(spies.onEdit).toHaveBeenCalledTimes(2);
  expect(spies.onEdit).toHaveBeenLastCalledWith(edit);
});

test("a chunk that asks what was answered tells the answer, F asks anyway, and D shows it", async () => {
  const answered = {
    c1: {
      kind: "order",
      answers: [{ text: "1234", messageId: "m2", role: "customer", author: "Mia", at: Date.UTC(2026, 0, 1, 10, 2) }],
    },
  } as unknown as NonNullable<PlanView["answered"]>;
  const spies = show(view({ answered }));
  const card = screen.getAllByRole("option")[0];
  expect(card).toHaveClass("flagged");
  expect(card).toHaveTextContent(
    /Already answered: 1234, said by Mia at \d\d:02 · Ctrl ↵ goes past it · Ctrl Alt ↵ sends it anyway · F unflags/,
  );
  screen.getByRole("listbox", { name: "Plan" }).focus();
  await userEvent.keyboard("f");
  expect(spies.onEdit).toHaveBeenCalledWith({ kind: "unflag", chunkId: "c1" });
  await userEvent.keyboard("d");
  expect(spies.onShow).toHaveBeenCalledWith("m2");
});

test("a chunk that also says something new names the answer and is no flagged one: the key sends it", () => {
  const answers = [{ text: "1234", messageId: "m2", role: "customer" }];
  const answered = { c1: { kind: "order", answers, saysMore: true } } as unknown as NonNullable<PlanView["answered"]>;
  show(view({ answered }));
  const card = screen.getAllByRole("option")[0];
  expect(card).not.toHaveClass("flagged");
  expect(card).toHaveTextContent(/Already answered: 1234.* · it says more than that, so Ctrl ↵ sends it/);
});

test("a chunk in doubt asks, and a person's word settles it", async () => {
  const plan = makePlan(["One."]);
  const attempt = attemptOf(plan, "a1");
  const [chunk] = plan.chunks;
  if (!chunk) throw new Error("no chunk");
  const doubtful = {
    ...plan,
    chunks: [{ ...chunk, state: { kind: "unconfirmed", doubt: "not-seen", attempt } as const }],
  };
  const spies = show({ plan: doubtful, duplicates: {}, halfSaid: {} });
  await userEvent.click(screen.getByRole("button", { name: /It's there/ }));
  expect(spies.onSettle).toHaveBeenLastCalledWith("a1", "is-there");
  screen.getByRole("listbox", { name: "Plan" }).focus();
  await userEvent.keyboard("a");
  expect(spies.onSettle).toHaveBeenLastCalledWith("a1", "send-again");
  await userEvent.keyboard("y");
  expect(spies.onSettle).toHaveBeenLastCalledWith("a1", "is-there");
});

test("a refusal says what happened and what to do", () => {
  const plan = makePlan(["One."]);
  const [chunk] = plan.chunks;
  if (!chunk) throw new Error("no chunk");
  const refused = {
    plan: { ...plan, chunks: [{ ...chunk, state: { kind: "waiting", refused: "private-note" } as const }] },
    duplicates: {},
    halfSaid: {},
  };
  show(refused, { composer: { ...EMPTY, mode: "note" } });
  expect(screen.getByRole("alert")).toHaveTextContent(REFUSAL_WORDS["private-note"]);
  cleanup();
  show(refused, { composer: EMPTY });
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a plan that rests says so and can be armed", async () => {
  const spies = show(view({ plan: { ...makePlan(["One."]), armed: false } }));
  await userEvent.click(screen.getByRole("button", { name: "Go on here" }));
  expect(spies.onArm).toHaveBeenCalled();
});

const CODE = "Hi.\nYour order {{order_number}} and [Customer Name].";

test("a chunk with gaps names each with its line, and only a person's word makes them text", async () => {
  const plan = makePlan([CODE]);
  const spies = show(view({ plan }));
  expect(screen.getByText("{{order_number}} (line 2), [Customer Name] (line 2)")).toBeVisible();
  screen.getByRole("listbox", { name: "Plan" }).focus();
  await userEvent.keyboard("g");
  expect(spies.onEdit).toHaveBeenLastCalledWith({ kind: "as-is", chunkId: "c1" });
  await userEvent.click(screen.getByRole("button", { name: /meant so/ }));
  expect(spies.onEdit).toHaveBeenCalledTimes(2);
  cleanup();
  const asIs = ["{{order_number}}", "[Customer Name]"];
  show(view({ plan: { ...plan, chunks: plan.chunks.map((chunk) => ({ ...chunk, asIs })) } }));
  expect(screen.queryByText(/Still open/)).toBeNull();
});

test("the words of a refusal name the gap", () => {
  expect(gapRefusal({ text: "Hi %filltext:name=X%" })).toBe(
    "Not sent: %filltext:name=X% is still open. Press e in the plan and fill it in.",
  );
  expect(gapRefusal({ text: `Hi {{${"long ".repeat(30)}}}` }).length).toBeLessThan(130);
});

test("a chunk that waits for words of one's own opens by itself, once, with the caret in its place", async () => {
  const made = makePlan(["One.", "By Friday. Bye."]);
  const plan = { ...made, chunks: made.chunks.map((chunk, at) => (at === 1 ? { ...chunk, caret: 10 } : chunk)) };
  const spies = show(view({ plan }), { toFinish: "c2" as ChunkId });
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Edit chunk" });
  expect(field.selectionStart).toBe(10);
  await userEvent.keyboard(" Really.");
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(spies.onEdit).toHaveBeenCalledWith({ kind: "text", chunkId: "c2", text: "By Friday. Really. Bye." });
  expect(spies.onFinishing).toHaveBeenCalledOnce();
  expect(screen.queryByRole("textbox")).toBeNull();
});

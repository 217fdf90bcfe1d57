import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import { expect, test, vi } from "vitest";
import { REFUSAL_WORDS } from "../../../components/sending/refusal-words";
import { SendQueue, type SendQueueProps } from "../../../components/sending/send-queue";
import type { ChunkId } from "../../../lib/sending/send-plan";
import type { MessageId } from "../../../lib/transcript/message";
import type { PlanView } from "../../../lib/wire/panel-messages";
import { attemptOf, makePlan } from "../../unit/sending/plan-for-tests";

const view = (change: Partial<PlanView> = {}): PlanView => ({
  plan: makePlan(["One.", "Two."]),
  duplicates: {},
  current: "c1" as ChunkId,
  ...change,
});

const EMPTY = { mode: "public", empty: true, setAside: false } as const;

function show(shown: PlanView, more: Partial<SendQueueProps> = {}) {
  const spies = {
    onEdit: vi.fn(async () => true),
    onInsert: vi.fn(),
    onSettle: vi.fn(),
    onShow: vi.fn(),
    onSetAside: vi.fn(),
    onArm: vi.fn(),
    onDiscard: vi.fn(),
    onSearch: vi.fn(),
  };
  render(
    <SendQueue
      view={shown}
      list={createRef<HTMLDivElement>()}
      composer={EMPTY}
      sendKey="Ctrl ↵"
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

test("a flagged chunk names who said it, and D shows it", async () => {
  const message = {
    id: "m" as MessageId,
    role: "bot",
    origin: "elsewhere",
    delivery: "shown",
    time: { precision: "unknown" },
    text: "One.",
  } as const;
  const spies = show(view({ duplicates: { c1: { likeness: "exact", message } } as PlanView["duplicates"] }));
  expect(screen.getByText(/The bot said exactly this/)).toBeVisible();
  screen.getByRole("listbox", { name: "Plan" }).focus();
  await userEvent.keyboard("d");
  expect(spies.onShow).toHaveBeenCalledWith("m");
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
    /Already answered: 1234, said by Mia at \d\d:02 · Ctrl ↵ goes past it · F asks anyway/,
  );
  screen.getByRole("listbox", { name: "Plan" }).focus();
  await userEvent.keyboard("f");
  expect(spies.onEdit).toHaveBeenCalledWith({ kind: "unflag", chunkId: "c1" });
  await userEvent.keyboard("d");
  expect(spies.onShow).toHaveBeenCalledWith("m2");
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
  const spies = show({ plan: doubtful, duplicates: {} });
  await userEvent.click(screen.getByRole("button", { name: "It's there" }));
  expect(spies.onSettle).toHaveBeenCalledWith("a1", "is-there");
});

test("a refusal says what happened and what to do", () => {
  const plan = makePlan(["One."]);
  const [chunk] = plan.chunks;
  if (!chunk) throw new Error("no chunk");
  const refused = {
    plan: { ...plan, chunks: [{ ...chunk, state: { kind: "waiting", refused: "private-note" } as const }] },
    duplicates: {},
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

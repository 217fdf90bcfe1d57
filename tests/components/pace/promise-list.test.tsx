import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { PromiseList } from "../../../components/pace/promise-list";
import { epochMs } from "../../../lib/transcript/time";
import type { PromiseRow } from "../../../lib/wire/pace-messages";

const NOW = new Date(2025, 2, 4, 12, 0).getTime();
const row = (id: string, minutes: number): PromiseRow => ({
  id,
  customerName: id,
  host: "desk.example",
  dueAt: epochMs(NOW + minutes * 60_000),
});

test("promises say to whom, by when and how far away that is; a click goes there", async () => {
  const onGo = vi.fn();
  render(<PromiseList promises={[row("Omar", -5), row("Mia", 20)]} now={NOW} onGo={onGo} onDone={vi.fn()} />);
  expect(screen.getByRole("button", { name: /Back to Omar by .*55.*, 5 min late/ })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: /Back to Mia by .*20.*, in 20 min/ }));
  expect(onGo.mock.calls[0]?.[0].id).toBe("Mia");
});

test("one is put aside, and that can be undone", async () => {
  const onDone = vi.fn();
  const { rerender } = render(<PromiseList promises={[row("Mia", 20)]} now={NOW} onGo={vi.fn()} onDone={onDone} />);
  await userEvent.click(screen.getByRole("button", { name: "Done: Mia" }));
  rerender(<PromiseList promises={[]} now={NOW} onGo={vi.fn()} onDone={onDone} />);
  expect(screen.getByRole("status")).toHaveTextContent("The promise to Mia is put aside.");
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(onDone.mock.calls.map(([, done]) => done)).toEqual([true, false]);
});

test("without a promise nothing is shown", () => {
  const { container } = render(<PromiseList promises={[]} now={NOW} onGo={vi.fn()} onDone={vi.fn()} />);
  expect(container).toBeEmptyDOMElement();
});

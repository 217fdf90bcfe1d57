import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { TeachCard } from "../../../components/sites/teach-card";
import type { TeachingReading } from "../../../lib/sites/teaching";

const begun: TeachingReading = {
  step: "customer",
  picking: true,
  pointed: [],
  keys: "unknown",
  counts: { customer: 0, own: 0, other: 0, unclear: 0 },
  sidesBy: "looks",
};
const done: TeachingReading = {
  ...begun,
  step: "review",
  picking: false,
  pointed: ["customer", "own", "composer", "send"],
  counts: { customer: 7, own: 5, other: 0, unclear: 0 },
  sidesBy: "rule",
};

test("says what to point at, and how", () => {
  render(<TeachCard teaching={begun} onCommand={vi.fn()} />);
  expect(screen.getByText(/Point at any message the customer wrote/)).toBeVisible();
  expect(screen.getByText(/Esc ends pointing/)).toBeVisible();
  expect(screen.getByText("A customer's message").closest("li")).toHaveAttribute("aria-current", "step");
  expect(screen.queryByRole("button", { name: "Save" })).toBeNull();
});

test("says what was understood; the next key keeps it", async () => {
  const onCommand = vi.fn();
  render(<TeachCard teaching={done} onCommand={onCommand} />);
  expect(screen.getByText("12 messages: 7 from the customer, 5 ours.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Save" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(onCommand).toHaveBeenCalledExactlyOnceWith({ do: "save" });
});

test.each([
  ["one side alone", { customer: 12, own: 0, other: 0, unclear: 0 }],
  ["mostly nobody's", { customer: 1, own: 1, other: 0, unclear: 7 }],
])("counts that can hardly be right, %s, are said, and the next key corrects them", async (_, counts) => {
  const onCommand = vi.fn();
  render(<TeachCard teaching={{ ...done, counts }} onCommand={onCommand} />);
  expect(within(screen.getByRole("alert")).getByText(/can hardly be right/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Save" })).not.toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(onCommand).toHaveBeenCalledExactlyOnceWith({ do: "step", step: "customer" });
});

test("two messages of one side are said so, and Save does not have the keyboard", () => {
  render(<TeachCard teaching={{ ...done, problem: "same-side" }} onCommand={vi.fn()} />);
  expect(within(screen.getByRole("alert")).getByText(/look like one side's/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Point at: A customer's message" })).toHaveFocus();
});

test("each part can be corrected, and all begun again or let be", async () => {
  const onCommand = vi.fn();
  render(<TeachCard teaching={done} onCommand={onCommand} />);
  await userEvent.click(screen.getByRole("button", { name: "Point at: The reply box" }));
  await userEvent.click(screen.getByRole("button", { name: "Start over" }));
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(onCommand.mock.calls).toEqual([[{ do: "step", step: "composer" }], [{ do: "start-over" }], [{ do: "stop" }]]);
});

test("a desk without a send button says which key sends", async () => {
  const onCommand = vi.fn();
  render(
    <TeachCard teaching={{ ...done, step: "send", pointed: ["customer", "own", "composer"] }} onCommand={onCommand} />,
  );
  await userEvent.click(screen.getByRole("button", { name: "Ctrl+Enter sends" }));
  await userEvent.click(screen.getByRole("button", { name: "Skip" }));
  expect(onCommand.mock.calls).toEqual([[{ do: "keys", keys: "ctrl-enter" }], [{ do: "skip" }]]);
});

test("a control that does not send is refused in words", () => {
  render(<TeachCard teaching={{ ...done, step: "send", problem: "no-send-control" }} onCommand={vi.fn()} />);
  expect(within(screen.getByRole("alert")).getByText(/I'll never press it/)).toBeVisible();
});

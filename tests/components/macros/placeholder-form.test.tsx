import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { PlaceholderForm } from "../../../components/macros/placeholder-form";
import type { AskedQuestion } from "../../../lib/macros/earlier-answers";

const question = (key: string, more: Partial<AskedQuestion> = {}): AskedQuestion => ({
  key,
  label: key,
  kind: "text",
  options: [],
  initial: "",
  optional: false,
  settled: false,
  keeps: true,
  earlier: [],
  ...more,
});

function show(questions: readonly AskedQuestion[]) {
  const spies = { onFilled: vi.fn(), onCancel: vi.fn(), onForget: vi.fn() };
  render(<PlaceholderForm title="Refund" questions={questions} {...spies} />);
  return spies;
}

test("Enter goes from field to field and takes the macro at the last: nothing needs the mouse", async () => {
  const { onFilled } = show([
    question("order", { label: "Order number" }),
    question("plan", { label: "Plan", kind: "choice", options: ["Free", "Pro"], initial: "Free" }),
    question("clipboard", { label: "Paste here what you copied", kind: "paste" }),
    question("customer.first_name", {
      label: "Customer's first name",
      initial: "there",
      optional: true,
      settled: true,
    }),
  ]);
  expect(screen.getByRole("form", { name: "Refund asks" })).toBeVisible();
  expect(screen.getByLabelText("Order number")).toHaveFocus();
  await userEvent.keyboard("4711{Enter}");
  expect(screen.getByLabelText("Plan")).toHaveFocus();
  await userEvent.selectOptions(screen.getByLabelText("Plan"), "Pro");
  await userEvent.keyboard("{Enter}");
  expect(screen.getByLabelText("Paste here what you copied")).toHaveFocus();
  await userEvent.paste("two\nlines");
  await userEvent.keyboard("{Shift>}{Enter}{/Shift}three{Enter}");
  expect(screen.getByLabelText("Customer's first name")).toHaveFocus();
  expect(onFilled).not.toHaveBeenCalled();
  await userEvent.keyboard("{Enter}");
  expect(onFilled).toHaveBeenCalledWith({
    order: "4711",
    plan: "Pro",
    clipboard: "two\nlines\nthree",
    "customer.first_name": "there",
  });
});

test("what needs an answer is said at its field, also to those who do not see it", async () => {
  const { onFilled } = show([question("a"), question("b", { initial: "x", optional: true })]);
  await userEvent.keyboard("{Enter}");
  const field = screen.getByLabelText("a");
  expect(field).toHaveFocus();
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(/Needs an answer/);
  await userEvent.click(screen.getByRole("button", { name: /Take it/ }));
  expect(onFilled).not.toHaveBeenCalled();
  await userEvent.type(field, "1");
  expect(field).toBeValid();
  await userEvent.clear(screen.getByLabelText("b"));
  await userEvent.keyboard("{Enter}");
  expect(onFilled).toHaveBeenCalledWith({ a: "1", b: "" });
});

test("the send key takes the macro from any field, and goes no further", async () => {
  const onKey = vi.fn();
  document.addEventListener("keydown", onKey);
  const { onFilled, onCancel } = show([question("a", { initial: "1" }), question("b", { initial: "2" })]);
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(onFilled).toHaveBeenCalledWith({ a: "1", b: "2" });
  await userEvent.keyboard("{Escape}");
  expect(onCancel).toHaveBeenCalledOnce();
  expect(onKey.mock.calls.map(([event]) => (event as KeyboardEvent).key)).toEqual(["Control"]);
  document.removeEventListener("keydown", onKey);
});

test("what is there is selected, so that typing takes its place", async () => {
  const { onFilled } = show([question("a", { initial: "old" })]);
  await userEvent.keyboard("new{Enter}");
  expect(onFilled).toHaveBeenCalledWith({ a: "new" });
});

test("earlier answers are offered, by arrows or by name, never put in by themselves, and can be forgotten", async () => {
  const { onFilled, onForget } = show([question("a", { earlier: ["4712", "4711"] })]);
  const field = screen.getByLabelText("a");
  expect(field).toHaveValue("");
  await userEvent.keyboard("9{ArrowDown}");
  expect(field).toHaveValue("4712");
  expect(screen.getByText("Earlier answer 1 of 2: 4712")).toBeInTheDocument();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(field).toHaveValue("4711");
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(field).toHaveValue("9");
  await userEvent.click(screen.getByRole("button", { name: "a: 4712, answered earlier" }));
  expect(field).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  expect(onFilled).toHaveBeenLastCalledWith({ a: "4712" });
  await userEvent.click(screen.getByRole("button", { name: "Forget earlier answers to a" }));
  expect(onForget).toHaveBeenCalledWith("a");
  expect(screen.queryByText("4711")).toBeNull();
  expect(field).toHaveFocus();
});

test("a word that is still being composed does not go on with Enter", async () => {
  const { onFilled } = show([question("a", { initial: "か" })]);
  screen
    .getByLabelText("a")
    .dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }));
  expect(onFilled).not.toHaveBeenCalled();
});

test("a value of the chat is offered before earlier answers for the question it fits, and is not put in unasked", async () => {
  const onFilled = vi.fn();
  render(
    <PlaceholderForm
      title="Late parcel"
      questions={[question("ask:Order number", { label: "Order number", earlier: ["88"] }), question("date")]}
      offers={{ "ask:Order number": "1234" }}
      onFilled={onFilled}
      onCancel={() => undefined}
      onForget={() => undefined}
    />,
  );
  const field = screen.getByLabelText("Order number");
  expect(field).toHaveValue("");
  await userEvent.keyboard("{ArrowDown}");
  expect(field).toHaveValue("1234");
  expect(screen.getByText("From this chat: 1234")).toBeInTheDocument();
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getByText("Earlier answer 1 of 1: 88")).toBeInTheDocument();
  await userEvent.keyboard("{ArrowUp}{Enter}3 May{Enter}");
  expect(onFilled).toHaveBeenCalledWith({ "ask:Order number": "1234", date: "3 May" });
});

test("what was typed stays until another is taken", async () => {
  const { onFilled } = show([question("a")]);
  await userEvent.keyboard("99{ArrowDown}{Enter}");
  expect(onFilled).toHaveBeenCalledWith({ a: "99" });
});

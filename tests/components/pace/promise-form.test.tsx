import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { PromiseForm } from "../../../components/pace/promise-form";
import { PromiseLine } from "../../../components/pace/promise-line";
import { epochMs } from "../../../lib/transcript/time";

function form() {
  const [onChoose, onLeave] = [vi.fn<(dueAt: number) => void>(), vi.fn()];
  render(<PromiseForm customer="Mia" onChoose={onChoose} onLeave={onLeave} />);
  return { onChoose, onLeave };
}

test("a usual time takes one key: the first has the keyboard", async () => {
  const before = Date.now();
  const { onChoose } = form();
  expect(screen.getByRole("button", { name: "In 10 min" })).toHaveFocus();
  await userEvent.keyboard("{Tab}{Enter}");
  const [dueAt = 0] = onChoose.mock.calls[0] ?? [];
  expect(dueAt - before).toBeGreaterThanOrEqual(30 * 60_000);
  expect(dueAt - before).toBeLessThan(40 * 60_000);
});

test("any other time is read as this machine's clock shows it", async () => {
  const { onChoose } = form();
  fireEvent.change(screen.getByLabelText("Another time"), { target: { value: "2099-03-04T15:00" } });
  await userEvent.click(screen.getByRole("button", { name: "Keep" }));
  expect(onChoose).toHaveBeenCalledWith(new Date(2099, 2, 4, 15, 0).getTime());
});

test("Escape closes it, the send key does nothing, and nobody else hears either", async () => {
  const heard = vi.fn();
  document.addEventListener("keydown", heard);
  const { onChoose, onLeave } = form();
  await userEvent.keyboard("{Control>}{Enter}{/Control}{Escape}");
  document.removeEventListener("keydown", heard);
  expect(onChoose).not.toHaveBeenCalled();
  expect(onLeave).toHaveBeenCalledOnce();
  expect(heard.mock.calls.flatMap(([event]) => (event.key === "Control" ? [] : [event.key]))).toEqual([]);
});

test("the promise of this chat says by when, whether it is late, and is done or moved with one press", async () => {
  const [onChange, onDone] = [vi.fn(), vi.fn()];
  const promise = { id: "p", dueAt: epochMs(Date.now() + 20 * 60_000) };
  const { rerender } = render(<PromiseLine promise={promise} alt="Alt" onChange={onChange} onDone={onDone} />);
  expect(screen.getByRole("region", { name: "Promise" })).toHaveTextContent(/Promised by .*, in 20 min/);
  await userEvent.click(screen.getByRole("button", { name: /Another time/ }));
  await userEvent.click(screen.getByRole("button", { name: "Done" }));
  expect([onChange.mock.calls.length, onDone.mock.calls.length]).toEqual([1, 1]);
  const late = { ...promise, dueAt: epochMs(Date.now() - 5.5 * 60_000) };
  rerender(<PromiseLine promise={late} alt="Alt" onChange={onChange} onDone={onDone} />);
  expect(screen.getByRole("region", { name: "Promise" })).toHaveTextContent(/Promise due by .*, 5 min late/);
});

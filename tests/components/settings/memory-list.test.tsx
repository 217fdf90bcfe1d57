import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { MemoryList } from "../../../components/settings/memory-list";
import type { MacroId } from "../../../lib/macros/macro";

const memories = [
  { macroId: "late" as MacroId, title: "Parcel is late", messages: ["parcel where", "delivery late"] },
  { macroId: "refund" as MacroId, title: "Refund", messages: ["money back"] },
];

const show = (on: boolean, kept = memories) => {
  const onSwitch = vi.fn();
  const onForget = vi.fn();
  render(<MemoryList on={on} memories={kept} onSwitch={onSwitch} onForget={onForget} />);
  return { onSwitch, onForget };
};

test("everything that is kept is shown, the newest first, and each part can be erased", async () => {
  const { onForget } = show(true);
  expect(screen.getByText("delivery late · parcel where")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Erase what “Refund” answered" }));
  expect(onForget).toHaveBeenCalledWith(memories[1]);
});

test("all of it is erased at the second press, and not at one that comes later", async () => {
  const { onForget } = show(true);
  const button = () => screen.getByRole("button", { name: /^Erase (everything|all)/ });
  await userEvent.click(button());
  await userEvent.click(document.body);
  await userEvent.click(button());
  expect(onForget).not.toHaveBeenCalled();
  await userEvent.click(button());
  expect(onForget).toHaveBeenCalledWith();
});

test("it can be switched on and off, and says what that means", async () => {
  const { onSwitch } = show(false, []);
  expect(screen.getByText(/nothing learnt is used/)).toBeVisible();
  expect(screen.getByText("Nothing is kept.")).toBeVisible();
  await userEvent.click(screen.getByRole("checkbox"));
  expect(onSwitch).toHaveBeenCalledWith(true);
});

import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { NotificationSwitch } from "../../../components/settings/notification-switch";

test("the browser is asked at a press of the switch, and what it answers is shown", async () => {
  let allowed = false;
  const onSwitch = vi.fn(async (on: boolean) => {
    allowed = on;
    return true;
  });
  const isOn = async () => allowed;
  render(<NotificationSwitch isOn={isOn} onSwitch={onSwitch} />);
  const box = await screen.findByRole("checkbox", { name: /Notify me/ });
  expect(onSwitch).not.toHaveBeenCalled();
  await userEvent.click(box);
  expect(onSwitch).toHaveBeenCalledWith(true);
  expect(box).toBeChecked();
  onSwitch.mockImplementationOnce(async () => false);
  await userEvent.click(box);
  expect(box).toBeChecked();
});

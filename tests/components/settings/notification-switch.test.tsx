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
  render(<NotificationSwitch isOn={isOn} onSwitch={onSwitch} onMute={() => undefined} />);
  const box = await screen.findByRole("checkbox", { name: /Notify me/ });
  expect(onSwitch).not.toHaveBeenCalled();
  await userEvent.click(box);
  expect(onSwitch).toHaveBeenCalledWith(true);
  expect(box).toBeChecked();
  onSwitch.mockImplementationOnce(async () => false);
  await userEvent.click(box);
  expect(box).toBeChecked();
});

test("their sound can be switched off where the browser lets an extension say so, and only while there are any", async () => {
  const onMute = vi.fn<(muted: boolean) => void>();
  const on = async () => true;
  const { rerender } = render(<NotificationSwitch isOn={on} onSwitch={on} muted={false} onMute={onMute} />);
  await userEvent.click(await screen.findByRole("checkbox", { name: /sound/ }));
  expect(onMute).toHaveBeenCalledWith(true);
  rerender(<NotificationSwitch isOn={on} onSwitch={on} muted={true} onMute={onMute} />);
  await userEvent.click(screen.getByRole("checkbox", { name: /sound/, checked: false }));
  expect(onMute).toHaveBeenLastCalledWith(false);
  rerender(<NotificationSwitch isOn={on} onSwitch={on} onMute={onMute} />);
  expect(screen.queryByRole("checkbox", { name: /sound/ })).toBeNull();
  expect(screen.getByText(/setting of your system/)).toBeVisible();
});

import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { WorkspaceForm } from "../../../components/settings/workspace-form";
import { FIRST_TARGETS } from "../../../lib/pace/targets";
import type { Workspace } from "../../../lib/workspaces/workspace";
import { STATE } from "../sites/state-for-tests";

const shown = () => {
  const onSave = vi.fn<(workspace: Workspace) => void>();
  render(<WorkspaceForm workspace={STATE.workspace} zone="Europe/Lisbon" onSave={onSave} />);
  const save = () => userEvent.click(screen.getByRole("button", { name: "Save settings" }));
  return { onSave, save, saved: () => onSave.mock.calls.at(-1)?.[0] };
};

test("targets are set in seconds for live chat and in minutes for messaging", async () => {
  const { save, saved } = shown();
  const reply = screen.getByRole("spinbutton", { name: "Reply, live chat, in seconds" });
  await userEvent.clear(reply);
  await userEvent.type(reply, "60");
  const first = screen.getByRole("spinbutton", { name: "First reply, messaging, in minutes" });
  await userEvent.clear(first);
  await userEvent.type(first, "30");
  const search = screen.getByRole("spinbutton", {
    name: "Search, before a specialist is offered, live chat, in seconds",
  });
  expect(search).toHaveValue(90);
  await userEvent.clear(search);
  await userEvent.type(search, "120");
  await save();
  expect(saved()?.targets.live).toEqual({ ...FIRST_TARGETS.live, reply: 60_000, search: 120_000 });
  expect(saved()?.targets.messaging).toEqual({ ...FIRST_TARGETS.messaging, firstResponse: 1_800_000 });
  expect(saved()).not.toHaveProperty("hours");
});

test("first lines are warm until another tone is chosen", async () => {
  const { save, saved } = shown();
  const tone = screen.getByRole("combobox", { name: /Tone of the first lines/ });
  expect(tone).toHaveValue("warm");
  await userEvent.selectOptions(tone, "formal");
  await save();
  expect(saved()?.tone).toBe("formal");
});

test("what is out of bounds is not saved", async () => {
  const { onSave, save } = shown();
  const reply = screen.getByRole("spinbutton", { name: "Reply, live chat, in seconds" });
  await userEvent.clear(reply);
  await userEvent.type(reply, "500");
  await save();
  expect(onSave).not.toHaveBeenCalled();
});

test("hours begin with a working week in this machine's zone; days are closed and moved", async () => {
  const { save, saved } = shown();
  await userEvent.click(screen.getByRole("checkbox", { name: "Clocks rest outside these hours" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Friday" }));
  fireEvent.change(screen.getByLabelText("Monday, from"), { target: { value: "08:30" } });
  await save();
  const day = [[540, 1020]];
  expect(saved()?.hours).toEqual({ zone: "Europe/Lisbon", week: [[], [[510, 1020]], day, day, day, [], []] });
  await userEvent.click(screen.getByRole("checkbox", { name: "Clocks rest outside these hours" }));
  await save();
  expect(saved()).not.toHaveProperty("hours");
});

test("a zone that nobody knows is refused", async () => {
  const { onSave, save } = shown();
  await userEvent.click(screen.getByRole("checkbox", { name: "Clocks rest outside these hours" }));
  const zone = screen.getByLabelText("Time zone");
  await userEvent.clear(zone);
  await userEvent.type(zone, "Mars/Olympus");
  await save();
  expect(onSave).not.toHaveBeenCalled();
});

import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ProfileList } from "../../../components/sites/profile-list";
import type { ProfileRow } from "../../../lib/wire/listed-rows";

const imported: ProfileRow = {
  id: "x",
  name: "Their desk",
  source: "imported",
  updated: "2026-11-20",
  knows: ["transcript", "roles", "send"],
  hosts: [
    { host: "desk.example.com", confirmed: false },
    { host: "*.example.org", confirmed: false },
  ],
};

test("one from elsewhere is used nowhere until a person says where", async () => {
  const onConfirm = vi.fn();
  render(<ProfileList profiles={[imported]} onConfirm={onConfirm} onExport={vi.fn()} onDelete={vi.fn()} />);
  expect(screen.getByText(/Used nowhere yet/)).toBeVisible();
  expect(screen.getByText(/Tells messages, who wrote them, what sends/)).toBeVisible();
  await userEvent.click(screen.getByRole("checkbox", { name: "use it on desk.example.com" }));
  expect(onConfirm).toHaveBeenCalledExactlyOnceWith(imported, "desk.example.com", true);
  expect(screen.getByRole("checkbox", { name: "use it on every site below example.org" })).not.toBeChecked();
});

test("a site it does not name can be added by hand", async () => {
  const onConfirm = vi.fn();
  render(<ProfileList profiles={[imported]} onConfirm={onConfirm} onExport={vi.fn()} onDelete={vi.fn()} />);
  await userEvent.type(screen.getByRole("textbox", { name: "Another site for Their desk" }), "Helpdesk{Enter}");
  expect(onConfirm).toHaveBeenCalledExactlyOnceWith(imported, "helpdesk", true);
});

test("each can be exported and deleted", async () => {
  const [onExport, onDelete] = [vi.fn(), vi.fn()];
  render(<ProfileList profiles={[imported]} onConfirm={vi.fn()} onExport={onExport} onDelete={onDelete} />);
  await userEvent.click(screen.getByRole("button", { name: "Export Their desk" }));
  await userEvent.click(screen.getByRole("button", { name: "Delete Their desk" }));
  expect(onExport).toHaveBeenCalledExactlyOnceWith(imported);
  expect(onDelete).toHaveBeenCalledExactlyOnceWith(imported);
});

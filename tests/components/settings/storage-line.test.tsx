import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { sizeWords } from "../../../components/settings/size-words";
import { StorageLine } from "../../../components/settings/storage-line";

const show = (agrees: boolean) => {
  let persistent = false;
  const onKeep = vi.fn(async () => {
    persistent = agrees;
    return agrees;
  });
  const load = async () => ({ used: 12_300_000, of: 3_000_000_000, persistent });
  render(<StorageLine load={load} onKeep={onKeep} />);
  return onKeep;
};

test("the room that is used is shown, and the browser is asked to keep it at a press alone", async () => {
  const onKeep = show(true);
  expect(await screen.findByText(/12 MB of 3 GB used/)).toBeVisible();
  expect(onKeep).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Ask the browser to keep it" }));
  expect(screen.getByRole("status")).toHaveTextContent("The browser keeps it until you remove Chatside.");
  expect(screen.queryByRole("button")).toBeNull();
});

test("a browser that does not agree is said, with what to do instead", async () => {
  show(false);
  await userEvent.click(await screen.findByRole("button"));
  expect(screen.getByRole("status")).toHaveTextContent("It did not agree. Save a backup now and then.");
});

test.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [1_540_000, "1.5 MB"],
  [9_960_000, "10 MB"],
  [999_600_000, "1 GB"],
  [5e15, "5000 TB"],
])("%d bytes are %s", (bytes, words) => expect(sizeWords(bytes)).toBe(words));

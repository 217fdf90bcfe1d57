// The folded panel tells what a person must know without unfolding it.
import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Rail } from "../../../entrypoints/panel/rail";
import { STATE } from "../sites/state-for-tests";

const SILENT = "This customer has had no word for almost two minutes.";

test("what was said is told aloud and in sight, and a click opens the panel", () => {
  const onOpen = vi.fn();
  render(<Rail state={{ ...STATE, notice: { id: 1, tone: "warning", text: SILENT } }} onOpen={onOpen} />);
  expect(screen.getByRole("alert")).toHaveTextContent(SILENT);
  expect(screen.getByTitle(SILENT)).toHaveTextContent("!");
  screen.getByRole("button", { name: /^Open Chatside/ }).click();
  expect(onOpen).toHaveBeenCalledTimes(1);
});

test("what the rail shows is part of what it is called", () => {
  render(<Rail state={STATE} onOpen={() => undefined} />);
  expect(screen.getByRole("button").textContent).toContain("No reply due");
  expect(screen.getByRole("button")).not.toHaveAttribute("aria-label");
});

test("where nothing was said nothing stands there", () => {
  render(<Rail state={STATE} onOpen={() => undefined} />);
  expect(screen.queryByRole("alert")).toBeNull();
});

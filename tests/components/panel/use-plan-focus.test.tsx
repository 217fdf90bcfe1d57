import { fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { expect, test } from "vitest";
import { usePlanFocus } from "../../../entrypoints/panel/use-plan-focus";

function Stage() {
  const list = useRef<HTMLDivElement>(null);
  usePlanFocus(list);
  return (
    <>
      <input aria-label="Search" />
      <button type="button">Discard</button>
      <div ref={list} role="listbox" aria-label="Plan" tabIndex={0} />
    </>
  );
}

test("the keyboard that comes back to the panel goes to the plan or the field that had it last", () => {
  render(<Stage />);
  const plan = screen.getByRole("listbox");
  const comesBack = (from: HTMLElement) => {
    from.blur();
    window.dispatchEvent(new Event("focus"));
  };
  plan.focus();
  comesBack(plan);
  expect(plan).toHaveFocus();
  const search = screen.getByLabelText("Search");
  search.focus();
  comesBack(search);
  expect(search).toHaveFocus();
  const button = screen.getByRole("button");
  button.focus();
  comesBack(button);
  expect(document.body).toHaveFocus();
});

test("a press into the search box brings the keyboard there, not to the plan that had it before", () => {
  render(<Stage />);
  const plan = screen.getByRole("listbox");
  const search = screen.getByLabelText("Search");
  plan.focus();
  plan.blur();
  fireEvent.pointerDown(search);
  window.dispatchEvent(new Event("focus"));
  expect(document.body).toHaveFocus();
  fireEvent.pointerUp(search);
  window.dispatchEvent(new Event("focus"));
  expect(plan).toHaveFocus();
});

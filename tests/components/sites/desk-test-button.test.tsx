import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { REFUSAL_WORDS } from "../../../components/sending/refusal-words";
import { DeskTestButton } from "../../../components/sites/desk-test-button";
import type { DeskTest } from "../../../lib/sites/desk-test";
import type { PanelAnswer, PanelCall } from "../../../lib/wire/panel-messages";

const GOOD: DeskTest = { writer: "field-command", written: "same", send: "control", after: "empty", sent: false };

async function press(answer: PanelAnswer) {
  const call = vi.fn(async (_: PanelCall) => answer);
  render(<DeskTestButton call={call} refusalWords={REFUSAL_WORDS} />);
  await userEvent.click(screen.getByRole("button", { name: "Test this desk" }));
  expect(call).toHaveBeenCalledExactlyOnceWith({ kind: "test-desk" });
  return screen.getByRole("status").textContent;
}

const tested = (change: Partial<DeskTest>): PanelAnswer => ({ kind: "tested", test: { ...GOOD, ...change } });

test("what works is said in words", async () => {
  expect(await press(tested({}))).toBe(
    "✓ Writing works: “Hello” was written as typed text, read back the same and taken out. The send button is there. Nothing was sent.",
  );
});

test.each([
  [{ send: "none" }, "insert chunks with i, and send them yourself"],
  [{ send: "control-off" }, "stays switched off"],
  [{ send: "ctrl-enter" }, "Ctrl+Enter key"],
  [{ written: "not", send: "unknown" }, "Chunks go to your clipboard"],
  [{ written: "taken" }, "emptied itself. Look in the chat"],
  [{ written: "taken", sent: true }, "“Hello” is in the chat. Don't send chunks here"],
  [{ after: "word" }, "could not take “Hello” out"],
  [{ after: "other" }, "Something else stands in the reply box"],
] as const)("%j says what does not, and what to do", async (change, words) => {
  expect(await press(tested(change))).toContain(words);
});

test("what stays in the box is said before all that works", async () => {
  expect(await press(tested({ after: "word", send: "none" }))).not.toContain("Writing works");
});

test.each([
  ["composer-not-empty", "Your own text is in the reply box"],
  ["private-note", "Not tested: the reply box is set to private note. Switch it to public, then test again."],
  ["still-sending", "Not tested: a chunk is still on its way or in doubt"],
] as const)("a refusal is said in words: %s", async (reason, words) => {
  expect(await press({ kind: "refused", reason })).toContain(words);
});

test("a second press while it runs does nothing", async () => {
  let settle: (answer: PanelAnswer) => void = () => undefined;
  const call = vi.fn(() => new Promise<PanelAnswer>((resolve) => (settle = resolve)));
  render(<DeskTestButton call={call} refusalWords={REFUSAL_WORDS} />);
  const button = screen.getByRole("button", { name: "Test this desk" });
  await userEvent.click(button);
  expect(screen.getByRole("status")).toHaveTextContent("Testing.");
  await userEvent.click(button);
  expect(call).toHaveBeenCalledOnce();
  settle(tested({}));
  expect(await screen.findByText(/Writing works/)).toBeVisible();
});

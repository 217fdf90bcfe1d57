import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { REFUSAL_WORDS } from "../../../components/sending/refusal-words";
import { HealthDetails } from "../../../components/sites/health-details";
import { healthReport } from "../../../components/sites/health-report";
import type { PanelAnswer, PanelCall, PanelState } from "../../../lib/wire/panel-messages";
import type { TabHealth } from "../../../lib/wire/tab-health";
import { HEALTH, STATE } from "./state-for-tests";

function show(health: TabHealth = HEALTH, state: PanelState = STATE) {
  const call = vi.fn(async (_: PanelCall): Promise<PanelAnswer> => ({ kind: "health", health }));
  const shown = render(<HealthDetails state={state} call={call} refusalWords={REFUSAL_WORDS} />);
  return {
    call,
    again: (next: PanelState) =>
      shown.rerender(<HealthDetails state={next} call={call} refusalWords={REFUSAL_WORDS} />),
  };
}

const row = (name: string): string => screen.getByText(name).nextElementSibling?.textContent ?? "";

let clipboard = "";
beforeEach(() => {
  clipboard = "";
});

test("says which rule read what, and how surely", async () => {
  show();
  expect(await screen.findByText("Read by")).toBeVisible();
  expect(row("Read by")).toBe("Chatwoot profile, version 3, shipped, no drift");
  expect(row("Messages")).toContain("customer 14, agent 8, bot 2, undecided 1, 25 rows by its profile, rule 1");
  expect(row("Messages")).toContain("sure (90 %), ul.conversation-panel");
  expect(row("Reply box")).toContain("goes to the customer, by its profile, rule 2, sure (100 %)");
  expect(row("Sending")).toContain("probable (70 %), button.send, off while the box is empty");
  expect(row("Keys")).toContain("send Ctrl+Enter, your own text with it: off, panel Alt+Shift+L, search not set");
  expect(row("Frame 2")).toBe("frame widget.example, no-chat");
});

test("says what was refused, in words, with the time", async () => {
  show();
  expect(await screen.findByText(/the reply box is set to private note/)).toBeVisible();
  expect(document.querySelector("time")).toHaveAttribute("datetime", "2026-11-25T02:00:00.000Z");
});

test("is asked anew when the page is read otherwise, and not when it is not", async () => {
  const { call, again } = show();
  await screen.findByText("Read by");
  again({ ...STATE, mac: true });
  expect(call).toHaveBeenCalledTimes(1);
  again({ ...STATE, composer: { ...STATE.composer, mode: "note" } });
  expect(call).toHaveBeenCalledTimes(2);
});

test("a page that does not answer, and one that is read by its looks, are said so", async () => {
  const { page, ...silent } = HEALTH;
  const { profile, ...plain } = STATE;
  show(silent, plain);
  await screen.findByText("Read by");
  expect(row("Read by")).toContain("its looks");
  expect(row("Page")).toContain("did not answer");
});

test("what the page said that could not be read is counted, in the report too", async () => {
  show({ ...HEALTH, unparsed: 3 });
  expect(await screen.findByText("Not understood")).toBeVisible();
  expect(row("Not understood")).toBe("3 of the things the page said");
  const report = healthReport(STATE, { ...HEALTH, unparsed: 3 }, { at: new Date(0), browser: "Firefox" });
  expect(report).toContain("Not understood: 3 of the things the page said");
});

test("the report says all of it, and no word of the customer, the chat or its address", () => {
  const at = { at: new Date(0), browser: "Firefox" };
  const report = healthReport(STATE, HEALTH, at);
  expect(report).not.toContain("MARK");
  for (const told of ["Chatside 0.1.0", "Site: desk.example", "private-note", "undecided 1", "Chatwoot profile"])
    expect(report).toContain(told);
});

test("a profile that was taught or imported is called by its id: its name may be any page's words", () => {
  const page = HEALTH.page && {
    ...HEALTH.page,
    profile: { id: "own-desk", version: 1, source: "taught" as const, drifted: [] },
  };
  const state = { ...STATE, profile: { name: "MARK's desk", drifted: [] } };
  const report = healthReport(state, { ...HEALTH, ...(page ? { page } : {}) }, { at: new Date(0), browser: "Firefox" });
  expect(report).toContain("Read by: profile own-desk, version 1, taught, no drift");
  expect(report).not.toContain("MARK");
});

test("copies the report and says so; where it may not, the report can be copied by hand", async () => {
  const user = userEvent.setup();
  show();
  await user.click(await screen.findByRole("button", { name: "Copy report" }));
  expect(await screen.findByText(/^Copied/)).toBeVisible();
  clipboard = await navigator.clipboard.readText();
  expect(clipboard).toContain("Chatside 0.1.0");
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
  document.execCommand = () => false;
  await user.click(screen.getByRole("button", { name: "Copy report" }));
  expect(await screen.findByRole<HTMLTextAreaElement>("textbox")).toHaveProperty(
    "value",
    expect.stringContaining("Chatside 0.1.0"),
  );
});

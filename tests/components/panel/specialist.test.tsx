import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { PanelState } from "../../../lib/wire/panel-messages";
import { makePlan } from "../../unit/sending/plan-for-tests";
import { answer as foundBy } from "../macros/answer-for-tests";
import { inChat, MIA, OMAR, showPanel } from "./panel-for-tests";

/** The panel beside a background that makes a brief of the chat on screen, numbered. */
function show(first = inChat(MIA)) {
  let made = 0;
  let conversation = first.conversation?.key ?? MIA;
  const { calls, become } = showPanel(
    () => ({ kind: "done" }),
    first,
    (call) => {
      if (call.kind === "search") return { kind: "found", answer: foundBy([]) };
      if (call.kind !== "specialist-brief") return undefined;
      return { kind: "specialist-brief", conversation, subject: "Live chat", text: `Brief ${++made}` };
    },
  );
  return {
    calls,
    become(next: PanelState) {
      conversation = next.conversation?.key ?? MIA;
      become(next);
    },
  };
}

const brief = () => screen.findByRole("textbox", { name: "Brief for the specialist" });

test("the key shows the brief; the send key copies it, sends no chunk, and starts the clock of that chat", async () => {
  const user = userEvent.setup();
  const plan = makePlan(["One."]);
  const { calls } = show(
    inChat(MIA, { plan: { plan, duplicates: {}, halfSaid: {}, current: plan.chunks[0]?.id ?? ("" as never) } }),
  );
  await user.keyboard("{Alt>}s{/Alt}");
  await user.type(await brief(), "!");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(screen.queryByRole("textbox", { name: "Brief for the specialist" })).toBeNull());
  expect(await navigator.clipboard.readText()).toBe("Brief 1!");
  expect(calls.filter(({ kind }) => kind === "specialist")).toEqual([
    { kind: "specialist", conversation: MIA, does: "asked" },
  ]);
  expect(calls.some(({ kind }) => kind === "press")).toBe(false);
  expect(screen.getByText(/on your clipboard/)).toBeVisible();
  expect(screen.getByRole("listbox", { name: "Plan" })).toHaveFocus();
});

test("what was changed in a brief waits for its chat; what was only read is made anew", async () => {
  const user = userEvent.setup();
  const { become, calls } = show();
  await user.keyboard("{Alt>}s{/Alt}");
  await user.type(await brief(), " and more");
  become(inChat(OMAR));
  expect(screen.queryByRole("textbox", { name: "Brief for the specialist" })).toBeNull();
  await user.keyboard("{Alt>}s{/Alt}");
  expect(await brief()).toHaveValue("Brief 2");
  await user.keyboard("{Escape}");
  expect(screen.getByRole("combobox")).toHaveFocus();
  expect(calls.some(({ kind }) => kind === "leave")).toBe(false);
  await user.keyboard("{Alt>}s{/Alt}");
  expect(await brief()).toHaveValue("Brief 3");
  become(inChat(MIA));
  expect(await brief()).toHaveValue("Brief 1 and more");
});

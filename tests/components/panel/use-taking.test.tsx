import { act, renderHook } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { type TakingNeeds, useTaking } from "../../../entrypoints/panel/use-taking";
import type { MacroId } from "../../../lib/macros/macro";
import type { SendPlan } from "../../../lib/sending/send-plan";
import type { PanelAnswer, PanelCall, PlanView } from "../../../lib/wire/panel-messages";
import { makePlan } from "../../unit/sending/plan-for-tests";

const viewOf = (plan: SendPlan): PlanView => ({ plan, current: plan.chunks[0]?.id, duplicates: {} }) as PlanView;

/** The panel's taking beside a background that has not answered yet. */
function show(first: PlanView | undefined, sight: TakingNeeds["sight"] = "in-sight", searching = true) {
  const calls: PanelCall[] = [];
  const uncover = vi.fn();
  const call = (what: PanelCall) => {
    calls.push(what);
    return new Promise<PanelAnswer>(() => undefined);
  };
  const hook = renderHook(
    ({ view }) =>
      useTaking({
        call,
        warn: vi.fn(),
        view,
        conversation: undefined,
        sight,
        searching,
        uncover,
        closeSearch: vi.fn(),
        showPlan: vi.fn(),
      }),
    { initialProps: { view: first } },
  );
  return { calls, uncover, ...hook };
}

const MACRO = "macro-1" as MacroId;
const kinds = (calls: readonly PanelCall[]) => calls.map(({ kind }) => kind);

test("a key pressed once the new plan is in sight sends from it, before its taking is answered", () => {
  const { calls, result, rerender } = show(undefined);
  act(() => void result.current.take(MACRO, false));
  rerender({ view: viewOf(makePlan(["One.", "Two."])) });
  act(() => void result.current.press(false));
  act(() => void result.current.press(false));
  expect(kinds(calls)).toEqual(["choose", "press"]);
});

test("while another macro is being taken the plan that is still in sight sends nothing", () => {
  const { calls, result } = show(viewOf(makePlan(["One.", "Two."])));
  act(() => void result.current.take(MACRO, false));
  act(() => void result.current.press(false));
  expect(kinds(calls)).toEqual(["choose"]);
});

test("what is not in sight is not sent: what lies over it goes first, and a folded panel stays as it is", () => {
  const view = viewOf(makePlan(["One.", "Two."]));
  const covered = show(view, "covered");
  act(() => void covered.result.current.press(false));
  expect(covered.uncover).toHaveBeenCalledOnce();
  const away = show(view, "away");
  act(() => void away.result.current.press(true));
  expect(away.uncover).not.toHaveBeenCalled();
  expect([...covered.calls, ...away.calls]).toEqual([]);
});

test("the key that sends a flagged chunk anyway means a flag that is seen, and no other", () => {
  const unflagged = show(viewOf(makePlan(["One.", "Two."])));
  act(() => void unflagged.result.current.press(true));
  expect(unflagged.calls).toMatchObject([{ kind: "press", anyway: false }]);
  const flagged = show({ ...viewOf(makePlan(["One.", "Two."])), duplicates: { c1: {} } } as unknown as PlanView);
  act(() => void flagged.result.current.press(true));
  expect(flagged.calls).toMatchObject([{ kind: "press", anyway: true }]);
});

test("without a plan the send key takes the hit of the search, and nothing where the keyboard is not in it", () => {
  for (const [searching, taken] of [
    [true, ["choose"]],
    [false, []],
  ] as const) {
    const { calls, result } = show(undefined, "in-sight", searching);
    act(() => result.current.onCurrent(MACRO));
    act(() => void result.current.press(false));
    expect(kinds(calls)).toEqual(taken);
  }
});

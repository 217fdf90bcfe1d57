import { act, render } from "@testing-library/react";
import { vi } from "vitest";
import { PanelApp } from "../../../entrypoints/panel/app";
import type { MacroId } from "../../../lib/macros/macro";
import type { ConversationKey } from "../../../lib/transcript/transcript";
import type { PanelClient } from "../../../lib/wire/panel-client";
import type { PanelAnswer, PanelCall, PanelState } from "../../../lib/wire/panel-messages";
import { answer as foundBy, hit } from "../macros/answer-for-tests";
import { STATE } from "../sites/state-for-tests";

export const MIA = "chat/mia" as ConversationKey;
export const OMAR = "chat/omar" as ConversationKey;
export const MACRO = "m" as MacroId;

const { question: _, elsewhere: __, ...calm } = STATE;
export const inChat = (key: ConversationKey, more: Partial<PanelState> = {}): PanelState => ({
  ...calm,
  place: "side-panel",
  otherPlans: [],
  conversation: { key, keyKind: "hard" },
  ...more,
});

/** The panel beside a background that has one macro, which asks one thing. */
export function showPanel(
  choose: (call: Extract<PanelCall, { kind: "choose" }>) => PanelAnswer,
  first = inChat(MIA),
  other?: (call: PanelCall) => PanelAnswer | undefined,
) {
  let state = first;
  const listeners = new Set<() => void>();
  const calls: PanelCall[] = [];
  const answer = (call: PanelCall): PanelAnswer => {
    const answered = other?.(call);
    if (answered) return answered;
    if (call.kind === "choose") return choose(call);
    if (call.kind === "press") return { kind: "refused", reason: "placeholder-empty" };
    if (call.kind !== "search") return { kind: "done" };
    return { kind: "found", answer: foundBy([hit(MACRO, "Refund", { matched: [] })]) };
  };
  const client: PanelClient = {
    entry: () => "admitted",
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onFocusSearch: () => () => undefined,
    onStrayed: () => () => undefined,
    onChats: () => () => undefined,
    onShowChats: () => () => undefined,
    call: async (call) => {
      calls.push(call);
      return answer(call);
    },
    moveTo: vi.fn(),
  };
  const { unmount } = render(<PanelApp client={client} />);
  return {
    calls,
    unmount,
    become: (next: PanelState) =>
      act(() => {
        state = next;
        for (const listener of listeners) listener();
      }),
  };
}

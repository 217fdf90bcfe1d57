import type { PanelState } from "../../lib/wire/panel-messages";

/** The plan may lie under hits, help or chats, or the panel be folded or hidden: what is not in sight is not sent. */
export type PlanSight = "in-sight" | "covered" | "away";

export function planSight(state: PanelState | undefined, covered: boolean): PlanSight {
  const away = state?.place === "overlay" && (state.layout.folded || !state.layout.shown);
  return away ? "away" : covered ? "covered" : "in-sight";
}

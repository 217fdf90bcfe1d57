import type { PanelState } from "../../lib/wire/panel-messages";
import type { TabHealth } from "../../lib/wire/tab-health";
import { healthRows } from "./health-words";

/** Where and when a report was made. */
export interface ReportPlace {
  readonly at: Date;
  /** The browser as it names itself. */
  readonly browser: string;
}

/** A plain text for somebody who helps: how this tab is read and what was refused. No customer's word is in it. */
export function healthReport(state: PanelState, health: TabHealth, { at, browser }: ReportPlace): string {
  const refusals = health.refusals.map(({ reason, at: when }) => `- ${new Date(when).toISOString()} ${reason}`);
  return [
    `Chatside ${health.version}`,
    `Made ${at.toISOString()}`,
    `Browser: ${browser}`,
    `Site: ${state.site ?? "none"} (${state.access}, ${state.place})`,
    `Reading: ${state.health}, ${state.authors} authors`,
    ...healthRows(state, health).map(({ name, words }) => `${name}: ${words}`),
    `Not done lately: ${refusals.length === 0 ? "nothing was refused" : ""}`.trimEnd(),
    ...refusals,
    "",
  ].join("\n");
}

import { offeredLine } from "../../lib/pace/offered-line";
import { epochMs } from "../../lib/transcript/time";
import type { PanelState } from "../../lib/wire/panel-messages";

/** The prepared line that a key takes at this moment. */
export const offeredNow = ({ pace, lines }: Pick<PanelState, "pace" | "lines">): string | undefined =>
  offeredLine(pace, lines, epochMs(Date.now()));

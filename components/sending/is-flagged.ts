import type { PlanChunk } from "../../lib/sending/send-plan";
import type { PlanView } from "../../lib/wire/panel-messages";

/** The send key goes past this chunk, as far as this view shows: it was said before, or what it asks is answered. */
export function isFlagged(chunk: PlanChunk | undefined, view: PlanView): boolean {
  if (!chunk || chunk.unflagged || chunk.state.kind !== "waiting") return false;
  const answered = view.answered?.[chunk.id];
  return view.duplicates[chunk.id] !== undefined || (answered !== undefined && !answered.saysMore);
}

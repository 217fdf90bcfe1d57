import type { Answered } from "../../lib/brief/find-answered";
import type { PlanChunk } from "../../lib/sending/send-plan";
import type { Duplicate } from "../../lib/transcript/duplicate";
import type { PlanView } from "../../lib/wire/panel-messages";

/** The send key goes past this chunk, unless a person unflagged it: it was said before, or what it asks is answered. */
export const isFlagged = (
  chunk: PlanChunk,
  duplicate: Duplicate | undefined,
  answered: Answered | undefined,
): boolean =>
  !chunk.unflagged &&
  chunk.state.kind === "waiting" &&
  (duplicate !== undefined || (answered !== undefined && !answered.saysMore));

/** The same, as far as this view shows. */
export const isFlaggedIn = (chunk: PlanChunk | undefined, { duplicates, answered }: PlanView): boolean =>
  chunk !== undefined && isFlagged(chunk, duplicates[chunk.id], answered?.[chunk.id]);

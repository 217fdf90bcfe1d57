import { type Edited, isEditable } from "./edit-chunks";
import type { PlanChunk, SendPlan } from "./send-plan";

/**
 * The chunk list as it was before the last edit, with every chunk that was tried since left as it now is. An edit that
 * made or changed a chunk which has been tried meanwhile can no longer be undone.
 */
export function undoEdit(plan: SendPlan): Edited {
  const before = plan.past.at(-1);
  if (!before) return { ignored: "there is nothing to undo" };
  const tried = new Map(plan.chunks.filter((chunk) => !isEditable(chunk)).map((chunk) => [chunk.id, chunk]));
  const texts = new Map(before.map(({ id, text }) => [id, text]));
  const kept = [...tried.values()].every(({ id, text }) => texts.get(id) === text);
  if (!kept) return { ignored: "a chunk of that edit was sent since" };
  const restored: PlanChunk[] = before.map((chunk) => tried.get(chunk.id) ?? chunk);
  const order = restored.filter((chunk) => !isEditable(chunk)).map(({ id }) => id);
  const now = [...tried.keys()];
  return order.every((id, index) => id === now[index])
    ? { chunks: restored }
    : { ignored: "a chunk of that edit was sent since" };
}

import { leaveOut } from "../macros/leave-out";
import type { MacroId } from "../macros/macro";
import type { PlanEdit } from "./plan-edit";
import type { ChunkId, PlanChunk } from "./send-plan";

/**
 * A chunk parted from its signature and mail wording, which stay in the plan as chunks that are left out. One that was
 * pressed before stays as it was pressed: it may yet be seen.
 */
function part(chunk: PlanChunk, newChunkId: () => ChunkId): readonly PlanChunk[] {
  const isFresh = chunk.state.kind === "waiting" && chunk.state.doubted === undefined;
  const parted = isFresh ? leaveOut(chunk.text) : undefined;
  if (!parted) return [chunk];
  const leftOut = (text: string, id: ChunkId): PlanChunk => ({
    ...chunk,
    id,
    text,
    state: { kind: "skipped", why: "left-out" },
  });
  if (parted.kept === "") return [leftOut(chunk.text, chunk.id)];
  return [
    ...(parted.before === "" ? [] : [leftOut(parted.before, newChunkId())]),
    { ...chunk, text: parted.kept, state: { kind: "waiting" } },
    ...(parted.after === "" ? [] : [leftOut(parted.after, newChunkId())]),
  ];
}

/**
 * Leaves signatures and mail wording out of every waiting chunk of one macro (`undefined`: of the agent's own text).
 * Nothing is lost: what is left out stays in the plan, skipped, and can be taken in again.
 */
export const leaveOutOfPlan = (
  chunks: readonly PlanChunk[],
  macroId: MacroId | undefined,
  newChunkId: () => ChunkId,
): readonly PlanChunk[] => chunks.flatMap((chunk) => (chunk.macroId === macroId ? part(chunk, newChunkId) : [chunk]));

/** The macros of which something is left out in a plan. */
const macrosLeftOut = (chunks: readonly PlanChunk[]): ReadonlySet<MacroId> =>
  new Set(
    chunks.flatMap(({ macroId, state }) =>
      macroId !== undefined && state.kind === "skipped" && state.why === "left-out" ? [macroId] : [],
    ),
  );

const SAYS: ReadonlySet<PlanEdit["kind"]> = new Set(["leave-out", "unskip", "undo"]);

/**
 * What a person said by an edit about leaving out, by macro: that it is to stay out the next time as well, or not. Other
 * edits say nothing of it.
 */
export function leavingChoices(
  edit: PlanEdit,
  before: readonly PlanChunk[],
  after: readonly PlanChunk[],
): readonly (readonly [macroId: MacroId, out: boolean])[] {
  if (!SAYS.has(edit.kind)) return [];
  const was = macrosLeftOut(before);
  const is = macrosLeftOut(after);
  return [
    ...[...is].filter((id) => !was.has(id)).map((id) => [id, true] as const),
    ...[...was].filter((id) => !is.has(id)).map((id) => [id, false] as const),
  ];
}

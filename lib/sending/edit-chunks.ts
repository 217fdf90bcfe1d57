import { leaveOutOfPlan } from "./leave-out-of-plan";
import { openInChunk } from "./open-in-chunk";
import type { PlanEdit } from "./plan-edit";
import type { ChunkId, PlanChunk, SendPlan } from "./send-plan";

/** The edited list, or why it cannot be done. */
export type Edited = { readonly chunks: readonly PlanChunk[] } | { readonly ignored: string };

const ignored = (why: string): Edited => ({ ignored: why });

/** A chunk that was never tried, or whose attempt was refused: nothing of it can have left. */
export const isEditable = ({ state }: PlanChunk): boolean => state.kind === "waiting" || state.kind === "skipped";

const waiting = (chunk: PlanChunk, text: string): PlanChunk => ({ ...chunk, text, state: { kind: "waiting" } });

/** With other words in it, the place its macro gave the caret means nothing. */
const reworded = ({ caret: _, ...chunk }: PlanChunk, text: string): PlanChunk => waiting(chunk, text);

const replaceAt = (chunks: readonly PlanChunk[], at: number, count: number, ...by: PlanChunk[]): PlanChunk[] => [
  ...chunks.slice(0, at),
  ...by,
  ...chunks.slice(at + count),
];

function split(chunks: readonly PlanChunk[], at: number, chunk: PlanChunk, caret: number, id: ChunkId): Edited {
  const first = chunk.text.slice(0, caret).trimEnd();
  const second = chunk.text.slice(caret).trimStart();
  if (first.trim() === "" || second.trim() === "") return ignored("one half would be empty");
  return { chunks: replaceAt(chunks, at, 1, reworded(chunk, first), { ...reworded(chunk, second), id }) };
}

function merge(chunks: readonly PlanChunk[], at: number, chunk: PlanChunk): Edited {
  const next = chunks[at + 1];
  if (!next || !isEditable(next)) return ignored("there is no later chunk to merge with");
  const both = [...(chunk.asIs ?? []), ...(next.asIs ?? [])];
  const merged = {
    ...reworded(chunk, `${chunk.text}\n\n${next.text}`),
    // A person unflags the words they read, not those that join them.
    unflagged: chunk.unflagged && next.unflagged,
  };
  return { chunks: replaceAt(chunks, at, 2, both.length > 0 ? { ...merged, asIs: [...new Set(both)] } : merged) };
}

function move(chunks: readonly PlanChunk[], at: number, chunk: PlanChunk, by: -1 | 1): Edited {
  const other = chunks[at + by];
  if (!other || !isEditable(other)) return ignored("it cannot move further");
  const pair = by === 1 ? [other, chunk] : [chunk, other];
  return { chunks: replaceAt(chunks, Math.min(at, at + by), 2, ...pair) };
}

/** Carries out one edit on chunks that were never tried; all others are left as they are. */
export function editChunks(
  plan: SendPlan,
  edit: Exclude<PlanEdit, { kind: "undo" }>,
  newChunkId: () => ChunkId,
): Edited {
  const at = plan.chunks.findIndex(({ id }) => id === edit.chunkId);
  const chunk = plan.chunks[at];
  if (!chunk) return ignored("the chunk is gone");
  if (!isEditable(chunk)) return ignored("the chunk was already tried");
  const put = (changed: PlanChunk): Edited => ({ chunks: replaceAt(plan.chunks, at, 1, changed) });
  switch (edit.kind) {
    case "text":
      return edit.text.trim() === ""
        ? ignored("the text is empty")
        : put({ ...reworded(chunk, edit.text), unflagged: false });
    case "skip":
      return chunk.state.kind === "skipped"
        ? ignored("it is skipped already")
        : put({ ...chunk, state: { kind: "skipped", why: "person" } });
    case "unskip":
      return chunk.state.kind === "skipped" ? put(waiting(chunk, chunk.text)) : ignored("it is not skipped");
    case "unflag":
      return chunk.unflagged && chunk.state.kind === "waiting"
        ? ignored("it is unflagged already")
        : put({ ...waiting(chunk, chunk.text), unflagged: true });
    case "leave-out": {
      const parted = leaveOutOfPlan(plan.chunks, chunk.macroId, newChunkId);
      return parted.length === plan.chunks.length && parted.every((one, place) => one === plan.chunks[place])
        ? ignored("there is nothing to leave out")
        : { chunks: parted };
    }
    case "as-is": {
      const open = openInChunk(chunk).map(({ source }) => source);
      return open.length === 0
        ? ignored("there is no gap in it")
        : put({ ...chunk, asIs: [...new Set([...(chunk.asIs ?? []), ...open])] });
    }
    case "remove":
      return { chunks: replaceAt(plan.chunks, at, 1) };
    case "split": {
      const text = edit.text ?? chunk.text;
      const unflagged = chunk.unflagged && text === chunk.text;
      const cut = split(plan.chunks, at, { ...chunk, text, unflagged }, edit.at, newChunkId());
      // What was written meanwhile stays, though there is nothing to split.
      return "ignored" in cut && text !== chunk.text && text.trim() !== ""
        ? put({ ...reworded(chunk, text), unflagged: false })
        : cut;
    }
    case "merge-next":
      return merge(plan.chunks, at, chunk);
    case "move":
      return move(plan.chunks, at, chunk, edit.by);
  }
}

import type { MacroId, WorkspaceId } from "../macros/macro";
import { MOST_MESSAGES, type RememberedMessages } from "../macros/message-memory";
import type { Database } from "./database";

/** What the macros of a workspace have answered, as words. */
export const loadMemories = (db: Database, workspaceId: WorkspaceId): Promise<RememberedMessages[]> =>
  db.memories.where({ workspaceId }).toArray();

/** Remembers that a macro answered a message of these words; the oldest beyond thirty of a macro go. */
export function rememberMessage(
  db: Database,
  workspaceId: WorkspaceId,
  macroId: MacroId,
  words: readonly string[],
): Promise<void> {
  const message = words.join(" ");
  return db.transaction("rw", db.memories, async () => {
    const before = (await db.memories.get([workspaceId, macroId]))?.messages ?? [];
    const messages = [...before.filter((one) => one !== message), message].slice(-MOST_MESSAGES);
    await db.memories.put({ workspaceId, macroId, messages });
  });
}

/** Forgets what one macro answered. */
export async function forgetMemory(db: Database, workspaceId: WorkspaceId, macroId: MacroId): Promise<void> {
  await db.memories.delete([workspaceId, macroId]);
}

/** Forgets everything that was learnt for a workspace. */
export async function forgetMemories(db: Database, workspaceId: WorkspaceId): Promise<void> {
  await db.memories.where({ workspaceId }).delete();
}

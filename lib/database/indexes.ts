import type { WorkspaceId } from "../macros/macro";
import type { SavedIndex } from "../macros/saved-index";
import type { Database } from "./database";

/** The kept search index of a workspace, as it was saved: whether it may be used is told by reading it back. */
export const loadIndex = (db: Database, workspaceId: WorkspaceId): Promise<SavedIndex | undefined> =>
  db.indexes.get(workspaceId);

export async function saveIndex(db: Database, workspaceId: WorkspaceId, saved: SavedIndex): Promise<void> {
  await db.indexes.put({ ...saved, workspaceId });
}

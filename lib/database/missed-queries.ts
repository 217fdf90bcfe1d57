import type { WorkspaceId } from "../macros/macro";
import type { Database, StoredMiss } from "./database";

/** As many as are kept of a workspace, the latest ones. */
export const KEPT_MISSES = 50;

/** Counts a query that found nothing at `now` (milliseconds since 1970). */
export function countMiss(db: Database, workspaceId: WorkspaceId, query: string, now: number): Promise<void> {
  return db.transaction("rw", db.misses, async () => {
    const before = await db.misses.get([workspaceId, query]);
    await db.misses.put({ workspaceId, query, count: (before?.count ?? 0) + 1, lastAt: now });
    const all = await db.misses.where({ workspaceId }).sortBy("lastAt");
    const old = all.slice(0, Math.max(0, all.length - KEPT_MISSES));
    await db.misses.bulkDelete(old.map((miss) => [workspaceId, miss.query]));
  });
}

/** The queries that found nothing, most often asked first. */
export const loadMisses = async (db: Database, workspaceId: WorkspaceId): Promise<StoredMiss[]> =>
  (await db.misses.where({ workspaceId }).toArray()).sort((a, b) => b.count - a.count || b.lastAt - a.lastAt);

/** Erases one of them, or all. */
export async function eraseMisses(db: Database, workspaceId: WorkspaceId, query?: string): Promise<void> {
  if (query === undefined) await db.misses.where({ workspaceId }).delete();
  else await db.misses.delete([workspaceId, query]);
}

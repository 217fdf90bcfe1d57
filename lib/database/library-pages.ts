import type { Macro, MacroId, MacroUse, WorkspaceId } from "../macros/macro";
import type { Database } from "./database";

/** Macros of a workspace in the order of their ids, with their uses, a page at a time. */
export interface LibraryPage {
  readonly macros: readonly Macro[];
  readonly uses: ReadonlyMap<MacroId, MacroUse>;
  /** Where the next page begins; absent on the last one. */
  readonly next?: MacroId;
}

/** At most `size` macros with an id after `after` (from the first one without it). */
export async function loadLibraryPage(
  db: Database,
  workspaceId: WorkspaceId,
  size: number,
  after: MacroId | undefined,
): Promise<LibraryPage> {
  const rows = await db.macros
    .where(":id")
    .above(after ?? "")
    .limit(size)
    .toArray();
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return { macros: [], uses: new Map() };
  const uses = await db.uses
    .where("[workspaceId+macroId]")
    .between([workspaceId, first.id], [workspaceId, last.id], true, true)
    .toArray();
  return {
    macros: rows.filter((macro) => macro.workspaceId === workspaceId),
    uses: new Map(uses.map((use) => [use.macroId, use])),
    ...(rows.length === size ? { next: last.id } : {}),
  };
}

// Macros that a person imported on the options page: kept in one go, taken back in one go.
import { newId } from "../../lib/browser/new-id";
import type { Database } from "../../lib/database/database";
import { putMacros, takeBackMacros } from "../../lib/database/import-macros";
import { loadMacros } from "../../lib/database/macros";
import { DEFAULT_WORKSPACE, type Macro, type MacroId } from "../../lib/macros/macro";
import type { ImportCall } from "../../lib/wire/import-messages";
import type { PanelAnswer } from "../../lib/wire/panel-messages";

export interface ImportNeeds {
  readonly db: Database;
  /** Reads the whole library anew. */
  readonly reload: () => void;
}

export async function answerImportCall({ db, reload }: ImportNeeds, call: ImportCall): Promise<PanelAnswer> {
  if (call.kind === "undo-import") {
    await takeBackMacros(db, call.added, call.replaced);
    reload();
    return { kind: "done" };
  }
  const there = new Map((await loadMacros(db, DEFAULT_WORKSPACE)).map((macro) => [macro.id, macro]));
  const macros = call.macros.map((draft): Macro => {
    const before = draft.id && there.get(draft.id);
    // One that was deleted meanwhile comes as a new one.
    if (before) {
      const { aliases: _, ...kept } = before;
      return { ...kept, ...draft, id: before.id };
    }
    return { ...draft, id: newId() as MacroId, workspaceId: DEFAULT_WORKSPACE };
  });
  const replaced = await putMacros(db, macros);
  reload();
  const kept = new Set(replaced.map(({ id }) => id));
  return { kind: "macros-imported", added: macros.map(({ id }) => id).filter((id) => !kept.has(id)), replaced };
}

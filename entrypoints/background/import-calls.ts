// Macros that a person imported on the options page: kept in one go, taken back in one go.
import { newId } from "../../lib/browser/new-id";
import type { Database } from "../../lib/database/database";
import { putMacros, takeBackMacros } from "../../lib/database/import-macros";
import { loadMacros } from "../../lib/database/macros";
import { DEFAULT_WORKSPACE, type Macro, type MacroId } from "../../lib/macros/macro";
import type { ImportCall } from "../../lib/wire/import-messages";
import type { PanelAnswer } from "../../lib/wire/panel-messages";
import { done, problem } from "./panel-answers";

export interface ImportNeeds {
  readonly db: Database;
  readonly now: () => number;
  /** Reads the whole library anew. */
  readonly reload: () => void;
}

export async function answerImportCall({ db, now, reload }: ImportNeeds, call: ImportCall): Promise<PanelAnswer> {
  if (call.kind === "undo-import") {
    const stayed = await takeBackMacros(db, call);
    reload();
    if (stayed === 0) return done;
    const which =
      stayed === 1
        ? "One macro was changed since and stays as it is."
        : `${stayed} macros were changed since and stay as they are.`;
    return problem(`${which} The others are as before the import.`);
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
  const { replaced, at } = await putMacros(db, macros, now());
  reload();
  const kept = new Set(replaced.map(({ id }) => id));
  return { kind: "macros-imported", added: macros.map(({ id }) => id).filter((id) => !kept.has(id)), replaced, at };
}

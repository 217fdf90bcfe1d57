import { DEFAULT_WORKSPACE, type Macro, type MacroId } from "../../../lib/macros/macro";
import type { SearchableMacro } from "../../../lib/macros/macro-index";

/** A macro of this title, empty but for what is said. */
export const macro = (id: string, title: string, more: Partial<SearchableMacro> = {}): Macro & SearchableMacro => ({
  workspaceId: DEFAULT_WORKSPACE,
  title,
  shortcut: "",
  tags: [],
  folder: "",
  body: "",
  ...more,
  id: id as MacroId,
});

/** A macro that is called like its id, with a text of its own. */
export const makeMacro = (id: string, more: Partial<Macro> = {}): Macro => ({
  id: id as MacroId,
  workspaceId: DEFAULT_WORKSPACE,
  title: id,
  shortcut: "",
  tags: [],
  folder: "",
  body: `Text of ${id}.`,
  ...more,
});

import { DEFAULT_WORKSPACE, type Macro, type MacroId } from "../../../lib/macros/macro";

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

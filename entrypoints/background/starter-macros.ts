import starters from "../../assets/starter-macros.json";
import { DEFAULT_WORKSPACE, type Macro, type MacroId, STARTER_PACK } from "../../lib/macros/macro";

/** Raised when the shipped macros change; what an agent deleted since does not come back with the same version. */
export const STARTER_VERSION = 1;

/** The shipped macros, as macros of the default workspace. */
export const STARTER_MACROS: readonly Macro[] = starters.map((starter) => ({
  ...starter,
  id: starter.id as MacroId,
  workspaceId: DEFAULT_WORKSPACE,
  origin: { packId: STARTER_PACK },
}));

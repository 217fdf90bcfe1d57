import { CHAT_LENGTH } from "../macros/chat-length";
import { DEFAULT_WORKSPACE, type WorkspaceId } from "../macros/macro";
import { FIRST_TARGETS } from "../pace/targets";
import type { Workspace } from "../workspaces/workspace";
import type { Database } from "./database";

/** The workspace every agent starts with. */
export const FIRST_WORKSPACE: Workspace = {
  id: DEFAULT_WORKSPACE,
  name: "My desk",
  color: "#2f6fed",
  targets: FIRST_TARGETS,
  chatLength: CHAT_LENGTH.usual,
  messagingLength: CHAT_LENGTH.usualInMessaging,
  placeholders: {},
};

/** A workspace as it was kept; what it was kept without, before there was such a setting, is as in the first one. */
export async function loadWorkspace(db: Database, id: WorkspaceId): Promise<Workspace> {
  const kept = await db.workspaces.get(id);
  const { live, messaging } = FIRST_TARGETS;
  const targets = {
    live: { ...live, ...kept?.targets?.live },
    messaging: { ...messaging, ...kept?.targets?.messaging },
  };
  return { ...FIRST_WORKSPACE, ...kept, targets, id };
}

export async function saveWorkspace(db: Database, workspace: Workspace): Promise<void> {
  await db.workspaces.put(workspace);
}

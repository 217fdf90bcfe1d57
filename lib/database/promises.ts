import type { WorkspaceId } from "../macros/macro";
import type { NotedPromise } from "../pace/note-promise";
import type { ConversationKey } from "../transcript/transcript";
import type { Database } from "./database";

/** A promise an agent made in a chat: by when, to whom, and where; never its words. */
export interface StoredPromise extends NotedPromise {
  /** Site and conversation key: a conversation has one promise at a time. */
  readonly id: string;
  readonly workspaceId: WorkspaceId;
  readonly site: string;
  readonly key: ConversationKey;
  readonly customerName?: string;
  /** The address at which the conversation was seen. */
  readonly address?: string;
  /** The agent was reminded. */
  readonly reminded: boolean;
}

export const loadPromises = (db: Database): Promise<StoredPromise[]> => db.promises.toArray();

export async function savePromise(db: Database, promise: StoredPromise): Promise<void> {
  await db.promises.put(promise);
}

export async function deletePromise(db: Database, id: string): Promise<void> {
  await db.promises.delete(id);
}

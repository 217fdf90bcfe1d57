import type { SearchNeeds } from "../../../entrypoints/background/search-desk";
import type { Database } from "../../../lib/database/database";
import { loadMacros, loadSomeMacros, loadUses } from "../../../lib/database/macros";
import { CHAT_LENGTH } from "../../../lib/macros/chat-length";
import { DEFAULT_WORKSPACE } from "../../../lib/macros/macro";

/** A search over what is in a database, which keeps no index and has learnt nothing. */
export const searchNeeds = (db: Database): SearchNeeds => ({
  loadMacros: () => loadMacros(db, DEFAULT_WORKSPACE),
  spare: [],
  loadSome: (ids) => loadSomeMacros(db, ids),
  loadUses: () => loadUses(db, DEFAULT_WORKSPACE),
  loadMemories: async () => [],
  loadIndex: async () => undefined,
  saveIndex: async () => undefined,
  loadChatLength: async () => CHAT_LENGTH.usual,
});

// Everything that knows the agent's macros: the search, what is learnt from their use, and what was chosen before.

import type { Database } from "../../lib/database/database";
import { loadIndex, saveIndex } from "../../lib/database/indexes";
import { countUse, keepLeavesOut, leavesOut, loadMacros, loadSomeMacros, loadUses } from "../../lib/database/macros";
import { loadMemories, rememberMessage } from "../../lib/database/memories";
import { countMiss } from "../../lib/database/missed-queries";
import { FIRST_WORKSPACE, loadWorkspace, saveWorkspace } from "../../lib/database/workspaces";
import { DEFAULT_WORKSPACE, type MacroId } from "../../lib/macros/macro";
import type { SendPlan } from "../../lib/sending/send-plan";
import type { EpochMs } from "../../lib/transcript/time";
import type { KeyStore } from "../../lib/wire/panel-key";
import { createAnswerBook } from "./answer-book";
import { createLearningDesk } from "./learning-desk";
import { createMissedQueries } from "./missed-queries";
import type { SaltedHash } from "./salted-hash";
import { createSearchDesk } from "./search-desk";
import { STARTER_MACROS } from "./starter-macros";
import type { TakeMacroNeeds } from "./take-macro";
import { createUsedMacros } from "./used-macros";

export interface MacroDeskNeeds {
  readonly db: Database;
  readonly store: KeyStore;
  readonly loadHash: () => Promise<SaltedHash>;
  /** Settled once the first macros are there. */
  readonly ready: Promise<unknown>;
  readonly now: () => EpochMs;
  readonly changed: () => void;
}

export function createMacroDesks({ db, store, loadHash, ready, now, changed }: MacroDeskNeeds) {
  const mayLearn = async () => (await loadWorkspace(db, DEFAULT_WORKSPACE)).learns;

  const search = createSearchDesk({
    loadMacros: async () => {
      await ready.catch(() => undefined);
      return loadMacros(db, DEFAULT_WORKSPACE);
    },
    spare: STARTER_MACROS,
    loadSome: (ids) => loadSomeMacros(db, ids),
    loadUses: () => loadUses(db, DEFAULT_WORKSPACE).catch(() => []),
    loadChatLength: async () => (await loadWorkspace(db, DEFAULT_WORKSPACE).catch(() => FIRST_WORKSPACE)).chatLength,
    loadIndex: () => loadIndex(db, DEFAULT_WORKSPACE),
    saveIndex: (saved) => saveIndex(db, DEFAULT_WORKSPACE, saved),
    loadMemories: async () => ((await mayLearn()) ? loadMemories(db, DEFAULT_WORKSPACE) : []),
  });
  const learning = createLearningDesk({
    wanted: mayLearn,
    tellingWords: search.tellingWords,
    remember: async (macroId, words) => {
      await rememberMessage(db, DEFAULT_WORKSPACE, macroId, words);
      await search.memoriesChanged();
    },
    onAsk: changed,
  });
  const used = createUsedMacros(store, loadHash);

  const missed = createMissedQueries((query) => countMiss(db, DEFAULT_WORKSPACE, query, now()));

  /** What taking a macro asks of them. */
  const taking: Pick<
    TakeMacroNeeds,
    "search" | "missed" | "learning" | "answers" | "usedIn" | "leavesOut" | "countUse"
  > = {
    search,
    missed,
    learning,
    answers: createAnswerBook(db, DEFAULT_WORKSPACE, now),
    usedIn: used.in,
    leavesOut: (macroId) => leavesOut(db, DEFAULT_WORKSPACE, macroId),
    countUse: async (macroId) => search.used(await countUse(db, DEFAULT_WORKSPACE, macroId, now())),
  };

  return {
    search,
    quoted: missed.quoted,
    taking,
    keepLeavesOut: async (macroId: MacroId, out: boolean): Promise<void> => {
      const use = await keepLeavesOut(db, DEFAULT_WORKSPACE, macroId, out);
      if (use) await search.used(use);
    },
    asksToLearn: learning.asks,
    async learn(on: boolean): Promise<void> {
      await saveWorkspace(db, { ...(await loadWorkspace(db, DEFAULT_WORKSPACE)), learns: on });
      learning.answered();
      await search.memoriesChanged();
      changed();
    },
    planChanged(plan: SendPlan): void {
      void used.note(plan);
      void learning.sent(plan).catch(() => undefined);
    },
  };
}

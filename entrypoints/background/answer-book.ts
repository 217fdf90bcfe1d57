// What was answered to a macro's questions before. It is a comfort: where it cannot be read or kept, all else goes on.
import { forgetAnswers, keepAnswers, loadAnswers } from "../../lib/database/answers";
import type { Database } from "../../lib/database/database";
import type { Question, Values } from "../../lib/macros/find-questions";
import type { MacroId, WorkspaceId } from "../../lib/macros/macro";
import type { EpochMs } from "../../lib/transcript/time";

export interface AnswerBook {
  /** By the key of the question, newest first. */
  earlier(macroId: MacroId): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Keeps those answers that may serve again; one that was there already says nothing new. */
  keep(macroId: MacroId, questions: readonly Question[], answers: Values): Promise<void>;
  forget(macroId: MacroId, key: string): Promise<void>;
}

export function createAnswerBook(db: Database, workspaceId: WorkspaceId, now: () => EpochMs): AnswerBook {
  return {
    earlier: (macroId) => loadAnswers(db, workspaceId, macroId).catch(() => new Map()),

    async keep(macroId, questions, answers) {
      const given = questions.flatMap(({ key, keeps, initial }) => {
        const answer = answers[key]?.trim() ?? "";
        return keeps && answer !== "" && answer !== initial ? [[key, answer] as const] : [];
      });
      if (given.length > 0) await keepAnswers(db, workspaceId, macroId, new Map(given), now()).catch(() => undefined);
    },

    forget: (macroId, key) => forgetAnswers(db, workspaceId, macroId, key),
  };
}

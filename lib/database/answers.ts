import { withAnswer } from "../macros/earlier-answers";
import type { MacroId, WorkspaceId } from "../macros/macro";
import type { Database } from "./database";

/** What was answered to one question of one macro, for one client. */
export interface StoredAnswers {
  readonly workspaceId: WorkspaceId;
  readonly macroId: MacroId;
  /** Key of the question. */
  readonly field: string;
  /** Newest first, at most five. */
  readonly texts: readonly string[];
  /** When the newest was given, milliseconds since 1970. */
  readonly keptAt: number;
}

/** After this long without a new one, the answers to a question are erased, in milliseconds. */
const KEPT_FOR = 30 * 24 * 3600_000;

/** Earlier answers to the questions of a macro, newest first, by the key of the question. */
export async function loadAnswers(
  db: Database,
  workspaceId: WorkspaceId,
  macroId: MacroId,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.answers.where({ workspaceId, macroId }).toArray();
  return new Map(rows.map(({ field, texts }) => [field, texts]));
}

/** Keeps answers, by the key of their question, as given at `now` (milliseconds since 1970). */
export function keepAnswers(
  db: Database,
  workspaceId: WorkspaceId,
  macroId: MacroId,
  answers: ReadonlyMap<string, string>,
  now: number,
): Promise<void> {
  return db.transaction("rw", db.answers, async () => {
    for (const [field, answer] of answers) {
      const earlier = (await db.answers.get([workspaceId, macroId, field]))?.texts ?? [];
      const texts = withAnswer(earlier, answer);
      if (texts !== earlier) await db.answers.put({ workspaceId, macroId, field, texts, keptAt: now });
    }
  });
}

/** Erases the answers to one question. */
export async function forgetAnswers(
  db: Database,
  workspaceId: WorkspaceId,
  macroId: MacroId,
  field: string,
): Promise<void> {
  await db.answers.delete([workspaceId, macroId, field]);
}

/** Erases everything that was answered for a client. */
export async function forgetAllAnswers(db: Database, workspaceId: WorkspaceId): Promise<void> {
  await db.answers.where({ workspaceId }).delete();
}

/** Erases what nobody has answered again for a month at `now` (milliseconds since 1970). */
export async function eraseOldAnswers(db: Database, now: number): Promise<void> {
  await db.answers
    .where("keptAt")
    .below(now - KEPT_FOR)
    .delete();
}

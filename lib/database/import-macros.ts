import type { Macro, MacroId } from "../macros/macro";
import { isSameText, versionOf } from "../macros/macro-version";
import type { Database } from "./database";
import { inParts } from "./in-parts";

/** What an import did: when (milliseconds since 1970), and what stood in the place of some of its macros. */
export interface Imported {
  readonly at: number;
  readonly replaced: readonly Macro[];
}

/** Puts many macros in at once, what is replaced as a version. All of it happens, or nothing. */
export function putMacros(db: Database, macros: readonly Macro[], at: number): Promise<Imported> {
  return db.transaction("rw", db.macros, db.versions, async () => {
    const replaced = await inParts(macros, async (part) => {
      const before = await db.macros.bulkGet(part.map(({ id }) => id));
      const changed = before.filter((was, row) => was && part[row] && !isSameText(was, part[row]));
      await db.versions.bulkPut(changed.flatMap((was) => (was ? [versionOf(was, at)] : [])));
      await db.macros.bulkPut(part.map((macro) => ({ ...macro, changedAt: at })));
      return before.filter((macro) => macro !== undefined);
    });
    return { at, replaced };
  });
}

/**
 * Takes an import back: what it added goes, what it replaced returns. A macro that was changed or deleted since stays as it
 * is; the answer is how many did.
 */
export function takeBackMacros(
  db: Database,
  { added, replaced, at }: Imported & { readonly added: readonly MacroId[] },
): Promise<number> {
  return db.transaction("rw", db.macros, db.versions, async () => {
    let stayed = 0;
    const untouched = async (ids: readonly MacroId[]): Promise<ReadonlySet<MacroId>> => {
      const now = (await db.macros.bulkGet([...ids])).filter((macro) => macro?.changedAt === at);
      stayed += ids.length - now.length;
      return new Set(now.flatMap((macro) => (macro ? [macro.id] : [])));
    };
    await inParts(added, async (part) => {
      await db.macros.bulkDelete([...(await untouched(part))]);
      return [];
    });
    await inParts(replaced, async (part) => {
      const mine = await untouched(part.map(({ id }) => id));
      const back = part.filter(({ id }) => mine.has(id));
      await db.macros.bulkPut(back);
      await db.versions
        .where("macroId")
        .anyOf(back.map(({ id }) => id))
        .and(({ replacedAt }) => replacedAt === at)
        .delete();
      return [];
    });
    return stayed;
  });
}

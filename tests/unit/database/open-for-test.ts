import { Dexie } from "dexie";
import { afterEach } from "vitest";
import { Database } from "../../../lib/database/database";

/** The tables of the first schema version, as it was shipped. */
export const FIRST_STORES = {
  macros: "id, workspaceId",
  uses: "[workspaceId+macroId], workspaceId",
  plans: "id, [target.site+target.key], touchedAt",
  workspaces: "id",
  sites: "host",
  facts: "name",
};

/** Opens databases by name; each is deleted after its test. */
export function databasesForTests(): (name: string) => Database {
  const open: Dexie[] = [];
  afterEach(async () => {
    for (const db of open.splice(0)) {
      db.close();
      await Dexie.delete(db.name);
    }
  });
  return (name) => {
    const made = new Database(name);
    open.push(made);
    return made;
  };
}

// A library as the background keeps it, over a database in memory, and a view's wire to it.
import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { createMacroCalls, isMacroCall } from "../../../entrypoints/background/macro-calls";
import { createSearchDesk } from "../../../entrypoints/background/search-desk";
import { Database } from "../../../lib/database/database";
import { loadMacros } from "../../../lib/database/macros";
import { DEFAULT_WORKSPACE, type Macro } from "../../../lib/macros/macro";
import type { PanelClient } from "../../../lib/wire/panel-client";
import type { PanelCall } from "../../../lib/wire/panel-messages";
import { parsePanelMessage } from "../../../lib/wire/panel-messages.schema";
import { searchNeeds } from "../../unit/background/search-needs-for-tests";

let count = 0;

export async function openLibrary(macros: readonly Macro[]) {
  const db = new Database(`component-library-${++count}`);
  await db.macros.bulkPut([...macros]);
  const search = createSearchDesk(searchNeeds(db));
  let [time, ids] = [1000, 0];
  const answer = createMacroCalls({ db, search, now: () => ++time, newId: () => `new-${++ids}` });
  const calls: PanelCall[] = [];
  const client: PanelClient = {
    entry: () => "admitted",
    state: () => undefined,
    subscribe: () => () => undefined,
    onFocusSearch: () => () => undefined,
    onStrayed: () => () => undefined,
    onChats: () => () => undefined,
    onShowChats: () => () => undefined,
    moveTo: () => undefined,
    call: async (call) => {
      calls.push(call);
      // As over the wire: only what the schema lets through.
      const parsed = parsePanelMessage({ kind: "call", id: 1, call });
      if (parsed?.kind !== "call" || !isMacroCall(parsed.call)) return { kind: "problem", text: "not a library call" };
      return structuredClone(await answer(parsed.call));
    },
  };
  return {
    db,
    search,
    client,
    calls,
    titles: async () => (await loadMacros(db, DEFAULT_WORKSPACE)).map(({ title }) => title).sort(),
    close: async () => {
      db.close();
      await Dexie.delete(db.name);
    },
  };
}

/** A page without layout has no heights: the list gets those of a real one. */
export function giveHeights(): void {
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 460 });
  Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, get: () => 400 });
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => 460 });
}

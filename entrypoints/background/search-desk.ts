// The one index, shared by all tabs. It is a cache: a woken worker rebuilds it in slices from the database and answers
// with the recent macros until it is ready.
import { later, now } from "../../lib/browser/clock";
import { isFromPack, type Macro, type MacroId, type MacroUse } from "../../lib/macros/macro";
import { addToIndex, type MacroIndex, removeFromIndex, startIndex } from "../../lib/macros/macro-index";
import { prepareMacro } from "../../lib/macros/prepare-macro";
import { recentMacros, searchMacros } from "../../lib/macros/search-macros";
import type { Hit, SearchAnswer } from "../../lib/wire/panel-messages";

/** Macros indexed before the worker may do something else. */
const SLICE = 500;
/** As many hits as a list may hold. */
const HITS = 30;

interface Library {
  readonly macros: Map<MacroId, Macro>;
  readonly uses: Map<MacroId, MacroUse>;
  readonly index: MacroIndex;
  ready: boolean;
}

export interface SearchNeeds {
  loadMacros(): Promise<readonly Macro[]>;
  loadUses(): Promise<readonly MacroUse[]>;
}

const pause = () => new Promise<void>((resolve) => void later(0, resolve));

export function createSearchDesk(needs: SearchNeeds) {
  let library: Promise<Library> | undefined;

  async function fill(into: Library): Promise<void> {
    const ids = [...into.macros.keys()];
    for (let at = 0; at < ids.length; at += SLICE) {
      for (const id of ids.slice(at, at + SLICE)) {
        // A macro may have been changed or deleted between two slices.
        const macro = into.macros.get(id);
        if (!macro) continue;
        removeFromIndex(into.index, id);
        addToIndex(into.index, macro);
      }
      await pause();
    }
    // The first search puts the words in order; better now than under a keystroke.
    searchMacros(into.index, "first", { uses: into.uses, now: now(), limit: 1 });
    into.ready = true;
  }

  function load(): Promise<Library> {
    library ??= (async () => {
      const [macros, uses] = await Promise.all([needs.loadMacros(), needs.loadUses()]);
      const fresh: Library = {
        macros: new Map(macros.map((macro) => [macro.id, macro])),
        uses: new Map(uses.map((use) => [use.macroId, use])),
        index: startIndex(),
        ready: false,
      };
      void fill(fresh);
      return fresh;
    })();
    // A database that could not be read is asked again at the next keystroke.
    library.catch(() => {
      library = undefined;
    });
    return library;
  }

  const hitOf = (macro: Macro, matched: Hit["matched"], used: ReadonlySet<MacroId>): Hit => ({
    macroId: macro.id,
    title: macro.title,
    shortcut: macro.shortcut,
    folder: macro.folder,
    matched,
    chunkCount: prepareMacro(macro, {}).chunks.length,
    pinned: macro.pinned ?? false,
    readOnly: isFromPack(macro),
    used: used.has(macro.id),
  });

  return {
    /** Starts reading the library, so that the first keystroke finds it there. */
    warm: (): void => void load().catch(() => undefined),

    /** Forgets the library and reads it again: so much has changed in it. */
    readAnew(): void {
      library = undefined;
      void load().catch(() => undefined);
    },

    async search(query: string, used: ReadonlySet<MacroId>): Promise<SearchAnswer> {
      const { macros, uses, index, ready } = await load();
      const empty = query.trim() === "";
      const found =
        empty || !ready
          ? recentMacros([...macros.values()], uses, HITS).map(({ macroId }) => ({ macroId, matched: [] }))
          : searchMacros(index, query, { uses, now: now(), limit: HITS });
      const hits = found.flatMap(({ macroId, matched }) => {
        const macro = macros.get(macroId);
        return macro ? [hitOf(macro, matched, used)] : [];
      });
      return { hits, total: macros.size, warming: !ready && !empty };
    },

    find: async (id: MacroId): Promise<Macro | undefined> => (await load()).macros.get(id),

    async put(macro: Macro): Promise<void> {
      const { macros, index } = await load();
      if (macros.has(macro.id)) removeFromIndex(index, macro.id);
      macros.set(macro.id, macro);
      addToIndex(index, macro);
    },

    async drop(id: MacroId): Promise<void> {
      const { macros, index } = await load();
      if (macros.delete(id)) removeFromIndex(index, id);
    },

    async used(use: MacroUse): Promise<void> {
      (await load()).uses.set(use.macroId, use);
    },
  };
}

export type SearchDesk = ReturnType<typeof createSearchDesk>;

// The one index, shared by all tabs. It is a cache: a woken worker reads it back from buffers and answers at once, then
// looks in slices whether the macros are still those it was made of. Where there are no buffers it answers with the
// recent macros until the index is made.
import { later, now } from "../../lib/browser/clock";
import type { Macro, MacroId, MacroUse } from "../../lib/macros/macro";
import { addToIndex, type MacroIndex, removeFromIndex, startIndex } from "../../lib/macros/macro-index";
import { macroPrint } from "../../lib/macros/macro-print";
import { markFiled } from "../../lib/macros/mark-filed";
import { packIndex } from "../../lib/macros/pack-index";
import { prepareMacro } from "../../lib/macros/prepare-macro";
import { settledFilter } from "../../lib/macros/read-query";
import { recentMacros } from "../../lib/macros/recent-macros";
import type { SavedIndex } from "../../lib/macros/saved-index";
import { answerQuery, type SearchResult, searchMacros } from "../../lib/macros/search-macros";
import { unpackIndex } from "../../lib/macros/unpack-index";
import type { Hit, SearchAnswer, UsedAs } from "../../lib/wire/search-answer";

/** Milliseconds of indexing before the worker may do something else. */
const SLICE = 12;
/** As many hits as a list may hold. */
const HITS = 100;
/** As many as an empty box shows: nothing was looked for. */
const RECENT = 30;
const NOTHING: SearchResult = { found: [], more: false, filters: [], completions: [] };
const QUIET = 2000;

interface Library {
  /** All macros once they are read; before that those that were put. */
  readonly macros: Map<MacroId, Macro>;
  readonly uses: Map<MacroId, MacroUse>;
  readonly index: MacroIndex;
  /** Put or dropped since the worker woke: what is being read from the database is older. */
  readonly touched: Set<MacroId>;
  /** The index answers: it was read back, or it is made. */
  ready: boolean;
  /** The index was compared with all macros. */
  filled: boolean;
}

export interface SearchNeeds {
  loadMacros(): Promise<readonly Macro[]>;
  /** What is searched where the database cannot be read. */
  readonly spare: readonly Macro[];
  /** Those of these that there are. */
  loadSome(ids: readonly MacroId[]): Promise<readonly Macro[]>;
  loadUses(): Promise<readonly MacroUse[]>;
  loadIndex(): Promise<SavedIndex | undefined>;
  saveIndex(saved: SavedIndex): Promise<void>;
}

const pause = () => new Promise<void>((resolve) => void later(0, resolve));

/** `quiet` is after how many milliseconds without a change the index is written down. */
export function createSearchDesk(needs: SearchNeeds, quiet = QUIET) {
  let library: Promise<Library> | undefined;
  let callOff: (() => void) | undefined;

  function saveLater({ index }: Library): void {
    callOff?.();
    callOff = later(quiet, () => {
      const saved = packIndex(index);
      // Without buffers the index is made anew next time: nothing is lost but the time for it.
      if (saved) void needs.saveIndex(saved).catch(() => undefined);
    });
  }

  function putIn({ index, macros }: Library, macro: Macro): void {
    removeFromIndex(index, macro.id);
    macros.set(macro.id, macro);
    addToIndex(index, macro);
  }

  /** Brings the index to what the macros are, in slices, and has it written down where they are the agent's own. */
  async function fill(into: Library, macros: readonly Macro[], keep: boolean): Promise<void> {
    const { index, touched } = into;
    const there = new Set<MacroId>();
    let changed = false;
    let started = now();
    for (const macro of macros) {
      if (now() - started > SLICE) {
        await pause();
        started = now();
      }
      there.add(macro.id);
      if (touched.has(macro.id)) continue;
      into.macros.set(macro.id, macro);
      const slot = index.slotOf.get(macro.id);
      if (slot !== undefined && index.slots[slot]?.print === macroPrint(macro)) continue;
      putIn(into, macro);
      changed = true;
    }
    for (const id of [...index.slotOf.keys()]) {
      if (there.has(id) || touched.has(id)) continue;
      removeFromIndex(index, id);
      changed = true;
    }
    // The first search puts the words in order; better now than under a keystroke.
    searchMacros(index, "first", { uses: into.uses, now: now(), limit: 1 });
    into.ready = true;
    into.filled = true;
    if (changed && keep) saveLater(into);
  }

  /** A database that could not be read is asked again at the next keystroke. */
  const forget = () => {
    library = undefined;
  };

  async function start(): Promise<Library> {
    const [uses, saved] = await Promise.all([needs.loadUses(), needs.loadIndex().catch(() => undefined)]);
    const known = saved && unpackIndex(saved);
    const fresh: Library = {
      macros: new Map(),
      uses: new Map(uses.map((use) => [use.macroId, use])),
      index: known ?? startIndex(),
      touched: new Set(),
      ready: known !== undefined,
      filled: false,
    };
    if (known) {
      // The first answers come before all macros are read.
      void pause()
        .then(needs.loadMacros)
        .then((macros) => fill(fresh, macros, true))
        .catch(forget);
    } else {
      const macros = await needs.loadMacros().catch(() => undefined);
      for (const macro of macros ?? needs.spare) fresh.macros.set(macro.id, macro);
      void fill(fresh, macros ?? needs.spare, macros !== undefined);
    }
    return fresh;
  }

  function load(): Promise<Library> {
    library ??= start();
    library.catch(forget);
    return library;
  }

  /** How many chunks a macro makes; cutting it again at every keystroke would be the larger part of one. */
  const chunkCounts = new WeakMap<Macro, number>();
  function countChunks(macro: Macro): number {
    const known = chunkCounts.get(macro);
    if (known !== undefined) return known;
    const count = prepareMacro(macro, {}).chunks.length;
    chunkCounts.set(macro, count);
    return count;
  }

  function hitOf(macro: Macro, found: Pick<Hit, "matched" | "filed">, used: UsedAs | undefined): Hit {
    const { id, title, shortcut, folder } = macro;
    const hit = { macroId: id, title, shortcut, folder, chunkCount: countChunks(macro), ...found };
    return used ? { ...hit, used } : hit;
  }

  /** The macros of these ids, from the database where they are not read yet. */
  async function macrosOf({ macros, filled }: Library, ids: readonly MacroId[]): Promise<Map<MacroId, Macro>> {
    const missing = filled ? [] : ids.filter((id) => !macros.has(id));
    const read = missing.length > 0 ? await needs.loadSome(missing) : [];
    const found = new Map(read.map((macro) => [macro.id, macro]));
    for (const id of ids) {
      const macro = macros.get(id);
      if (macro) found.set(id, macro);
    }
    return found;
  }

  return {
    /** Starts reading the library, so that the first keystroke finds it there. */
    warm: (): void => void load().catch(() => undefined),

    async search(query: string, used: ReadonlyMap<MacroId, UsedAs>): Promise<SearchAnswer> {
      const shelf = await load();
      const { uses, index, ready } = shelf;
      const asked = ready && query.trim() !== "";
      const result = asked ? answerQuery(index, query, { uses, now: now(), limit: HITS }) : NOTHING;
      const found = asked
        ? result.found
        : recentMacros(index, uses, RECENT).map(({ macroId }) => ({ macroId, matched: [] }));
      const known = await macrosOf(
        shelf,
        found.map(({ macroId }) => macroId),
      );
      const hits = found.flatMap(({ macroId, matched }) => {
        const macro = known.get(macroId);
        return macro ? [hitOf(macro, { matched, filed: markFiled(macro, result.filters) }, used.get(macroId))] : [];
      });
      return {
        hits,
        more: result.more,
        typedFilters: result.filters.flatMap(({ sign, text, settled }) => (settled ? [] : [sign + text])),
        offers: result.completions.map(({ sign, label, count }) => ({
          settled: settledFilter(sign, label),
          label: sign + label,
          count,
        })),
        total: Math.max(index.slotOf.size, shelf.macros.size),
        warming: !ready && query.trim() !== "",
      };
    },

    async find(id: MacroId): Promise<Macro | undefined> {
      return (await macrosOf(await load(), [id])).get(id);
    },

    async put(macro: Macro): Promise<void> {
      const shelf = await load();
      shelf.touched.add(macro.id);
      putIn(shelf, macro);
      saveLater(shelf);
    },

    async drop(id: MacroId): Promise<void> {
      const shelf = await load();
      shelf.touched.add(id);
      shelf.macros.delete(id);
      removeFromIndex(shelf.index, id);
      saveLater(shelf);
    },

    async used(use: MacroUse): Promise<void> {
      (await load()).uses.set(use.macroId, use);
    },
  };
}

export type SearchDesk = ReturnType<typeof createSearchDesk>;

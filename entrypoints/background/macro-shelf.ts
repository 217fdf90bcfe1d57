// The library and its one index, shared by all tabs. The index is a cache: a woken worker reads it back from buffers and
// answers at once, then looks in slices whether the macros are still those it was made of. Without buffers it is made anew.
import { later, now } from "../../lib/browser/clock";
import { indexVersion } from "../../lib/macros/index-version";
import type { Macro, MacroId, MacroUse } from "../../lib/macros/macro";
import { addToIndex, type MacroIndex, removeFromIndex, startIndex } from "../../lib/macros/macro-index";
import { macroPrint } from "../../lib/macros/macro-print";
import { buildMemory, type MessageMemory, type RememberedMessages } from "../../lib/macros/message-memory";
import { packIndex } from "../../lib/macros/pack-index";
import type { SavedIndex } from "../../lib/macros/saved-index";
import { searchMacros } from "../../lib/macros/search-macros";
import { unpackIndex } from "../../lib/macros/unpack-index";
import { pause } from "./slices";

/** Milliseconds of indexing before the worker may do something else. */
const SLICE = 12;
/** Of an index that was read back each macro is taken out by a look at every word: with more changes it is made anew. */
const MANY = 300;

export interface Library {
  /** All macros once they are read; before that those that were put. */
  readonly macros: Map<MacroId, Macro>;
  readonly uses: Map<MacroId, MacroUse>;
  index: MacroIndex;
  memory: MessageMemory;
  /** Put or dropped since the worker woke: what is being read from the database is older. */
  readonly touched: Set<MacroId>;
  /** The index answers: it was read back, or it is made. */
  ready: boolean;
  /** The index was compared with all macros. */
  filled: boolean;
}

export interface ShelfNeeds {
  loadMacros(): Promise<readonly Macro[]>;
  /** What is searched where the database cannot be read. */
  readonly spare: readonly Macro[];
  /** Those of these that there are. */
  loadSome(ids: readonly MacroId[]): Promise<readonly Macro[]>;
  loadUses(): Promise<readonly MacroUse[]>;
  /** What the macros have answered before; nothing where the agent did not want that learnt. */
  loadMemories(): Promise<readonly RememberedMessages[]>;
  loadIndex(): Promise<SavedIndex | undefined>;
  saveIndex(saved: SavedIndex): Promise<void>;
}

/** Milliseconds a woken worker waits at most for its first question before it reads all macros. */
const FIRST_QUESTION = 1000;

/** Called before each step of a long task: pauses where the slice is over. */
function paced(): () => Promise<void> {
  let started = now();
  return async () => {
    if (now() - started <= SLICE) return;
    await pause();
    started = now();
  };
}

/** `quiet` is after how many milliseconds without a change the index is written down. */
export function createMacroShelf(needs: ShelfNeeds, quiet: number) {
  let library: Promise<Library> | undefined;
  let callOff: (() => void) | undefined;
  let readOn = () => {};

  function saveLater(of: Library): void {
    callOff?.();
    callOff = later(quiet, () => {
      const saved = packIndex(of.index);
      // Without buffers the index is made anew next time: nothing is lost but the time for it.
      if (saved) void needs.saveIndex(saved).catch(() => undefined);
    });
  }

  function putIn({ index, macros }: Library, macro: Macro): void {
    removeFromIndex(index, macro.id, macros.get(macro.id));
    macros.set(macro.id, macro);
    addToIndex(index, macro);
  }

  /** Makes the index anew beside the one that answers meanwhile, and has it take that one's place. */
  async function makeAnew(into: Library, macros: readonly Macro[]): Promise<void> {
    const fresh = startIndex();
    const rest = paced();
    for (const macro of macros) {
      await rest();
      if (!into.touched.has(macro.id)) addToIndex(fresh, macro);
    }
    for (const id of into.touched) {
      removeFromIndex(fresh, id);
      const macro = into.macros.get(id);
      if (macro) addToIndex(fresh, macro);
    }
    into.index = fresh;
  }

  /** Brings the index to what the macros are, in slices, and has it written down where they are the agent's own. */
  async function fill(into: Library, macros: readonly Macro[], keep: boolean): Promise<void> {
    const { index, touched } = into;
    const readBack = index.slotOf.size > 0;
    const there = new Set<MacroId>();
    const other: Macro[] = [];
    const rest = paced();
    for (const macro of macros) {
      await rest();
      there.add(macro.id);
      if (touched.has(macro.id)) continue;
      into.macros.set(macro.id, macro);
      const slot = index.slotOf.get(macro.id);
      if (slot !== undefined && index.slots[slot]?.print() === macroPrint(macro)) continue;
      if (readBack) other.push(macro);
      else putIn(into, macro);
    }
    const gone = [...index.slotOf.keys()].filter((id) => !there.has(id) && !touched.has(id));
    const changed = !readBack || other.length + gone.length > 0;
    if (other.length + gone.length > MANY) await makeAnew(into, macros);
    else {
      for (const id of gone) {
        await rest();
        if (!touched.has(id)) removeFromIndex(index, id);
      }
      for (const macro of other) {
        await rest();
        if (!touched.has(macro.id)) putIn(into, macro);
      }
    }
    // The first search puts the words in order; better now than under a keystroke.
    searchMacros(into.index, "first", { uses: into.uses, now: now(), limit: 1 });
    into.ready = true;
    into.filled = true;
    if (changed && keep) saveLater(into);
  }

  /** A database that could not be read is asked again at the next keystroke. */
  const forget = () => {
    library = undefined;
  };

  /** `withKept` is false where the kept index turned out to be cut by another browser or version. */
  async function start(withKept = true): Promise<Library> {
    const [uses, saved, memories] = await Promise.all([
      needs.loadUses(),
      withKept ? needs.loadIndex().catch(() => undefined) : undefined,
      needs.loadMemories().catch(() => []),
    ]);
    const known = saved && unpackIndex(saved);
    const fresh: Library = {
      macros: new Map(),
      uses: new Map(uses.map((use) => [use.macroId, use])),
      index: known ?? startIndex(),
      memory: buildMemory(memories),
      touched: new Set(),
      ready: known !== undefined,
      filled: false,
    };
    if (known) {
      // The first answer would have to wait for all macros, which take longer to read than it takes.
      void new Promise<void>((resolve) => {
        readOn = resolve;
        later(FIRST_QUESTION, resolve);
      })
        .then(pause)
        .then(async () => {
          if (saved.version === indexVersion()) {
            await fill(fresh, await needs.loadMacros(), true);
            return;
          }
          library = start(false);
          await library;
        })
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
    load,
    macrosOf,

    /** Somebody was answered: what is left to read may be read. */
    answered: (): void => readOn(),

    async put(macro: Macro): Promise<void> {
      const shelf = await load();
      shelf.touched.add(macro.id);
      putIn(shelf, macro);
      saveLater(shelf);
    },

    async drop(id: MacroId): Promise<void> {
      const shelf = await load();
      shelf.touched.add(id);
      removeFromIndex(shelf.index, id, shelf.macros.get(id));
      shelf.macros.delete(id);
      saveLater(shelf);
    },

    /** Many macros changed at once: the library is read anew. */
    reload(): void {
      forget();
      void load().catch(() => undefined);
    },

    async memoriesChanged(): Promise<void> {
      const shelf = await load();
      shelf.memory = buildMemory(await needs.loadMemories());
    },
  };
}

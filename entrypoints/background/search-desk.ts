// Answers searches: what a query finds, and what an empty box shows.
import { now } from "../../lib/browser/clock";
import { isFromPack, type Macro, type MacroId, type MacroUse } from "../../lib/macros/macro";
import { markFiled } from "../../lib/macros/mark-filed";
import { messageWords } from "../../lib/macros/message-words";
import { prepareMacro } from "../../lib/macros/prepare-macro";
import { settledFilter } from "../../lib/macros/read-query";
import { recentMacros, titledIn } from "../../lib/macros/recent-macros";
import { answerQuery, type SearchResult } from "../../lib/macros/search-macros";
import { suggestMacros } from "../../lib/macros/suggest-macros";
import type { Hit, HitGroup, SearchAnswer, UsedAs } from "../../lib/wire/search-answer";
import { createMacroShelf, type Library, type ShelfNeeds } from "./macro-shelf";

/** As many hits as a list may hold. */
const HITS = 100;
/** As many as a woken worker answers with before it has read the macros: their texts come one by one then. */
const FIRST_HITS = 30;
/** As many as an empty box shows: nothing was looked for. */
const RECENT = 30;
/** As many as may be suggested for one message. */
const SUGGESTIONS = 3;
const NOTHING: SearchResult = { found: [], more: false, filters: [], completions: [] };
/** The index is written down when nothing was changed for so many milliseconds. */
const QUIET = 2000;

export interface SearchNeeds extends ShelfNeeds {
  /** How long a message of a macro gets, in characters: each hit says how many there will be. */
  loadChatLength(): Promise<number>;
}

export function createSearchDesk(needs: SearchNeeds, quiet = QUIET) {
  const shelf = createMacroShelf(needs, quiet);
  const { load, macrosOf } = shelf;
  let chatLength: Promise<number> | undefined;

  /** How many chunks a macro makes; cutting it again at every keystroke would be the larger part of one. */
  const chunkCounts = new WeakMap<Macro, { readonly as: string; readonly count: number }>();
  function countChunks(macro: Macro, length: number, leavesOut = false): number {
    const as = `${length} ${leavesOut}`;
    const known = chunkCounts.get(macro);
    if (known?.as === as) return known.count;
    const count = prepareMacro(macro, {}, length, undefined, leavesOut).chunks.length;
    chunkCounts.set(macro, { as, count });
    return count;
  }

  type Found = Pick<Hit, "macroId" | "matched"> & Partial<Pick<Hit, "filed" | "group" | "because">>;

  function hitOf(macro: Macro, chunkCount: number, found: Found, used: UsedAs | undefined): Hit {
    const { id, title, shortcut, folder } = macro;
    const marks = { pinned: macro.pinned ?? false, readOnly: isFromPack(macro) };
    const hit = { title, shortcut, folder, chunkCount, filed: [], ...marks, ...found, macroId: id };
    return used ? { ...hit, used } : hit;
  }

  /** What an empty box shows: pinned and recent macros, then what may answer the customer, then the rest. */
  function unasked({ index, macros, uses, memory, ready }: Library, message: string): Found[] {
    const suggested = ready ? suggestMacros(index, memory, message, { uses, now: now(), limit: SUGGESTIONS }) : [];
    const taken = new Set(suggested.map(({ macroId }) => macroId));
    // An index that is being made does not have all of them yet.
    const titled = ready ? titledIn(index) : [...macros.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
    const { first, rest } = recentMacros(titled, uses, RECENT);
    const others = (ids: readonly MacroId[], group: HitGroup): Found[] =>
      ids.filter((id) => !taken.has(id)).map((macroId) => ({ macroId, matched: [], group }));
    return [
      ...others(first, "recent"),
      ...suggested.map(
        ({ macroId, because, learned }): Found => ({
          macroId,
          matched: [],
          group: "suggested",
          because: { words: because, learned },
        }),
      ),
      ...others(rest, "others"),
    ];
  }

  return {
    /** Starts reading the library, so that the first keystroke finds it there. */
    warm: (): void => void load().catch(() => undefined),

    /**
     * `message` is what the customer wrote last: an empty query is answered with what may answer that. `inChat` is how long a
     * message gets in the chat on screen, in characters; without a chat it is as in live chat.
     */
    async search(
      query: string,
      used: ReadonlyMap<MacroId, UsedAs>,
      message = "",
      inChat?: number,
    ): Promise<SearchAnswer> {
      chatLength ??= needs.loadChatLength();
      const library = await load();
      const { uses, index, ready } = library;
      const asked = ready && query.trim() !== "";
      const limit = library.filled ? HITS : FIRST_HITS;
      const result = asked ? answerQuery(index, query, { uses, now: now(), limit }) : NOTHING;
      const found: readonly Found[] = asked
        ? result.found.map(({ macroId, matched }) => ({ macroId, matched }))
        : unasked(library, query.trim() === "" ? message : "");
      const known = await macrosOf(
        library,
        found.map(({ macroId }) => macroId),
      );
      const length = inChat ?? (await chatLength);
      const hits = found.flatMap((one) => {
        const macro = known.get(one.macroId);
        if (!macro) return [];
        const chunkCount = countChunks(macro, length, uses.get(macro.id)?.leavesOut);
        return [hitOf(macro, chunkCount, { ...one, filed: markFiled(macro, result.filters) }, used.get(one.macroId))];
      });
      shelf.answered();
      return {
        hits,
        more: result.more,
        typedFilters: result.filters.flatMap(({ sign, text, settled }) => (settled ? [] : [sign + text])),
        offers: result.completions.map(({ sign, label, count }) => ({
          settled: settledFilter(sign, label),
          label: sign + label,
          count,
        })),
        total: Math.max(index.slotOf.size, library.macros.size),
        warming: !ready && query.trim() !== "",
      };
    },

    async find(id: MacroId): Promise<Macro | undefined> {
      return (await macrosOf(await load(), [id])).get(id);
    },

    put: shelf.put,
    drop: shelf.drop,
    /** Many macros, or settings with them, changed at once. */
    reload(): void {
      chatLength = undefined;
      shelf.reload();
    },
    /** What was learnt has changed. */
    memoriesChanged: shelf.memoriesChanged,

    /** The words of a message that may be remembered: those that the library, or everybody in support, uses. */
    async tellingWords(message: string, names: readonly string[]): Promise<readonly string[]> {
      const { index } = await load();
      return messageWords(message, {
        heads: (word) => (index.postings.get(word)?.head.length ?? 0) > 0,
        has: (word) => index.postings.has(word),
        names,
      });
    },

    /** Messages get so long from now on, in characters. */
    measure(length: number): void {
      chatLength = Promise.resolve(length);
    },

    async used(use: MacroUse): Promise<void> {
      (await load()).uses.set(use.macroId, use);
    },
  };
}

export type SearchDesk = ReturnType<typeof createSearchDesk>;

// The macro library, as views ask for it: each change is one transaction of the database, then told to the search index.
import type { Database } from "../../lib/database/database";
import { loadLibraryPage } from "../../lib/database/library-pages";
import { binMacros, eraseMacros, KEPT_IN_BIN, loadBin, restoreMacros } from "../../lib/database/macro-bin";
import { type Changed, sortMacros, undoChange } from "../../lib/database/macro-changes";
import { loadVersions, writeMacro } from "../../lib/database/macro-versions";
import { loadMacro, loadUses } from "../../lib/database/macros";
import { eraseMisses, loadMisses } from "../../lib/database/missed-queries";
import { changeTags } from "../../lib/macros/change-tags";
import { findAlike } from "../../lib/macros/find-alike";
import { foldText } from "../../lib/macros/fold-text";
import { DEFAULT_WORKSPACE, isFromPack, type Macro, type MacroId } from "../../lib/macros/macro";
import { summarise } from "../../lib/macros/macro-summary";
import { textOf } from "../../lib/macros/macro-version";
import type { BinRow, MacroCall, MacroDraft } from "../../lib/wire/macro-messages";
import type { PanelAnswer } from "../../lib/wire/panel-messages";
import { indexChanges } from "./index-changes";
import { done, MACRO_GONE, problem } from "./panel-answers";
import type { SearchDesk } from "./search-desk";
import { inSlices } from "./slices";

export interface MacroCallNeeds {
  readonly db: Database;
  readonly search: SearchDesk;
  readonly now: () => number;
  readonly newId: () => string;
}

/** Macros in one page of the library. */
const PAGE = 1000;

const FROM_PACK = problem("This macro belongs to a pack and can't be changed. Make your own version of it.");

const folded = (text: string): string => foldText(text).replaceAll(/\s+/g, " ").trim();

export function createMacroCalls({ db, search, now, newId }: MacroCallNeeds) {
  const summaries = async (macros: readonly Macro[]) => {
    const uses = new Map((await loadUses(db, DEFAULT_WORKSPACE)).map((use) => [use.macroId, use]));
    return macros.map((macro) => summarise(macro, uses.get(macro.id)));
  };

  async function changed(macros: readonly Macro[], gone: readonly MacroId[], change?: number): Promise<PanelAnswer> {
    await indexChanges(search, macros, gone);
    return {
      kind: "changed",
      ids: macros.map(({ id }) => id),
      gone,
      ...(macros.length > PAGE ? {} : { rows: await summaries(macros) }),
      ...(change === undefined ? {} : { change }),
    };
  }
  const sorted = async ({ at, macros }: Changed): Promise<PanelAnswer> => changed(macros, [], at);

  async function save(draft: MacroDraft): Promise<PanelAnswer> {
    const kept = await writeMacro(db, { ...draft, id: draft.id ?? (newId() as MacroId) }, now());
    if (!kept) return FROM_PACK;
    await search.put(kept);
    return { kind: "macro", macro: kept };
  }

  async function listPage(after: MacroId | undefined): Promise<PanelAnswer> {
    const { macros, uses, next } = await loadLibraryPage(db, DEFAULT_WORKSPACE, PAGE, after);
    const rows = macros.map((macro) => summarise(macro, uses.get(macro.id)));
    return { kind: "library-page", rows, ...(next === undefined ? {} : { next }) };
  }

  async function eachPage(look: (macros: readonly Macro[]) => void): Promise<void> {
    for (let after: MacroId | undefined, more = true; more; more = after !== undefined) {
      const page = await loadLibraryPage(db, DEFAULT_WORKSPACE, PAGE, after);
      look(page.macros);
      after = page.next;
    }
  }

  async function allMacros(): Promise<readonly Macro[]> {
    const all: Macro[] = [];
    await eachPage((macros) => void all.push(...macros));
    return all;
  }

  async function withText(words: string): Promise<PanelAnswer> {
    const wanted = folded(words);
    const ids: MacroId[] = [];
    const look = (macros: readonly Macro[]) => {
      for (const { id, body } of macros) if (folded(body).includes(wanted)) ids.push(id);
    };
    if (wanted !== "") await eachPage(look);
    return { kind: "with-text", ids };
  }

  async function bin(): Promise<PanelAnswer> {
    const rows = (await loadBin(db)).map(
      ({ macro, deletedAt }): BinRow => ({
        id: macro.id,
        title: macro.title,
        folder: macro.folder,
        begins: summarise(macro).begins,
        deletedAt,
        erasedAt: deletedAt + KEPT_IN_BIN,
      }),
    );
    return { kind: "bin", rows };
  }

  return async (call: MacroCall): Promise<PanelAnswer> => {
    switch (call.kind) {
      case "list-library":
        return listPage(call.after);
      case "list-macros": {
        const { macros, next } = await loadLibraryPage(db, DEFAULT_WORKSPACE, PAGE, call.after);
        return { kind: "macros", macros, ...(next === undefined ? {} : { next }) };
      }
      case "load-macro": {
        const macro = await loadMacro(db, call.macroId);
        return macro ? { kind: "macro", macro } : MACRO_GONE;
      }
      case "save-macro":
        return save(call.macro);
      case "copy-macro": {
        const macro = await loadMacro(db, call.macroId);
        if (!macro) return MACRO_GONE;
        const title = `${macro.title.slice(0, 280)} (${isFromPack(macro) ? "my version" : "copy"})`;
        return save({ ...textOf(macro), workspaceId: macro.workspaceId, title });
      }
      case "delete-macros": {
        const { at, gone } = await binMacros(db, call.ids, now());
        return changed([], gone, at);
      }
      case "tag-macros":
        return sorted(
          await sortMacros(db, call.ids, ({ tags }) => ({ tags: changeTags(tags, call.add, call.remove) }), {
            now: now(),
            packs: false,
          }),
        );
      case "move-macros":
        return sorted(
          await sortMacros(db, call.ids, () => ({ folder: call.folder.trim() }), { now: now(), packs: false }),
        );
      case "pin-macros":
        return sorted(await sortMacros(db, call.ids, () => ({ pinned: call.pinned }), { now: now(), packs: true }));
      case "undo-change":
        return changed(await undoChange(db, call.change), []);
      case "macro-history":
        return { kind: "history", versions: await loadVersions(db, call.macroId) };
      case "list-bin":
        return bin();
      case "restore-macros":
        return changed(await restoreMacros(db, call.ids), []);
      case "erase-macros":
        await eraseMacros(db, call.ids);
        return done;
      case "find-alike":
        return { kind: "alike", groups: await inSlices(findAlike(await allMacros())) };
      case "find-text":
        return withText(call.words);
      case "list-misses":
        return {
          kind: "misses",
          misses: (await loadMisses(db, DEFAULT_WORKSPACE)).map(({ query, count, lastAt }) => ({
            query,
            count,
            lastAt,
          })),
        };
      case "erase-misses":
        await eraseMisses(db, DEFAULT_WORKSPACE, call.query);
        return done;
    }
  };
}

export type MacroCalls = ReturnType<typeof createMacroCalls>;

const KINDS: Readonly<Record<MacroCall["kind"], true>> = {
  "list-library": true,
  "list-macros": true,
  "load-macro": true,
  "save-macro": true,
  "copy-macro": true,
  "delete-macros": true,
  "tag-macros": true,
  "move-macros": true,
  "pin-macros": true,
  "undo-change": true,
  "macro-history": true,
  "list-bin": true,
  "restore-macros": true,
  "erase-macros": true,
  "find-alike": true,
  "find-text": true,
  "list-misses": true,
  "erase-misses": true,
};

export const isMacroCall = (call: { readonly kind: string }): call is MacroCall => Object.hasOwn(KINDS, call.kind);

/** What the panel beside a chat may ask of the library, too: one macro at a time, nothing that takes any away. */
export const isQuickCall = ({ kind }: { readonly kind: string }): boolean =>
  kind === "load-macro" || kind === "save-macro" || kind === "pin-macros";

import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import {
  filterRows,
  groupRows,
  type LibraryFilter,
  type LibraryRow,
  type SortBy,
  sortRows,
} from "../../../lib/macros/library-rows";
import type { MacroId, MacroText } from "../../../lib/macros/macro";
import type { PanelClient } from "../../../lib/wire/panel-client";
import { placeholderValues } from "../../../lib/workspaces/placeholder-values";
import type { Workspace } from "../../../lib/workspaces/workspace";
import { BulkActions } from "./bulk-actions";
import { LibraryFilters, type LibraryView } from "./library-filters";
import { LibrarySide } from "./library-side";
import { ListHead } from "./list-head";
import { MacroList } from "./macro-list";
import { afterGone, NOTHING, type Selection } from "./select-rows";
import { TidyViews } from "./tidy-views";
import { type Said, useChanges } from "./use-changes";
import { NEW, useDrafts } from "./use-drafts";
import { useLibrary } from "./use-library";
import { useMacro } from "./use-macro";
import { useTextHits } from "./use-text-hits";

export interface LibraryProps {
  readonly client: PanelClient;
  readonly workspace: Workspace;
  /** Grows with every import and restore beside it: rows and the macro that is open are read anew, what is unsaved stays. */
  readonly imports?: number;
  readonly say: (said: Said) => void;
}

const NO_ROWS: ReadonlyMap<MacroId, LibraryRow> = new Map();

/** The macro library: filters, list and editor side by side. */
export function Library({ client, workspace, imports = 0, say }: LibraryProps) {
  const { rows, loading, ask } = useLibrary(client, (text) => say({ tone: "problem", text }), imports);
  const [view, setView] = useState<LibraryView>("macros");
  const [filter, setFilter] = useState<LibraryFilter>({ words: "" });
  const [sort, setSort] = useState<SortBy>("title");
  const [selection, setSelection] = useState<Selection>(NOTHING);
  const [writing, setWriting] = useState(false);
  const [reread, setReread] = useState(0);
  const drafts = useDrafts();
  const list = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const side = useRef<HTMLDivElement>(null);

  const last = useRef<readonly LibraryRow[]>([]);
  const sorted = useMemo(() => {
    last.current = sortRows(rows ?? NO_ROWS, sort, last.current);
    return last.current;
  }, [rows, sort]);
  // Counting may come a frame later than the list.
  const counted = useDeferredValue(sorted);
  const groups = useMemo(() => groupRows(counted), [counted]);
  const folders = useMemo(() => groups.folders.map(({ name }) => name).filter((name) => name !== ""), [groups]);
  const wanted = useDeferredValue(filter);
  const withText = useTextHits(wanted.words, ask);
  const shown = useMemo(() => filterRows(sorted, wanted, withText), [sorted, wanted, withText]);
  const order = useMemo(() => shown.map(({ id }) => id), [shown]);
  const chosen = useMemo(() => shown.filter(({ id }) => selection.chosen.has(id)), [shown, selection]);
  const values = useMemo(() => placeholderValues(workspace, undefined), [workspace]);

  const many = !writing && chosen.length > 1;
  const current = writing || many ? undefined : (chosen[0]?.id ?? selection.current);
  const [macro, setMacro] = useMacro(current, reread + imports, ask);
  useEffect(() => {
    if (writing) side.current?.querySelector<HTMLInputElement>("input")?.focus();
  }, [writing]);

  const select = (next: Selection) => {
    setWriting(false);
    setSelection(next);
  };
  const selectOnly = (id: MacroId) => select({ current: id, anchor: id, chosen: new Set([id]) });

  const changes = useChanges({
    ask,
    say,
    onGone: (gone) => setSelection(afterGone(order, new Set(gone), selection)),
    onChanged: () => setReread((before) => before + 1),
    onBack: ([first, ...rest]) => first && select({ current: first, anchor: first, chosen: new Set([first, ...rest]) }),
  });
  // While a new one is written the list shows nothing chosen, and nothing is.
  const chosenIds = writing ? [] : chosen.map(({ id }) => id);

  async function save(text: MacroText): Promise<void> {
    const of = writing ? NEW : macro?.id;
    if (of === undefined) return;
    const draft = { ...text, workspaceId: workspace.id, ...(of === NEW ? {} : { id: of }) };
    const answer = await ask({ kind: "save-macro", macro: draft });
    // What could not be kept stays in the form.
    if (answer.kind !== "macro") return;
    drafts.settle(of, text, saved);
    setMacro(answer.macro);
    if (of === NEW) setFilter({ words: "" });
    selectOnly(answer.macro.id);
    say({ tone: "info", text: `“${answer.macro.title}” is saved.` });
  }

  async function copy(): Promise<void> {
    if (!macro) return;
    const answer = await ask({ kind: "copy-macro", macroId: macro.id });
    if (answer.kind !== "macro") return;
    setFilter({ words: "" });
    selectOnly(answer.macro.id);
    say({ tone: "info", text: `“${answer.macro.title}” is yours to change.` });
  }

  const write = (title = "") => {
    setView("macros");
    if (title !== "") drafts.write(NEW, { ...drafts.of(NEW, undefined), title }, undefined);
    setWriting(true);
  };
  const saved = writing ? undefined : macro;
  const of = writing ? NEW : macro?.id;

  return (
    <div className="library">
      <LibraryFilters
        groups={groups}
        total={sorted.length}
        view={view}
        filter={filter}
        onView={setView}
        onFilter={setFilter}
      />
      <div className="library-middle">
        {view === "macros" ? (
          <>
            <ListHead
              box={box}
              words={filter.words}
              sort={sort}
              shown={shown.length}
              total={sorted.length}
              loading={loading}
              onWords={(words) => setFilter({ ...filter, words })}
              onSort={setSort}
              onNew={() => write()}
              onList={() => list.current?.focus()}
            />
            {rows && shown.length === 0 && (
              <p className="empty">{sorted.length === 0 ? "No macros yet." : "None of your macros has that."}</p>
            )}
            {!rows && <p className="empty">Loading your macros.</p>}
            <MacroList
              list={list}
              rows={shown}
              order={order}
              selection={writing ? { ...selection, chosen: NOTHING.chosen } : selection}
              onSelection={select}
              unsaved={drafts.unsaved}
              onOpen={() => side.current?.querySelector<HTMLElement>("input, textarea")?.focus()}
              onDelete={() => changes.remove(chosenIds)}
              onUndo={changes.undoLast}
              onFilter={() => box.current?.focus()}
            />
          </>
        ) : (
          <TidyViews
            view={view}
            rows={rows ?? new Map()}
            ask={ask}
            onOpen={selectOnly}
            onDelete={changes.remove}
            onWrite={write}
            say={say}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from all its fields */}
      <div
        ref={side}
        className="library-side"
        onKeyDown={(event) => {
          if (event.key === "Escape") list.current?.focus();
        }}
      >
        {many && (
          <BulkActions
            rows={chosen}
            folders={folders}
            onTag={(add, without) => changes.tag(chosenIds, add, without)}
            onMove={(folder) => changes.move(chosenIds, folder)}
            onPin={(pinned) => changes.pin(chosenIds, pinned)}
            onDelete={() => changes.remove(chosenIds)}
          />
        )}
        {of !== undefined && !many && (
          <LibrarySide
            of={of}
            macro={saved}
            drafts={drafts}
            chatLength={workspace.chatLength}
            values={values}
            folders={folders}
            isTaken={(shortcut) => sorted.some((row) => row.shortcut === shortcut && row.id !== saved?.id)}
            ask={ask}
            onPin={(ids, pinned) => changes.pin(ids, pinned)}
            onDelete={(ids) => changes.remove(ids)}
            onSave={(text) => void save(text)}
            onCopy={() => void copy()}
            onClose={() => setWriting(false)}
          />
        )}
        {of === undefined && current === undefined && !many && rows && (
          <p className="empty">Choose a macro, or several with Shift and Ctrl. ↑ ↓ move, Enter edits, / filters.</p>
        )}
      </div>
    </div>
  );
}

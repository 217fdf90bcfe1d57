import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type RefObject, useEffect } from "react";
import type { LibraryRow } from "../../../lib/macros/library-rows";
import type { MacroId } from "../../../lib/macros/macro";
import { LibraryRowLine } from "./library-row";
import { chooseAll, type GoingHow, goTo, NOTHING, type Selection, toggleRow } from "./select-rows";

/** Height of a row in pixels: fixed, so that 20,000 of them need no measuring. */
const ROW = 46;

export interface MacroListProps {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly rows: readonly LibraryRow[];
  readonly order: readonly MacroId[];
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  /** Macros with words that are not saved. */
  readonly unsaved: ReadonlySet<MacroId>;
  /** The keyboard goes into the editor. */
  readonly onOpen: () => void;
  readonly onDelete: () => void;
  readonly onUndo: () => void;
  /** The keyboard goes to the filter. */
  readonly onFilter: () => void;
}

const rowId = (id: MacroId): string => `macro-${id}`;

/** The library as a list of which only the rows in sight are drawn. Many are chosen with Shift and Ctrl, as in a file manager. */
export function MacroList(props: MacroListProps) {
  const { list, rows, order, selection, onSelection } = props;
  const at = selection.current === undefined ? -1 : order.indexOf(selection.current);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    overscan: 12,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the current row alone
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
  }, [at]);

  const page = () => Math.max(1, Math.floor((list.current?.clientHeight ?? 0) / ROW) - 1);

  function onKeyDown(event: KeyboardEvent): void {
    const chord = event.ctrlKey || event.metaKey;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: Math.max(0, at) - 1,
      PageDown: at + page(),
      PageUp: at - page(),
      Home: 0,
      End: rows.length - 1,
    };
    const to = steps[event.key];
    const how: GoingHow = event.shiftKey ? "range" : chord ? "keep" : "alone";
    if (to !== undefined) onSelection(goTo(order, selection, to, how));
    else if (event.key === " " && selection.current !== undefined) onSelection(toggleRow(selection, selection.current));
    else if (chord && event.key.toLowerCase() === "a") onSelection(chooseAll(order, selection));
    else if (chord && event.key.toLowerCase() === "z") props.onUndo();
    else if (event.key === "Escape" && selection.chosen.size > 1) {
      onSelection(at < 0 ? NOTHING : goTo(order, selection, at, "alone"));
    } else if (event.key === "Enter" || event.key === "F2") props.onOpen();
    else if (event.key === "Delete") props.onDelete();
    else if (event.key === "/") props.onFilter();
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={list}
      className="library-list"
      role="listbox"
      aria-label="Macros"
      aria-multiselectable="true"
      aria-activedescendant={selection.current !== undefined && at >= 0 ? rowId(selection.current) : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => at < 0 && rows.length > 0 && onSelection(goTo(order, selection, 0, "alone"))}
    >
      <div style={{ height: virtual.getTotalSize(), position: "relative" }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list holds the keyboard for all its rows
              <div
                key={row.id}
                id={rowId(row.id)}
                role="option"
                tabIndex={-1}
                aria-selected={selection.chosen.has(row.id)}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                className={`library-row${row.id === selection.current ? " current" : ""}`}
                style={{ height: ROW, transform: `translateY(${start}px)` }}
                onMouseDown={(event) => {
                  // The keyboard stays on the list, and Shift chooses rows rather than words.
                  event.preventDefault();
                  list.current?.focus();
                }}
                onClick={(event) =>
                  onSelection(
                    event.ctrlKey || event.metaKey
                      ? toggleRow(selection, row.id)
                      : goTo(order, selection, index, event.shiftKey ? "range" : "alone"),
                  )
                }
                onDoubleClick={props.onOpen}
              >
                <LibraryRowLine row={row} unsaved={props.unsaved.has(row.id)} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

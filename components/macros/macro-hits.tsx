import { type ReactNode, useEffect, useRef } from "react";
import { groupRows, type RowGroup } from "./hit-groups";
import { HitRow, OfferRow } from "./search-row";
import { rowKey, type SearchRow } from "./search-rows";
import { ROW, useRowWindow } from "./use-row-window";

export const hitId = (index: number): string => `hit-${index}`;

export interface MacroHitsProps {
  readonly rows: readonly SearchRow[];
  readonly selected: number;
  /** Something newer was typed, and its answer is on its way. */
  readonly busy: boolean;
  readonly onSelect: (index: number) => void;
  readonly onChoose: (index: number, add: boolean) => void;
}

/**
 * What was found, best first, one row of it current. The keyboard stays in the search box. Of a long list only what can
 * be seen is in the document.
 */
export function MacroHits({ rows, selected, busy, onSelect, onChoose }: MacroHitsProps) {
  const list = useRef<HTMLDivElement>(null);
  const current = useRef<HTMLDivElement>(null);
  const { long, from, to, onScroll } = useRowWindow(list, rows.length, selected, rows);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current row scrolls into view when it changes
  useEffect(() => {
    if (!long) current.current?.scrollIntoView({ block: "nearest" });
  }, [selected, rows, long]);

  const option = (row: SearchRow, index: number): ReactNode => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box holds the keyboard for the whole list
    <div
      key={rowKey(row)}
      id={hitId(index)}
      ref={index === selected ? current : undefined}
      role="option"
      tabIndex={-1}
      aria-selected={index === selected}
      aria-posinset={index + 1}
      aria-setsize={rows.length}
      className={row.kind === "hit" && row.hit.used ? "hit used" : "hit"}
      onMouseMove={() => index !== selected && onSelect(index)}
      onClick={(event) => onChoose(index, event.altKey)}
    >
      {row.kind === "hit" ? <HitRow hit={row.hit} /> : <OfferRow offer={row.offer} />}
    </div>
  );
  const group = ({ name, from: first, rows: own }: RowGroup): ReactNode => {
    const options = own.map((row, at) => option(row, first + at));
    if (name === undefined) return options;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box, which no element is
      <div key={name} role="group" aria-label={name}>
        <p className="secondary group-name" aria-hidden="true">
          {name}
        </p>
        {options}
      </div>
    );
  };

  return (
    <div
      className={long ? "hits long" : "hits"}
      role="listbox"
      aria-label="Macros"
      aria-busy={busy}
      id="macro-hits"
      ref={list}
      onScroll={onScroll}
    >
      {from > 0 && <div role="presentation" style={{ height: from * ROW }} />}
      {groupRows(rows.slice(from, to), from).map(group)}
      {to < rows.length && <div role="presentation" style={{ height: (rows.length - to) * ROW }} />}
    </div>
  );
}

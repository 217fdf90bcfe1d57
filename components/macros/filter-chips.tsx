import { type KeyboardEvent, type RefObject, useRef } from "react";
import type { Filter } from "../../lib/macros/read-query";

export interface FilterChipsProps {
  readonly filters: readonly Filter[];
  /** Removes the one at this place. */
  readonly onRemove: (at: number) => void;
  /** The box the chips belong to: the keyboard goes back there. */
  readonly box: RefObject<HTMLInputElement | null>;
}

/** The filters that count, each a button that takes it away. Arrows walk them, letters go on in the box. */
export function FilterChips({ filters, onRemove, box }: FilterChipsProps) {
  const list = useRef<HTMLDivElement>(null);
  if (filters.length === 0) return null;

  function remove(at: number): void {
    onRemove(at);
    box.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent, at: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chips = [...(list.current?.querySelectorAll("button") ?? [])];
    if (event.key === "Backspace" || event.key === "Delete") {
      event.preventDefault();
      remove(at);
    } else if (event.key === "ArrowLeft") {
      event.preventDefault();
      chips[at - 1]?.focus();
    } else if (event.key === "ArrowRight" || event.key === "ArrowDown") {
      event.preventDefault();
      (chips[at + 1] ?? box.current)?.focus();
    } else if (event.key.length === 1 && event.key !== " ") {
      // The letter itself goes where the keyboard is by then.
      box.current?.focus();
    }
  }

  return (
    <div className="chips" role="toolbar" aria-label="Filters" ref={list}>
      {filters.map(({ sign, text }, at) => (
        <button
          key={`${sign}${text}`}
          type="button"
          className="chip"
          aria-label={`Remove the filter ${sign}${text}`}
          onClick={() => remove(at)}
          onKeyDown={(event) => onKeyDown(event, at)}
        >
          {sign}
          {text} <span aria-hidden="true">×</span>
        </button>
      ))}
    </div>
  );
}

import { useEffect, useRef } from "react";
import type { Hit } from "../../lib/wire/panel-messages";
import { HitTitle } from "./hit-title";

export const hitId = (index: number): string => `hit-${index}`;

export interface MacroHitsProps {
  readonly hits: readonly Hit[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly onChoose: (index: number, add: boolean) => void;
}

/** The macros found, best first, one of them current. The keyboard stays in the search box. */
export function MacroHits({ hits, selected, onSelect, onChoose }: MacroHitsProps) {
  const current = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current hit scrolls into view when it changes
  useEffect(() => {
    current.current?.scrollIntoView({ block: "nearest" });
  }, [selected, hits]);
  return (
    <div className="hits" role="listbox" aria-label="Macros" id="macro-hits">
      {hits.map((hit, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search box holds the keyboard for the whole list
        <div
          key={hit.macroId}
          id={hitId(index)}
          ref={index === selected ? current : undefined}
          role="option"
          tabIndex={-1}
          aria-selected={index === selected}
          className={`hit${hit.used ? " used" : ""}`}
          onMouseMove={() => index !== selected && onSelect(index)}
          onClick={(event) => onChoose(index, event.altKey)}
        >
          {hit.pinned && (
            <span className="secondary" role="img" aria-label="pinned">
              ★
            </span>
          )}
          <HitTitle title={hit.title} matched={hit.matched} />
          {hit.used && <span className="secondary">taken</span>}
          {hit.shortcut && <span className="shortcut">/{hit.shortcut}</span>}
          <span className="chunk-count" title={`${hit.chunkCount} chunks`}>
            {hit.chunkCount}
          </span>
        </div>
      ))}
    </div>
  );
}

import { useEffect } from "react";
import type { MacroId } from "../../lib/macros/macro";
import type { Hit } from "../../lib/wire/search-answer";

export interface HitActionsProps {
  readonly hit: Hit;
  readonly alt: string;
  readonly onEdit: (macroId: MacroId) => void;
  readonly onPin: () => void;
}

/** What can be done with the current hit beside taking it. The list stays in its order: it does not move under the hand. */
export function HitActions({ hit, alt, onEdit, onPin }: HitActionsProps) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const pin = event.altKey && event.code === "KeyP" && !event.ctrlKey && !event.metaKey;
      if (!pin && event.key !== "F2") return;
      event.preventDefault();
      if (pin) onPin();
      else onEdit(hit.macroId);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });
  return (
    <div className="row hit-actions">
      <button type="button" className="quiet" title="F2" onClick={() => onEdit(hit.macroId)}>
        {hit.readOnly ? "Make my own version" : "Edit"} <kbd>F2</kbd>
      </button>
      <button type="button" className="quiet" aria-pressed={hit.pinned} title={`${alt} P`} onClick={onPin}>
        {hit.pinned ? "★ Pinned" : "☆ Pin"} <kbd>{alt} P</kbd>
      </button>
    </div>
  );
}

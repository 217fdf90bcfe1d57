import { type KeyboardEvent, useRef, useState } from "react";
import { askedPlaceholder, PLACEHOLDER_MENU } from "../../../lib/macros/placeholder-menu";

export interface PlaceholderMenuProps {
  readonly onInsert: (spelling: string) => void;
}

/** The gaps a macro can have: those filled by themselves, and one that is asked for. */
export function PlaceholderMenu({ onInsert }: PlaceholderMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [label, setLabel] = useState("");
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const insert = (spelling: string) => {
    close();
    setLabel("");
    onInsert(spelling);
  };
  const asked = askedPlaceholder(label);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && menu.current?.open) {
      event.stopPropagation();
      close();
      menu.current.querySelector("summary")?.focus();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [...(menu.current?.querySelectorAll<HTMLElement>("summary, button, input") ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, at))]?.focus();
  };
  return (
    <details
      ref={menu}
      className="menu placeholder-menu"
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary>Placeholder ▾</summary>
      <div className="menu-list">
        {PLACEHOLDER_MENU.map(({ spelling, means }) => (
          <button key={spelling} type="button" className="menu-item" onClick={() => insert(spelling)}>
            {means} <code>{spelling}</code>
          </button>
        ))}
        <div className="row">
          <input
            aria-label="Ask me for"
            placeholder="Ask me for: order number"
            maxLength={60}
            value={label}
            onChange={(event) => setLabel(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              if (asked !== "") insert(asked);
            }}
          />
          <button type="button" disabled={asked === ""} onClick={() => insert(asked)}>
            Add
          </button>
        </div>
      </div>
    </details>
  );
}

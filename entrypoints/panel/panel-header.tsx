import type { PanelCall, PanelState } from "../../lib/wire/panel-messages";

export interface PanelHeaderProps {
  readonly state: PanelState;
  readonly call: (call: PanelCall) => void;
  readonly onKeys: () => void;
}

/** Whose client this is, which customer, and the menu. */
export function PanelHeader({ state, call, onKeys }: PanelHeaderProps) {
  const { layout, place } = state;
  const overlay = place === "overlay";
  const item = (label: string, onClick: () => void) => (
    <button type="button" className="menu-item" onClick={onClick}>
      {label}
    </button>
  );
  return (
    <header className="panel-header">
      <span className="workspace-dot" style={{ background: state.workspace.color }} aria-hidden="true" />
      <span className="workspace-name">{state.workspace.name}</span>
      <strong className="customer">{state.conversation?.customerName ?? ""}</strong>
      <details className="menu">
        <summary aria-label="Menu">⋯</summary>
        <div className="menu-list">
          {item("Keys (?)", onKeys)}
          {item("Macros and settings", () => call({ kind: "open-options" }))}
          {overlay &&
            item(layout.room === "make-room" ? "Float over the page" : "Make room beside the page", () =>
              call({
                kind: "layout",
                layout: { ...layout, room: layout.room === "make-room" ? "float" : "make-room" },
              }),
            )}
          {overlay && item("Fold to the rail", () => call({ kind: "layout", layout: { ...layout, folded: true } }))}
          {overlay && item("Open in the browser's side panel", () => call({ kind: "open-side-panel" }))}
          {overlay && item("Switch off on this site", () => call({ kind: "switch-off-site" }))}
        </div>
      </details>
      {overlay && (
        <button
          type="button"
          className="quiet"
          aria-label="Fold to the rail"
          title="Fold to the rail"
          onClick={() => call({ kind: "layout", layout: { ...layout, folded: true } })}
        >
          »
        </button>
      )}
    </header>
  );
}

import { useRef } from "react";
import type { PanelCall, PanelState } from "../../lib/wire/panel-messages";

export interface PanelHeaderProps {
  readonly state: PanelState;
  readonly call: (call: PanelCall) => void;
  readonly onKeys: () => void;
  readonly onBoard: () => void;
  readonly onWriteMacro: () => void;
  readonly onPromise: () => void;
  readonly onSaveLast: () => void;
}

/** Whose client this is, which customer, and the menu. */
export function PanelHeader({ state, call, onKeys, onBoard, onWriteMacro, onPromise, onSaveLast }: PanelHeaderProps) {
  const { layout, place, pace } = state;
  const away = state.awaySince !== undefined;
  const overlay = place === "overlay";
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const entry = (label: string, onClick: () => void) => (
    <button
      type="button"
      className="menu-item"
      onClick={() => {
        close();
        onClick();
      }}
    >
      {label}
    </button>
  );
  return (
    <header className="panel-header">
      <span className="workspace-dot" style={{ background: state.workspace.color }} aria-hidden="true" />
      <span className="workspace-name">{state.workspace.name}</span>
      <strong className="customer">{state.conversation?.customerName ?? ""}</strong>
      <button type="button" className="quiet" title="All chats, the most urgent first (c)" onClick={onBoard}>
        Chats
      </button>
      <details
        ref={menu}
        className="menu"
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) close();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !menu.current?.open) return;
          event.stopPropagation();
          event.nativeEvent.stopImmediatePropagation();
          close();
        }}
      >
        <summary aria-label="Menu">⋯</summary>
        <div className="menu-list">
          {entry("Keys (?)", onKeys)}
          {entry("Write a macro", onWriteMacro)}
          {state.conversation && entry("Promise to be back by…", onPromise)}
          {state.conversation && entry("Save my last message as a macro", onSaveLast)}
          {entry("Macros and settings", () => call({ kind: "open-options" }))}
          {pace &&
            entry(pace.channel === "live" ? "Time this chat as messaging" : "Time this chat as live chat", () =>
              call({ kind: "time-as", channel: pace.channel === "live" ? "messaging" : "live" }),
            )}
          {entry(away ? "I'm back" : "I'm away: rest all clocks", () => call({ kind: "away", on: !away }))}
          {overlay &&
            entry(layout.room === "make-room" ? "Float over the page" : "Make room beside the page", () =>
              call({
                kind: "layout",
                change: { room: layout.room === "make-room" ? "float" : "make-room" },
              }),
            )}
          {overlay && entry("Fold to the rail", () => call({ kind: "layout", change: { folded: true } }))}
          {overlay && entry("Open in the browser's side panel", () => call({ kind: "open-side-panel" }))}
          {overlay && entry("Switch off on this site", () => call({ kind: "switch-off-site" }))}
        </div>
      </details>
      {overlay && (
        <button
          type="button"
          className="quiet"
          aria-label="Fold to the rail"
          title="Fold to the rail"
          onClick={() => call({ kind: "layout", change: { folded: true } })}
        >
          »
        </button>
      )}
    </header>
  );
}

import type { ReactNode } from "react";

const ICON = { info: "ℹ", warning: "⚠", problem: "✕" } as const;

export interface NoticeLineProps {
  readonly tone: keyof typeof ICON;
  readonly children: ReactNode;
  readonly onDismiss?: () => void;
}

/** One thing that was said, with what to do next; read out as it appears. */
export function NoticeLine({ tone, children, onDismiss }: NoticeLineProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === "info" ? "status" : "alert"}>
      <span aria-hidden="true">{ICON[tone]}</span>
      <div className="notice-body">{children}</div>
      {onDismiss && (
        <button type="button" className="quiet" aria-label="Dismiss" onClick={onDismiss}>
          ×
        </button>
      )}
    </div>
  );
}

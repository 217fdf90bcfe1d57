import type { Notice } from "../../lib/wire/panel-messages";

/** One line per tab that is said once and goes when dismissed; lost with the worker, as it says nothing that matters later. */
export function createNotices() {
  const notices = new Map<number, Notice>();
  let last = 0;
  return {
    of: (tabId: number): Notice | undefined => notices.get(tabId),
    say(tabId: number, tone: Notice["tone"], text: string): void {
      notices.set(tabId, { id: ++last, tone, text });
    },
    /** Takes back a line that is no longer true. */
    unsay(text: string): void {
      for (const [tabId, notice] of notices) if (notice.text === text) notices.delete(tabId);
    },
    dismiss(tabId: number, id: number): void {
      if (notices.get(tabId)?.id === id) notices.delete(tabId);
    },
    forget: (tabId: number): void => void notices.delete(tabId),
  };
}

export type Notices = ReturnType<typeof createNotices>;

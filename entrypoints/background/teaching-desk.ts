// Which pages are being taught, and what the person does about it in the panel.
import type { TeachCommand, TeachingReading } from "../../lib/sites/teaching";
import type { PanelAnswer } from "../../lib/wire/panel-messages";
import type { PageDesk, PageFrame } from "./page-desk";

export interface TeachingDeskNeeds {
  readonly pages: PageDesk;
  /** The frame that is taught when nothing else is known: the one that holds the chat, or the page itself. */
  readonly frameOf: (tabId: number) => PageFrame | undefined;
  readonly save: (host: string, profile: unknown) => Promise<PanelAnswer>;
  readonly onChange: (tabId: number) => void;
}

export function createTeachingDesk({ pages, frameOf, save, onChange }: TeachingDeskNeeds) {
  const open = new Map<number, { readonly frame: PageFrame; readonly teaching: TeachingReading }>();

  return {
    of: (tabId: number): TeachingReading | undefined => open.get(tabId)?.teaching,

    heard(frame: PageFrame, teaching: TeachingReading | undefined): void {
      if (teaching) open.set(frame.tabId, { frame, teaching });
      else if (open.get(frame.tabId)?.frame === frame) open.delete(frame.tabId);
      onChange(frame.tabId);
    },

    gone(frame: PageFrame): void {
      if (open.get(frame.tabId)?.frame === frame) open.delete(frame.tabId);
    },

    async obey(tabId: number, command: TeachCommand): Promise<PanelAnswer> {
      const frame = open.get(tabId)?.frame ?? frameOf(tabId);
      const answer = frame && (await pages.ask(frame, { kind: "teach", command }));
      if (!frame || !answer || answer.kind === "refused") return { kind: "refused", reason: "page-not-connected" };
      if (answer.kind !== "profile") return { kind: "done" };
      const saved = await save(frame.host, answer.profile);
      if (saved.kind === "done") await pages.ask(frame, { kind: "teach", command: { do: "stop" } });
      return saved;
    },
  };
}

export type TeachingDesk = ReturnType<typeof createTeachingDesk>;

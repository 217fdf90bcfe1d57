// The practice desk over loopback, and what a test asks of it: its own model, never Chatside's.
import path from "node:path";
import { ROOT } from "../../scripts/ensure.mjs";
import type { Tab, Where } from "./driver";
import { serve } from "./serve.mjs";

export interface Delivered {
  readonly conversation: number;
  readonly text: string;
  readonly at: number;
}

interface DeskModel {
  fault: string;
  sendKey: string;
  locked: boolean;
  delivered: Delivered[];
  say: (id: number, kind: string, text: string, author?: string) => string;
  leave: (id: number) => void;
  redraw: () => void;
}

declare global {
  interface Window {
    practiceDesk: DeskModel;
  }
}

export const serveDesk = () => serve({ "/": path.join(ROOT, "assets/public/practice-desk") });

export const delivered = (tab: Tab, where: Where = "page"): Promise<Delivered[]> =>
  tab.run(where, () => window.practiceDesk.delivered);

export const setFault = (tab: Tab, fault: string): Promise<void> =>
  tab.run(
    "page",
    (value: string) => {
      window.practiceDesk.fault = value;
      window.practiceDesk.redraw();
    },
    fault,
  );

export const say = (tab: Tab, id: number, kind: string, text: string): Promise<string> =>
  tab.run("page", (one: number, of: string, words: string) => window.practiceDesk.say(one, of, words), id, kind, text);

/** Shows another conversation of the desk. */
export const go = (tab: Tab, id: number): Promise<void> =>
  tab.run(
    "page",
    (to: number) => {
      location.hash = `#/conversation/${to}`;
    },
    id,
  );

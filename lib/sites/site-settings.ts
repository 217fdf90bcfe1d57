import type { PaceChannel } from "../pace/targets";

/** How the panel lies on a page: its width in CSS pixels (280 to 560), folded to the rail, beside or over the page. */
export interface PanelLayout {
  readonly shown: boolean;
  readonly width: number;
  readonly folded: boolean;
  readonly room: "make-room" | "float";
}

export const FIRST_LAYOUT: PanelLayout = { shown: true, width: 360, folded: false, room: "make-room" };

/** What is remembered of one site, by its host name. */
export interface SiteSettings {
  readonly host: string;
  /** The agent switched Chatside off here. */
  readonly off: boolean;
  readonly layout: PanelLayout;
  /** How conversations here are timed, where the agent chose it; absent, as the page says. */
  readonly channel?: PaceChannel;
  /** The send key sends the agent's own text here, too; absent, it does not. */
  readonly ownSend?: boolean;
}

/** Keeps a change of a site's settings and answers what holds then. */
export type ChangeSite = (host: string, change: (site: SiteSettings) => SiteSettings) => Promise<SiteSettings>;

/** A site never met has the first layout and is on. */
export const firstSettings = (host: string): SiteSettings => ({ host, off: false, layout: FIRST_LAYOUT });

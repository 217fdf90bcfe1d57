import type { MacroId } from "../macros/macro";
import type { ProfilePart, SiteProfile } from "../sites/site-profile";
import type { SiteSettings } from "../sites/site-settings";

/** What was learnt of one macro. */
export interface MemoryRow {
  readonly macroId: MacroId;
  readonly title: string;
  /** Words of messages it answered, the newest last. */
  readonly messages: readonly string[];
}

export interface SiteRow {
  /** The granted pattern, e.g. `*://desk.example/*`; absent for a site that is only switched off. */
  readonly origin?: string;
  readonly settings: SiteSettings;
}

/** A page description that was taught or brought. */
export interface ProfileRow {
  readonly id: string;
  readonly name: string;
  readonly source: SiteProfile["source"];
  readonly updated: string;
  /** What it describes; the rest is left to the universal reading. */
  readonly knows: readonly ProfilePart[];
  /** The hosts it says it is for, and those it is used on. */
  readonly hosts: readonly { readonly host: string; readonly confirmed: boolean }[];
}

// What the options page lists of sites and page descriptions.
import type { ProfilePart, SiteProfile } from "../sites/site-profile";
import type { SiteSettings } from "../sites/site-settings";

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

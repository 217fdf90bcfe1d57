import converse from "../../assets/site-profiles/converse.json";
import type { SiteProfile } from "../../lib/sites/site-profile";

/** The profiles that come with Chatside; a page none of them fits is read without one. */
export const SITE_PROFILES: readonly SiteProfile[] = [converse as SiteProfile];

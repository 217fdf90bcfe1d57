import type { SiteProfile } from "./site-profile";

/**
 * Whether nobody here has pointed at what a profile says: its keys and modes count only as far as the page's own looks
 * agree, until the page is taught anew, which makes it the person's own.
 */
export const isFromElsewhere = ({ source }: SiteProfile): boolean => source === "imported";

import { FIRST_LAYOUT, type SiteSettings } from "../sites/site-settings";
import type { Database } from "./database";

/** What is remembered of a site; a site never met has the first layout and is on. */
export const loadSite = async (db: Database, host: string): Promise<SiteSettings> =>
  (await db.sites.get(host)) ?? { host, off: false, layout: FIRST_LAYOUT };

export const loadSites = (db: Database): Promise<SiteSettings[]> => db.sites.toArray();

export async function saveSite(db: Database, site: SiteSettings): Promise<void> {
  await db.sites.put(site);
}

export async function forgetSite(db: Database, host: string): Promise<void> {
  await db.sites.delete(host);
}

import { type ChangeSite, firstSettings, type SiteSettings } from "../sites/site-settings";
import type { Database } from "./database";

/** What is remembered of a site. */
export const loadSite = async (db: Database, host: string): Promise<SiteSettings> =>
  (await db.sites.get(host)) ?? firstSettings(host);

export const loadSites = (db: Database): Promise<SiteSettings[]> => db.sites.toArray();

/** Changes what is remembered of a site, in one piece: two changes at once keep both. Answers what holds then. */
export const changeSite = (
  db: Database,
  host: string,
  change: (site: SiteSettings) => SiteSettings,
): Promise<SiteSettings> =>
  db.transaction("rw", db.sites, async () => {
    const site = change(await loadSite(db, host));
    await db.sites.put(site);
    return site;
  });

export async function forgetSite(db: Database, host: string): Promise<void> {
  await db.sites.delete(host);
}

/** As they are handed to the rooms that need them. */
export const siteStore = (db: Database) => ({
  loadSite: (host: string) => loadSite(db, host),
  changeSite: ((host, change) => changeSite(db, host, change)) satisfies ChangeSite,
});

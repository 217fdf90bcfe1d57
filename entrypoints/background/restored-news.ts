// After a restore everybody reads anew what they had in mind: search, clocks, open pages.
import type { Database } from "../../lib/database/database";
import type { RowChange } from "../../lib/database/restore-backup";
import { loadSite } from "../../lib/database/sites";
import { loadWorkspace } from "../../lib/database/workspaces";
import { DEFAULT_WORKSPACE } from "../../lib/macros/macro";
import type { SiteSettings } from "../../lib/sites/site-settings";
import type { PageDesk } from "./page-desk";
import type { PanelLayouts } from "./panel-layouts";
import type { SearchDesk } from "./search-desk";

export interface RestoredNewsNeeds {
  readonly db: Database;
  readonly search: Pick<SearchDesk, "reload" | "measure">;
  readonly pages: Pick<PageDesk, "all">;
  readonly layouts: Pick<PanelLayouts, "tellSite">;
  readonly onSite: (site: SiteSettings) => Promise<void>;
  readonly tellProfiles: () => Promise<void>;
  readonly expectationsChanged: () => void;
}

const hostOf = ({ table, before, after }: RowChange): string[] => {
  const host: unknown = table === "sites" ? Reflect.get(after ?? before ?? {}, "host") : undefined;
  return typeof host === "string" ? [host] : [];
};

/** Tells of what a restore, or taking it back, has changed. */
export function createRestoredNews(needs: RestoredNewsNeeds) {
  const { db, search, pages } = needs;
  return async (changes: readonly RowChange[]): Promise<void> => {
    search.measure((await loadWorkspace(db, DEFAULT_WORKSPACE)).chatLength);
    search.reload();
    for (const host of new Set(changes.flatMap(hostOf))) {
      const site = await loadSite(db, host);
      for (const frame of pages.all()) {
        if (frame.host === host) frame.post({ kind: "own-send", on: site.ownSend ?? false });
      }
      await needs.layouts.tellSite(host, site.layout);
      await needs.onSite(site);
    }
    if (changes.some(({ table }) => table === "profiles")) await needs.tellProfiles();
    needs.expectationsChanged();
  };
}

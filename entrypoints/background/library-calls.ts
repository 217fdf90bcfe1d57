// What the options page asks: macros (`macro-calls`), sites, page descriptions and the workspace.
import { browser } from "../../lib/browser/api";
import { forgetAllAnswers } from "../../lib/database/answers";
import type { Database } from "../../lib/database/database";
import { forgetMemories, forgetMemory, loadMemories } from "../../lib/database/memories";
import { changeSite, forgetSite, loadSite, loadSites } from "../../lib/database/sites";
import { loadWorkspace, saveWorkspace } from "../../lib/database/workspaces";
import { DEFAULT_WORKSPACE } from "../../lib/macros/macro";
import type { SiteSettings } from "../../lib/sites/site-settings";
import type { MemoryRow, SiteRow } from "../../lib/wire/library-rows";
import type { LibraryCall, PanelAnswer } from "../../lib/wire/panel-messages";
import type { Workspace } from "../../lib/workspaces/workspace";
import type { KeptProfiles } from "./kept-profiles";
import { isMacroCall, type MacroCalls } from "./macro-calls";
import { done } from "./panel-answers";
import type { SearchDesk } from "./search-desk";
import { grantedOrigins } from "./site-access";

export interface LibraryNeeds {
  readonly db: Database;
  readonly search: SearchDesk;
  readonly macros: MacroCalls;
  readonly profiles: KeptProfiles;
  /** Called when a site was switched on or off, or forgotten. */
  readonly onSite: (settings: SiteSettings) => Promise<void>;
  /** Our send key for the agent's own text is switched on or off there. */
  readonly ownSend: (host: string, on: boolean) => Promise<void>;
  /** What is expected of answers has changed: targets, hours, or how a site is timed. */
  readonly onWorkspace: () => void;
}

const hostOf = (origin: string) => /^[^:]+:\/\/([^/]+)\//.exec(origin)?.[1] ?? origin;

/** Whether it may learn is said elsewhere, maybe after the form was opened. */
async function saveSettings(db: Database, { learns: _, ...settings }: Workspace): Promise<void> {
  const { learns } = await loadWorkspace(db, settings.id);
  await saveWorkspace(db, learns === undefined ? settings : { ...settings, learns });
}

async function listMemories({ db, search }: LibraryNeeds): Promise<PanelAnswer> {
  const kept = await loadMemories(db, DEFAULT_WORKSPACE);
  const memories = await Promise.all(
    kept.map(
      async ({ macroId, messages }): Promise<MemoryRow> => ({
        macroId,
        title: (await search.find(macroId))?.title ?? "A macro that is gone",
        messages,
      }),
    ),
  );
  return { kind: "memories", memories: memories.sort((a, b) => (a.title < b.title ? -1 : 1)) };
}

async function listSites(db: Database): Promise<PanelAnswer> {
  const origins = await grantedOrigins();
  const rows: SiteRow[] = await Promise.all(
    origins.map(async (origin) => ({ origin, settings: await loadSite(db, hostOf(origin)) })),
  );
  const listed = new Set(rows.map((row) => row.settings.host));
  const others = (await loadSites(db)).filter((site) => !listed.has(site.host));
  return { kind: "sites", sites: [...rows, ...others.map((settings) => ({ settings }))] };
}

export async function answerLibraryCall(needs: LibraryNeeds, call: LibraryCall): Promise<PanelAnswer> {
  const { db, search, profiles } = needs;
  if (isMacroCall(call)) return needs.macros(call);
  switch (call.kind) {
    case "list-memories":
      return listMemories(needs);
    case "forget-memories":
      if (call.macroId === undefined) await forgetMemories(db, DEFAULT_WORKSPACE);
      else await forgetMemory(db, DEFAULT_WORKSPACE, call.macroId);
      await search.memoriesChanged();
      return done;
    case "list-sites":
      return listSites(db);
    case "forget-site": {
      const { host, origin } = call;
      if (origin !== undefined) await browser.permissions.remove({ origins: [origin] });
      const settings = await loadSite(db, host);
      await forgetSite(db, host);
      await needs.onSite({ ...settings, off: true });
      return done;
    }
    case "site-off": {
      await needs.onSite(await changeSite(db, call.host, (site) => ({ ...site, off: call.off })));
      return done;
    }
    case "site-own-send":
      await needs.ownSend(call.host, call.on);
      return done;
    case "site-channel": {
      await changeSite(db, call.host, ({ channel: _, ...rest }) => ({
        ...rest,
        ...(call.channel ? { channel: call.channel } : {}),
      }));
      needs.onWorkspace();
      return done;
    }
    case "load-workspace":
      return { kind: "workspace", workspace: await loadWorkspace(db, DEFAULT_WORKSPACE) };
    case "save-workspace":
      await saveSettings(db, call.workspace);
      search.measure(call.workspace.chatLength);
      needs.onWorkspace();
      return done;
    case "forget-all-answers":
      await forgetAllAnswers(db, DEFAULT_WORKSPACE);
      return done;
    case "list-profiles":
      return profiles.list();
    case "export-profile":
      return profiles.exportFile(call.id);
    case "import-profile":
      return profiles.importFile(call.text);
    case "confirm-host":
      return profiles.confirmHost(call.id, call.host, call.confirmed);
    case "delete-profile":
      return profiles.remove(call.id);
    case "restore-profile":
      return profiles.restore(call.id);
  }
}

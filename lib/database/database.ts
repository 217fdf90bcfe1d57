import { Dexie, type EntityTable, type Table } from "dexie";
import type { Macro, MacroId, MacroUse, WorkspaceId } from "../macros/macro";
import type { MacroVersion } from "../macros/macro-version";
import type { SendPlan } from "../sending/send-plan";
import type { SiteProfile } from "../sites/site-profile";
import type { SiteSettings } from "../sites/site-settings";
import type { Workspace } from "../workspaces/workspace";

/** One use row per workspace and macro, so that two clients never share a ranking. */
export interface StoredUse extends MacroUse {
  readonly workspaceId: WorkspaceId;
}

/** Small facts about the database itself, e.g. which starter macros were put in. */
export interface StoredFact {
  readonly name: "starter-version";
  readonly value: number;
}

/** A site profile that a person taught or brought. */
export interface StoredProfile {
  readonly id: string;
  readonly workspaceId: WorkspaceId;
  readonly profile: SiteProfile;
  /** Where the person said it may be used: exact hosts, or all below one (`*.example.com`). */
  readonly hosts: readonly string[];
  /** Milliseconds since 1970; of two for one host the later one counts. */
  readonly savedAt: number;
}

/** A deleted macro, kept for a while. */
export interface BinnedMacro {
  readonly id: MacroId;
  readonly macro: Macro;
  /** Milliseconds since 1970; macros that were deleted together have the same. */
  readonly deletedAt: number;
}

/** What one change of many macros took away, so that it can be undone. */
export interface StoredChange {
  /** Milliseconds since 1970, later than that of any change before. */
  readonly at: number;
  readonly before: readonly Pick<Macro, "id" | "tags" | "folder" | "pinned" | "changedAt">[];
}

/** A query that found nothing. */
export interface StoredMiss {
  readonly workspaceId: WorkspaceId;
  readonly query: string;
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
}

/** The schema version below that is the newest. */
const NEWEST = 3;
/** Dexie counts ten versions of the browser's for one of its own. */
const DEXIE_STEP = 10;

/**
 * Everything Chatside keeps, in the background's own IndexedDB. `retention.md` beside this file lists every field with
 * its lifetime. Each schema version stays here for ever, since an agent may come from any of them.
 */
export class Database extends Dexie {
  macros!: EntityTable<Macro, "id">;
  uses!: Table<StoredUse, [WorkspaceId, MacroId]>;
  plans!: EntityTable<SendPlan, "id">;
  workspaces!: EntityTable<Workspace, "id">;
  sites!: EntityTable<SiteSettings, "host">;
  facts!: EntityTable<StoredFact, "name">;
  profiles!: EntityTable<StoredProfile, "id">;
  bin!: EntityTable<BinnedMacro, "id">;
  versions!: Table<MacroVersion, [MacroId, number]>;
  changes!: EntityTable<StoredChange, "at">;
  misses!: Table<StoredMiss, [WorkspaceId, string]>;

  constructor(name = "chatside") {
    super(name);
    this.version(1).stores({
      macros: "id, workspaceId",
      uses: "[workspaceId+macroId], workspaceId",
      plans: "id, [target.site+target.key], touchedAt",
      workspaces: "id",
      sites: "host",
      facts: "name",
    });
    this.version(2).stores({ profiles: "id, workspaceId" });
    this.version(3).stores({
      bin: "id, deletedAt",
      versions: "[macroId+replacedAt], macroId",
      changes: "at",
      misses: "[workspaceId+query], workspaceId",
    });
    // Dexie opens a database of a newer version as if it were its own: what that one holds is not ours to touch.
    this.on(
      "ready",
      () => {
        const stored = this.backendDB().version;
        if (stored > NEWEST * DEXIE_STEP) throw new Dexie.VersionError(`stored version ${stored}`);
      },
      true,
    );
  }
}

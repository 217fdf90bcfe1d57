import { Dexie, type EntityTable, type Table } from "dexie";
import type { Macro, MacroId, MacroUse, WorkspaceId } from "../macros/macro";
import type { MacroVersion } from "../macros/macro-version";
import type { RememberedMessages } from "../macros/message-memory";
import type { SavedIndex } from "../macros/saved-index";
import { FIRST_TARGETS } from "../pace/targets";
import type { SendPlan } from "../sending/send-plan";
import type { SiteProfile } from "../sites/site-profile";
import type { SiteSettings } from "../sites/site-settings";
import type { DurationMs } from "../transcript/time";
import type { Workspace } from "../workspaces/workspace";
import type { StoredAnswers } from "./answers";
import type { StoredPromise } from "./promises";

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

/** The search index of a workspace's macros, as buffers: a cache that may be lost or thrown away at any time. */
export interface StoredIndex extends SavedIndex {
  readonly workspaceId: WorkspaceId;
}

/** Words of messages that a macro answered, one row per workspace and macro. */
export interface StoredMemory extends RememberedMessages {
  readonly workspaceId: WorkspaceId;
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

/** One target for all becomes a target for each thing, in live chat; messaging begins with what everybody begins with. */
function withTargets(workspace: Partial<Workspace> & { replyTarget?: DurationMs }): void {
  const { replyTarget = FIRST_TARGETS.live.reply } = workspace;
  delete workspace.replyTarget;
  Object.assign(workspace, { targets: { ...FIRST_TARGETS, live: { ...FIRST_TARGETS.live, reply: replyTarget } } });
}

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
  indexes!: EntityTable<StoredIndex, "workspaceId">;
  memories!: Table<StoredMemory, [WorkspaceId, MacroId]>;
  answers!: Table<StoredAnswers, [WorkspaceId, MacroId, string]>;
  promises!: EntityTable<StoredPromise, "id">;
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
    this.version(3)
      .stores({
        indexes: "workspaceId",
        memories: "[workspaceId+macroId], workspaceId",
        answers: "[workspaceId+macroId+field], [workspaceId+macroId], workspaceId, macroId, keptAt",
        promises: "id",
        bin: "id, deletedAt",
        versions: "[macroId+replacedAt], macroId",
        changes: "at",
        misses: "[workspaceId+query], workspaceId",
      })
      .upgrade((change) => change.table("workspaces").toCollection().modify(withTargets));
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

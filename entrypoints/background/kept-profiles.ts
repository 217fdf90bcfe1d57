// Page descriptions that a person taught or brought. One from elsewhere is used only on hosts the person confirmed, by its
// address alone: marks in a page, which any page can carry, never bring it in.
import type { Database, StoredProfile } from "../../lib/database/database";
import { deleteProfile, loadProfile, loadProfiles, saveProfile } from "../../lib/database/profiles";
import { DEFAULT_WORKSPACE } from "../../lib/macros/macro";
import { isHost } from "../../lib/sites/match-site";
import type { ProfilePart, SiteProfile } from "../../lib/sites/site-profile";
import { parseSiteProfile } from "../../lib/sites/site-profile.schema";
import type { ProfileRow } from "../../lib/wire/library-rows";
import type { PanelAnswer } from "../../lib/wire/panel-messages";
import { done, problem } from "./panel-answers";
import { shippedProfilesFor } from "./site-profiles";

/** More than this many are no person's own (a full disk is told elsewhere). */
const MOST = 200;
const ONE_HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;
const PARTS: readonly ProfilePart[] = ["transcript", "roles", "composer", "send", "conversation"];

const GONE = problem("That page description is gone.");

export interface KeptProfileNeeds {
  readonly db: Database;
  readonly now: () => number;
  readonly newId: () => string;
  /** Called after every change of what is used where. */
  readonly onChange: () => Promise<void>;
}

const knows = (profile: SiteProfile): ProfilePart[] => PARTS.filter((part) => profile[part] !== "universal");

/** The hosts a profile names, then those it was confirmed for besides. */
const hostsOf = ({ profile, hosts }: StoredProfile): ProfileRow["hosts"] =>
  [...new Set([...profile.match.hosts, ...hosts])].map((host) => ({ host, confirmed: hosts.includes(host) }));

const rowOf = (stored: StoredProfile): ProfileRow => ({
  id: stored.id,
  name: stored.profile.name,
  source: stored.profile.source,
  updated: stored.profile.updated,
  knows: knows(stored.profile),
  hosts: hostsOf(stored),
});

/** As it is handed to a page: for this one host, whatever else it says. */
const onHost = (profile: SiteProfile, host: string): SiteProfile => {
  const { path, not } = profile.match;
  const match = { hosts: [host], fingerprint: [], atLeast: 4, ...(path ? { path } : {}), ...(not ? { not } : {}) };
  return { ...profile, match };
};

export function createKeptProfiles({ db, now, newId, onChange }: KeptProfileNeeds) {
  const deleted = new Map<string, StoredProfile>();

  async function keep(stored: StoredProfile): Promise<void> {
    await saveProfile(db, stored);
    await onChange();
  }

  async function importFile(text: string): Promise<PanelAnswer> {
    let raw: unknown;
    try {
      raw = JSON.parse(text);
    } catch {
      return problem("This file is no page description: it isn't JSON.");
    }
    const check = parseSiteProfile(raw, "elsewhere");
    if (check.kind === "bad") {
      const said = check.problems.slice(0, 5).join("; ");
      return problem(`This file is no page description that Chatside can use. ${said}`);
    }
    const all = await loadProfiles(db);
    if (all.length >= MOST) return problem("There are too many page descriptions. Delete some, then try again.");
    // What comes anew under a known name is confirmed anew: it may say something else.
    const before = all.find(({ profile }) => profile.source === "imported" && profile.id === check.profile.id);
    const profile: SiteProfile = { ...check.profile, source: "imported" };
    const id = before?.id ?? newId();
    await keep({ id, workspaceId: DEFAULT_WORKSPACE, profile, hosts: [], savedAt: now() });
    return { kind: "imported", name: profile.name, warnings: check.warnings.slice(0, 10) };
  }

  async function confirmHost(id: string, host: string, confirmed: boolean): Promise<PanelAnswer> {
    const stored = await loadProfile(db, id);
    if (!stored) return GONE;
    // Hosts it does not name may be added one by one, as they are typed: never all below one.
    if (confirmed && !stored.profile.match.hosts.includes(host) && !ONE_HOST.test(host))
      return problem(`“${host}” is no site's name. Write it as in the address, e.g. desk.example.com.`);
    const others = stored.hosts.filter((one) => one !== host);
    await keep({ ...stored, hosts: confirmed ? [...others, host] : others, savedAt: now() });
    return done;
  }

  return {
    /** The profiles a page on this host may be read by: the person's own first, the latest of them before all. */
    async forHost(host: string): Promise<readonly SiteProfile[]> {
      const all = await loadProfiles(db).catch(() => []);
      const own = all
        .filter(({ hosts }) => hosts.some((pattern) => isHost(host, pattern)))
        .sort((a, b) => b.savedAt - a.savedAt)
        .map(({ profile }) => onHost(profile, host));
      return [...own, ...shippedProfilesFor(host)];
    },

    /** Keeps what was taught on a host in place of what was taught there before. */
    async saveTaught(host: string, raw: unknown): Promise<PanelAnswer> {
      const check = parseSiteProfile(raw, "elsewhere");
      if (check.kind === "bad") return problem(`This page can't be kept. ${check.problems.slice(0, 3).join("; ")}`);
      if (knows(check.profile).every((part) => part === "conversation"))
        return problem(
          "Nothing to keep so far: point at a message of each side, the reply box or the send button. What I read rightly already needs no teaching.",
        );
      const id = `taught:${host}`;
      const before = await loadProfile(db, id);
      const profile: SiteProfile = {
        ...onHost(check.profile, host),
        source: "taught",
        version: (before?.profile.version ?? 0) + 1,
      };
      await keep({ id, workspaceId: DEFAULT_WORKSPACE, profile, hosts: [host], savedAt: now() });
      return done;
    },

    list: async (): Promise<PanelAnswer> => {
      const all = await loadProfiles(db);
      return { kind: "profiles", profiles: all.sort((a, b) => b.savedAt - a.savedAt).map(rowOf) };
    },

    importFile,
    confirmHost,

    async exportFile(id: string): Promise<PanelAnswer> {
      const stored = await loadProfile(db, id);
      if (!stored) return GONE;
      const text = `${JSON.stringify(stored.profile, undefined, 2)}\n`;
      return { kind: "profile-file", name: `chatside-${stored.profile.id}.json`, text };
    },

    async remove(id: string): Promise<PanelAnswer> {
      const stored = await loadProfile(db, id);
      if (stored) deleted.set(id, stored);
      await deleteProfile(db, id);
      await onChange();
      return done;
    },

    async restore(id: string): Promise<PanelAnswer> {
      const stored = deleted.get(id);
      if (!stored) return problem("It can't be brought back any more.");
      await keep(stored);
      return done;
    },
  };
}

export type KeptProfiles = ReturnType<typeof createKeptProfiles>;

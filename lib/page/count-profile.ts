import type { ProfileCounts } from "../sites/judge-profile";
import type { SiteProfile } from "../sites/site-profile";
import type { AuthorRole } from "../transcript/message";
import { queryAll } from "./query-all";

/** Rows looked at to know how well a profile fits: the newest tell of the page as it is. */
const SAMPLE = 40;

/** A transcript with this many characters and no row in it holds rows of a kind nobody described. */
const WORDS = 200;

export const holdsWords = (root: Element): boolean => (root.textContent ?? "").trim().length >= WORDS;

export interface CountedRows {
  readonly root: Element | undefined;
  readonly rows: readonly Element[];
  /** Reads one row: whether it has a body, and the role that some rule knew. */
  readonly read: (row: Element) => { readonly body: boolean; readonly role: AuthorRole };
}

/** What a profile finds on this page now, to be held against what it expects. */
export function countProfile(
  document: Document,
  profile: SiteProfile,
  { root, rows, read }: CountedRows,
  conversation: boolean,
  composers: number,
): ProfileCounts {
  const sample = rows.slice(-SAMPLE).map(read);
  const { breakers } = profile.expect;
  return {
    breakers: breakers ? queryAll(document, breakers).length : 0,
    conversation,
    roots: root ? 1 : 0,
    rows: sample.length,
    words: root !== undefined && rows.length === 0 && holdsWords(root),
    bodies: sample.filter(({ body }) => body).length,
    decided: sample.filter(({ role }) => role !== "unknown").length,
    spoken: sample.filter(({ role }) => role !== "unknown" && role !== "system").length,
    composers,
  };
}

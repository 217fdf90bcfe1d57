// What a look says of itself: how well the page was read, by which profile, and the one question where it is not.
import type { PageHealth } from "../wire/page-messages";
import type { ComposerFinding, PageLook } from "./page-look";
import type { PageFinding } from "./page-structure";
import type { RowsRead } from "./read-rows";

/** Above this a reading works silently, above the next it says that it is probable; below, it asks. */
const SILENT = 0.8;
const PROBABLE = 0.55;

/** From this share of lines on that are nobody's, a person is asked. */
const OPEN_SHARE = 0.34;
/** As much of a line as a person needs to know it again. */
const LINE = 200;

/** How the page is read, and the address at which that was found. */
export interface FoundAt extends PageFinding {
  readonly address: string;
}

export function healthOf(
  found: FoundAt,
  confidence: number,
  composer: ComposerFinding,
  conversation: boolean,
): PageHealth {
  if (!found.structure) return found.several || composer.kind === "found" ? "unsure" : "no-chat";
  if (!conversation) return found.profile ? "no-chat" : "unsure";
  return confidence >= SILENT ? "read" : confidence >= PROBABLE ? "probable" : "unsure";
}

export function profiled({ profile, drifted, structure }: FoundAt): Pick<PageLook, "profile"> {
  if (!profile) return {};
  const roles = structure?.driftedRoles?.() && !drifted.includes("roles") ? (["roles"] as const) : [];
  const { name, source } = profile;
  return { profile: { name, ...(source === "shipped" ? {} : { source }), drifted: [...drifted, ...roles] } };
}

/** The one question, where the writers of too many lines are open. */
export function questionOf({ messages, doubt }: RowsRead): PageLook["question"] {
  const open = messages.filter(({ role }) => role === "unknown").length;
  const line = open > 0 && open >= messages.length * OPEN_SHARE ? doubt() : undefined;
  return line && { messageId: line.id, text: line.text.slice(0, LINE) };
}

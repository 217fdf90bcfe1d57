import type { SiteProfile } from "../../sites/site-profile";
import type { EpochMs } from "../../transcript/time";
import type { Parts } from "../parts";
import type { Pointed } from "./learn-page";
import { readByDraft } from "./read-by-draft";

/** What would have been pointed at to make this profile: the newest message of each side, the composer, the send control. */
export function pointedBy(document: Document, profile: SiteProfile, reading: Parts["reading"], now: EpochMs): Pointed {
  const { rows, composer } = readByDraft(document, profile, reading, now);
  const customer = rows.findLast(({ role }) => role === "customer")?.row;
  const own = rows.findLast(({ role }) => role === "agent")?.row;
  const { send } = profile;
  const found = composer.kind === "found" && profile.composer !== "universal" ? composer : undefined;
  const keys = send !== "universal" && (send.keys === "enter" || send.keys === "ctrl-enter") ? send.keys : "unknown";
  return {
    ...(customer ? { customer } : {}),
    ...(own ? { own } : {}),
    ...(found ? { composer: found.element } : {}),
    ...(found?.sendControl && send !== "universal" && send.button ? { send: found.sendControl } : {}),
    keys,
  };
}

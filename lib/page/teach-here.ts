import type { SiteProfile } from "../sites/site-profile";
import type { TeachCommand } from "../sites/teaching";
import type { EpochMs } from "../transcript/time";
import type { PageAnswer, PageToBackground } from "../wire/page-messages";
import { fetchPart, type PartName } from "./parts";
import type { Teaching } from "./teaching/teaching";

export interface TeachNeeds {
  readonly document: Document;
  readonly profiles: () => readonly SiteProfile[];
  readonly wantPart: (name: PartName) => void;
  readonly post: (message: PageToBackground) => boolean;
  readonly focusPanel: () => void;
  readonly now: () => EpochMs;
  readonly signal: AbortSignal;
}

/** Teaching as far as the page port knows it: its part is fetched when a person starts to teach. */
export function createTeachHolder(needs: TeachNeeds) {
  let teaching: Teaching | undefined;

  async function begin(): Promise<void> {
    if (teaching && !teaching.isOver()) return;
    const [part, reading] = await Promise.all([
      fetchPart("teaching", needs.wantPart),
      fetchPart("reading", needs.wantPart),
    ]);
    if (!part || !reading || needs.signal.aborted) return;
    teaching = part.createTeaching({
      ...needs,
      reading,
      before: needs.profiles().find(({ source }) => source !== "shipped"),
      tell: (told) => void needs.post({ kind: "teaching", ...(told ? { teaching: told } : {}) }),
    });
  }

  return {
    async obey(command: TeachCommand): Promise<PageAnswer> {
      if (command.do === "start") await begin();
      if (!teaching || teaching.isOver())
        return command.do === "start" ? { kind: "refused", reason: "page-not-connected" } : { kind: "done" };
      const profile = teaching.obey(command);
      return command.do === "save" ? { kind: "profile", profile } : { kind: "done" };
    },
    /** A background that slept has forgotten it. */
    tellAgain: (): void => teaching?.tell(),
  };
}

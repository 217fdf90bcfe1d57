// Times every conversation that is shown: what the client expects, read once and kept until it changes, and the facts of
// its clocks, found once per look at the page.
import { channelOf } from "../../lib/pace/channel-of";
import { chooseLine, lineKind } from "../../lib/pace/choose-line";
import { findPace, type PaceRules } from "../../lib/pace/find-pace";
import type { LineKind } from "../../lib/pace/holding-lines";
import type { NotedPromise } from "../../lib/pace/note-promise";
import type { OfferedLines } from "../../lib/pace/offered-line";
import { openAt } from "../../lib/pace/operating-hours";
import type { PaceFacts } from "../../lib/pace/pace-facts";
import { queuePace } from "../../lib/pace/queue-pace";
import { isZone } from "../../lib/pace/zone-time";
import type { SiteSettings } from "../../lib/sites/site-settings";
import type { EpochMs } from "../../lib/transcript/time";
import type { ConversationKey } from "../../lib/transcript/transcript";
import { messageLength } from "../../lib/workspaces/message-length";
import { firstName } from "../../lib/workspaces/placeholder-values";
import type { Workspace } from "../../lib/workspaces/workspace";
import { composerFrame } from "./composer-frame";
import type { Shown } from "./conversations";

export interface PaceDeskNeeds {
  readonly loadWorkspace: () => Promise<Workspace>;
  readonly loadSite: (host: string) => Promise<SiteSettings>;
  /** The promise to be back that stands in a conversation. */
  readonly loadPromise: (site: string, key: ConversationKey) => Promise<NotedPromise | undefined>;
  readonly loadAway: () => Promise<EpochMs | undefined>;
  readonly all: () => readonly Shown[];
  /** The IANA zone of this machine. */
  readonly zone: string;
}

interface Expectations {
  readonly workspace: Promise<Workspace>;
  readonly away: Promise<EpochMs | undefined>;
  readonly sites: Map<string, Promise<SiteSettings>>;
}

export function createPaceDesk({ loadWorkspace, loadSite, loadPromise, loadAway, all, zone }: PaceDeskNeeds) {
  let expected: Expectations | undefined;
  let found = new WeakMap<Shown, PaceFacts>();
  const offered = new WeakMap<Shown, OfferedLines>();

  const expectations = (): Expectations => {
    expected ??= { workspace: loadWorkspace(), away: loadAway(), sites: new Map() };
    return expected;
  };

  async function rulesFor({ frame, signs, channel: chosen }: Shown): Promise<PaceRules> {
    const { workspace, away, sites } = expectations();
    const site = sites.get(frame.host) ?? loadSite(frame.host);
    sites.set(frame.host, site);
    const [{ targets, hours }, awaySince, { channel: ofSite }] = await Promise.all([workspace, away, site]);
    const channel = channelOf(signs, chosen, ofSite);
    return {
      channel,
      targets: targets[channel],
      zone,
      ...(hours && isZone(hours.zone) ? { hours } : {}),
      ...(awaySince === undefined ? {} : { awaySince }),
    };
  }

  const canWrite = ({ frame, composer }: Shown): boolean =>
    (composer.mode !== "none" && composer.mode !== "locked") || composerFrame(frame, all()) !== undefined;

  async function factsOf(shown: Shown | undefined): Promise<PaceFacts | undefined> {
    if (!shown?.transcript) return undefined;
    const kept = found;
    const known = kept.get(shown);
    if (known) return known;
    const { messages, openedAt, conversation } = shown.transcript;
    const { signs, moments, snoozed = false, specialist } = shown;
    const seen = { messages, signs, openedAt, canWrite: canWrite(shown), snoozed, ...moments };
    const [rules, promise] = await Promise.all([rulesFor(shown), loadPromise(shown.frame.site, conversation.key)]);
    const promised = promise ? { promised: promise } : {};
    const facts = findPace({ ...seen, ...(specialist ? { specialist } : {}), ...promised }, rules);
    kept.set(shown, facts);
    return facts;
  }

  return {
    factsOf,

    /** The clock of whoever waits in a queue since then, beside the chat that is shown. */
    async queueOf(shown: Shown, since: EpochMs): Promise<PaceFacts> {
      return queuePace(since, await rulesFor(shown));
    },

    /** How long a message of a macro gets in this chat, in characters; without a chat, as in live chat. */
    async lengthIn(shown: Shown | undefined): Promise<number> {
      const facts = await factsOf(shown);
      return messageLength(await expectations().workspace, facts?.channel ?? "live");
    },

    /** Nobody is there, by the operating hours or because the agent said so. */
    async isResting(at: EpochMs): Promise<boolean> {
      const { workspace, away } = expectations();
      const [{ hours }, awaySince] = await Promise.all([workspace, away]);
      return awaySince !== undefined || !openAt(hours && isZone(hours.zone) ? hours : undefined, at).open;
    },

    /** The next line for each silence that this customer has not read. */
    async linesOf(shown: Shown): Promise<OfferedLines> {
      const { transcript } = shown;
      if (!transcript) return {};
      const asked = (await factsOf(shown))?.specialist;
      const known = offered.get(shown);
      if (known) return known;
      const { messages, conversation } = transcript;
      const name = firstName(conversation);
      const row = (key: keyof OfferedLines, kind: LineKind) => {
        const line = chooseLine(messages, kind, name);
        return line === undefined ? {} : { [key]: line };
      };
      const lines: OfferedLines = {
        ...row("hold", asked && !asked.over ? "colleague" : lineKind(messages)),
        ...(asked && !asked.over ? row("further", "further") : {}),
        ...row("checkIn", "check-in"),
        ...row("closing", "closing"),
        ...row("outOfHours", "out-of-hours"),
      };
      offered.set(shown, lines);
      return lines;
    },

    /** What clients expect has changed, or could not be read: it is read anew. */
    forget(): void {
      expected = undefined;
      found = new WeakMap();
    },
  };
}

export type PaceDesk = ReturnType<typeof createPaceDesk>;

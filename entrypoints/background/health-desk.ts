// Gathers how a tab is read, for a person who asks: what the page's own frame explains, the frames there are, and what was
// refused. What must stay true: no name, text or key of a conversation is in it.
import type { PageDetails, PartFound } from "../../lib/sites/page-details";
import type { TabHealth } from "../../lib/wire/tab-health";
import type { Shown } from "./conversations";
import type { PageDesk } from "./page-desk";
import type { RefusalLog } from "./refusal-log";

export interface HealthNeeds {
  readonly pages: PageDesk;
  readonly shownIn: (tabId: number) => Shown | undefined;
  readonly all: () => readonly Shown[];
  readonly refusals: RefusalLog;
  readonly version: string;
}

/** Words of names shorter than this say nothing of anybody. */
const SHORT = 3;

/** Everything that names somebody in this conversation: a desk may put it into its class names. */
function namesIn(shown: Shown | undefined): readonly string[] {
  const { conversation, messages = [] } = shown?.transcript ?? {};
  if (!conversation) return [];
  const names = [conversation.customerName ?? "", ...new Set(messages.map(({ author = "" }) => author))];
  return [conversation.key, ...names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u))]
    .filter((word) => word.length >= SHORT)
    .map((word) => word.toLowerCase());
}

function withoutNames<Part extends PartFound>(part: Part, names: readonly string[]): Part {
  if (part.element === undefined) return part;
  const [tag = "", ...classes] = part.element.split(".");
  const kept = classes.filter((one) => !names.some((name) => one.toLowerCase().includes(name)));
  return { ...part, element: [tag, ...kept].join(".") };
}

function cleaned(details: PageDetails, names: readonly string[]): PageDetails {
  return {
    ...details,
    list: withoutNames(details.list, names),
    roles: withoutNames(details.roles, names),
    composer: withoutNames(details.composer, names),
    send: withoutNames(details.send, names),
  };
}

export function createHealthDesk({ pages, shownIn, all, refusals, version }: HealthNeeds) {
  return async (tabId: number): Promise<TabHealth> => {
    const shown = shownIn(tabId);
    const [answer, refused] = await Promise.all([
      shown && pages.ask(shown.frame, { kind: "explain" }),
      refusals.of(tabId),
    ]);
    const keyKind = shown?.transcript?.conversation.keyKind;
    return {
      version,
      ...(answer?.kind === "explained" ? { page: cleaned(answer.details, namesIn(shown)) } : {}),
      frames: all()
        .filter(({ frame }) => frame.tabId === tabId)
        .map((one) => ({
          host: one.frame.host,
          top: one.frame.top,
          health: one.health,
          conversation: one.transcript !== undefined,
          composer: one.composer.mode,
          chosen: one.frame === shown?.frame,
        })),
      refusals: refused,
      unparsed: pages.unparsedIn(tabId),
      ...(keyKind === undefined ? {} : { keyKind }),
    };
  };
}

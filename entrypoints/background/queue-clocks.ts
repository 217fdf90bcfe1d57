// The clock to accept: a customer who waits in a desk's queue stands among all chats while the agent is in another one.
import type { PaceFacts } from "../../lib/pace/pace-facts";
import type { EpochMs } from "../../lib/transcript/time";
import type { ConversationKey } from "../../lib/transcript/transcript";
import type { RosterChat } from "./chat-roster";
import type { Shown } from "./conversations";

export interface QueueClockNeeds {
  /** Since when somebody waits in a tab. */
  readonly since: (tabId: number) => EpochMs | undefined;
  readonly factsOf: (shown: Shown, since: EpochMs) => Promise<PaceFacts>;
  readonly factsOnScreen: (shown: Shown) => Promise<PaceFacts | undefined>;
}

const KEY = "queue" as ConversationKey;

export function createQueueClocks({ since, factsOf, factsOnScreen }: QueueClockNeeds) {
  let clocks: readonly RosterChat[] = [];

  async function clockOf(shown: Shown): Promise<readonly RosterChat[]> {
    const { tabId, site, host } = shown.frame;
    const from = shown.signs.includes("customer-waiting") ? since(tabId) : undefined;
    // The chat on screen is the one that waits: it has that clock itself.
    if (from === undefined || (await factsOnScreen(shown))?.owes === "acceptance") return [];
    const pace = await factsOf(shown, from);
    const known = clocks.find((one) => one.tabId === tabId && JSON.stringify(one.pace) === JSON.stringify(pace));
    return [known ?? { id: `queue:${tabId}`, site, host, key: KEY, tabId, pace }];
  }

  return {
    all: () => clocks,

    /** What every tab shows now; tells whether any of these clocks is another. */
    async heed(shown: readonly Shown[]): Promise<boolean> {
      const before = clocks;
      clocks = (await Promise.all(shown.map(clockOf))).flat();
      return clocks.length !== before.length || clocks.some((one, at) => one !== before[at]);
    },
  };
}

import type { ElementTest } from "../sites/element-test";
import type { SiteProfile } from "../sites/site-profile";
import type { ConversationSign } from "../transcript/conversation-sign";
import { queryVisible } from "./query-all";
import { holds } from "./test-element";

/** What the page shows of a conversation's state beside its messages. */
export function signsByProfile(pane: Element, profile: SiteProfile): readonly ConversationSign[] {
  const { state, queue } = profile;
  const some = (tests: readonly ElementTest[] | undefined) =>
    tests?.some((test) => holds(test, { element: pane, scope: pane, shown: true })) ?? false;
  const signs: readonly (readonly [ConversationSign, boolean])[] = [
    ["closed", some(state?.closed)],
    ["customer-left", some(state?.customerLeft)],
    ["colleague-replying", some(state?.replying)],
    [
      "customer-waiting",
      queryVisible(pane.ownerDocument, [...(queue?.accept ?? []), ...(queue?.items ?? [])]).length > 0,
    ],
  ];
  return signs.flatMap(([sign, shown]) => (shown ? [sign] : []));
}

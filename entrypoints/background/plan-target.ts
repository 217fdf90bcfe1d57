// The chat that a plan made now would be for, as its page shows it.
import type { PlanTarget } from "../../lib/sending/send-plan";
import type { PanelAnswer } from "../../lib/wire/panel-messages";
import type { Shown } from "./conversations";
import { refused } from "./panel-answers";

export function planTargetOf(shown: Shown | undefined): PlanTarget | undefined {
  const conversation = shown?.transcript?.conversation;
  if (!shown || !conversation) return undefined;
  return {
    site: shown.frame.site,
    key: conversation.key,
    keyKind: conversation.keyKind,
    ...(conversation.customerName === undefined ? {} : { customerName: conversation.customerName }),
  };
}

/** Why there is no target. */
export const whyNoTarget = (shown: Shown | undefined): PanelAnswer =>
  refused(!shown ? "page-not-connected" : shown.health === "unsure" ? "page-not-read" : "no-conversation");

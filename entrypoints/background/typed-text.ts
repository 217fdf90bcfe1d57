// "Save what I just typed": the agent's own text, from the reply box or their last message, as a macro could begin.
import { titleOf } from "../../lib/macros/title-of";
import { valuesAsPlaceholders } from "../../lib/macros/values-as-placeholders";
import type { PanelAnswer } from "../../lib/wire/panel-messages";
import { placeholderValues } from "../../lib/workspaces/placeholder-values";
import type { Workspace } from "../../lib/workspaces/workspace";
import type { Shown } from "./conversations";
import type { PageDesk } from "./page-desk";
import { problem, refused } from "./panel-answers";

export interface TypedTextNeeds {
  readonly pages: Pick<PageDesk, "ask">;
  readonly shownIn: (tabId: number) => Shown | undefined;
  readonly loadWorkspace: () => Promise<Workspace>;
}

export function createTypedText({ pages, shownIn, loadWorkspace }: TypedTextNeeds) {
  /** The reply box has its text back before it is told: the page keeps it aside in between. */
  async function fromReplyBox(shown: Shown): Promise<string | PanelAnswer> {
    const conversation = shown.transcript?.conversation.key;
    if (conversation === undefined) return refused("no-conversation");
    const answer = await pages.ask(shown.frame, { kind: "take-draft", conversation });
    if (answer?.kind === "refused") return refused(answer.reason);
    if (answer?.kind !== "draft") return refused("page-not-connected");
    if (answer.text !== "") await pages.ask(shown.frame, { kind: "put-back", conversation });
    return answer.text;
  }

  /** The last line that was seen leaving this machine, or stands under the agent's name. */
  const lastMessage = (shown: Shown): string =>
    shown.transcript?.messages.findLast(
      ({ role, origin, delivery }) =>
        role === "agent" && delivery === "shown" && origin !== "colleague" && origin !== "elsewhere",
    )?.text ?? "";

  return async (tabId: number, from: "reply-box" | "last-message"): Promise<PanelAnswer> => {
    const shown = shownIn(tabId);
    if (!shown) return refused("page-not-connected");
    const text = from === "reply-box" ? await fromReplyBox(shown) : lastMessage(shown);
    if (typeof text !== "string") return text;
    if (text.trim() === "")
      return problem(
        from === "reply-box"
          ? "There is nothing in the reply box to save. Write something there first."
          : "There is no message of yours in this chat yet.",
      );
    const known = placeholderValues(await loadWorkspace(), shown.transcript?.conversation);
    // A greeting needs a word where nobody knows the name.
    const body = valuesAsPlaceholders(text.trim(), known).replaceAll(
      "{{customer.first_name}}",
      "{{customer.first_name|there}}",
    );
    return { kind: "typed", title: titleOf(body), body };
  };
}

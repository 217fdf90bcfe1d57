// What a view is answered, made in one place: by the desks themselves, or from what a page said.
import type { PageAnswer } from "../../lib/wire/page-messages";
import type { PanelAnswer } from "../../lib/wire/panel-messages";

export const done: PanelAnswer = { kind: "done" };
export const problem = (text: string): PanelAnswer => ({ kind: "problem", text });
export const refused = (reason: Extract<PanelAnswer, { kind: "refused" }>["reason"]): PanelAnswer => ({
  kind: "refused",
  reason,
});

export const MACRO_GONE = problem("That macro is no longer in your library.");

/** A page's answer as a view is told it; nothing heard means that the page is not there. */
export function fromPage(answer: PageAnswer | undefined): PanelAnswer {
  switch (answer?.kind) {
    case "done":
      return done;
    case "refused":
      return refused(answer.reason);
    case "copied":
      return { kind: "copied" };
    case "not-found":
      return problem("That message is no longer on the page. Scroll the chat up, then try again.");
    case undefined:
      return refused("page-not-connected");
    default:
      return problem("The page answered something else. Nothing was sent.");
  }
}

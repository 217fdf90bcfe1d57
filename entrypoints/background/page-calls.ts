// What a person asks of the page on screen: lines into the plan, the reply box emptied and filled, a message shown.
import { splitMacro } from "../../lib/macros/split-macro";
import type { OfferedLines } from "../../lib/pace/offered-line";
import { openAttempt } from "../../lib/sending/open-attempt";
import type { PlanTarget } from "../../lib/sending/send-plan";
import { isUnsent } from "../../lib/sending/unsent-count";
import type { PageQuestion } from "../../lib/wire/page-messages";
import type { PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";
import type { Shown } from "./conversations";
import type { PageDesk } from "./page-desk";
import { fromPage, problem, refused } from "./panel-answers";
import type { PlanCalls } from "./plan-calls";
import type { PlanDesk } from "./plan-desk";
import { planTargetOf, whyNoTarget } from "./plan-target";

export interface PageCallNeeds {
  readonly pages: Pick<PageDesk, "ask">;
  readonly plans: Pick<PlanDesk, "planShown" | "change">;
  readonly shownIn: (tabId: number) => Shown | undefined;
  /** How long a message gets in the chat on screen, in characters. */
  readonly lengthIn: (shown: Shown | undefined) => Promise<number>;
  readonly linesOf: (shown: Shown) => Promise<OfferedLines>;
  /** What the brief offers to begin with. */
  readonly firstLinesOf: (shown: Shown) => readonly string[];
}

export function createPageCalls(needs: PageCallNeeds, keepChunks: PlanCalls["keepChunks"]) {
  const { pages, plans } = needs;

  /** Only what is offered in this conversation now becomes a chunk. */
  async function takeLine(tabId: number, text: string | undefined): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const target = planTargetOf(shown);
    if (!shown || !target) return whyNoTarget(shown);
    const lines = await needs.linesOf(shown);
    const line = text === undefined ? lines.hold : Object.values(lines).find((one) => one === text);
    const first = needs.firstLinesOf(shown).find((one) => one === text);
    const taken = first ?? line;
    if (taken === undefined) return problem("That line was said meanwhile. Take the next one.");
    const plan = await plans.planShown(shown);
    if (plan?.chunks.some((chunk) => chunk.text === taken && isUnsent(chunk)))
      return problem("That line waits in your plan already: the next key sends what comes first there.");
    const title = first === undefined ? "Holding line" : "First line";
    return keepChunks(shown, target, { title, texts: [taken], add: "next" });
  }

  async function takeDraft(tabId: number): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const target = planTargetOf(shown);
    if (!shown || !target) return whyNoTarget(shown);
    const conversation = target.key;
    const answer = await pages.ask(shown.frame, { kind: "take-draft", conversation });
    if (answer?.kind !== "draft") return fromPage(answer);
    const { text } = answer;
    // The page keeps the text aside until it is a plan: whatever fails in between loses nothing.
    const giveBack = () => pages.ask(shown.frame, { kind: "put-back", conversation });
    const texts = splitMacro(text, undefined, await needs.lengthIn(shown));
    if (texts.length === 0) {
      if (text !== "") await giveBack();
      return problem("There is nothing to cut in the reply box. Write something there first.");
    }
    const made = { title: "Your own text", texts, add: false } as const;
    const kept = await keepChunks(shown, target, made).catch(async (error: unknown) => {
      await giveBack();
      throw error;
    });
    if (kept.kind === "done") await pages.ask(shown.frame, { kind: "drop-draft", conversation, text });
    else await giveBack();
    return kept;
  }

  async function insert(tabId: number, call: Extract<PanelCall, { kind: "insert" }>): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const plan = await plans.planShown(shown);
    const chunk = plan?.chunks.find(({ id }) => id === call.chunkId);
    if (!plan || !chunk || plan.id !== call.planId || plan.revision !== call.revision) return refused("plan-changed");
    if (openAttempt(plan)) return refused("still-sending");
    if (!plan.armed) return refused("not-armed");
    const { key: conversation, customerName } = plan.target;
    const named = customerName === undefined ? {} : { customerName };
    const answer = await askPage(tabId, () => ({ kind: "insert", conversation, ...named, text: chunk.text }));
    // The text is the person's now: it stands in the composer and leaves the plan, undoable.
    if (answer.kind === "done") await plans.change(plan.id, plan.revision, { kind: "inserted", chunkId: chunk.id });
    return answer;
  }

  async function askPage(tabId: number, question: (target: PlanTarget) => PageQuestion): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const target = planTargetOf(shown);
    if (!shown || !target) return whyNoTarget(shown);
    return fromPage(await pages.ask(shown.frame, question(target)));
  }

  async function testDesk(tabId: number): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const target = planTargetOf(shown);
    if (!shown || !target) return whyNoTarget(shown);
    const plan = await plans.planShown(shown);
    if (plan && openAttempt(plan)) return refused("still-sending");
    const answer = await pages.ask(shown.frame, { kind: "test-desk", conversation: target.key });
    return answer?.kind === "tested" ? answer : fromPage(answer);
  }

  /** Asks about a line of the page, whether or not a chat is open in it. */
  async function whoSaid(tabId: number, call: Extract<PanelCall, { kind: "who-said" }>): Promise<PanelAnswer> {
    const { messageId, who } = call;
    const frame = needs.shownIn(tabId)?.frame;
    return frame ? fromPage(await pages.ask(frame, { kind: "who-said", messageId, who })) : whyNoTarget(undefined);
  }

  return { takeLine, takeDraft, insert, askPage, testDesk, whoSaid };
}

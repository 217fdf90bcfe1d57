// A macro on its way to the plan: found, looked at, its gaps asked for, cut into chunks.
import { productValues } from "../../lib/brief/page-product";
import type { Question, Values } from "../../lib/macros/find-questions";
import type { Moment } from "../../lib/macros/format-date";
import type { Macro, MacroId } from "../../lib/macros/macro";
import { prepareMacro } from "../../lib/macros/prepare-macro";
import { previewMacro } from "../../lib/macros/preview-macro";
import type { PlanTarget } from "../../lib/sending/send-plan";
import type { ConversationKey } from "../../lib/transcript/transcript";
import type { PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";
import type { UsedAs } from "../../lib/wire/search-answer";
import { placeholderValues } from "../../lib/workspaces/placeholder-values";
import type { Workspace } from "../../lib/workspaces/workspace";
import type { AnswerBook } from "./answer-book";
import type { Shown } from "./conversations";
import { type LearningDesk, lastQuestion, wordsOf } from "./learning-desk";
import type { MissedQueries } from "./missed-queries";
import { done, MACRO_GONE, problem, refused } from "./panel-answers";
import { newChunkId, type PlanCalls } from "./plan-calls";
import type { PlanDesk } from "./plan-desk";
import { planTargetOf, whyNoTarget } from "./plan-target";
import type { SearchDesk } from "./search-desk";

export interface TakeMacroNeeds {
  readonly search: Pick<SearchDesk, "find" | "search">;
  readonly plans: Pick<PlanDesk, "planShown">;
  readonly missed: MissedQueries;
  readonly learning: Pick<LearningDesk, "chosen">;
  readonly answers: AnswerBook;
  readonly shownIn: (tabId: number) => Shown | undefined;
  readonly loadWorkspace: () => Promise<Workspace>;
  /** How long a message gets in the chat on screen, in characters. */
  readonly lengthIn: (shown: Shown | undefined) => Promise<number>;
  /** Whether signatures and mail wording of a macro stay out, as the agent has said. */
  readonly leavesOut: (macroId: MacroId) => Promise<boolean>;
  readonly countUse: (macroId: MacroId) => Promise<void>;
  /** Macros that have been sent in a conversation. */
  readonly usedIn: (target: PlanTarget) => Promise<ReadonlySet<MacroId>>;
  readonly moment: () => Moment;
}

export function createTakeMacro(needs: TakeMacroNeeds, keepChunks: PlanCalls["keepChunks"]) {
  const { search, plans } = needs;

  const valuesIn = async (shown: Shown | undefined): Promise<Values> => {
    const conversation = shown?.transcript?.conversation;
    const values = placeholderValues(await needs.loadWorkspace(), conversation);
    return { ...values, ...productValues(conversation?.currentPage) };
  };

  const prepare = async (macro: Macro, values: Values, shown: Shown) =>
    prepareMacro(macro, values, await needs.lengthIn(shown), needs.moment());

  async function find(tabId: number | undefined, query: string): Promise<PanelAnswer> {
    const shown = tabId === undefined ? undefined : needs.shownIn(tabId);
    const target = planTargetOf(shown);
    const plan = await plans.planShown(shown);
    const question = wordsOf(lastQuestion(shown?.transcript?.messages ?? []));
    const used = new Map<MacroId, UsedAs>();
    for (const { macroId } of plan?.chunks ?? []) if (macroId) used.set(macroId, "planned");
    for (const macroId of target ? await needs.usedIn(target) : []) used.set(macroId, "sent");
    const answer = await search.search(query, used, question, await needs.lengthIn(shown));
    // Within a filter there may be nothing although the library has it.
    if (!answer.warming && answer.typedFilters.length === 0) needs.missed.heard(query, answer.hits.length);
    return { kind: "found", answer };
  }

  async function preview(
    tabId: number | undefined,
    call: Extract<PanelCall, { kind: "preview" }>,
  ): Promise<PanelAnswer> {
    const macro = await search.find(call.macroId);
    if (!macro) return MACRO_GONE;
    const shown = tabId === undefined ? undefined : needs.shownIn(tabId);
    const values = { ...(await valuesIn(shown)), ...call.values };
    const length = await needs.lengthIn(shown);
    const look = previewMacro(macro, values, needs.moment(), length, await needs.leavesOut(macro.id));
    return { kind: "preview", preview: { macroId: macro.id, title: macro.title, ...look } };
  }

  async function choose(tabId: number, call: Extract<PanelCall, { kind: "choose" }>): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const target = planTargetOf(shown);
    if (!shown || !target) return whyNoTarget(shown);
    const macro = await search.find(call.macroId);
    if (!macro) return MACRO_GONE;
    // Answers were given for one customer: in another's chat they would be somebody else's.
    if (call.conversation !== undefined && call.conversation !== target.key) return refused("other-conversation");
    const values = await valuesIn(shown);
    const { questions } = await prepare(macro, values, shown);
    const unanswered = questions.filter(({ key }) => !Object.hasOwn(call.values, key));
    if (unanswered.some(({ settled }) => !settled)) return ask(macro, unanswered, target.key);
    const { parts } = await prepare(macro, { ...values, ...call.values }, shown);
    const ids = parts.map(newChunkId);
    let next = 0;
    if (parts.length === 0) return problem("This macro is empty. Write something into it on the options page.");
    const kept = await keepChunks(shown, target, {
      title: macro.title,
      texts: parts,
      newChunkId: () => ids[next++] ?? newChunkId(),
      macroId: macro.id,
      add: call.add,
    });
    if (kept.kind !== "done") return kept;
    await needs.countUse(macro.id);
    void needs.learning.chosen(target, shown.transcript?.messages ?? [], macro.id).catch(() => undefined);
    await needs.answers.keep(macro.id, questions, call.values);
    const toFinish = ids[parts.findIndex(({ caret }) => caret !== undefined)];
    return toFinish === undefined ? done : { kind: "done", toFinish };
  }

  async function ask(macro: Macro, asked: readonly Question[], conversation: ConversationKey): Promise<PanelAnswer> {
    const earlier = await needs.answers.earlier(macro.id);
    const questions = asked.map((question) => ({
      ...question,
      earlier: question.keeps ? (earlier.get(question.key) ?? []) : [],
    }));
    return { kind: "questions", title: macro.title, questions, conversation };
  }

  return { find, preview, choose };
}

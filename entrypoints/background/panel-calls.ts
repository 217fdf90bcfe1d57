// What a person does in a view, carried out: each call to the room that owns it.
import { newId } from "../../lib/browser/new-id";
import type { Question, Values } from "../../lib/macros/find-questions";
import type { Moment } from "../../lib/macros/format-date";
import type { Macro, MacroId } from "../../lib/macros/macro";
import { prepareMacro } from "../../lib/macros/prepare-macro";
import { previewMacro } from "../../lib/macros/preview-macro";
import { splitMacro } from "../../lib/macros/split-macro";
import { leavingChoices } from "../../lib/sending/leave-out-of-plan";
import { attemptIn, openAttempt } from "../../lib/sending/open-attempt";
import { type NewChunk, planChunks } from "../../lib/sending/plan-chunks";
import type { ChunkId, PlanChunk, PlanId, PlanTarget, SendPlan } from "../../lib/sending/send-plan";
import type { TeachCommand } from "../../lib/sites/teaching";
import type { MessageId } from "../../lib/transcript/message";
import type { EpochMs } from "../../lib/transcript/time";
import type { ConversationKey } from "../../lib/transcript/transcript";
import { type BackupCall, isBackupCall } from "../../lib/wire/backup-messages";
import type { ImportCall } from "../../lib/wire/import-messages";
import type { MacroCall } from "../../lib/wire/macro-messages";
import type { OfferedLines } from "../../lib/wire/pace-messages";
import type { PageAnswer, PageQuestion } from "../../lib/wire/page-messages";
import type { LibraryCall, PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";
import type { UsedAs } from "../../lib/wire/search-answer";
import type { TabHealth } from "../../lib/wire/tab-health";
import { placeholderValues } from "../../lib/workspaces/placeholder-values";
import type { Workspace } from "../../lib/workspaces/workspace";
import type { AnswerBook } from "./answer-book";
import type { Chosen, Shown } from "./conversations";
import type { DiscardedPlans } from "./discarded-plans";
import { type LearningDesk, lastQuestion, wordsOf } from "./learning-desk";
import { isMacroCall } from "./macro-calls";
import type { MissedQueries } from "./missed-queries";
import type { PageDesk } from "./page-desk";
import type { PlanDesk } from "./plan-desk";
import type { SearchDesk } from "./search-desk";
import { createTypedText } from "./typed-text";

export interface PanelCallNeeds {
  readonly pages: PageDesk;
  readonly plans: PlanDesk;
  readonly search: SearchDesk;
  readonly missed: MissedQueries;
  readonly shownIn: (tabId: number) => Shown | undefined;
  readonly loadWorkspace: () => Promise<Workspace>;
  /** Whether signatures and mail wording of a macro stay out, as the agent has said. */
  readonly leavesOut: (macroId: MacroId) => Promise<boolean>;
  readonly keepLeavesOut: (macroId: MacroId, out: boolean) => Promise<void>;
  readonly countUse: (macroId: MacroId) => Promise<void>;
  readonly learning: Pick<LearningDesk, "chosen">;
  readonly learn: (on: boolean) => Promise<void>;
  readonly answers: AnswerBook;
  readonly moment: () => Moment;
  readonly discarded: DiscardedPlans;
  /** Macros that have been sent in a conversation. */
  readonly usedIn: (target: PlanTarget) => Promise<ReadonlySet<MacroId>>;
  readonly library: (call: LibraryCall) => Promise<PanelAnswer>;
  readonly imports: (call: ImportCall) => Promise<PanelAnswer>;
  readonly backups: (call: BackupCall) => Promise<PanelAnswer>;
  readonly layout: (
    tabId: number,
    call: Extract<PanelCall, { kind: "layout" | "leave" | "switch-off-site" }>,
  ) => Promise<void>;
  readonly ownSend: (tabId: number, on: boolean) => Promise<PanelAnswer>;
  readonly choose: (tabId: number, chosen: Chosen) => Promise<void>;
  readonly linesOf: (shown: Shown) => OfferedLines;
  /** What the brief offers to begin with. */
  readonly firstLinesOf: (shown: Shown) => readonly string[];
  readonly goToChat: (id: string) => Promise<PanelAnswer>;
  readonly goToPromise: (id: string) => Promise<PanelAnswer>;
  readonly putPromise: (id: string, done: boolean) => Promise<void>;
  readonly away: (on: boolean) => Promise<void>;
  readonly health: (tabId: number) => Promise<TabHealth>;
  readonly teach: (tabId: number, command: TeachCommand) => Promise<PanelAnswer>;
  readonly openOptions: () => Promise<void>;
  readonly openSidePanel: (tabId: number) => Promise<PanelAnswer>;
  readonly dismiss: (tabId: number, id: number) => void;
  /** Messages on screen that say what this chunk says. */
  readonly alike: (chunk: PlanChunk, shown: Shown | undefined) => readonly MessageId[];
  readonly now: () => EpochMs;
}

const done: PanelAnswer = { kind: "done" };
const problem = (text: string): PanelAnswer => ({ kind: "problem", text });
const refused = (reason: Extract<PanelAnswer, { kind: "refused" }>["reason"]): PanelAnswer => ({
  kind: "refused",
  reason,
});

const STILL_SENDING = "The last chunk isn't settled yet. Say whether it is in the chat, then go on.";
const GONE = "That macro is no longer in your library.";

function toAnswer(answer: PageAnswer | undefined): PanelAnswer {
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

export function createPanelCalls(needs: PanelCallNeeds) {
  const { pages, plans, search, now } = needs;
  const newChunkId = () => newId() as ChunkId;
  const typedText = createTypedText(needs);

  const targetOf = (shown: Shown | undefined): PlanTarget | undefined => {
    const conversation = shown?.transcript?.conversation;
    if (!shown || !conversation) return undefined;
    return {
      site: shown.frame.site,
      key: conversation.key,
      keyKind: conversation.keyKind,
      ...(conversation.customerName === undefined ? {} : { customerName: conversation.customerName }),
    };
  };

  const whyNot = (shown: Shown | undefined): PanelAnswer =>
    refused(!shown ? "page-not-connected" : shown.health === "unsure" ? "page-not-read" : "no-conversation");

  const valuesIn = async (shown: Shown | undefined): Promise<Values> =>
    placeholderValues(await needs.loadWorkspace(), shown?.transcript?.conversation);

  const prepare = async (macro: Macro, values: Values) =>
    prepareMacro(macro, values, (await needs.loadWorkspace()).chatLength, needs.moment());

  async function keepChunks(
    shown: Shown,
    target: PlanTarget,
    made: {
      title: string;
      texts: readonly (string | NewChunk)[];
      macroId?: MacroId;
      add: boolean | "next";
      newChunkId?: () => ChunkId;
    },
  ): Promise<PanelAnswer> {
    const { title, texts, macroId } = made;
    const from = {
      newChunkId: made.newChunkId ?? newChunkId,
      ...(macroId === undefined ? {} : { macroId, leavesOut: await needs.leavesOut(macroId) }),
    };
    const before = await plans.planShown(shown);
    if (made.add && before) {
      const added = await plans.change(before.id, undefined, {
        kind: "add",
        texts,
        ...from,
        ...(made.add === "next" ? { next: true } : {}),
      });
      return added ? done : problem("The plan changed meanwhile. Nothing was added; try again.");
    }
    const workspaceId = (await needs.loadWorkspace()).id;
    const plan = planChunks({
      id: newId() as PlanId,
      workspaceId,
      target,
      title,
      texts,
      now: now(),
      ...from,
    });
    return keepPlan(plan);
  }

  /** Puts a plan in place; the one it replaces can be brought back. */
  async function keepPlan(plan: SendPlan): Promise<PanelAnswer> {
    const kept = await plans.keep(plan);
    if (kept === "still-sending") return problem(STILL_SENDING);
    await needs.discarded.forget(plan.id);
    if (kept.replaced) await needs.discarded.keep(kept.replaced);
    return done;
  }

  async function choose(tabId: number, call: Extract<PanelCall, { kind: "choose" }>): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const target = targetOf(shown);
    if (!shown || !target) return whyNot(shown);
    const macro = await search.find(call.macroId);
    if (!macro) return problem(GONE);
    // Answers were given for one customer: in another's chat they would be somebody else's.
    if (call.conversation !== undefined && call.conversation !== target.key) return refused("other-conversation");
    const values = await valuesIn(shown);
    const { questions } = await prepare(macro, values);
    const unanswered = questions.filter(({ key }) => !Object.hasOwn(call.values, key));
    if (unanswered.some(({ settled }) => !settled)) return ask(macro, unanswered, target.key);
    const { parts } = await prepare(macro, { ...values, ...call.values });
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

  /** Only what is offered in this conversation now becomes a chunk. */
  async function takeLine(tabId: number, text: string | undefined): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const target = targetOf(shown);
    if (!shown || !target) return whyNot(shown);
    const lines = needs.linesOf(shown);
    const line = text === undefined ? lines.hold : Object.values(lines).find((one) => one === text);
    const first = needs.firstLinesOf(shown).find((one) => one === text);
    const taken = line ?? first;
    if (taken === undefined) return problem("That line was said meanwhile. Take the next one.");
    const title = line === undefined ? "First line" : "Holding line";
    return keepChunks(shown, target, { title, texts: [taken], add: "next" });
  }

  async function takeDraft(tabId: number): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const target = targetOf(shown);
    if (!shown || !target) return whyNot(shown);
    const conversation = target.key;
    const { chatLength } = await needs.loadWorkspace();
    const answer = await pages.ask(shown.frame, { kind: "take-draft", conversation });
    if (answer?.kind !== "draft") return toAnswer(answer);
    const { text } = answer;
    // The page keeps the text aside until it is a plan: whatever fails in between loses nothing.
    const giveBack = () => pages.ask(shown.frame, { kind: "put-back", conversation });
    const texts = splitMacro(text, undefined, chatLength);
    if (texts.length === 0) {
      if (text !== "") await giveBack();
      return problem("There is nothing to cut in the reply box. Write something there first.");
    }
    const kept = await keepChunks(shown, target, { title: "Your own text", texts, add: false });
    if (kept.kind === "done") await pages.ask(shown.frame, { kind: "drop-draft", conversation, text });
    else await giveBack();
    return kept;
  }

  async function askPage(tabId: number, question: (target: PlanTarget) => PageQuestion): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const target = targetOf(shown);
    if (!shown || !target) return whyNot(shown);
    return toAnswer(await pages.ask(shown.frame, question(target)));
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

  async function testDesk(tabId: number): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const target = targetOf(shown);
    if (!shown || !target) return whyNot(shown);
    const plan = await plans.planShown(shown);
    if (plan && openAttempt(plan)) return refused("still-sending");
    const answer = await pages.ask(shown.frame, { kind: "test-desk", conversation: target.key });
    return answer?.kind === "tested" ? answer : toAnswer(answer);
  }

  async function discard(planId: PlanId): Promise<PanelAnswer> {
    const plan = await plans.discard(planId);
    if (plan === "still-sending") return problem(STILL_SENDING);
    if (plan) await needs.discarded.keep(plan);
    return done;
  }

  async function restore(tabId: number): Promise<PanelAnswer> {
    const target = targetOf(needs.shownIn(tabId));
    const plan = target && (await needs.discarded.find(target));
    return plan ? keepPlan({ ...plan, touchedAt: now() }) : problem("There is nothing to bring back.");
  }

  async function forgetDiscarded(tabId: number): Promise<PanelAnswer> {
    const target = targetOf(needs.shownIn(tabId));
    const plan = target && (await needs.discarded.find(target));
    if (plan) await needs.discarded.forget(plan.id);
    return done;
  }

  /** The person says that the chat on screen is the one the plan was made for. */
  async function arm(tabId: number, planId: PlanId): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const plan = await plans.planShown(shown);
    if (plan?.id !== planId) return refused("other-conversation");
    const customerName = shown?.transcript?.conversation.customerName;
    const named = customerName === undefined ? {} : { customerName };
    return change(plans.change(planId, undefined, { kind: "armed", armed: true, ...named }));
  }

  async function settle(tabId: number, call: Extract<PanelCall, { kind: "settle" }>): Promise<PanelAnswer> {
    const { planId, attemptId, how } = call;
    const shown = needs.shownIn(tabId);
    const plan = await plans.planShown(shown);
    const chunk = plan?.chunks.find(({ state }) => attemptIn(state)?.id === attemptId);
    const excused = chunk ? needs.alike(chunk, shown) : [];
    return change(plans.change(planId, undefined, { kind: "settled", attemptId, how, excused }));
  }

  /** Carries out an edit; what it says of leaving out is kept for the next time this macro is taken. */
  async function edit(tabId: number, call: Extract<PanelCall, { kind: "edit" }>): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const before = await plans.planShown(shown);
    const { planId, revision, edit } = call;
    const answer = await change(plans.change(planId, revision, { kind: "edit", edit, newChunkId }));
    const after = await plans.planShown(shown);
    if (answer.kind === "done" && before?.id === planId && after?.id === planId) {
      const choices = leavingChoices(edit, before.chunks, after.chunks);
      await Promise.all(choices.map(([macroId, out]) => needs.keepLeavesOut(macroId, out)));
    }
    return answer;
  }

  async function change(changed: Promise<boolean>): Promise<PanelAnswer> {
    return (await changed) ? done : refused("plan-changed");
  }

  async function preview(
    tabId: number | undefined,
    call: Extract<PanelCall, { kind: "preview" }>,
  ): Promise<PanelAnswer> {
    const macro = await search.find(call.macroId);
    if (!macro) return problem(GONE);
    const values = { ...(await valuesIn(tabId === undefined ? undefined : needs.shownIn(tabId))), ...call.values };
    const { chatLength } = await needs.loadWorkspace();
    const look = previewMacro(macro, values, needs.moment(), chatLength, await needs.leavesOut(macro.id));
    return { kind: "preview", preview: { macroId: macro.id, title: macro.title, ...look } };
  }

  async function find(tabId: number | undefined, query: string): Promise<PanelAnswer> {
    const shown = tabId === undefined ? undefined : needs.shownIn(tabId);
    const target = targetOf(shown);
    const plan = await plans.planShown(shown);
    const question = wordsOf(lastQuestion(shown?.transcript?.messages ?? []));
    const used = new Map<MacroId, UsedAs>();
    for (const { macroId } of plan?.chunks ?? []) if (macroId) used.set(macroId, "planned");
    for (const macroId of target ? await needs.usedIn(target) : []) used.set(macroId, "sent");
    const answer = await search.search(query, used, question);
    // Within a filter there may be nothing although the library has it.
    if (!answer.warming && answer.typedFilters.length === 0) needs.missed.heard(query, answer.hits.length);
    return { kind: "found", answer };
  }

  async function inTab(
    tabId: number,
    call: Exclude<
      PanelCall,
      | LibraryCall
      | ImportCall
      | BackupCall
      | { kind: "learn" | "away" | "go-to-chat" | "go-to-promise" | "promise-done" | "watch-chats" }
    >,
  ): Promise<PanelAnswer> {
    switch (call.kind) {
      case "search":
        return find(tabId, call.query);
      case "preview":
        return preview(tabId, call);
      case "choose":
        return choose(tabId, call);
      case "forget-answers":
        await needs.answers.forget(call.macroId, call.key);
        return done;
      case "press": {
        const answer = await plans.press(tabId, call);
        return answer.kind === "refused" ? answer : done;
      }
      case "insert":
        return insert(tabId, call);
      case "edit":
        return edit(tabId, call);
      case "settle":
        return settle(tabId, call);
      case "arm":
        return arm(tabId, call.planId);
      case "discard-plan":
        return discard(call.planId);
      case "restore-plan":
        return restore(tabId);
      case "forget-discarded":
        return forgetDiscarded(tabId);
      case "take-draft":
        return takeDraft(tabId);
      case "typed-text":
        return typedText(tabId, call.from);
      case "set-aside":
        return askPage(tabId, (target) => ({ kind: "set-aside", conversation: target.key }));
      case "put-back":
        return askPage(tabId, (target) => ({ kind: "put-back", conversation: target.key }));
      case "show-message":
        return askPage(tabId, () => ({ kind: "show-message", messageId: call.messageId }));
      case "that-was-me":
        return askPage(tabId, () => ({ kind: "that-was-me", messageId: call.messageId }));
      case "own-send":
        return needs.ownSend(tabId, call.on);
      case "time-as":
        await needs.choose(tabId, { channel: call.channel });
        return done;
      case "snooze":
        await needs.choose(tabId, { snoozed: call.on });
        return done;
      case "take-line":
        return takeLine(tabId, call.text);
      case "test-desk":
        return testDesk(tabId);
      case "health":
        return { kind: "health", health: await needs.health(tabId) };
      case "layout":
      case "leave":
      case "switch-off-site":
        await needs.layout(tabId, call);
        return done;
      case "open-options":
        await needs.openOptions();
        return done;
      case "open-side-panel":
        return needs.openSidePanel(tabId);
      case "who-said": {
        const { messageId, who } = call;
        const frame = needs.shownIn(tabId)?.frame;
        return frame ? toAnswer(await pages.ask(frame, { kind: "who-said", messageId, who })) : whyNot(undefined);
      }
      case "teach":
        return needs.teach(tabId, call.command);
      case "dismiss-notice":
        needs.dismiss(tabId, call.id);
        return done;
    }
  }

  return async (tabId: number | undefined, call: PanelCall): Promise<PanelAnswer> => {
    if (isLibraryCall(call)) return needs.library(call);
    if (isImportCall(call)) return needs.imports(call);
    if (isBackupCall(call)) return needs.backups(call);
    switch (call.kind) {
      case "preview":
        return preview(tabId, call);
      case "search":
        return find(tabId, call.query);
      case "learn":
        await needs.learn(call.on);
        return done;
      case "away":
        await needs.away(call.on);
        return done;
      case "go-to-chat":
        return needs.goToChat(call.id);
      case "go-to-promise":
        return needs.goToPromise(call.id);
      case "promise-done":
        await needs.putPromise(call.id, call.done);
        return done;
      // Who watches is known where views are.
      case "watch-chats":
        return done;
      default:
        return tabId === undefined ? refused("page-not-connected") : inTab(tabId, call);
    }
  };
}

const LIBRARY_CALLS: ReadonlySet<string> = new Set<Exclude<LibraryCall, MacroCall>["kind"]>([
  "list-memories",
  "forget-memories",
  "list-sites",
  "forget-site",
  "site-off",
  "site-own-send",
  "site-channel",
  "load-workspace",
  "save-workspace",
  "forget-all-answers",
  "list-profiles",
  "export-profile",
  "import-profile",
  "confirm-host",
  "delete-profile",
  "restore-profile",
]);

const isLibraryCall = (call: PanelCall): call is LibraryCall => LIBRARY_CALLS.has(call.kind) || isMacroCall(call);

const isImportCall = (call: PanelCall): call is ImportCall =>
  call.kind === "import-macros" || call.kind === "undo-import";

/** What only the options page asks. */
export const isOptionsCall = (call: PanelCall): call is LibraryCall | ImportCall | BackupCall =>
  isLibraryCall(call) || isImportCall(call) || isBackupCall(call);

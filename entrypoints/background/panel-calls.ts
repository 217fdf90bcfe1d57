// What a person does in a view, carried out: each call to the room that owns it.
import { newId } from "../../lib/browser/new-id";
import { findPlaceholders } from "../../lib/macros/fill-placeholders";
import type { Macro, MacroId } from "../../lib/macros/macro";
import { prepareMacro } from "../../lib/macros/prepare-macro";
import { splitMacro } from "../../lib/macros/split-macro";
import { attemptIn, openAttempt } from "../../lib/sending/open-attempt";
import { planChunks } from "../../lib/sending/plan-chunks";
import type { ChunkId, PlanChunk, PlanId, PlanTarget, SendPlan } from "../../lib/sending/send-plan";
import type { TeachCommand } from "../../lib/sites/teaching";
import type { MessageId } from "../../lib/transcript/message";
import type { EpochMs } from "../../lib/transcript/time";
import type { MacroCall } from "../../lib/wire/macro-messages";
import type { PageAnswer, PageQuestion } from "../../lib/wire/page-messages";
import type { LibraryCall, PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";
import type { TabHealth } from "../../lib/wire/tab-health";
import { placeholderValues } from "../../lib/workspaces/placeholder-values";
import type { Workspace } from "../../lib/workspaces/workspace";
import type { Shown } from "./conversations";
import type { DiscardedPlans } from "./discarded-plans";
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
  readonly countUse: (macroId: MacroId) => Promise<void>;
  readonly discarded: DiscardedPlans;
  readonly library: (call: LibraryCall) => Promise<PanelAnswer>;
  readonly layout: (
    tabId: number,
    call: Extract<PanelCall, { kind: "layout" | "leave" | "switch-off-site" }>,
  ) => Promise<void>;
  readonly ownSend: (tabId: number, on: boolean) => Promise<PanelAnswer>;
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

  async function prepare(macro: Macro, shown: Shown | undefined, values: Readonly<Record<string, string>>) {
    const workspace = await needs.loadWorkspace();
    return prepareMacro(macro, { ...placeholderValues(workspace, shown?.transcript?.conversation), ...values });
  }

  async function keepChunks(
    shown: Shown,
    target: PlanTarget,
    made: { title: string; texts: readonly string[]; macroId?: MacroId; add: boolean },
  ): Promise<PanelAnswer> {
    const { title, texts, macroId } = made;
    const from = macroId === undefined ? {} : { macroId };
    const before = await plans.planShown(shown);
    if (made.add && before) {
      const added = await plans.change(before.id, undefined, { kind: "add", texts, newChunkId, ...from });
      return added ? done : problem("The plan changed meanwhile. Nothing was added; try again.");
    }
    const workspaceId = (await needs.loadWorkspace()).id;
    const plan = planChunks({
      id: newId() as PlanId,
      workspaceId,
      target,
      title,
      texts,
      newChunkId,
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
    const { chunks, missing } = await prepare(macro, shown, call.values);
    const unasked = missing.filter((name) => !(name in call.values));
    if (unasked.length > 0) return { kind: "questions", title: macro.title, missing: unasked };
    if (chunks.length === 0) return problem("This macro is empty. Write something into it on the options page.");
    const kept = await keepChunks(shown, target, {
      title: macro.title,
      texts: chunks,
      macroId: macro.id,
      add: call.add,
    });
    if (kept.kind === "done") await needs.countUse(macro.id);
    return kept;
  }

  async function takeDraft(tabId: number): Promise<PanelAnswer> {
    const shown = needs.shownIn(tabId);
    const target = targetOf(shown);
    if (!shown || !target) return whyNot(shown);
    const conversation = target.key;
    const answer = await pages.ask(shown.frame, { kind: "take-draft", conversation });
    if (answer?.kind !== "draft") return toAnswer(answer);
    const { text } = answer;
    // The page keeps the text aside until it is a plan: whatever fails in between loses nothing.
    const giveBack = () => pages.ask(shown.frame, { kind: "put-back", conversation });
    const texts = splitMacro(text);
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
    const answer = await askPage(tabId, (target) => ({ kind: "insert", conversation: target.key, text: chunk.text }));
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

  async function change(changed: Promise<boolean>): Promise<PanelAnswer> {
    return (await changed) ? done : refused("plan-changed");
  }

  async function preview(
    tabId: number | undefined,
    call: Extract<PanelCall, { kind: "preview" }>,
  ): Promise<PanelAnswer> {
    const macro = await search.find(call.macroId);
    if (!macro) return problem(GONE);
    const shown = tabId === undefined ? undefined : needs.shownIn(tabId);
    return {
      kind: "preview",
      preview: { macroId: macro.id, title: macro.title, ...(await prepare(macro, shown, call.values)) },
    };
  }

  async function find(tabId: number | undefined, query: string): Promise<PanelAnswer> {
    const plan = tabId === undefined ? undefined : await plans.planShown(needs.shownIn(tabId));
    const used = new Set(plan?.chunks.flatMap(({ macroId }) => (macroId ? [macroId] : [])));
    const answer = await search.search(query, used);
    if (!answer.warming) needs.missed.heard(query, answer.hits.length);
    return { kind: "found", answer };
  }

  async function inTab(tabId: number, call: Exclude<PanelCall, LibraryCall>): Promise<PanelAnswer> {
    switch (call.kind) {
      case "search":
        return find(tabId, call.query);
      case "preview":
        return preview(tabId, call);
      case "choose":
        return choose(tabId, call);
      case "press": {
        const answer = await plans.press(tabId, call);
        return answer.kind === "refused" ? answer : done;
      }
      case "insert":
        return insert(tabId, call);
      case "edit":
        return change(plans.change(call.planId, call.revision, { kind: "edit", edit: call.edit, newChunkId }));
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
    switch (call.kind) {
      case "preview":
        return preview(tabId, call);
      case "search":
        return find(tabId, call.query);
      default:
        return tabId === undefined ? refused("page-not-connected") : inTab(tabId, call);
    }
  };
}

const LIBRARY_CALLS: ReadonlySet<string> = new Set<Exclude<LibraryCall, MacroCall>["kind"]>([
  "list-sites",
  "forget-site",
  "site-off",
  "site-own-send",
  "load-workspace",
  "save-workspace",
  "list-profiles",
  "export-profile",
  "import-profile",
  "confirm-host",
  "delete-profile",
  "restore-profile",
]);

/** What the options page asks. */
export const isLibraryCall = (call: PanelCall): call is LibraryCall =>
  LIBRARY_CALLS.has(call.kind) || isMacroCall(call);

export const hasOpenPlaceholder = (text: string): boolean => findPlaceholders(text).length > 0;

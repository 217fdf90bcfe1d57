// What a person does in a view, each call given to the room that carries it out.
import type { TeachCommand } from "../../lib/sites/teaching";
import type { EpochMs } from "../../lib/transcript/time";
import type { ConversationKey } from "../../lib/transcript/transcript";
import { type BackupCall, isBackupCall } from "../../lib/wire/backup-messages";
import type { ImportCall } from "../../lib/wire/import-messages";
import type { LibraryCall, PanelAnswer, PanelCall } from "../../lib/wire/panel-messages";
import type { TabHealth } from "../../lib/wire/tab-health";
import type { Chosen } from "./conversations";
import { isImportCall, isLibraryCall } from "./options-calls";
import { createPageCalls, type PageCallNeeds } from "./page-calls";
import type { PageDesk } from "./page-desk";
import { done, refused } from "./panel-answers";
import { createPlanCalls, type PlanCallNeeds } from "./plan-calls";
import type { PlanDesk } from "./plan-desk";
import type { createSpecialistDesk } from "./specialist-desk";
import { createTakeMacro, type TakeMacroNeeds } from "./take-macro";
import { createTypedText } from "./typed-text";

export interface PanelCallNeeds extends PlanCallNeeds, TakeMacroNeeds, PageCallNeeds {
  readonly pages: PageDesk;
  readonly plans: PlanDesk;
  readonly learn: (on: boolean) => Promise<void>;
  readonly library: (call: LibraryCall) => Promise<PanelAnswer>;
  readonly imports: (call: ImportCall) => Promise<PanelAnswer>;
  readonly backups: (call: BackupCall) => Promise<PanelAnswer>;
  readonly layout: (
    tabId: number,
    call: Extract<PanelCall, { kind: "layout" | "leave" | "switch-off-site" }>,
  ) => Promise<void>;
  readonly ownSend: (tabId: number, on: boolean) => Promise<PanelAnswer>;
  readonly specialist: ReturnType<typeof createSpecialistDesk>;
  readonly choose: (tabId: number, chosen: Chosen) => Promise<void>;
  readonly goToChat: (id: string) => Promise<PanelAnswer>;
  readonly goToPromise: (id: string) => Promise<PanelAnswer>;
  readonly putPromise: (id: string, done: boolean) => Promise<void>;
  readonly promise: (tabId: number, conversation: ConversationKey, dueAt: EpochMs) => Promise<PanelAnswer>;
  readonly away: (on: boolean) => Promise<void>;
  readonly health: (tabId: number) => Promise<TabHealth>;
  readonly teach: (tabId: number, command: TeachCommand) => Promise<PanelAnswer>;
  readonly openOptions: () => Promise<void>;
  readonly openSidePanel: (tabId: number) => Promise<PanelAnswer>;
  readonly dismiss: (tabId: number, id: number) => void;
}

export function createPanelCalls(needs: PanelCallNeeds) {
  const plan = createPlanCalls(needs);
  const macros = createTakeMacro(needs, plan.keepChunks);
  const page = createPageCalls(needs, plan.keepChunks);
  const typedText = createTypedText(needs);

  async function inTab(
    tabId: number,
    call: Exclude<
      PanelCall,
      | LibraryCall
      | ImportCall
      | BackupCall
      | {
          kind:
            | "learn"
            | "away"
            | "go-to-chat"
            | "go-to-promise"
            | "promise-done"
            | "watch-chats"
            | "keep-unsaved"
            | "load-unsaved";
        }
    >,
  ): Promise<PanelAnswer> {
    switch (call.kind) {
      case "search":
        return macros.find(tabId, call.query);
      case "preview":
        return macros.preview(tabId, call);
      case "choose":
        return macros.choose(tabId, call);
      case "forget-answers":
        await needs.answers.forget(call.macroId, call.key);
        return done;
      case "get-ready":
        needs.shownIn(tabId)?.frame.post({ kind: "get-ready" });
        return done;
      case "press": {
        const answer = await needs.plans.press(tabId, call);
        return answer.kind === "refused" ? answer : done;
      }
      case "insert":
        return page.insert(tabId, call);
      case "edit":
        return plan.edit(tabId, call);
      case "settle":
        return plan.settle(tabId, call);
      case "arm":
        return plan.arm(tabId, call.planId);
      case "discard-plan":
        return plan.discard(call.planId);
      case "restore-plan":
        return plan.restore(tabId);
      case "forget-discarded":
        return plan.forgetDiscarded(tabId);
      case "take-draft":
        return page.takeDraft(tabId);
      case "typed-text":
        return typedText(tabId, call.from);
      case "set-aside":
        return page.askPage(tabId, (target) => ({ kind: "set-aside", conversation: target.key }));
      case "put-back":
        return page.askPage(tabId, (target) => ({ kind: "put-back", conversation: target.key }));
      case "show-message":
        return page.askPage(tabId, () => ({ kind: "show-message", messageId: call.messageId }));
      case "that-was-me":
        return page.askPage(tabId, () => ({ kind: "that-was-me", messageId: call.messageId }));
      case "own-send":
        return needs.ownSend(tabId, call.on);
      case "time-as":
        await needs.choose(tabId, { channel: call.channel });
        return done;
      case "snooze":
        await needs.choose(tabId, { snoozed: call.on });
        return done;
      case "promise":
        return needs.promise(tabId, call.conversation, call.dueAt);
      case "specialist-brief":
        return needs.specialist.briefFor(tabId);
      case "specialist":
        return needs.specialist.put(tabId, call);
      case "take-line":
        return page.takeLine(tabId, call.text);
      case "test-desk":
        return page.testDesk(tabId);
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
      case "who-said":
        return page.whoSaid(tabId, call);
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
        return macros.preview(tabId, call);
      case "search":
        return macros.find(tabId, call.query);
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
      // Who watches, and whose words these are, is known where views are.
      case "watch-chats":
      case "keep-unsaved":
      case "load-unsaved":
        return done;
      default:
        return tabId === undefined ? refused("page-not-connected") : inTab(tabId, call);
    }
  };
}

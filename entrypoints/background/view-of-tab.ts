// What a view of one tab shows: everything gathered into one plain value, made anew at every change.

import type { NotedPromise } from "../../lib/pace/note-promise";
import type { OfferedLines } from "../../lib/pace/offered-line";
import type { PaceFacts } from "../../lib/pace/pace-facts";
import { currentChunk } from "../../lib/sending/current-chunk";
import type { SendPlan } from "../../lib/sending/send-plan";
import { isUnsent, unsentCount } from "../../lib/sending/unsent-count";
import type { SiteSettings } from "../../lib/sites/site-settings";
import type { AuthorRole, Message } from "../../lib/transcript/message";
import type { EpochMs } from "../../lib/transcript/time";
import type { Notice, PanelState, PlanView } from "../../lib/wire/panel-messages";
import type { ShownComposer } from "../../lib/wire/shown-composer";
import type { Workspace } from "../../lib/workspaces/workspace";
import type { Briefs } from "./briefs";
import type { Shown } from "./conversations";
import { lastQuestion } from "./learning-desk";
import type { Repeats } from "./repeats";

/** A whole transcript never goes to a view: this much of a line is enough to know it again. */
const LINE = 140;

export interface TabFacts {
  readonly shown: Shown | undefined;
  /** Where the reply box stands in another frame, as that one says. */
  readonly composer: ShownComposer | undefined;
  /** How often its page said something that is not of the agreed form. */
  readonly unparsed: number;
  readonly connected: boolean;
  readonly site: string | undefined;
  readonly access: PanelState["access"];
  readonly settings: SiteSettings;
  readonly workspace: Workspace;
  readonly pace: PaceFacts | undefined;
  readonly queue: PaceFacts | undefined;
  readonly awaySince: EpochMs | undefined;
  readonly lines: OfferedLines;
  readonly teaching: PanelState["teaching"];
  readonly asksToLearn: boolean;
  readonly plan: SendPlan | undefined;
  readonly discarded: SendPlan | undefined;
  /** The promise that stands in the conversation on screen. */
  readonly promise: (NotedPromise & { readonly id: string }) | undefined;
  readonly plansOfSite: readonly SendPlan[];
  readonly place: PanelState["place"];
  readonly bindings: PanelState["bindings"];
  readonly mac: boolean;
  readonly notice: Notice | undefined;
  readonly storageProblem: string | undefined;
}

function countRoles(messages: readonly Message[]): Partial<Record<AuthorRole, number>> {
  const counts: Partial<Record<AuthorRole, number>> = {};
  for (const { role } of messages) counts[role] = (counts[role] ?? 0) + 1;
  return counts;
}

/** Who speaks: each name once, and each side that shows none; lines of the desk itself are nobody's. */
const countAuthors = (messages: readonly Message[]): number =>
  new Set(messages.filter(({ role }) => role !== "system").map(({ author, role }) => author ?? `|${role}`)).size;

const unparsedWords = (times: number): string[] =>
  times === 0 ? [] : [`The page said something Chatside could not read, ${times} ${times === 1 ? "time" : "times"}.`];

const short = (text: string) => (text.length > LINE ? `${text.slice(0, LINE - 1)}…` : text);

function planView(plan: SendPlan, shown: Shown | undefined, repeats: Repeats, briefs: Briefs): PlanView {
  const current = currentChunk(plan);
  return {
    plan,
    duplicates: shown ? repeats.of(plan, shown) : {},
    halfSaid: shown ? repeats.halvesOf(plan, shown) : {},
    answered: shown ? briefs.answeredIn(plan, shown) : {},
    ...(current ? { current: current.id } : {}),
  };
}

export function describeTab(facts: TabFacts, repeats: Repeats, briefs: Briefs): PanelState {
  const { shown, plan, workspace } = facts;
  const transcript = shown?.transcript;
  const messages = transcript?.messages ?? [];
  const asked = lastQuestion(messages).at(-1);
  const brief = shown && briefs.viewOf(shown, workspace.tone);
  const elsewhere = messages.findLast(({ role, delivery }) => role === "agent" && delivery === "shown");
  const others = facts.plansOfSite.filter((other) => other.id !== plan?.id && unsentCount(other) > 0);
  return {
    ...(facts.site === undefined ? {} : { site: facts.site }),
    access: facts.access,
    connected: facts.connected,
    health: shown?.health ?? "no-chat",
    reasons: [...(shown?.reasons ?? []), ...unparsedWords(facts.unparsed)],
    composer: facts.composer ?? { mode: "none", empty: true, setAside: false },
    ...(shown?.profile ? { profile: shown.profile } : {}),
    ...(shown?.question ? { question: shown.question } : {}),
    signs: shown?.signs ?? [],
    ...(facts.teaching ? { teaching: facts.teaching } : {}),
    workspace,
    ...(transcript ? { conversation: transcript.conversation } : {}),
    ...(asked ? { asked: asked.id } : {}),
    ...(facts.asksToLearn ? { asksToLearn: true } : {}),
    counts: countRoles(messages),
    authors: countAuthors(messages),
    ...(facts.pace ? { pace: facts.pace } : {}),
    lines: facts.lines,
    ...(facts.queue ? { queue: facts.queue } : {}),
    ...(facts.promise ? { promise: { id: facts.promise.id, dueAt: facts.promise.dueAt } } : {}),
    ...(facts.awaySince === undefined ? {} : { awaySince: facts.awaySince }),
    ...(elsewhere?.origin === "elsewhere"
      ? { elsewhere: { messageId: elsewhere.id, text: short(elsewhere.text) } }
      : {}),
    ...(plan ? { plan: planView(plan, shown, repeats, briefs) } : {}),
    ...(brief ? { brief } : {}),
    ...(facts.discarded ? { discarded: { title: facts.discarded.title, unsent: unsentCount(facts.discarded) } } : {}),
    otherPlans: others.map((other) => ({
      ...(other.target.customerName === undefined ? {} : { customerName: other.target.customerName }),
      unsent: unsentCount(other),
      texts: other.chunks.filter(isUnsent).map(({ text }) => text),
    })),
    layout: facts.settings.layout,
    ownSend: facts.settings.ownSend ?? false,
    place: facts.place,
    bindings: facts.bindings,
    mac: facts.mac,
    ...(facts.notice ? { notice: facts.notice } : {}),
    ...(facts.storageProblem === undefined ? {} : { storageProblem: facts.storageProblem }),
  };
}

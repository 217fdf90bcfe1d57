// What every open helpdesk frame shows now: feeds clocks, duplicates, badge and views. Rebuilt from the pages after
// every sleep.

import { type ConversationMoments, noteMoments } from "../../lib/pace/note-moments";
import type { AskedSpecialist } from "../../lib/pace/pace-facts";
import type { PaceChannel } from "../../lib/pace/targets";
import { applyChanged } from "../../lib/transcript/apply-reading";
import type { ConversationSign } from "../../lib/transcript/conversation-sign";
import { mergeSnapshot } from "../../lib/transcript/merge-snapshot";
import type { Message } from "../../lib/transcript/message";
import { recallLines, rememberLines } from "../../lib/transcript/remembered-lines";
import { printTail, type TailPrint } from "../../lib/transcript/tail-print";
import type { EpochMs } from "../../lib/transcript/time";
import type { Conversation, ConversationKey, Transcript } from "../../lib/transcript/transcript";
import type {
  ComposerReading,
  LineQuestion,
  PageHealth,
  PageReading,
  ProfileReading,
} from "../../lib/wire/page-messages";
import type { KeyStore } from "../../lib/wire/panel-key";
import { composerFrame } from "./composer-frame";
import type { PageFrame } from "./page-desk";
import { readAgainElsewhere } from "./read-again-elsewhere";
import { createRememberedConversations, type RememberedConversation } from "./remembered-conversations";
import type { SaltedHash } from "./salted-hash";

/** One frame's page as last read. */
export interface Shown {
  readonly frame: PageFrame;
  readonly health: PageHealth;
  readonly reasons: readonly string[];
  readonly composer: ComposerReading;
  readonly profile?: ProfileReading;
  readonly question?: LineQuestion;
  readonly signs: readonly ConversationSign[];
  readonly transcript?: Transcript;
  readonly moments: ConversationMoments;
  /** How this conversation is timed, where the agent chose it. */
  readonly channel?: PaceChannel;
  /** The agent wants no nudge in this one. */
  readonly snoozed?: boolean;
  /** The agent asked a specialist, or wants none. */
  readonly specialist?: AskedSpecialist;
}

/** What the agent chose for one conversation. */
export type Chosen = Pick<Shown, "channel" | "snoozed" | "specialist">;

const chosenIn = ({ channel, snoozed, specialist }: Chosen): Chosen => ({
  ...(channel === undefined ? {} : { channel }),
  ...(snoozed ? { snoozed } : {}),
  ...(specialist ? { specialist } : {}),
});

/** A reading was taken; `entered` when its conversation was not on this screen before. */
export interface Taken {
  readonly entered: boolean;
}

interface Raw {
  readonly number: number;
  readonly messages: readonly Message[];
}

const RANK: Record<PageHealth, number> = { read: 3, probable: 2, unsure: 1, "no-chat": 0 };

const screenOf = (tabId: number, frameId: number | "") => `screen:${tabId}/${frameId}`;

export interface ConversationNeeds {
  readonly store: KeyStore;
  readonly loadHash: () => Promise<SaltedHash>;
  /** Whether a frame is still on screen: a reading may be under way when its page goes. */
  readonly isHere: (frame: PageFrame) => boolean;
  readonly now: () => EpochMs;
}

export function createConversations({ store, loadHash, isHere, now }: ConversationNeeds) {
  const shown = new Map<PageFrame, Shown>();
  const raw = new Map<PageFrame, Raw>();
  const turns = new Map<PageFrame, Promise<unknown>>();
  const remembered = createRememberedConversations(store);
  const screens = new Map<string, string>();
  const nameOf = (site: string, key: ConversationKey, hash: SaltedHash) => `conversation:${hash(`${site}|${key}`)}`;

  async function remember(
    name: string,
    before: RememberedConversation | undefined,
    { openedAt, messages }: Transcript,
    moments: ConversationMoments,
    hash: SaltedHash,
  ): Promise<void> {
    // A page without the transcript (a reply form of its own) says nothing of how it ends.
    if (messages.length === 0) return;
    const lines = rememberLines(messages, hash);
    const print = printTail(messages, hash);
    const same =
      lines.length === before?.lines.length &&
      lines.every(({ hash, origin }, at) => hash === before.lines[at]?.hash && origin === before.lines[at]?.origin) &&
      print.join() === before.print.join() &&
      moments.acceptedAt === before.acceptedAt &&
      moments.goneAt === before.goneAt;
    if (!same) await remembered.remember(name, { openedAt, lines, print, ...moments, ...chosenIn(before ?? {}) });
  }

  /** The messages of a reading, or `undefined` when it builds on one that never came. */
  function messagesOf(frame: PageFrame, reading: PageReading): readonly Message[] | undefined {
    const told = reading.messages;
    if (!told) return raw.get(frame)?.messages ?? [];
    if (told.kind === "whole") return told.messages;
    const base = raw.get(frame);
    if (!base || base.number !== told.base) return undefined;
    return applyChanged(base.messages, told.keep, told.tail);
  }

  /** Nothing can be written there yet, and the page offers to take a customer over who waits. */
  function waits(frame: PageFrame, { signs, composer }: PageReading): boolean {
    if (!signs.includes("customer-waiting")) return false;
    return (composer.mode === "none" || composer.mode === "locked") && !composerFrame(frame, [...shown.values()]);
  }

  async function known(
    frame: PageFrame,
    reading: PageReading,
    conversation: Conversation,
    messages: readonly Message[],
  ): Promise<Pick<Shown, "transcript" | "moments"> & Chosen> {
    const hash = await loadHash();
    const name = nameOf(frame.site, conversation.key, hash);
    // What can't be recalled is not known: a chat is read all the same.
    const before = await remembered.recall(name).catch(() => undefined);
    const last = shown.get(frame)?.transcript;
    const earlier = last?.conversation.key === conversation.key ? last.messages : [];
    const recalled = recallLines(messages, before?.lines ?? [], hash);
    const transcript: Transcript = {
      conversation,
      openedAt: before?.openedAt ?? now(),
      messages: mergeSnapshot(earlier, recalled, now()),
    };
    const over = reading.signs.includes("closed") || reading.signs.includes("customer-left");
    const moments = noteMoments(before ?? {}, { waits: waits(frame, reading), over }, now());
    // A full session storage makes nobody blind: it is still known to this worker.
    await remember(name, before, transcript, moments, hash).catch(() => undefined);
    return { transcript, moments, ...chosenIn(before ?? {}) };
  }

  /** Whether this conversation newly came on screen, told from a worker that merely slept by what the session keeps. */
  async function enters(frame: PageFrame, conversation: Conversation | undefined): Promise<boolean> {
    const name = screenOf(frame.tabId, frame.frameId);
    const on = conversation ? `${frame.instance}|${(await loadHash())(conversation.key)}` : "";
    const before = screens.get(name) ?? (await store.load(name).catch(() => undefined));
    if (before === on) return false;
    screens.set(name, on);
    await store.save(name, on).catch(() => undefined);
    return true;
  }

  /** Every tab may show it. */
  const sameChat = (site: string, key: ConversationKey): Shown[] =>
    [...shown.values()].filter((one) => one.frame.site === site && one.transcript?.conversation.key === key);

  async function take(frame: PageFrame, reading: PageReading): Promise<Taken | "read-again"> {
    const messages = messagesOf(frame, reading);
    if (!messages) return "read-again";
    if (!isHere(frame)) return { entered: false };
    raw.set(frame, { number: reading.number, messages });
    const conversation = reading.conversation;
    const facts = conversation ? await known(frame, reading, conversation, messages) : { moments: {} };
    if (!isHere(frame)) return { entered: false };
    shown.set(frame, {
      frame,
      health: reading.health,
      reasons: reading.reasons,
      composer: reading.composer,
      ...(reading.profile ? { profile: reading.profile } : {}),
      ...(reading.question ? { question: reading.question } : {}),
      signs: reading.signs,
      ...facts,
    });
    if (conversation) readAgainElsewhere(facts.transcript, sameChat(frame.site, conversation.key));
    return { entered: await enters(frame, conversation) };
  }

  /** One after the other per frame: a reading under way must not write over what the agent chooses meanwhile. */
  function inTurn<Result>(frame: PageFrame, task: () => Promise<Result>): Promise<Result> {
    const turn = (turns.get(frame) ?? Promise.resolve()).then(task);
    turns.set(
      frame,
      turn.catch(() => undefined),
    );
    return turn;
  }

  async function choose(one: Shown, chosen: Chosen): Promise<void> {
    const conversation = one.transcript?.conversation;
    if (!conversation) return;
    const name = nameOf(one.frame.site, conversation.key, await loadHash());
    const before = (await remembered.recall(name)) ?? { openedAt: one.transcript.openedAt, lines: [], print: [] };
    await remembered.remember(name, { ...before, ...chosen });
    for (const now of sameChat(one.frame.site, conversation.key)) shown.set(now.frame, { ...now, ...chosen });
  }

  return {
    /** Takes one reading after the other per frame; `read-again` asks for a whole one. */
    take: (frame: PageFrame, reading: PageReading): Promise<Taken | "read-again"> =>
      inTurn(frame, () => take(frame, reading)),

    /** A closed tab leaves nothing behind. */
    async forgetTab(tabId: number): Promise<void> {
      for (const name of [...screens.keys()].filter((one) => one.startsWith(screenOf(tabId, "")))) {
        screens.delete(name);
        await store.drop(name);
      }
    },

    drop(frame: PageFrame): void {
      shown.delete(frame);
      raw.delete(frame);
      turns.delete(frame);
    },

    /** The frame of a tab that holds the conversation: the best read one, the top one among equals. */
    shownIn(tabId: number): Shown | undefined {
      return [...shown.values()]
        .filter((one) => one.frame.tabId === tabId)
        .sort(
          (a, b) =>
            RANK[b.health] - RANK[a.health] ||
            Number(Boolean(b.transcript)) - Number(Boolean(a.transcript)) ||
            Number(b.frame.top) - Number(a.frame.top),
        )[0];
    },

    all: (): Shown[] => [...shown.values()],

    /** Keeps what the agent chose for this conversation, beside what was chosen before. */
    choose: (one: Shown, chosen: Chosen): Promise<void> => inTurn(one.frame, () => choose(one, chosen)),

    /** How the transcript of this conversation ended when it was last seen. */
    async printOf(site: string, key: ConversationKey): Promise<TailPrint> {
      return (await remembered.recall(nameOf(site, key, await loadHash())))?.print ?? [];
    },
  };
}

export type Conversations = ReturnType<typeof createConversations>;

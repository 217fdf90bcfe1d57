// What every open helpdesk frame shows now: feeds clocks, duplicates, badge and views. Rebuilt from the pages after
// every sleep; only what a page cannot tell again (since when a conversation is open, which lines came from here) waits
// in session storage, hashed.

import { applyChanged } from "../../lib/transcript/apply-reading";
import { hashText } from "../../lib/transcript/hash-text";
import { mergeSnapshot } from "../../lib/transcript/merge-snapshot";
import type { Message } from "../../lib/transcript/message";
import { type RememberedLine, recallLines, rememberLines } from "../../lib/transcript/remembered-lines";
import { type EpochMs, epochMs } from "../../lib/transcript/time";
import type { Conversation, Transcript } from "../../lib/transcript/transcript";
import type {
  ComposerReading,
  ConversationSign,
  PageHealth,
  PageReading,
  ProfileReading,
} from "../../lib/wire/page-messages";
import type { KeyStore } from "../../lib/wire/panel-key";
import type { PageFrame } from "./page-desk";

/** One frame's page as last read. */
export interface Shown {
  readonly frame: PageFrame;
  readonly health: PageHealth;
  readonly reasons: readonly string[];
  readonly composer: ComposerReading;
  readonly profile?: ProfileReading;
  readonly signs: readonly ConversationSign[];
  readonly transcript?: Transcript;
}

interface Kept {
  readonly openedAt: EpochMs;
  readonly lines: readonly RememberedLine[];
}

/** A reading was taken; `entered` when its conversation was not on this screen before. */
export interface Taken {
  readonly entered: boolean;
}

interface Raw {
  readonly number: number;
  readonly messages: readonly Message[];
}

const RANK: Record<PageHealth, number> = { read: 3, probable: 2, unsure: 1, "no-chat": 0 };

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" && value !== null && "openedAt" in value && "lines" in value && Array.isArray(value.lines);

export function createConversations(store: KeyStore, newId: () => string, now: () => EpochMs) {
  const shown = new Map<PageFrame, Shown>();
  const raw = new Map<PageFrame, Raw>();
  const turns = new Map<PageFrame, Promise<unknown>>();
  const kept = new Map<string, Kept>();
  const screens = new Map<string, string>();
  let salt: Promise<string> | undefined;

  const loadSalt = () => {
    salt ??= store.load("salt").then(async (value) => {
      if (typeof value === "string") return value;
      const fresh = newId();
      await store.save("salt", fresh);
      return fresh;
    });
    return salt;
  };

  const nameOf = (frame: PageFrame, conversation: Conversation, secret: string) =>
    `conversation:${hashText(`${frame.site}|${conversation.key}`, secret)}`;

  async function recall(name: string): Promise<Kept> {
    const memory = kept.get(name);
    if (memory) return memory;
    const stored = await store.load(name);
    return isKept(stored) ? stored : { openedAt: now(), lines: [] };
  }

  async function remember(name: string, before: Kept, transcript: Transcript, secret: string): Promise<void> {
    const lines = rememberLines(transcript.messages, (id) => hashText(id, secret));
    const after: Kept = { openedAt: before.openedAt, lines };
    kept.set(name, after);
    const same = lines.length === before.lines.length && lines.at(-1)?.hash === before.lines.at(-1)?.hash;
    if (!same || before.lines.length === 0) await store.save(name, after);
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

  async function transcriptOf(frame: PageFrame, conversation: Conversation, messages: readonly Message[]) {
    const secret = await loadSalt();
    const name = nameOf(frame, conversation, secret);
    const before = await recall(name);
    const known = shown.get(frame)?.transcript;
    const earlier = known?.conversation.key === conversation.key ? known.messages : [];
    const recalled = recallLines(messages, before.lines, (id) => hashText(id, secret));
    const transcript: Transcript = {
      conversation,
      openedAt: epochMs(before.openedAt),
      messages: mergeSnapshot(earlier, recalled, now()),
    };
    await remember(name, before, transcript, secret);
    return transcript;
  }

  /** Whether this conversation newly came on screen, told from a worker that merely slept by what the session keeps. */
  async function enters(frame: PageFrame, conversation: Conversation | undefined): Promise<boolean> {
    const name = `screen:${frame.tabId}/${frame.frameId}`;
    const on = conversation ? `${frame.instance}|${hashText(conversation.key, await loadSalt())}` : "";
    const before = screens.get(name) ?? (await store.load(name));
    if (before === on) return false;
    screens.set(name, on);
    await store.save(name, on);
    return true;
  }

  async function take(frame: PageFrame, reading: PageReading): Promise<Taken | "read-again"> {
    const messages = messagesOf(frame, reading);
    if (!messages) return "read-again";
    raw.set(frame, { number: reading.number, messages });
    const conversation = reading.conversation;
    const transcript = conversation ? await transcriptOf(frame, conversation, messages) : undefined;
    shown.set(frame, {
      frame,
      health: reading.health,
      reasons: reading.reasons,
      composer: reading.composer,
      ...(reading.profile ? { profile: reading.profile } : {}),
      signs: reading.signs,
      ...(transcript ? { transcript } : {}),
    });
    return { entered: await enters(frame, conversation) };
  }

  return {
    /** Takes one reading after the other per frame; `read-again` asks for a whole one. */
    take(frame: PageFrame, reading: PageReading): Promise<Taken | "read-again"> {
      const turn = (turns.get(frame) ?? Promise.resolve()).then(() => take(frame, reading));
      turns.set(
        frame,
        turn.catch(() => undefined),
      );
      return turn;
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
  };
}

export type Conversations = ReturnType<typeof createConversations>;

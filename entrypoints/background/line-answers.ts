// What a person said of the one line that was asked about, so that a reload does not ask it again: kept in session storage,
// line and conversation hashed. The page is told once in each of its documents.
import type { MessageId } from "../../lib/transcript/message";
import type { LineAnswer } from "../../lib/wire/page-messages";
import type { KeyStore } from "../../lib/wire/panel-key";
import type { Shown } from "./conversations";
import type { PageFrame } from "./page-desk";
import type { SaltedHash } from "./salted-hash";

const NAME = "line-answers";
/** Conversations remembered, the newest. */
const MOST = 60;

/** As much of a line as the page tells of the one it asks about, in characters. */
const LINE = 200;

interface Line {
  readonly id: MessageId;
  readonly text: string;
}

interface Kept {
  readonly conversation: string;
  readonly line: string;
  readonly who: LineAnswer;
}

const isKept = (value: unknown): value is readonly Kept[] => Array.isArray(value);

export interface LineAnswerNeeds {
  readonly store: KeyStore;
  readonly loadHash: () => Promise<SaltedHash>;
  readonly tell: (frame: PageFrame, messageId: MessageId, who: LineAnswer) => void;
}

export function createLineAnswers({ store, loadHash, tell }: LineAnswerNeeds) {
  const told = new Set<string>();

  /** Lines by their first words: a page may name its rows anew with every load. */
  const linesOf = ({ question, transcript }: Shown): readonly Line[] => [
    ...(question ? [{ id: question.messageId, text: question.text }] : []),
    ...(transcript?.messages ?? []).map(({ id, text }) => ({ id, text: text.slice(0, LINE) })),
  ];

  /** The conversation on screen; where it is not read yet, the page it is on. */
  const nameOf = ({ frame, transcript }: Shown, hash: SaltedHash): string =>
    hash(`${frame.site}|${transcript?.conversation.key ?? ""}`);

  async function load(): Promise<readonly Kept[]> {
    const kept = await store.load(NAME);
    return isKept(kept) ? kept : [];
  }

  return {
    async said(shown: Shown, messageId: MessageId, who: LineAnswer): Promise<void> {
      const hash = await loadHash();
      const conversation = nameOf(shown, hash);
      const line = linesOf(shown).find(({ id }) => id === messageId);
      if (!line) return;
      const others = (await load()).filter((one) => one.conversation !== conversation);
      told.add(`${shown.frame.instance}|${conversation}`);
      await store.save(NAME, [...others, { conversation, line: hash(line.text), who }].slice(-MOST));
    },
    /** Called at every reading that asks: says again what was said, where the line is still the same. */
    async asked(shown: Shown): Promise<void> {
      const { frame } = shown;
      if (!shown.question) return;
      const hash = await loadHash();
      const conversation = nameOf(shown, hash);
      const once = `${frame.instance}|${conversation}`;
      if (told.has(once)) return;
      const kept = (await load()).find((one) => one.conversation === conversation);
      if (!kept || told.has(once)) return;
      const line = linesOf(shown).find(({ text }) => hash(text) === kept.line);
      if (!line) return;
      told.add(once);
      tell(frame, line.id, kept.who);
    },
  };
}

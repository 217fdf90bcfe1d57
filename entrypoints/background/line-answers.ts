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
      const others = (await load()).filter((one) => one.conversation !== conversation);
      told.add(`${shown.frame.instance}|${conversation}`);
      await store.save(NAME, [...others, { conversation, line: hash(messageId), who }].slice(-MOST));
    },
    /** Called at every reading that asks: says again what was said, where the line is still the same. */
    async asked(shown: Shown): Promise<void> {
      const { frame, question, transcript } = shown;
      if (!question) return;
      const hash = await loadHash();
      const conversation = nameOf(shown, hash);
      const once = `${frame.instance}|${conversation}`;
      if (told.has(once)) return;
      const kept = (await load()).find((one) => one.conversation === conversation);
      if (!kept || told.has(once)) return;
      const lines = [question.messageId, ...(transcript?.messages ?? []).map(({ id }) => id)];
      const line = lines.find((id) => hash(id) === kept.line);
      if (line === undefined) return;
      told.add(once);
      tell(frame, line, kept.who);
    },
  };
}

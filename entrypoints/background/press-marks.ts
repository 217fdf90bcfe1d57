// What stood in a conversation when a chunk was pressed, hashed: a page that goes away with its send takes its knowledge
// with it, and the document that comes after must be able to tell our new line from an old one.
import type { AttemptId } from "../../lib/sending/send-plan";
import type { Message } from "../../lib/transcript/message";
import { linesAfter, type TailPrint } from "../../lib/transcript/tail-print";
import type { KeyStore } from "../../lib/wire/panel-key";
import type { SaltedHash } from "./salted-hash";

/** Presses remembered: each tab has one at most on its way, and they are settled within minutes. */
const KEPT = 20;
const NAME = "press-marks";

interface Mark {
  readonly attemptId: AttemptId;
  readonly print: TailPrint;
}

const isMarks = (value: unknown): value is readonly Mark[] => Array.isArray(value);

export function createPressMarks(store: KeyStore, hash: () => Promise<SaltedHash>) {
  let marks: Promise<readonly Mark[]> | undefined;
  const load = () => {
    marks ??= store.load(NAME).then((kept) => (isMarks(kept) ? kept : []));
    return marks;
  };

  return {
    async mark(attemptId: AttemptId, print: TailPrint): Promise<void> {
      const next = [...(await load()), { attemptId, print }].slice(-KEPT);
      marks = Promise.resolve(next);
      await store.save(NAME, next);
    },
    /** What came since that press; `undefined` where the transcript's earlier end is not found. */
    async linesSince(attemptId: AttemptId, messages: readonly Message[]): Promise<readonly Message[] | undefined> {
      const mark = (await load()).find((one) => one.attemptId === attemptId);
      return mark && linesAfter(mark.print, messages, await hash());
    },
  };
}

export type PressMarks = ReturnType<typeof createPressMarks>;

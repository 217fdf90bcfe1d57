// Tries a desk without sending: one word is written into its empty reply box, read back and taken out again. What must stay
// true: the same checks of the target as for a chunk; no control and no key is pressed; what is not ours is not touched.
import type { RefusalReason } from "../sending/send-outcome";
import { type DeskTest, TEST_WORD } from "../sites/desk-test";
import type { MessageId } from "../transcript/message";
import { isSameWords } from "../transcript/same-words";
import type { ConversationKey } from "../transcript/transcript";
import type { PageAnswer } from "../wire/page-messages";
import type { AttemptLedger } from "./attempt-ledger";
import { borrowKeyboard, type KeyboardNeeds } from "./borrow-keyboard";
import { watchControls } from "./came-alive";
import { judgeEmptyTarget } from "./judge-target";
import type { PageReader } from "./look-at-page";
import { pause } from "./pause";
import { sendIsReady } from "./press-send";
import { readComposer } from "./read-composer";
import type { AskComposer } from "./send-elsewhere";
import { testElsewhere } from "./test-elsewhere";
import { emptyComposer, holdsText, writeComposer } from "./write-composer";

export interface DeskTestNeeds extends KeyboardNeeds {
  readonly document: Document;
  readonly reader: PageReader;
  readonly ledger: AttemptLedger;
  readonly askComposer: AskComposer;
  readonly isComposing: () => boolean;
}

/** A word the desk took is looked for in the chat this long, in milliseconds. */
const SEEN_WITHIN = 1500;
/** Controlled editors put their own text back this late (milliseconds). */
const REVERTS = 60;
const STEP = 50;

const refused = (reason: RefusalReason): PageAnswer => ({ kind: "refused", reason });

/** Whether the word has come up in the chat since; `before` is what stood there. */
const arrivals = (reader: PageReader, before: ReadonlySet<MessageId>) => (): boolean =>
  reader.look().messages.some(({ id, text }) => !before.has(id) && isSameWords(TEST_WORD, text));

async function gestureOf(reader: PageReader, cameAlive: () => HTMLElement | undefined): Promise<DeskTest["send"]> {
  const composer = () => {
    const { composer: found } = reader.look(true);
    return found.kind === "found" ? found : undefined;
  };
  const missing = await sendIsReady(composer);
  if (missing === "send-control-disabled") return "control-off";
  if (missing) return cameAlive() ? "control" : "none";
  const found = composer();
  if (!found || found.sendControl) return "control";
  return found.sendKeys === "ctrl-enter" ? "ctrl-enter" : "enter";
}

/** Takes our word out, and nothing else: what stands there instead is not ours. */
async function takeOut(element: HTMLElement): Promise<DeskTest["after"]> {
  if (readComposer(element).trim() === "") return "empty";
  if (!(await holdsText(element, TEST_WORD))) return "other";
  await emptyComposer(element);
  await pause(REVERTS);
  if (readComposer(element).trim() === "") return "empty";
  return (await holdsText(element, TEST_WORD)) ? "word" : "other";
}

async function tryWord({ document, reader, askComposer }: DeskTestNeeds, key: ConversationKey): Promise<PageAnswer> {
  const look = reader.look(true);
  const target = judgeEmptyTarget(look, { conversation: key });
  if (target === "composer-unreachable") return testElsewhere(document, reader.transcriptRoot(), askComposer);
  if (typeof target === "string") return refused(target);
  const arrived = arrivals(reader, new Set(look.messages.map(({ id }) => id)));
  const cameAlive = watchControls(target.element);
  const writer = await writeComposer(target.element, TEST_WORD, undefined, () => (arrived() ? "gone" : "go-on"));
  const written = writer === "gone" ? "taken" : writer ? "same" : "not";
  const send = written === "same" ? await gestureOf(reader, cameAlive) : "unknown";

  const again = reader.look(true);
  // A desk that drew its reply box anew may have kept the word.
  const element = again.composer.kind === "found" ? again.composer.element : target.element;
  const gone = written === "taken" || (written === "same" && readComposer(element).trim() === "");
  const after = await takeOut(element);
  const end = Date.now() + (gone ? SEEN_WITHIN : 0);
  while (!arrived() && Date.now() < end) await pause(STEP);
  if (again.conversation?.key !== key && after === "empty" && !gone) return refused("other-conversation");
  const named = writer && writer !== "gone" ? { writer } : {};
  return { kind: "tested", test: { ...named, written: gone ? "taken" : written, send, after, sent: arrived() } };
}

/** Tests this desk once. While it runs no chunk is sent here, and no key reaches the page. */
export async function testDesk(needs: DeskTestNeeds, conversation: ConversationKey): Promise<PageAnswer> {
  if (needs.document.hidden) return refused("tab-hidden");
  if (needs.isComposing()) return refused("composing");
  const release = needs.ledger.hold();
  try {
    return await borrowKeyboard(needs, () => tryWord(needs, conversation));
  } finally {
    release();
  }
}

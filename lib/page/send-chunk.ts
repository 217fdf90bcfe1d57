// One attempt at one chunk: check the target, write, read back, check again, press once, then watch for it. What must
// stay true: before the press everything can be refused and nothing of ours stays in the composer; after it, or after
// anything that might have been a press, the outcome is only what is seen.
import type { RefusalReason, SendOutcome } from "../sending/send-outcome";
import type { MessageId } from "../transcript/message";
import type { SendCommand } from "../wire/page-messages";
import { type AttemptAge, watchAge } from "./attempt-age";
import { borrowKeyboard, type KeyboardNeeds } from "./borrow-keyboard";
import { watchControls } from "./came-alive";
import { aboutToPress, judgeLook, type LastLook, type Pressed, pressedNow } from "./check-press";
import { confirmSent } from "./confirm-sent";
import { copyText } from "./copy-text";
import { judgeTarget } from "./judge-target";
import type { LookAhead } from "./look-ahead";
import type { PageReader } from "./look-at-page";
import { hasLeft } from "./may-have-left";
import type { FoundComposer } from "./page-look";
import { pause } from "./pause";
import { pressSend } from "./press-send";
import { holdsMedia, isSameDraft, readComposer } from "./read-composer";
import { type AskComposer, type NotPressed, takeBack, writeElsewhere } from "./send-elsewhere";
import { type ClickWatch, watchClicks } from "./watch-clicks";
import { type WritingWatch, watchWriting } from "./watch-writing";
import { emptyComposer, holdsText } from "./write-composer";
import { type LookNow, writeUntilReady } from "./write-until-ready";
import type { WrittenText } from "./written-text";

export interface SendNeeds extends KeyboardNeeds {
  readonly document: Document;
  readonly reader: PageReader;
  readonly isComposing: () => boolean;
  readonly writtenText: WrittenText;
  /** Asks the frame that holds the composer, where it is another one. */
  readonly askComposer: AskComposer;
  readonly signal: AbortSignal;
  /** The look that was made before the press came. */
  readonly ahead?: LookAhead;
  /** No other attempt was begun here since. */
  readonly isLatest: () => boolean;
  readonly tell: (outcome: SendOutcome) => void;
}

type Written =
  | { readonly kind: "refused"; readonly reason: RefusalReason }
  /** Pressed, or gone from the composer by another hand: only the transcript tells now. */
  | Pressed
  /** Not pressed, but our text could not be taken out again: a person must look. */
  | { readonly kind: "left-behind" };

const refused = (reason: RefusalReason): Written => ({ kind: "refused", reason });
const notPressed = (reason: NotPressed): Written => (reason === "left-behind" ? { kind: reason } : refused(reason));

/** So long (milliseconds) after another chat came on screen a frame may still hold the box of the one before. */
const FRAME_TURNS = 3000;
async function writeAndPressElsewhere(
  command: SendCommand,
  { reader, document, askComposer }: SendNeeds,
  before: Set<MessageId>,
  age: AttemptAge,
): Promise<Written> {
  const { text } = command;
  const whyNot = (target: LastLook["target"]): RefusalReason | undefined => {
    if (age.isOver()) return "page-not-connected";
    if (target === "composer-unreachable") return undefined;
    return typeof target === "string" ? target : "two-composers";
  };
  const early = FRAME_TURNS - reader.sinceTurned();
  if (early > 0) {
    await pause(early);
    const refusal = whyNot(judgeLook(reader.look(true), command).target);
    if (refusal) return refused(refusal);
  }
  const press = await writeElsewhere(document, reader.transcriptRoot(), text, askComposer);
  if (press === "gone") return { ...pressedNow(before, reader.look(true)), byItself: true };
  if (typeof press === "string") return notPressed(press);
  const { look, target } = judgeLook(reader.look(true), command);
  const refusal = whyNot(target) ?? (command.again && hasLeft({ text, before }, look) ? "plan-changed" : undefined);
  if (refusal) return notPressed(await takeBack(askComposer, text, refusal));
  const pressed = aboutToPress(reader, text, before, look);
  const missing = await press();
  return missing ? notPressed(missing) : pressed;
}

/** What is watched from the first look to the press. */
interface Watched extends Pick<WritingWatch, "isCovered">, Pick<ClickWatch, "isClicked"> {
  readonly lookNow: LookNow;
}

async function writeAndPressHere(
  command: SendCommand,
  needs: SendNeeds,
  target: FoundComposer,
  before: Set<MessageId>,
  { lookNow, isCovered, isClicked }: Watched,
  age: AttemptAge,
): Promise<Written> {
  const { document, signal } = needs;
  const { conversation, text } = command;
  const cameAlive = watchControls(target.element);
  const { missing } = await writeUntilReady(target.element, command, { lookNow, isClicked }, before);
  let notReady = missing;
  if (isClicked()) return pressedNow(before, lookNow());
  if (notReady === "gone") return { ...pressedNow(before, lookNow()), byItself: true };
  if (notReady === "text-did-not-stick") return refused((await copyText(document, text)) ? "copied-instead" : notReady);
  needs.writtenText.wrote(conversation, text);

  // What a profile from elsewhere chose is no proof of where a control without a name belongs.
  const isForeign = lookNow().profile?.source === "imported";
  const unnamed = notReady === "no-send-control" && !isForeign ? cameAlive() : undefined;
  if (unnamed) notReady = undefined;
  // A desk that drew its reply box anew may have kept the text.
  const { target: now } = judgeLook(lookNow(), command);
  const { element } = typeof now === "string" ? target : now;
  const held = element.isConnected && (await holdsText(element, text));
  const standing = element.isConnected ? readComposer(element) : "";

  // From here to the press nothing is awaited.
  const { look: last, target: stillThere } = judgeLook(lookNow(), command);
  // Our words left without our press, or may have: somebody sent them, or the page took them, whichever chat it shows by now.
  if (standing.trim() === "" || isClicked()) return pressedNow(before, last);
  const ours = held && typeof stillThere !== "string" && stillThere.element === element;
  const same = ours && readComposer(element) === standing;
  const whyNot = (): RefusalReason | undefined => {
    if (signal.aborted || age.isOver()) return "page-not-connected";
    // An earlier attempt at it arrives after all: it is looked at again first.
    if (command.again && hasLeft({ text, before }, last)) return "plan-changed";
    if (typeof stillThere === "string") return stillThere;
    if (isCovered(stillThere.element)) return "chat-covered";
    return notReady ?? (same ? undefined : "text-did-not-stick");
  };
  const refusal = whyNot();
  if (refusal || typeof stillThere === "string") {
    // What the desk made of our text stands there as well as our text.
    const isAltered = !held && typeof stillThere !== "string" && stillThere.element === element;
    const gone = held ? await emptyComposer(element) : !isAltered;
    return gone ? refused(refusal ?? "text-did-not-stick") : { kind: "left-behind" };
  }
  const pressed = aboutToPress(needs.reader, text, before, last);
  pressSend(unnamed ? { ...stillThere, sendControl: unnamed } : stillThere);
  return pressed;
}

async function writeAndPress(command: SendCommand, needs: SendNeeds, age: AttemptAge): Promise<Written> {
  const { reader, document } = needs;
  const { conversation, text } = command;
  if (text.trim() === "") return refused("chunk-empty");
  if (document.hidden) return refused("tab-hidden");
  if (needs.isComposing()) return refused("composing");
  const { look: first, watch: begun } = needs.ahead?.take() ?? { look: reader.look(true) };
  if (first.offline) return refused("desk-offline");
  const before = new Set(first.messages.map(({ id }) => id));
  const target = judgeTarget(first, command);
  if (target === "composer-unreachable") return writeAndPressElsewhere(command, needs, before, age);
  if (typeof target === "string") return refused(target);
  const draft = readComposer(target.element);
  if (holdsMedia(target.element)) return refused("picture-in-composer");
  // What an earlier attempt left there is not the person's own, also where it is theirs to send by now.
  const isOurs = needs.writtenText.isOurs(conversation, draft) || isSameDraft(text, draft);
  if (draft.trim() !== "" && !isOurs) return refused("composer-not-empty");
  const watch = begun ?? watchWriting(document, first.transcriptRoot, target.element);
  const clicks = watchClicks(target, first.transcriptRoot);
  try {
    const lookNow = () => (watch.isStirred() ? reader.look(true) : reader.lookCheaply());
    const watched = { lookNow, isCovered: watch.isCovered, isClicked: clicks.isClicked };
    return await writeAndPressHere(command, needs, target, before, watched, age);
  } finally {
    watch.stop();
    clicks.stop();
  }
}

/** Carries out a send command once. Every outcome goes to `tell`; the promise ends when there is no more to come. */
export async function sendChunk(command: SendCommand, needs: SendNeeds): Promise<void> {
  const age = watchAge(needs.document);
  let written: Written;
  try {
    written = await borrowKeyboard(needs, () => writeAndPress(command, needs, age));
  } catch {
    // A page that throws under our hands: whether the press was made is not known.
    needs.tell({ kind: "unconfirmed", doubt: "not-seen" });
    return;
  } finally {
    age.stop();
    needs.ahead?.stop();
  }
  if (written.kind !== "pressed") {
    needs.tell(written.kind === "refused" ? written : { kind: "unconfirmed", doubt: "text-left-in-composer" });
    return;
  }
  const pressed = written;
  const composerText = () => {
    const { composer } = needs.reader.look();
    return composer.kind === "found" ? readComposer(composer.element) : "";
  };
  const { before, stood } = pressed;
  const sent = { conversation: command.conversation, text: command.text, before, stood };
  await confirmSent(sent, composerText, {
    // Where no transcript stood, whatever shows up later may have been said long ago: the next document is asked.
    look: () => (pressed.blind ? { ...needs.reader.look(), messages: [] } : needs.reader.look()),
    signal: needs.signal,
    isLatest: needs.isLatest,
    tell: (outcome) => {
      const unseen = outcome.kind === "unconfirmed" && outcome.doubt === "not-seen";
      needs.tell(unseen && pressed.byItself ? { kind: "unconfirmed", doubt: "box-emptied-itself" } : outcome);
    },
  });
}

// Sends the agent's own text by Ctrl/Cmd+Enter, on a desk that has no key for it, by its send control. A doubled message
// is the worst that can happen, so: the page has the key first, and whatever it does with it ends the matter; the
// background is asked, for it alone knows of plans and of other frames; everything is looked at anew before the one press;
// a box that let the key go once is not lent it again; and what was pressed is not pressed a second time.
import type { OwnSendRefusal } from "../sending/own-send";
import type { MessageId } from "../transcript/message";
import { isSameWords } from "../transcript/same-words";
import type { ConversationKey } from "../transcript/transcript";
import type { Arming, PageToBackground } from "../wire/page-messages";
import { createOwnSendAsker } from "./ask-own-send";
import type { AttemptLedger } from "./attempt-ledger";
import { controlOf, drawnAs, judgeOwn } from "./judge-own";
import { isSameChat } from "./judge-target";
import type { PageReader } from "./look-at-page";
import type { PageLook } from "./page-look";
import { pause } from "./pause";
import { pressControl } from "./press-send";
import { isSameDraft, readComposer } from "./read-composer";
import { watchOwnKey } from "./watch-own-key";

export interface OwnSendNeeds {
  readonly document: Document;
  readonly reader: PageReader;
  readonly ledger: AttemptLedger;
  readonly arming: () => Arming | undefined;
  readonly isComposing: () => boolean;
  readonly top: boolean;
  readonly post: (message: PageToBackground) => boolean;
}

export interface OwnSend {
  pressed(event: KeyboardEvent, look: PageLook, chord: boolean): boolean;
  answered(request: number, go: boolean): void;
}

interface Press {
  readonly conversation: ConversationKey;
  /** Whose chat it was when the key was pressed. */
  readonly customerName?: string;
  readonly element: HTMLElement;
  readonly text: string;
  /** How the control and the box were drawn: a desk at work on a message draws them otherwise. */
  readonly drawn: string;
  readonly before: ReadonlySet<MessageId>;
}

/** A desk may clear its box this long (milliseconds) after the message left. */
const CLEARS_WITHIN = 8000;
const LOOKS_EVERY = 200;

export function createOwnSend(needs: OwnSendNeeds): OwnSend {
  const { document, reader, ledger, post } = needs;
  /** Boxes whose desk was seen to do nothing with the key. */
  const proven = new WeakSet<HTMLElement>();
  const asker = createOwnSendAsker(post);
  let pending = false;
  let toldTaken = false;
  let last: { readonly press: Press; readonly until: number } | undefined;

  const refuse = (reason: OwnSendRefusal): void => void post({ kind: "own-send-refused", reason });

  /** New lines in the chat that say what is sent. */
  const arrived = ({ before, text }: Press): number =>
    reader.look().messages.filter((one) => !before.has(one.id) && isSameWords(text, one.text)).length;

  /** Looks at everything once more and presses, in one breath; the answer is why it was not pressed. */
  function pressNow(press: Press): OwnSendRefusal | "gone" | undefined {
    const look = reader.look(true);
    const { composer } = look;
    const standing = press.element.isConnected ? readComposer(press.element) : "";
    if (standing.trim() === "") return "gone";
    // It is in the chat, whoever put it there.
    if (arrived(press) > 0) return "own-desk-took-key";
    if (!isSameChat(look, press) || composer.kind !== "found") return "own-changed";
    if (composer.element !== press.element || !isSameDraft(press.text, standing)) return "own-changed";
    if (document.hidden || needs.isComposing()) return "own-changed";
    const refusal = judgeOwn(composer, look.offline);
    if (refusal) return refusal;
    if (drawnAs(composer) !== press.drawn) return "own-desk-took-key";
    const control = controlOf(composer);
    if (!control) return "own-no-control";
    last = { press, until: Date.now() + CLEARS_WITHIN };
    reader.sentFromHere(press.text);
    pressControl(control);
    return undefined;
  }

  /**
   * Once the box was seen empty, the same words in it are new ones. A desk that sent it too, later than it was given time
   * for, is told of: our key must not be used there.
   */
  async function lookAfter(press: Press, lent: boolean): Promise<void> {
    const end = Date.now() + CLEARS_WITHIN;
    while (Date.now() < end) {
      if (last?.press === press && readComposer(press.element).trim() === "") last = undefined;
      await pause(LOOKS_EVERY);
      if (!lent || arrived(press) < 2) continue;
      refuse("own-sent-twice");
      return;
    }
  }

  async function send(event: KeyboardEvent, press: Press, lent: boolean): Promise<void> {
    const life = new AbortController();
    const release = ledger.hold();
    pending = true;
    try {
      const watch = watchOwnKey(event, press.element, lent, life.signal);
      const [fate, go] = await Promise.all([watch.fate, asker.ask(press.conversation)]);
      // Why the background forbids it, that says itself.
      if (go === false) return;
      if (go === undefined) return refuse("own-not-connected");
      const stands = press.element.isConnected && isSameDraft(press.text, readComposer(press.element));
      if (fate === "taken") {
        // Said once: such a desk may take every press so.
        if (stands && !toldTaken) refuse("own-desk-took-key");
        toldTaken ||= stands;
        return;
      }
      if (watch.isDisturbed()) return stands ? refuse("own-changed") : undefined;
      const refusal = pressNow(press);
      if (refusal) return refusal === "gone" ? undefined : refuse(refusal);
      proven.add(press.element);
      void lookAfter(press, lent);
    } finally {
      life.abort();
      release();
      pending = false;
    }
  }

  return {
    pressed(event, look, chord) {
      const { composer, conversation } = look;
      if (composer.kind !== "found" || event.shiftKey || event.altKey) return false;
      const { element } = composer;
      const text = readComposer(element);
      // One press is on its way: no second one reaches anybody.
      if (pending) return chord;
      if (last && Date.now() < last.until && last.press.element === element && isSameDraft(last.press.text, text)) {
        if (!event.repeat) refuse("own-just-sent");
        return true;
      }
      if (!chord || event.repeat || needs.isComposing() || text.trim() === "") return false;
      // The desk's own key.
      if (composer.sendKeys === "ctrl-enter") return false;
      // The page was before us, and has done something with it.
      if (event.defaultPrevented) {
        proven.delete(element);
        return false;
      }
      // A frame that only holds the box knows no chat: the one that does listens there, too.
      if (!conversation) {
        if (needs.top) refuse("own-not-read");
        return false;
      }
      const arming = needs.arming();
      const known = arming?.conversation === conversation.key ? arming.state : undefined;
      const refusal =
        known === undefined
          ? "own-not-connected"
          : known !== "none"
            ? "own-plan-armed"
            : ledger.isOpen()
              ? "own-still-sending"
              : judgeOwn(composer, look.offline);
      if (refusal) {
        refuse(refusal);
        return false;
      }
      const before = new Set(look.messages.map(({ id }) => id));
      const lent = !proven.has(element);
      const { key, customerName } = conversation;
      const whose = { conversation: key, ...(customerName === undefined ? {} : { customerName }) };
      void send(event, { ...whose, element, text, drawn: drawnAs(composer), before }, lent);
      return !lent;
    },
    answered: asker.answered,
  };
}

// The send chord in the page's own composer. It is ours only while a plan is armed for the conversation on screen; while
// an attempt is open or in doubt it does nothing at all, since our text may still stand there; else it is the page's own.
// Only real keys count: forged, repeated and composing ones are the page's.

import type { ConversationKey } from "../transcript/transcript";
import type { Arming, HeldReason } from "../wire/page-messages";
import type { PageReader } from "./look-at-page";
import type { PageLook } from "./page-look";
import { isEmptyComposer, readComposer } from "./read-composer";

export interface ChordNeeds {
  readonly document: Document;
  readonly reader: PageReader;
  readonly mac: boolean;
  readonly arming: () => Arming | undefined;
  /** Our text is being written: the keyboard is in the page for a moment, and no key may reach it. */
  readonly isWriting: () => boolean;
  /** An attempt for this conversation was begun, and what became of it is not known yet. */
  readonly isOpenIn: (conversation: ConversationKey | undefined) => boolean;
  /** Our text still stands in the composer: no Enter of the page's may send it a second time. */
  readonly isOurs: (conversation: ConversationKey | undefined, composerText: string) => boolean;
  /** An Enter in the composer that is no plan's; `true` takes it away from the page. */
  readonly own: (event: KeyboardEvent, look: PageLook, chord: boolean) => boolean;
  readonly pressed: (conversation: ConversationKey) => void;
  /** The first half of the chord went down in the composer of an armed plan. */
  readonly ready: () => void;
  readonly held: (why: HeldReason) => void;
  /** A letter that was struck while our text is being written. */
  readonly strayed: (letter: string) => void;
  readonly signal: AbortSignal;
}

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

const isPlaceToWrite = (target: EventTarget | undefined): boolean =>
  target instanceof Element && target.closest("textarea,input,[contenteditable],[role=textbox]") !== null;

export function listenForChord(needs: ChordNeeds) {
  const { reader } = needs;
  const listened = new WeakSet<Document>();
  let swallowUp = false;

  const isChord = (event: KeyboardEvent): boolean =>
    event.key === "Enter" &&
    (needs.mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) &&
    !event.shiftKey &&
    !event.altKey;

  const isReal = (event: KeyboardEvent): boolean => event.isTrusted && !event.isComposing && event.keyCode !== 229;

  const isLetter = (event: KeyboardEvent): boolean =>
    isReal(event) &&
    [...event.key].length === 1 &&
    !event.metaKey &&
    (event.getModifierState("AltGraph") || (!event.ctrlKey && !event.altKey));

  // A closed shadow root keeps its elements out of the path: then its host stands there, and the root knows its focus.
  const inComposer = (event: KeyboardEvent, composer: HTMLElement): boolean => {
    if (event.composedPath().includes(composer)) return true;
    const root = composer.getRootNode();
    if (!(root instanceof ShadowRoot) || !event.composedPath().includes(root.host)) return false;
    return root.activeElement !== null && composer.contains(root.activeElement);
  };

  /** The agent's own text, on a site where our key sends that, too. */
  function offer(event: KeyboardEvent, look: PageLook): void {
    if (needs.own(event, look, isChord(event))) take(event);
  }

  const take = (event: KeyboardEvent): void => {
    swallow(event);
    swallowUp = true;
  };

  /** Where the reply box can't be told, every place to write in may be it. */
  const maySend = (event: KeyboardEvent, { composer }: PageLook): boolean =>
    composer.kind === "found" ? inComposer(event, composer.element) : isPlaceToWrite(event.composedPath()[0]);

  /** An attempt is open, or in doubt until a person has said what became of it. */
  const isHeld = ({ conversation }: PageLook): boolean => {
    const arming = needs.arming();
    const inDoubt = arming?.state === "busy" && arming.conversation === conversation?.key;
    return inDoubt || needs.isOpenIn(conversation?.key);
  };

  /** The key is the input method's now: it is said why no chunk goes. */
  function sayComposing(event: KeyboardEvent): void {
    const { composer, conversation } = reader.look();
    const arming = needs.arming();
    const ready = arming?.state === "ready" && arming.conversation === conversation?.key;
    if (ready && composer.kind === "found" && inComposer(event, composer.element)) needs.held("composing");
  }

  /** After the page has had the key: a look takes time. */
  function getReady(event: KeyboardEvent): void {
    if (event.key !== (needs.mac ? "Meta" : "Control") || event.repeat || !isReal(event)) return;
    const composer = reader.composerElement();
    if (needs.arming()?.state === "ready" && composer && inComposer(event, composer)) setTimeout(needs.ready);
  }

  function onDown(event: KeyboardEvent): void {
    // Any other key leaves an Enter that is still down as it is.
    if (event.key === "Enter") swallowUp = false;
    if (needs.isWriting()) {
      if (!event.isTrusted) return;
      swallow(event);
      swallowUp ||= event.key === "Enter";
      if (isChord(event) && !event.repeat) needs.held("still-sending");
      if (isLetter(event)) needs.strayed(event.key);
      return;
    }
    getReady(event);
    if (isChord(event) && event.isTrusted && event.isComposing) sayComposing(event);
    if (event.key !== "Enter" || !isReal(event)) return;
    reader.aboutToLeave();
    const look = reader.look();
    if (isChord(event) && isHeld(look) && maySend(event, look)) {
      take(event);
      if (!event.repeat) needs.held("still-sending");
      return;
    }
    if (look.composer.kind !== "found" || !inComposer(event, look.composer.element)) return;
    if (needs.isOurs(look.conversation?.key, readComposer(look.composer.element))) {
      take(event);
      if (isChord(event) && !event.repeat) needs.held("still-sending");
      return;
    }
    const arming = needs.arming();
    const ready = arming?.state === "ready" && arming.conversation === look.conversation?.key;
    if (!isChord(event) || !arming || !ready) {
      offer(event, look);
      return;
    }
    if (!isEmptyComposer(look.composer.element)) {
      offer(event, look);
      return;
    }
    take(event);
    if (!event.repeat) needs.pressed(arming.conversation);
  }

  function onUp(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    if (needs.isWriting()) swallow(event);
    else if (event.key === "Enter" && swallowUp) swallow(event);
    if (event.key === "Enter" && event.type === "keyup") swallowUp = false;
  }

  /** Listens in the page's document, and in the document of an editor's own frame once there is one. */
  function listenIn(document: Document): void {
    const view = document.defaultView;
    if (!view || listened.has(document)) return;
    listened.add(document);
    view.addEventListener("keydown", onDown, { capture: true, signal: needs.signal });
    view.addEventListener("keypress", onUp, { capture: true, signal: needs.signal });
    view.addEventListener("keyup", onUp, { capture: true, signal: needs.signal });
    view.addEventListener("pointerdown", () => reader.aboutToLeave(), { capture: true, signal: needs.signal });
  }

  listenIn(needs.document);
  return {
    follow(): void {
      const composer = reader.composerElement();
      if (composer) listenIn(composer.ownerDocument);
    },
  };
}

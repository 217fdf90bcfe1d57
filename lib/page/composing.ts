// Whether an input method is composing a word: nothing is written or sent meanwhile. What must stay true: it ends when the word
// does, also where no browser says so, for a box that is drawn anew takes its word with it in silence.

/** Follows composition in this document, and in an editor's own frame once there is one. */
export function createComposingWatch(document: Document, signal: AbortSignal) {
  const listened = new WeakSet<Document>();
  let at: EventTarget | undefined;

  const ends = (event: KeyboardEvent | InputEvent): void => {
    if (event.isTrusted && !event.isComposing) at = undefined;
  };

  function listenIn(place: Document): void {
    if (listened.has(place)) return;
    listened.add(place);
    const options = { capture: true, signal } as const;
    place.addEventListener("compositionstart", (event) => (at = event.composedPath()[0]), options);
    place.addEventListener("compositionend", () => (at = undefined), options);
    // A key or a letter that belongs to no word: whatever was composed is over.
    place.addEventListener("keydown", ends, options);
    place.addEventListener("input", (event) => event instanceof InputEvent && ends(event), options);
  }

  listenIn(document);
  return {
    isComposing: (): boolean => at !== undefined && (at as Node).isConnected,
    follow: (composer: HTMLElement | undefined): void => {
      if (composer) listenIn(composer.ownerDocument);
    },
  };
}

/** Follows whether an input method is composing a word in this document; nothing is written or sent meanwhile. */
export function watchComposing(document: Document, signal: AbortSignal): () => boolean {
  let composing = false;
  const set = (value: boolean) => {
    composing = value;
  };
  document.addEventListener("compositionstart", () => set(true), { capture: true, signal });
  document.addEventListener("compositionend", () => set(false), { capture: true, signal });
  return () => composing;
}

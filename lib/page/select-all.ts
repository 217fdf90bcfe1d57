/** Focus and select everything in an editor; `false` when the focus did not go there. */
export function selectAll(composer: HTMLElement): boolean {
  const document = composer.ownerDocument;
  const view = document.defaultView;
  if (view && view !== view.top && view.frameElement) view.focus();
  composer.focus({ preventScroll: true });
  if (composer.localName === "textarea" || composer.localName === "input") {
    (composer as HTMLTextAreaElement).select();
  } else {
    document.getSelection()?.selectAllChildren(composer);
  }
  const root = composer.getRootNode() as Document | ShadowRoot;
  return root.activeElement === composer || document.activeElement === composer;
}

/** Until the document has told of the moved selection, and a little more; at most 40 ms and the pause the editor needs. */
export async function selectionSettled(document: Document, pause: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = () => {
      document.removeEventListener("selectionchange", end);
      clearTimeout(cap);
      setTimeout(resolve, pause);
    };
    const cap = setTimeout(end, 40);
    document.addEventListener("selectionchange", end);
  });
}

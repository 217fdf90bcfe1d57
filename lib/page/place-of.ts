/**
 * The element that stands for an editor in the page: the frame for an editor in a frame of its own, the whole of one
 * whose input is a field of a few pixels.
 */
export function placeOf(editor: HTMLElement): Element {
  const drawn = editor.closest(".monaco-editor");
  if (drawn) return drawn;
  const frame = editor.ownerDocument.defaultView?.frameElement;
  return editor.localName === "body" && frame ? frame : editor;
}

/** The element that stands for an editor in the page: the frame for an editor in a frame of its own. */
export function placeOf(editor: HTMLElement): Element {
  const frame = editor.ownerDocument.defaultView?.frameElement;
  return editor.localName === "body" && frame ? frame : editor;
}

import { PANEL_HOST } from "./panel-host";
import { placeOf } from "./place-of";
import { isVisible } from "./visible";
import { documentOf, type Root, type Roots, walkRoots } from "./walk-roots";

const EDITABLE =
  'textarea, [contenteditable]:not([contenteditable="false"]), input[type="text"], input:not([type]), iframe, [role="textbox"], .native-edit-context';

/** The text an editor's frame is edited in, if it is one. */
function frameBody(frame: Element): HTMLElement | undefined {
  const inner = documentOf(frame);
  if (!inner?.body) return undefined;
  return inner.designMode === "on" || inner.body.isContentEditable ? inner.body : undefined;
}

/** The outermost editable element: parts of one editor are not editors. */
function isHost(element: HTMLElement): boolean {
  if (element.matches(".ime-text-area")) return false;
  if (element.localName === "textarea" || element.localName === "input") return true;
  if (element.matches(".native-edit-context")) return true;
  return element.isContentEditable && !(element.parentElement?.isContentEditable ?? false);
}

function editorsIn(root: Root): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(EDITABLE)].flatMap((element) => {
    if (element.closest(PANEL_HOST)) return [];
    if (element.localName === "iframe") {
      const body = frameBody(element);
      return body ? [body] : [];
    }
    return isHost(element) ? [element] : [];
  });
}

/** Every visible editor of the page, in frames and shadow roots too. */
export function findEditors(document: Document): Pick<Roots, "closedFrames"> & { readonly editors: HTMLElement[] } {
  const { roots, closedFrames } = walkRoots(document);
  const all = roots.flatMap((root) =>
    root.nodeType === Node.DOCUMENT_NODE && root !== document ? [] : editorsIn(root),
  );
  const inner = roots
    .filter((root): root is Document => root.nodeType === Node.DOCUMENT_NODE && root !== document)
    .flatMap((root) => (root.designMode === "on" || root.body?.isContentEditable ? [] : editorsIn(root)));
  return { editors: [...new Set([...all, ...inner])].filter((editor) => isVisible(placeOf(editor))), closedFrames };
}

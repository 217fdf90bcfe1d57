// Where elements can be: the document, shadow roots open and closed, same-origin frames. Our own panel is never entered:
// in Firefox a content script could, and would take the panel's search box for the composer.
import { isPanelHost } from "./panel-host";

export type Root = Document | ShadowRoot;

type OpenRoot = (element: Element) => ShadowRoot | null;

/** Chromium gives content scripts a function, Firefox a property; elsewhere closed roots stay closed. */
function findOpener(): OpenRoot {
  const chrome: unknown = Reflect.get(globalThis, "chrome");
  const dom: unknown = typeof chrome === "object" && chrome !== null ? Reflect.get(chrome, "dom") : undefined;
  const open: unknown =
    typeof dom === "object" && dom !== null ? Reflect.get(dom, "openOrClosedShadowRoot") : undefined;
  if (typeof open === "function") return open as OpenRoot;
  return (element) => {
    const own: unknown = Reflect.get(element, "openOrClosedShadowRoot");
    return own instanceof ShadowRoot ? own : null;
  };
}

let opener: OpenRoot | undefined;

/** The shadow root of an element, open or closed; only content scripts may see the latter. */
export function openRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  opener ??= findOpener();
  try {
    return opener(element);
  } catch {
    return null;
  }
}

/** The document of a frame, where the same origin lets us in. */
export function documentOf(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

let onEntered: ((root: Root) => void) | undefined;

/** Tells `listener` of every shadow root and frame that is read from now on: what changes there changes what was read. */
export function watchRoots(listener: ((root: Root) => void) | undefined): void {
  onEntered = listener;
}

/** The shadow root that is drawn in place of an element's own children, to be read. */
export function shadowToRead(element: Element): ShadowRoot | null {
  const root = CAN_HOST.test(element.tagName) ? openRootOf(element) : null;
  if (root && onEntered && !isPanelHost(element)) onEntered(root);
  return root;
}

/** The body of a frame, to be read. */
export function frameToRead(frame: Element): HTMLElement | undefined {
  const inner = documentOf(frame);
  if (inner) onEntered?.(inner);
  return inner?.body ?? undefined;
}

const MOST_ROOTS = 60;
/** Names of elements that may have a shadow root. */
export const CAN_HOST = /-|^(?:DIV|SECTION|MAIN|ARTICLE|ASIDE|SPAN)$/;

/** Narrower frames (pixels) hold no reply box. */
const NARROWEST = 200;

export interface Roots {
  readonly roots: readonly Root[];
  /** Frames that nobody may enter, wide enough for a reply box. */
  readonly closedFrames: readonly HTMLElement[];
}

/** All roots below a document, itself first. */
export function walkRoots(document: Document): Roots {
  const roots: Root[] = [document];
  const closedFrames: HTMLElement[] = [];
  for (let at = 0; at < roots.length && roots.length < MOST_ROOTS; at++) {
    const root = roots[at];
    for (const element of root?.querySelectorAll("*") ?? []) {
      if (isPanelHost(element)) continue;
      if (element.localName === "iframe") {
        const inner = documentOf(element);
        if (inner?.body) roots.push(inner);
        else if (element.getBoundingClientRect().width > NARROWEST) closedFrames.push(element as HTMLElement);
      } else if (CAN_HOST.test(element.tagName)) {
        const shadow = openRootOf(element);
        if (shadow) roots.push(shadow);
      }
    }
  }
  return { roots, closedFrames };
}

// The element that holds our panel. It is a plain element known by reference: a page can define what an element with a name
// of its own does, and would be handed the panel's closed root. The references lie in the page script's own world, where
// all its parts meet and no page can reach.
const NAME = "chatsidePanelHosts";

/** Asked for with every change of a page, and a global is slow to look up: looked up once. */
let shared: WeakSet<Node> | undefined;

function hosts(): WeakSet<Node> {
  if (shared) return shared;
  const known: unknown = Reflect.get(globalThis, NAME);
  shared = known instanceof WeakSet ? known : new WeakSet<Node>();
  Reflect.set(globalThis, NAME, shared);
  return shared;
}

/** Marks our host for selectors and tests; a page can take it away or put it on its own elements, so nothing rests on it. */
export const PANEL_HOST = "[data-chatside-panel]";

/** Marks an element of ours in the page: what is in it is never read as the page's. */
export const markOurs = (element: Element): void => void hosts().add(element);

/** Makes the host element of one panel. */
export function makePanelHost(document: Document): HTMLElement {
  const made = document.createElement("div");
  made.setAttribute("data-chatside-panel", "");
  made.setAttribute("popover", "manual");
  hosts().add(made);
  return made;
}

export const isPanelHost = (node: Node | null | undefined): boolean =>
  node !== null && node !== undefined && hosts().has(node);

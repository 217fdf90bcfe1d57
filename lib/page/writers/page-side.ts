// Firefox keeps what an isolated script makes from the page: data put into a DataTransfer reads as empty there, and Quill
// then erases the draft (tests/e2e/editors shows it). Events are made in the page's own compartment instead.
export type PageWindow = Window & typeof globalThis;

/** Firefox's view of the page without the wrapper, where there is one. */
function pageWindow(composer: HTMLElement): PageWindow | undefined {
  const view = composer.ownerDocument.defaultView;
  const inner: unknown = view ? Reflect.get(view, "wrappedJSObject") : undefined;
  return inner ? (inner as PageWindow) : undefined;
}

/** The page's own object behind what a content script sees, in Firefox; elsewhere the same. */
export const pageSide = (target: EventTarget): EventTarget => {
  const inner: unknown = Reflect.get(target, "wrappedJSObject");
  return inner ? (inner as EventTarget) : target;
};

function pageInit(view: PageWindow, values: Readonly<Record<string, unknown>>): object {
  const init = new view.Object();
  for (const [name, value] of Object.entries(values)) Reflect.set(init, name, value);
  return init;
}

const FLAGS = { bubbles: true, cancelable: true, composed: true };

export type Kinds = Readonly<Record<string, string>>;

function transferIn(view: PageWindow, kinds: Kinds): DataTransfer {
  const data = new view.DataTransfer();
  for (const [kind, text] of Object.entries(kinds)) data.setData(kind, text);
  return data;
}

/** A clipboard event the page can read and write; answers the event once it was dispatched. */
export function clipboardEvent(
  target: HTMLElement,
  name: "paste" | "copy" | "cut",
  kinds: Kinds,
): { readonly prevented: boolean; readonly data: DataTransfer | null } | undefined {
  const inner = pageWindow(target);
  if (inner) {
    const event = new inner.ClipboardEvent(name, pageInit(inner, FLAGS) as ClipboardEventInit);
    for (const [kind, text] of Object.entries(kinds)) event.clipboardData?.setData(kind, text);
    return { prevented: !pageSide(target).dispatchEvent(event), data: event.clipboardData };
  }
  const view = target.ownerDocument.defaultView;
  if (!view) return undefined;
  const clipboardData = transferIn(view, kinds);
  const event = new view.ClipboardEvent(name, { ...FLAGS, clipboardData });
  return { prevented: !target.dispatchEvent(event), data: clipboardData };
}

/** A beforeinput event with its data as a transfer; whether the editor took it up. */
export function beforeInput(target: HTMLElement, inputType: string, text: string | undefined): boolean {
  const inner = pageWindow(target);
  const view = inner ?? target.ownerDocument.defaultView;
  if (!view) return false;
  const data = text === undefined ? {} : { data: text, dataTransfer: transferIn(view, { "text/plain": text }) };
  const values = { ...FLAGS, inputType, ...data };
  const init = (inner ? pageInit(view, values) : values) as InputEventInit;
  return !pageSide(target).dispatchEvent(new view.InputEvent("beforeinput", init));
}

// Lets the page have a key first and watches what comes of it. What must stay true: a page that did anything with the key,
// and a person who did anything else meanwhile, end it; silence alone says that the key is nobody's.

/** A page that takes the key shows it within this many milliseconds after the key was let go. */
const SETTLES = 1200;
/** A key held longer than this (milliseconds) is no press. */
const HELD = 3000;

const RELEASES = new Set(["Enter", "Control", "Meta", "OS"]);
const MODIFIERS = new Set(["Control", "Meta", "OS", "Shift", "Alt", "AltGraph"]);

/** `alone`: nobody did anything. `taken`: the page did. `disturbed`: the person did something else. */
export type KeyFate = "alone" | "taken" | "disturbed";

export interface KeyWatch {
  readonly fate: Promise<KeyFate>;
  /** Something else was done since, at any time until `signal` ends. */
  readonly isDisturbed: () => boolean;
}

/**
 * Watches a trusted key in this composer. With `lent` the page has it and is given time to act on it; else it was taken
 * away from the page, and only the person can disturb.
 */
export function watchOwnKey(event: KeyboardEvent, composer: HTMLElement, lent: boolean, signal: AbortSignal): KeyWatch {
  const view = composer.ownerDocument.defaultView;
  let disturbed = false;
  let settle: (fate: KeyFate) => void = () => undefined;
  const fate = new Promise<KeyFate>((resolve) => {
    settle = resolve;
  });
  const disturb = () => {
    disturbed = true;
    settle("disturbed");
  };
  if (!view) return { fate: Promise.resolve("disturbed"), isDisturbed: () => true };
  const on = <Name extends keyof WindowEventMap>(
    name: Name,
    hear: (heard: WindowEventMap[Name]) => void,
    capture = true,
  ) => view.addEventListener(name, hear, { capture, signal });

  on("keydown", (heard) => {
    if (heard !== event && heard.isTrusted && !MODIFIERS.has(heard.key)) disturb();
  });
  on("pointerdown", (heard) => heard.isTrusted && disturb());
  on("blur", disturb, false);
  composer.ownerDocument.addEventListener("focusout", disturb, { capture: true, signal });
  if (!lent) {
    settle("alone");
    return { fate, isDisturbed: () => disturbed };
  }

  let taken: boolean | undefined;
  // Heard last of all: whoever in the page wanted the key has had it. Its default would only add a line.
  on(
    "keydown",
    (heard) => {
      if (heard !== event) return;
      taken = heard.defaultPrevented;
      heard.preventDefault();
    },
    false,
  );
  const end = () => settle((taken ?? event.defaultPrevented) ? "taken" : "alone");
  const held = setTimeout(disturb, HELD);
  signal.addEventListener("abort", () => clearTimeout(held));
  on("keyup", (heard) => {
    if (!heard.isTrusted || !RELEASES.has(heard.key)) return;
    clearTimeout(held);
    setTimeout(end, SETTLES);
  });
  return { fate, isDisturbed: () => disturbed };
}

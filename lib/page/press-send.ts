// The page's own send gesture: a click on its send control, else the key the page is known to take. A wrong key would
// only add a line, so where neither is known nothing is pressed.
import type { RefusalReason } from "../sending/send-outcome";
import type { FoundComposer } from "./page-look";
import { pause } from "./pause";

/** Send controls come alive, or into being, a moment after the text does: within this many milliseconds. */
const READY_WITHIN = 600;
const STEP = 15;
/** On a page that is slow to be looked at it is asked this often at least. */
const LEAST_ASKS = 3;

const OFF = /^(?:is-)?disabled$|--disabled$|^btn-disabled$/;

/** Whether a control cannot be pressed now, by its state or by the class desks give it. */
export const isDisabled = (control: HTMLElement): boolean =>
  Reflect.get(control, "disabled") === true ||
  control.getAttribute("aria-disabled") === "true" ||
  [...control.classList].some((name) => OFF.test(name));

const hasKey = ({ sendKeys }: FoundComposer): boolean => sendKeys === "enter" || sendKeys === "ctrl-enter";

async function until<Missing>(ask: () => Missing | undefined): Promise<Missing | undefined> {
  const end = Date.now() + READY_WITHIN;
  for (let asks = 1; ; asks++) {
    // Known before it is asked: an answer that took past the time tells of the page before it.
    const last = Date.now() > end && asks >= LEAST_ASKS;
    const missing = ask();
    if (!missing || last) return missing;
    await pause(STEP);
  }
}

/** Waits until this control can be pressed; `find` looks anew, since a control may be put there by the text. */
export const isReadyToPress = (find: () => HTMLElement | undefined): Promise<RefusalReason | undefined> =>
  until<RefusalReason>(() => {
    const control = find();
    if (!control) return "no-send-control";
    return isDisabled(control) ? "send-control-disabled" : undefined;
  });

/** Whether the composer's send gesture can be made at this moment. */
export const isReadyNow = (composer: FoundComposer): boolean =>
  composer.sendControl ? !isDisabled(composer.sendControl) : hasKey(composer);

/** Waits until the composer's send gesture can be made; the answer is what is missing. */
export const sendIsReady = (find: () => FoundComposer | undefined): Promise<RefusalReason | undefined> =>
  until<RefusalReason>(() => {
    const composer = find();
    if (composer?.sendControl) return isDisabled(composer.sendControl) ? "send-control-disabled" : undefined;
    return composer && hasKey(composer) ? undefined : "no-send-control";
  });

function pressKey(composer: HTMLElement, ctrlKey: boolean): void {
  const view = composer.ownerDocument.defaultView;
  if (!view) return;
  const init = { key: "Enter", code: "Enter", bubbles: true, cancelable: true, composed: true, ctrlKey };
  for (const kind of ["keydown", "keypress", "keyup"]) {
    const event = new view.KeyboardEvent(kind, init);
    // Old desks read the number of the key, which the constructor leaves at zero.
    for (const name of ["keyCode", "which"]) Object.defineProperty(event, name, { value: 13 });
    if (!composer.dispatchEvent(event) && kind === "keydown") break;
  }
}

/** Presses a control, once. */
export const pressControl = (control: HTMLElement): void => control.click();

/** Makes the gesture once. It cannot be taken back: callers check everything before. */
export function pressSend(composer: FoundComposer): void {
  if (composer.sendControl) pressControl(composer.sendControl);
  else pressKey(composer.element, composer.sendKeys === "ctrl-enter");
}

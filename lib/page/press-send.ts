// The page's own send gesture: a click on its send control, else the key the page is known to take. A wrong key would
// only add a line, so where neither is known nothing is pressed.
import type { RefusalReason } from "../sending/send-outcome";
import type { ComposerFinding } from "./page-look";

type Composer = Extract<ComposerFinding, { kind: "found" }>;

/** Send controls come alive a moment after the text does, in milliseconds. */
const ENABLED_WITHIN = 600;
const STEP = 15;

const isDisabled = (control: HTMLElement): boolean =>
  (control as HTMLButtonElement).disabled === true || control.getAttribute("aria-disabled") === "true";

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Waits until the composer's send gesture can be made; the answer names what is missing. */
export async function sendIsReady(composer: Composer): Promise<RefusalReason | undefined> {
  const { sendControl, sendKeys } = composer;
  if (!sendControl) return sendKeys === "enter" || sendKeys === "ctrl-enter" ? undefined : "no-send-control";
  const end = Date.now() + ENABLED_WITHIN;
  while (isDisabled(sendControl)) {
    if (Date.now() > end) return "send-control-disabled";
    await pause(STEP);
  }
  return undefined;
}

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

/** Makes the gesture once. It cannot be taken back: callers check everything before. */
export function pressSend(composer: Composer): void {
  if (composer.sendControl) composer.sendControl.click();
  else pressKey(composer.element, composer.sendKeys === "ctrl-enter");
}

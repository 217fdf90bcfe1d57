import type { OwnSendRefusal } from "../sending/own-send";
import { passesAsSendControl } from "./find-send-control";
import type { FoundComposer } from "./page-look";
import { isDisabled } from "./press-send";

/** The send control, where it also passes the local test: a profile can lie. */
export const controlOf = ({ sendControl, element }: FoundComposer): HTMLElement | undefined =>
  sendControl && passesAsSendControl(sendControl, element) ? sendControl : undefined;

/** How the control and the box are drawn: a desk at work on a message draws them otherwise. */
export const drawnAs = ({ element, sendControl }: FoundComposer): string =>
  [
    sendControl?.outerHTML ?? "",
    ...["class", "disabled", "readonly", "contenteditable", "aria-busy", "aria-disabled"].map(
      (name) => element.getAttribute(name) ?? "",
    ),
  ].join("|");

/** The composer the key may send from now, or why not. */
export function judgeOwn(composer: FoundComposer, offline: boolean): OwnSendRefusal | undefined {
  if (composer.mode === "note") return "own-note";
  if (composer.mode === "unknown") return "own-note-or-public";
  if (composer.locked) return "own-locked";
  if (offline) return "own-desk-offline";
  const control = controlOf(composer);
  if (!control) return "own-no-control";
  return isDisabled(control) ? "own-control-off" : undefined;
}

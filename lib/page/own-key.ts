import type { PageLook } from "./page-look";
import { type PartName, partHere } from "./parts";
import type { OwnSend, OwnSendNeeds } from "./send-own";

/**
 * The send key for the agent's own text, where it was switched on for this site. What it does is in the part that writes
 * and sends; a page where it is off holds no more than this.
 */
export function createOwnKey(needs: OwnSendNeeds, wantPart: (name: PartName) => void) {
  let on = false;
  let own: OwnSend | undefined;
  return {
    switchTo(next: boolean): void {
      on = next;
      if (on && !partHere("sending")) wantPart("sending");
    },
    /** Told of every real Enter in the composer that is no plan's; `true` takes the key away from the page. */
    pressed(event: KeyboardEvent, look: PageLook, chord: boolean): boolean {
      if (!on) return false;
      own ??= partHere("sending")?.createOwnSend(needs);
      if (own) return own.pressed(event, look, chord);
      wantPart("sending");
      return false;
    },
    /** The background's word on a press. */
    answered: (request: number, go: boolean): void => own?.answered(request, go),
  };
}

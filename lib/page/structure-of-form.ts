// A reply form on a page of its own: the desk shows the conversation on another page. There is nothing to read here, so
// everything must be said by the address and the form itself, and what is sent from it is seen on the next page.
import { keyFromAddress } from "../reading/find-key";
import { ANSWER, hasWord, wordsOf } from "../reading/words";
import { modeOf } from "./composer-mode";
import { labelOf } from "./element-words";
import { findEditors } from "./find-editors";
import { findSendControl } from "./find-send-control";
import type { PageStructure } from "./page-structure";
import { placeOf } from "./place-of";

/** What a form says it is for: its editor's label, its chosen options, the text of its send control, its address. */
function saysReply(editor: HTMLElement, send: HTMLElement): boolean {
  // A note is known too, so that it is refused by its name.
  if (modeOf(editor, send) === "note") return true;
  const place = placeOf(editor);
  const form = place.closest("form");
  const chosen = [...(form?.querySelectorAll("option:checked") ?? [])].map(({ textContent }) => textContent ?? "");
  const { pathname, search } = place.ownerDocument.location;
  const said = [labelOf(place), send.textContent ?? "", send.getAttribute("value") ?? "", pathname, search, ...chosen];
  return said.some((text) => hasWord(wordsOf(text), ANSWER));
}

/**
 * The structure of a page that holds only a reply form, with a conversation named by its address. A page that is still
 * loading may yet show its messages.
 */
export function structureOfForm(document: Document): PageStructure | undefined {
  if (document.readyState !== "complete") return undefined;
  const key = keyFromAddress(document.location.href);
  if (!key || key.startsWith("id=")) return undefined;
  // Where several forms would do, the composer is not known either.
  const sends = findEditors(document).editors.flatMap((editor) => {
    const send = findSendControl(editor);
    const form = placeOf(editor).closest("form");
    return form && send && editor.localName !== "input" && saysReply(editor, send) ? [send] : [];
  });
  const [root] = sends;
  if (!root || sends.some((send) => send !== root)) return undefined;
  return {
    root,
    formOnly: true,
    rows: () => [],
    measure: () => ({ text: "", words: [], badge: [], delivery: "shown", atMinute: false }),
    decide: () => ({ roles: [], confidence: 1, reasons: [] }),
    newestFirst: false,
    foundBy: { by: "form", confidence: 0.7 },
  };
}

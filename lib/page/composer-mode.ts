// Whether an editor writes to the customer, by all that a page nobody described says around it, in many languages.
import { NOTE_SAID } from "../reading/role-words";
import { says } from "../reading/word-list";
import { areaAround, LIBRARY } from "./composer-area";
import { editorLabel } from "./editor-label";
import { placeOf } from "./place-of";

const saysNote = (text: string): boolean => says(text.replaceAll(LIBRARY, ""), NOTE_SAID);

/** Something chosen in the composer's own area: a tab, a pressed toggle, a checked switch. */
const CHOSEN =
  '[role="tab"][aria-selected="true"], [aria-pressed="true"], [role="radio"][aria-checked="true"], [role="switch"][aria-checked="true"], [aria-current="true"], [data-state="active"], [data-state="on"], option:checked, input:checked + label, label:has(> input:checked), [class~="active"], [class~="is-active"], [class~="selected"], [class~="is-selected"]';
const CHOICE =
  '[role="tab"], [aria-pressed], [role="radio"], [role="switch"], option, input[type="radio"] + label, label:has(> input[type="radio"])';
/** A hidden field that is set for a note. */
const HIDDEN = 'input[type="hidden"]';
const SET = /^(?:1|true|yes|on|note|private|internal|whisper)$/i;

const isSetNote = (field: Element): boolean =>
  saysNote((field.getAttribute("name") ?? "").replaceAll("_", " ")) && SET.test(field.getAttribute("value") ?? "");

/** Attributes besides its classes that tell what an area is for. */
const tellingAttributes = (element: Element): string =>
  element
    .getAttributeNames()
    .filter(
      (name) =>
        /^data-(?:mode|type|channel|kind|state|editor|visibility|reply|private|internal|note|is-)/.test(name) ||
        name === "whisper",
    )
    .map((name) => {
      const value = element.getAttribute(name) ?? "";
      if (/^(?:0|false|off|no)$/i.test(value)) return "";
      return SET.test(value) || value === "" ? `${name.slice(name.startsWith("data-") ? 5 : 0)} ${value}` : value;
    })
    .join(" ");

/** What a conversation is about may be a note: its titles tell nothing of the composer. */
const TITLES = "h1,h2,h3,h4,header,nav,article,[role=heading]";

/** Words right beside the editor that say who sees what is written; a long text is none. */
function saidBeside(place: Element, area: Element): boolean {
  for (let at: Element | null = place; at && at !== area.parentElement; at = at.parentElement) {
    for (const sibling of at.parentElement?.children ?? []) {
      if (
        sibling === at ||
        sibling.querySelector("button,input,select,textarea,[role=tab],[role=button]") ||
        sibling.matches("button,select,option,[role=tab],[role=button],label") ||
        sibling.matches(TITLES)
      )
        continue;
      const text = sibling.textContent?.trim() ?? "";
      if (text.length > 0 && text.length < 90 && saysNote(text)) return true;
    }
    if (at === area) break;
  }
  return false;
}

export type WritingMode = "public" | "note" | "unknown";

/** Whether what is written here goes to the customer. */
export function modeOf(editor: HTMLElement, send: HTMLElement | undefined): WritingMode {
  const place = placeOf(editor);
  const area = areaAround(editor, send);
  if (
    saysNote(editorLabel(place)) ||
    (send && saysNote(`${send.textContent ?? ""} ${send.getAttribute("aria-label") ?? ""}`))
  )
    return "note";
  for (let at: Element | null = place; at; at = at.parentElement) {
    if (saysNote(`${at.getAttribute("class") ?? ""} ${tellingAttributes(at)}`)) return "note";
    if (at === area) break;
  }
  if ([...area.querySelectorAll(HIDDEN)].some(isSetNote)) return "note";
  // A form says what it does in any of its choices, however far from the text.
  const form = place.closest("form");
  const chosen = [...area.querySelectorAll(CHOSEN), ...(form?.querySelectorAll("option:checked") ?? [])].map(
    controlText,
  );
  if (chosen.some(saysNote)) return "note";
  const choices = [...area.querySelectorAll(CHOICE)].some((element) => saysNote(controlText(element)));
  if (choices && chosen.length === 0) return "unknown";
  return saidBeside(place, area) ? "unknown" : "public";
}

const controlText = (element: Element): string => {
  const text = element.textContent?.trim() ?? "";
  return `${text.length < 60 ? text : ""} ${element.getAttribute("aria-label") ?? ""} ${element.getAttribute("title") ?? ""} ${element.localName === "option" ? element.getAttribute("value") : ""}`;
};

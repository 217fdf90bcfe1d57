// Whether an editor writes to the customer, by all that a page nobody described says around it, in many languages.
import { NOTE_SAID, PUBLIC_SAID } from "../reading/role-words";
import { says } from "../reading/word-list";
import { choiceName, saidBy } from "./choice-name";
import { areaAround, LIBRARY } from "./composer-area";
import { editorLabel } from "./editor-label";
import { placeOf } from "./place-of";
import { openRootOf } from "./walk-roots";

const saysNote = (text: string): boolean => says(text.replaceAll(LIBRARY, ""), NOTE_SAID);

/** Something chosen in the composer's own area: a tab, a pressed toggle. */
const CHOSEN =
  '[role="tab"][aria-selected="true"], [aria-pressed="true"], [aria-current="true"], [data-state="active"], [data-state="on"], option:checked, [class~="active"], [class~="is-active"], [class~="selected"], [class~="is-selected"]';
/** One of several that shut each other out. */
const CHOSEN_RADIO =
  'input[type="radio"]:checked, [role="radio"][aria-checked="true"], [role="menuitemradio"][aria-checked="true"]';
/** Anything that is on, by itself or among others. */
const SWITCHED_ON = 'input:checked, [aria-checked="true"], [checked]:not(input)';
const CHOICE = '[role="tab"], [aria-pressed], option';
const RADIO = 'input[type="radio"], [role="radio"], [role="menuitemradio"], [role="switch"]:not([aria-checked])';
/** Off by itself: none of several, where the one that is on says what holds. */
const SWITCHED_OFF =
  'input[type="checkbox"]:not(:checked), [role="switch"][aria-checked="false"], [role="checkbox"][aria-checked="false"]';
/** Unfolds choices, and shows the one that holds. */
const DROP_DOWN = '[aria-haspopup]:not([aria-haspopup="false"]), [role="combobox"]';
const UNFOLDED = "[role=option],[role=menuitem],[role=menuitemradio],li,select";
/** What is marked in a list of messages or chats is no choice of the composer's. */
const ROWS = "[role=log],[role=feed],[role=grid],[role=row],article";
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

const SWITCH = "[type=checkbox],[type=radio],[role=switch],[role=checkbox],[role=radio],[role=menuitemradio]";

/** What names a switch says what it would do, and nothing while it is off. */
function namesSwitch(words: Element, area: Element): boolean {
  const id = words.getAttribute("id");
  const pointing = id ? area.querySelector(`[aria-labelledby~="${CSS.escape(id)}"]`) : null;
  if (pointing?.matches(SWITCH)) return true;
  const beside = [words.previousElementSibling, words.nextElementSibling];
  return beside.some((one) => one?.matches(SWITCH) && saidBy(one).trim() === "");
}

/** Words right beside the editor that say who sees what is written; a long text is none. */
function saidBeside(place: Element, area: Element): boolean {
  for (let at: Element | null = place; at && at !== area.parentElement; at = at.parentElement) {
    for (const sibling of at.parentElement?.children ?? []) {
      if (
        sibling === at ||
        sibling.querySelector("button,input,select,textarea,[role=tab],[role=button]") ||
        sibling.matches("button,select,option,[role=tab],[role=button],label") ||
        sibling.matches(TITLES) ||
        namesSwitch(sibling, area)
      )
        continue;
      const text = sibling.textContent?.trim() ?? "";
      if (text.length > 0 && text.length < 90 && saysNote(text)) return true;
    }
    if (at === area) break;
  }
  return false;
}

/** A part of the page and the shadow roots right in it: switches of a page's own making draw themselves there. */
function partsOf(area: Element): ParentNode[] {
  const hosts = [...area.querySelectorAll("*")].filter(({ localName }) => localName.includes("-"));
  return [area, ...hosts.flatMap((host) => openRootOf(host) ?? [])];
}

export type WritingMode = "public" | "note" | "unknown";

/** Whether what is written here goes to the customer. */
export function modeOf(editor: HTMLElement, send: HTMLElement | undefined): WritingMode {
  const place = placeOf(editor);
  const area = areaAround(editor, send);
  if (saysNote(editorLabel(place)) || (send && saysNote(saidBy(send)))) return "note";
  for (let at: Element | null = place; at; at = at.parentElement) {
    if (saysNote(`${at.getAttribute("class") ?? ""} ${tellingAttributes(at)}`)) return "note";
    if (at === area) break;
  }
  if ([...area.querySelectorAll(HIDDEN)].some(isSetNote)) return "note";
  // A form says what it does in any of its choices, however far from the text.
  const form = place.closest("form");
  const parts = [...partsOf(area), ...(form && !area.contains(form) ? partsOf(form) : [])];
  const inAll = (selector: string): Element[] => parts.flatMap((part) => [...part.querySelectorAll(selector)]);
  const ofComposer = (element: Element): boolean => {
    const row = element.closest(ROWS);
    return row === null || row.contains(place);
  };
  if (inAll(SWITCHED_ON).some((element) => ofComposer(element) && saysNote(choiceName(element)))) return "note";
  const isShutOff = (element: Element): boolean => {
    const name = choiceName(element);
    return says(name, PUBLIC_SAID) && !saysNote(name);
  };
  if (inAll(SWITCHED_OFF).some((element) => ofComposer(element) && isShutOff(element))) return "unknown";
  const chosen = [...area.querySelectorAll(CHOSEN), ...(form?.querySelectorAll("option:checked") ?? [])];
  if (chosen.some((element) => saysNote(controlText(element)))) return "note";
  const choices =
    [...area.querySelectorAll(CHOICE)].some((element) => saysNote(controlText(element))) ||
    [...area.querySelectorAll(RADIO)].some((element) => saysNote(choiceName(element)));
  if (choices && chosen.length === 0 && !area.querySelector(CHOSEN_RADIO)) return "unknown";
  const dropDowns = [...area.querySelectorAll(DROP_DOWN)].filter((element) => !element.querySelector(UNFOLDED));
  if (dropDowns.some((element) => ofComposer(element) && saysNote(saidBy(element)))) return "unknown";
  return saidBeside(place, area) ? "unknown" : "public";
}

const controlText = (element: Element): string => {
  const text = element.textContent?.trim() ?? "";
  return `${text.length < 60 ? text : ""} ${element.getAttribute("aria-label") ?? ""} ${element.getAttribute("title") ?? ""} ${element.localName === "option" ? element.getAttribute("value") : ""}`;
};

import { NOTE_SAID } from "../reading/role-words";
import {
  saysOnlyReply,
  saysOnlySend,
  saysOther,
  saysSend,
  sendsOther,
  showsOther,
  showsSend,
} from "../reading/send-words";
import { says } from "../reading/word-list";
import { saidBy } from "./choice-name";
import { labelOf } from "./element-words";
import { placeOf } from "./place-of";
import { isVisible } from "./visible";
import { openRootOf } from "./walk-roots";

const CONTROLS =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], a[href="#"], a:not([href]), a[href^="javascript:" i]';
/** Things that are clicked without being controls say so in their class or label. */
const LIKE_CONTROLS = '[class*="send" i], [id*="send" i], [aria-label*="send" i], [data-testid*="send" i]';
/** Controls that choose or unfold something say "Reply" too, and send nothing. */
const CHOOSES =
  '[role="tab"],[aria-selected],[aria-pressed],[aria-haspopup]:not([aria-haspopup="false"]),[aria-checked]';
/** Places with controls of their own: a "Reply" there answers a row, or opens something. */
const ELSEWHERE =
  '[role="log"],[role="feed"],[role="navigation"],[role="menu"],[role="toolbar"] [role="menu"],nav,li,article';
const INSIDE = "button,[role=button],a[href],input,textarea,select,[contenteditable]";
/** Containers looked through, from the composer upwards. */
const LEVELS = 12;
/** A control needs this many points to be taken for the send control. */
const ENOUGH = 50;
/** Farther away than this (pixels), only a control of the composer's own form sends what stands in it. */
const FAR = 400;
/** Bigger than this (pixels) is a pane, not a control. */
const WIDEST = 260;
const TALLEST = 90;

const PICTURE_NAMES =
  "class id data-icon data-testid data-lucide data-feather href xlink:href alt aria-label name icon".split(" ");
const ADDRESS_END = /[^/]*$/;

/** The file of a picture is its name; one that stands in the address itself has none. */
function fileOf(address: string | null): string {
  if (!address || address.startsWith("data:")) return "";
  return ADDRESS_END.exec(address.split(/[?#]/)[0] ?? "")?.[0].replaceAll(/[\d_.]+/g, " ") ?? "";
}

/** Names of the pictures a control shows: classes, addresses and titles of what is in it. */
function pictureNames(control: Element): string {
  const inside = [...control.querySelectorAll("svg, svg *, i, img, span")].slice(0, 12);
  return [control, ...inside]
    .map((one) =>
      [...PICTURE_NAMES.map((name) => one.getAttribute(name) ?? ""), fileOf(one.getAttribute("src"))].join(" "),
    )
    .join(" ");
}

/** Where a control without words keeps those that show up under the pointer. */
const TIPS = [
  "aria-label",
  "title",
  "alt",
  "data-tooltip",
  "data-tip",
  "data-original-title",
  "data-bs-original-title",
];

function shownNames(control: HTMLElement): string[] {
  const text = control.getAttribute("value") ?? (control.textContent ?? "").slice(0, 200);
  const titles = [...control.querySelectorAll("img[alt], svg title")].map(
    (one) => one.getAttribute("alt") ?? one.textContent ?? "",
  );
  return [...TIPS.map((name) => control.getAttribute(name) ?? ""), text, ...titles];
}

const saysOtherThing = (names: readonly string[]): boolean => saysOther(names.join(" ")) || names.some(sendsOther);

function apartOf(control: Element, composer: Element): number {
  const a = control.getBoundingClientRect();
  const b = composer.getBoundingClientRect();
  return Math.max(0, a.left - b.right, b.left - a.right) + Math.max(0, a.top - b.bottom, b.top - a.bottom);
}

const isElsewhere = (control: Element, composer: Element): boolean => {
  const place = control.closest(ELSEWHERE);
  return place !== null && !place.contains(composer);
};

/** As far up as a control without a name may stand from its composer. */
const CLOSE_LEVELS = 4;

/** Its label, its picture or what it shows stands for another thing than sending. */
function hintsOther(control: HTMLElement): boolean {
  const names = `${labelOf(control)} ${pictureNames(control)}`;
  const shown = shownNames(control).join(" ");
  return saysOther(names) || showsOther(`${names} ${shown}`) || says(`${names} ${saidBy(control)}`, NOTE_SAID);
}

/**
 * Controls close to a composer that neither say nor show another thing than sending: what a text may bring to life. One
 * without any telling name is among them.
 */
export function controlsClose(editor: HTMLElement): HTMLElement[] {
  const composer = placeOf(editor);
  let scope = scopeAbove(composer);
  for (let level = 1; level < CLOSE_LEVELS && scope; level++) scope = scopeAbove(scope) ?? scope;
  if (!scope) return [];
  return controlsIn(scope).filter(
    (control) =>
      !saysOtherThing(shownNames(control)) &&
      !hintsOther(control) &&
      !control.matches(CHOOSES) &&
      !isElsewhere(control, composer) &&
      isVisible(control) &&
      apartOf(control, composer) < FAR,
  );
}

/** A control near its composer has up to this many points for that. */
const NEAR = 30;
/** One that is called nothing but "send" goes before all that say more, however near they stand. */
const ONLY_SEND = NEAR + 5;

/** Points for how sure a control sends; 0 for one that must not be pressed. */
function score(control: HTMLElement, composer: Element): number {
  const names = shownNames(control);
  const shown = names.join(" ");
  if (saysOtherThing(names) || control.matches(CHOOSES)) return 0;
  const box = control.getBoundingClientRect();
  if (box.width > WIDEST && box.width > composer.getBoundingClientRect().width * 0.6 && !saysSend(shown)) return 0;
  const form = control.closest("form");
  // A button's type is "submit" where it names none.
  const submits = form?.contains(composer) && Reflect.get(control, "type") === "submit";
  const label = labelOf(control);
  const pictures = pictureNames(control);
  const hidden = saysOther(label) ? 0 : saysSend(label) ? 55 : showsSend(pictures) ? 50 : 0;
  const named = saysSend(shown) ? 60 : hidden;
  // A form's own button without a send word, a picture of a bin say, does what its names say.
  if (named === 0 && saysOther(`${label} ${pictures}`)) return 0;
  if (named === 0 && !submits) return 0;
  const above = box.bottom <= composer.getBoundingClientRect().top + 4;
  if (above && !submits && saysOnlyReply(control.textContent ?? "")) return 0;
  const apart = apartOf(control, composer);
  if (apart > FAR && !submits) return 0;
  return named + (saysOnlySend(shown) ? ONLY_SEND : 0) + (submits ? 40 : 0) + Math.max(0, NEAR - apart / 10);
}

/** How sure it is (0 to 1) that this control sends what stands in this editor. */
export const sendConfidence = (control: HTMLElement, editor: HTMLElement): number =>
  Math.min(1, score(control, placeOf(editor)) / (2 * ENOUGH));

/** The test a control must pass that a profile from elsewhere names: a profile can lie. */
export const passesAsSendControl = (control: HTMLElement, editor: HTMLElement): boolean =>
  score(control, placeOf(editor)) >= ENOUGH;

// Elements of a frame's document are of other classes than ours: only what they have tells what they are.
const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;
const isRoot = (node: Node): node is ShadowRoot => node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && "host" in node;

/** One step up, out of shadow roots and out of an editor's own frame. */
function scopeAbove(at: Node): Element | ShadowRoot | undefined {
  const parent = at.parentNode;
  if (parent && (isElement(parent) || isRoot(parent))) return parent;
  if (isRoot(at)) return at.host;
  return at.ownerDocument?.defaultView?.frameElement ?? undefined;
}

function smallThing(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  return box.width <= WIDEST && box.height <= TALLEST && !element.querySelector(INSIDE) && !element.closest(INSIDE);
}

function controlsIn(scope: Element | ShadowRoot): HTMLElement[] {
  const found = [...scope.querySelectorAll<HTMLElement>(CONTROLS)];
  for (const one of scope.querySelectorAll(LIKE_CONTROLS)) {
    if (isElement(one) && "click" in one && !one.matches(CONTROLS) && smallThing(one)) found.push(one);
  }
  for (const host of scope.querySelectorAll("*")) {
    if (!host.localName.includes("-")) continue;
    const root = openRootOf(host);
    if (root) found.push(...root.querySelectorAll<HTMLElement>(CONTROLS));
  }
  return found;
}

/**
 * The control that sends what stands in this composer: near it, named or typed as one, and none that attaches, closes,
 * refunds, transfers or schedules.
 */
export function findSendControl(editor: HTMLElement): HTMLElement | undefined {
  const composer = placeOf(editor);
  const bestIn = (area: Element | ShadowRoot): HTMLElement | undefined =>
    controlsIn(area)
      .filter((control) => !isElsewhere(control, composer))
      .map((control) => ({ control, points: score(control, composer) }))
      .filter(({ control, points }) => points >= ENOUGH && isVisible(control))
      .sort((a, b) => b.points - a.points)[0]?.control;
  let scope: Element | ShadowRoot | undefined = scopeAbove(composer);
  for (let level = 0; level < LEVELS && scope; level++) {
    const best = bestIn(scope);
    if (best) return best;
    scope = scopeAbove(scope);
  }
  // A long form ends with what sends it, however far its fields are nested.
  const form = composer.closest("form");
  return form ? bestIn(form) : undefined;
}

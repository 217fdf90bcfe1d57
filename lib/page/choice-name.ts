// What a control that chooses is called, wherever its words stand: in it, in a label that points at it, around it, beside it.
import { composedParent } from "./composed-parent";

/** A longer text (characters) is no name but what stands in a pane. */
const LONGEST = 160;
/** As far up as the words of a control without a name may stand. */
const LEVELS = 3;
const FIELDS = "input:not([type=hidden]),textarea,select,button,[contenteditable],[role=textbox]";
const HUMPS = /(?<=\p{Ll})(?=\p{Lu})/gu;

const shortly = (text: string | null | undefined): string => {
  const said = text?.trim() ?? "";
  return said.length < LONGEST ? said : "";
};

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

/** A field knows its labels; an element that plays one may only stand in a label. */
function labelsOf(control: Element): readonly Element[] {
  const own: unknown = Reflect.get(control, "labels");
  const around = control.closest("label");
  return own ? [...(own as Iterable<Element>)] : around ? [around] : [];
}

function pointedAt(control: Element): readonly Element[] {
  const root = control.getRootNode() as Document | ShadowRoot;
  return attribute(control, "aria-labelledby")
    .split(/\s+/)
    .flatMap((id) => (id === "" ? [] : (root.getElementById(id) ?? [])));
}

/** All that a control says to those who see or hear it. */
export function saidBy(control: Element): string {
  const text = control.localName === "input" && !control.matches("[type=checkbox],[type=radio]");
  return [
    shortly(text ? String(Reflect.get(control, "value")) : control.textContent),
    attribute(control, "aria-label"),
    attribute(control, "title"),
    ...[...labelsOf(control), ...pointedAt(control)].flatMap((label) => [
      shortly(label.textContent),
      attribute(label, "aria-label"),
      attribute(label, "title"),
    ]),
  ].join(" ");
}

/** The nearest words on one side, not past another field. */
function wordsOn(side: "nextSibling" | "previousSibling", from: Node): string {
  for (let at = from[side]; at; at = at[side]) {
    if (at.nodeType === Node.ELEMENT_NODE) {
      const element = at as Element;
      if (element.matches(FIELDS) || element.querySelector(FIELDS)) return "";
    }
    const said = at.nodeType === Node.COMMENT_NODE ? "" : (at.textContent?.trim() ?? "");
    if (said !== "") return shortly(said);
  }
  return "";
}

function saidBeside(control: Element): string {
  let at: Element | undefined = control;
  for (let level = 0; level < LEVELS && at; level++) {
    const said = `${wordsOn("previousSibling", at)} ${wordsOn("nextSibling", at)}`.trim();
    if (said !== "") return said;
    const parent = composedParent(at);
    // A switch of a page's own making draws itself in a shadow root: its words stand in its host.
    if (parent && parent === (at.getRootNode() as ShadowRoot).host && saidBy(parent).trim() !== "")
      return saidBy(parent);
    at = parent;
  }
  return "";
}

/** What is chosen where this control is on. The name of one radio is that of its group, and says nothing of itself. */
export function choiceName(control: Element): string {
  const said = saidBy(control);
  const isOneOfSeveral = control.matches("[type=radio],[role=radio],[role=menuitemradio]");
  const names = isOneOfSeveral ? ["value"] : ["name", "id", "data-testid"];
  const written = names.map((name) => attribute(control, name)).join(" ");
  return `${said.trim() === "" ? saidBeside(control) : said} ${written.replaceAll(HUMPS, " ")}`;
}

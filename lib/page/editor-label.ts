import { labelOf } from "./element-words";

/** Attributes of a part that shows a hint while the editor is empty. */
const HINTS = ["data-placeholder", "placeholder", "aria-placeholder"];

const byId = (element: Element, ids: string | null): string =>
  (ids ?? "")
    .split(/\s+/)
    .map((id) => (id === "" ? "" : (element.ownerDocument.getElementById(id)?.textContent ?? "")))
    .join(" ");

/** All that an editor is called: its own labels, the label that points at it, the hint it shows. */
export function editorLabel(place: Element): string {
  const id = place.getAttribute("id");
  const pointing = id ? place.ownerDocument.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent : undefined;
  const hint = place.querySelector("[data-placeholder],[placeholder],[aria-placeholder]");
  const shown = HINTS.map((name) => hint?.getAttribute(name) ?? "").join(" ");
  const wrapping = place.closest("label");
  const around = wrapping && wrapping !== place ? (wrapping.textContent ?? "").slice(0, 60) : "";
  return `${labelOf(place)} ${byId(place, place.getAttribute("aria-labelledby"))} ${pointing ?? ""} ${shown} ${around}`;
}

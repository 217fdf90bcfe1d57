import { isHelperName, isHelperTitle } from "../reading/zones";

/** A part of the page that calls itself a helper, a side talk or a preview: by its heading, label or class. */
export function isHelperElement(element: Element): boolean {
  const heading = element.querySelector("h1,h2,h3,h4,h5,h6,[role=heading],summary,legend");
  const first = heading && [...element.querySelectorAll("*")].indexOf(heading) < 8 ? (heading.textContent ?? "") : "";
  const label = element.getAttribute("aria-label") ?? "";
  const tag = element.localName.includes("-") ? element.localName : "";
  const title = element.childElementCount > 1 ? (element.firstElementChild?.textContent ?? "").trim() : "";
  if (title.length < 40 && isHelperTitle(title)) return true;
  return isHelperName(first.trim(), label, `${tag} ${element.getAttribute("class") ?? ""} ${element.id}`);
}

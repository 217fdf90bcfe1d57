import type { Random } from "./random";

const LAYOUT = "display:flex;flex-direction:column";

/** Puts more elements around everything: around the page, and around each row of a page that builds none itself. */
export function wrapMore(document: Document, random: Random): void {
  const shell = document.createElement("div");
  shell.setAttribute("style", "height:100%");
  const scripts = [...document.body.querySelectorAll(":scope > script")];
  shell.append(...[...document.body.childNodes].filter((node) => !scripts.includes(node as HTMLScriptElement)));
  document.body.prepend(shell);
  if (scripts.length > 0) return;
  const levels = random.chance(0.5) ? 1 : 2;
  for (const list of document.querySelectorAll("div.thread")) {
    for (const row of [...list.children]) {
      let outer = row;
      for (let level = 0; level < levels; level++) {
        const around = document.createElement("div");
        around.setAttribute("style", LAYOUT);
        outer.replaceWith(around);
        around.append(outer);
        outer = around;
      }
    }
  }
}

/** Turns the list around: the newest message stands first. */
export function reverseOrder(document: Document): void {
  for (const list of document.querySelectorAll(".thread")) list.append(...[...list.children].reverse());
}

/** The page of a language written from right to left; its own words stay. */
export const turnDirection = (document: Document): void => document.documentElement.setAttribute("dir", "rtl");

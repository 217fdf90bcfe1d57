// The page a customer looks at, where the desk shows it: a link behind a label that says so, a list of visited pages, or
// a link in what the customer wrote first.
import { CURRENT_PAGE, PAGE_VISITS, START_PAGE } from "../reading/page-words";
import { says } from "../reading/word-list";
import type { Conversation } from "../transcript/transcript";
import { isVisible } from "./visible";

type CurrentPage = NonNullable<Conversation["currentPage"]>;

/** A label is no longer than this. */
const LABEL = 40;
/** Up from a link this far its label is looked for. */
const LEVELS = 3;

/** The address without what may be secret in it. */
function pageOf(link: HTMLAnchorElement, desk: string): CurrentPage | undefined {
  const address = link.href;
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, origin, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol) || host === desk) return undefined;
  const title = link.textContent?.trim().slice(0, 200);
  return { url: `${origin}${pathname}`, ...(title && !title.includes("/") ? { title } : {}) };
}

const textOf = (node: Node | null | undefined): string => node?.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";

/** What stands just before a link: its label. */
function labelOf(link: Element): string {
  const own = [link.getAttribute("aria-label"), link.getAttribute("title")].filter(Boolean).join(" ");
  let at: Element | null = link;
  for (let level = 0; level < LEVELS && at; level++) {
    for (let before: ChildNode | null = at.previousSibling; before; before = before.previousSibling) {
      const text = textOf(before);
      if (text !== "") return text.length <= LABEL ? text : own;
    }
    at = at.parentElement;
  }
  return own;
}

const headingAbove = (link: Element): string => {
  let at: Element | null = link.closest("ul,ol,table,section,div");
  for (let level = 0; level < LEVELS + 1 && at; level++) {
    const heading = at.querySelector("h1,h2,h3,h4,h5,[role=heading],summary,legend") ?? at.previousElementSibling;
    if (heading && !heading.contains(link) && textOf(heading).length <= LABEL && textOf(heading) !== "")
      return textOf(heading);
    at = at.parentElement;
  }
  return "";
};

export function findCurrentPage(
  document: Document,
  transcript: Element,
  firstInbound: Element | undefined,
): CurrentPage | undefined {
  const desk = document.location.host;
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].filter(
    (link) => !transcript.contains(link),
  );
  const found = links.flatMap((link) => {
    const page = pageOf(link, desk);
    return page ? [{ link, page, label: labelOf(link) }] : [];
  });
  const labelled = found.find(
    ({ link, label }) => says(label, CURRENT_PAGE) && !says(label, START_PAGE) && isVisible(link),
  );
  if (labelled) return labelled.page;
  const visited = found.find(
    ({ link, label }) => !says(label, START_PAGE) && says(headingAbove(link), PAGE_VISITS) && isVisible(link),
  );
  if (visited) return visited.page;
  for (const link of firstInbound?.querySelectorAll<HTMLAnchorElement>("a[href]:not([download])") ?? []) {
    const page = pageOf(link, desk);
    if (page) return page;
  }
  return undefined;
}

// The draft exactly as it would be sent: a walk over the editor's tree, since `innerText` doubles blank lines.
const BLOCK = /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|H[1-6]|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const SKIPPED = "[data-slate-placeholder],.ql-cursor,[data-mce-bogus=all],style,script,[data-placeholder-node]";
const PRE = /^(?:pre|pre-wrap|pre-line|break-spaces)/;

const isField = (element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement =>
  element.localName === "textarea" || element.localName === "input";

const isBlock = (node: Node): boolean => node.nodeType === Node.ELEMENT_NODE && BLOCK.test((node as Element).tagName);

/** A break that is last in its block only holds the block open. */
function isFiller(br: Element, block: Element): boolean {
  let at: Node = br;
  while (at !== block) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (isBlock(next)) return true;
      if ((next.textContent ?? "").replaceAll(/[\u200b\ufeff]/g, "") !== "" || next.nodeName === "BR") return false;
    }
    const parent: Node | null = at.parentNode;
    if (!parent) return true;
    at = parent;
  }
  return true;
}

function walk(element: Element, block: Element, lines: string[]): void {
  const view = element.ownerDocument.defaultView;
  const pre = PRE.test(view?.getComputedStyle(element).whiteSpace ?? "normal");
  const add = (text: string) => {
    lines[lines.length - 1] += text;
  };
  // Asked at most once: a box with a quoted mail has thousands of blocks.
  let shown = false;
  let blocks: boolean | undefined;
  const nodes = [...element.childNodes];
  for (const [at, node] of nodes.entries()) {
    const isFirst = !shown;
    shown ||= isShown(node);
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? "").replaceAll(/[\u200b\ufeff]/g, "");
      if (!pre) {
        const collapsed = text.replaceAll(/[ \t\n\r]+/g, " ");
        if (collapsed === " ") blocks ??= nodes.some(isBlock);
        if (!(collapsed === " " && blocks)) add(collapsed);
        continue;
      }
      const [first = "", ...rest] = text.split("\n");
      add(first);
      lines.push(...rest);
      continue;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const child = node as Element;
    if (child.matches(SKIPPED)) continue;
    if (child.tagName === "BR") {
      if (!isFiller(child, block)) lines.push("");
    } else if (child.tagName === "IMG") add(child.getAttribute("alt") ?? "");
    else if (isBlock(child)) {
      if (!(isFirst && lines.at(-1) === "")) lines.push("");
      walk(child, child, lines);
      const next = nodes[at + 1];
      if (next && !isBlock(next) && isShown(next)) lines.push("");
    } else walk(child, block, lines);
  }
}

const isShown = (node: Node): boolean =>
  (node.textContent ?? "").trim() !== "" || node.nodeName === "BR" || isBlock(node);

/** What stands in the composer, lines kept, no-break spaces as spaces; "" for an editor's own empty line. */
export function readComposer(composer: HTMLElement): string {
  if (isField(composer)) return composer.value;
  // CKEditor 4 puts its placeholder into the text itself, and says so (tests/e2e/request-tracker).
  if (composer.classList.contains("placeholder")) return "";
  const lines = [""];
  walk(composer, composer, lines);
  const text = lines.join("\n").replaceAll("\u00a0", " ");
  return text.trim() === "" ? "" : text;
}

/** Smaller things (pixels) only hold a line open. */
const SMALLEST = 16;

/** A picture or a recording stands in it, pasted or dropped there, which no text tells. */
export function holdsMedia(composer: HTMLElement): boolean {
  if (isField(composer)) return false;
  return [...composer.querySelectorAll("img,video,audio,canvas,object")].some((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width >= SMALLEST && height >= SMALLEST && !one.getAttribute("alt") && !one.closest(SKIPPED);
  });
}

/** Neither words nor anything else of the person's own stands in it. */
export const isEmptyComposer = (composer: HTMLElement): boolean =>
  readComposer(composer).trim() === "" && !holdsMedia(composer);

const spaced = (text: string): string =>
  text
    .replaceAll("\t", "    ")
    .replaceAll(/[ \u00a0]+/g, " ")
    .replaceAll(/ *\n */g, "\n")
    .trim();

/** Equal but for spacing inside lines and at the ends: all lines are there. */
export const isSameDraft = (wanted: string, read: string): boolean =>
  wanted === read || spaced(wanted) === spaced(read);

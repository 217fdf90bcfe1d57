// The page as plain measured blocks. Reads only, and forces layout: asked for when a page is first read and for a row of
// a form never seen, not at every look.
import { type Block, type Box, HATCHED, type Look } from "../reading/block";
import { composedKids, composedNodes } from "./composed-kids";

/** Of a longer list its first and last parts are measured. */
const MOST_KIDS = 80;
const FIRST_KIDS = 12;
/** As many elements as are measured at most. */
const MOST = 6000;
const ICON_FONT = /icon|symbol|awesome|glyph|fontello|ligature/i;
const GRADIENT_COLOUR = /rgba?\([^)]+\)/;
/** Farther to the left than this nothing is read: it is parked there. */
const PARKED = -500;

export interface Measured {
  readonly block: Block;
  readonly elementOf: ReadonlyMap<Block, Element>;
  readonly blockOf: ReadonlyMap<Element, Block>;
}

interface Around {
  readonly shown: boolean;
  readonly opacity: number;
  readonly ground: string;
  readonly x: number;
  readonly y: number;
}

const isSeeThrough = (colour: string): boolean => colour === "transparent" || /,\s*0\)$|\/\s*0\)$/.test(colour);

function hasEdges(style: CSSStyleDeclaration, background: string): boolean {
  if (style.boxShadow !== "none" && style.boxShadow !== "") return true;
  const sides = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth];
  const drawn = sides.filter((width) => Number.parseFloat(width) > 0).length;
  if (drawn >= 3 && style.borderTopStyle !== "none") return true;
  return background !== "" && Number.parseFloat(style.borderTopLeftRadius) > 2;
}

/** Its corners meet. */
function isRound({ borderTopLeftRadius: radius }: CSSStyleDeclaration, box: Box): boolean {
  const size = Number.parseFloat(radius);
  return radius.endsWith("%") ? size >= 45 : size >= (box.bottom - box.top) * 0.45;
}

/** Hidden from the eye by a clip, kept for listeners. */
const isClipped = (style: CSSStyleDeclaration, box: Box): boolean =>
  (box.right - box.left <= 2 && box.bottom - box.top <= 2 && style.overflow !== "visible") ||
  /inset\((?:50|100)%|rect\(0(?:px)?[ ,]+0/.test(`${style.clipPath} ${style.clip}`);

function ownText(element: Element): { own: string; nodes: Text[] } {
  const nodes: Text[] = [];
  let own = "";
  for (const node of composedNodes(element)) {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
    nodes.push(node as Text);
    own += ` ${node.nodeValue}`;
  }
  return { own: own.replaceAll(/\s+/g, " ").trim(), nodes };
}

function boxOfTexts(nodes: readonly Text[], x: number, y: number): Box | undefined {
  let box: Box | undefined;
  for (const node of nodes) {
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    const found = range.getBoundingClientRect();
    if (found.width === 0) continue;
    box = {
      left: Math.min(box?.left ?? Infinity, found.left + x),
      top: Math.min(box?.top ?? Infinity, found.top + y),
      right: Math.max(box?.right ?? -Infinity, found.right + x),
      bottom: Math.max(box?.bottom ?? -Infinity, found.bottom + y),
    };
  }
  return box;
}

const NOT_SHOWN: Look = {
  shown: false,
  clipped: false,
  background: "",
  color: "",
  edged: false,
  round: false,
  bold: false,
  size: 0,
  icons: false,
  inline: false,
  scrolls: false,
  rtl: false,
  fixed: false,
  reversed: false,
};

function lookOf(element: Element, style: CSSStyleDeclaration, box: Box, around: Around, kidsShown: boolean): Look {
  const opacity = around.opacity * Number.parseFloat(style.opacity || "1");
  const boxed = (box.right - box.left >= 1 && box.bottom - box.top >= 1) || kidsShown;
  const colour = isSeeThrough(style.backgroundColor) ? "" : style.backgroundColor;
  const gradient = style.backgroundImage.includes("gradient") ? style.backgroundImage : "";
  const hatched = gradient.startsWith("repeating-") ? HATCHED : "";
  const plain = (hatched === "" && colour) || (GRADIENT_COLOUR.exec(gradient)?.[0] ?? "");
  const drawn = hatched + plain;
  const background = drawn === around.ground ? "" : drawn;
  return {
    shown:
      around.shown &&
      boxed &&
      style.visibility === "visible" &&
      opacity > 0.05 &&
      box.right > PARKED &&
      !element.hasAttribute("inert"),
    clipped: isClipped(style, box),
    background,
    color: style.color,
    edged: hasEdges(style, background),
    round: isRound(style, box),
    bold: Number(style.fontWeight) >= 600,
    size: Number.parseFloat(style.fontSize),
    icons: ICON_FONT.test(style.fontFamily),
    inline: style.display.startsWith("inline"),
    scrolls: /auto|scroll/.test(style.overflowY),
    rtl: style.direction === "rtl",
    fixed: style.position === "fixed",
    reversed: style.flexDirection === "column-reverse" && style.display.includes("flex"),
  };
}

/** Measures an element and all that is drawn in it. */
export function measureBlocks(root: Element): Measured {
  const elementOf = new Map<Block, Element>();
  const blockOf = new Map<Element, Block>();
  let count = 0;

  function measure(element: Element, around: Around): Block {
    count++;
    const style = (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
    const attributes = new Map(element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? ""]));
    const { own, nodes } = ownText(element);
    const rect = element.getBoundingClientRect();
    let box: Box = {
      left: rect.left + around.x,
      top: rect.top + around.y,
      right: rect.right + around.x,
      bottom: rect.bottom + around.y,
    };
    const hidden = style.display === "none" || count > MOST;
    const contents = style.display === "contents";
    const seeThrough = isSeeThrough(style.backgroundColor);
    const offset = element.localName === "iframe" ? { x: box.left, y: box.top } : { x: around.x, y: around.y };
    const inside: Around = {
      shown: around.shown && !hidden && !element.hasAttribute("inert"),
      opacity: around.opacity * Number.parseFloat(style.opacity || "1"),
      ground: seeThrough ? around.ground : style.backgroundColor,
      ...offset,
    };
    const all = count > MOST ? [] : composedKids(element);
    const kept = all.length > MOST_KIDS ? [...all.slice(0, FIRST_KIDS), ...all.slice(FIRST_KIDS - MOST_KIDS)] : all;
    const kids = kept.map((kid) => measure(kid, inside));
    const kidsShown = kids.some(({ look }) => look.shown && !look.clipped);
    if (contents) {
      const boxes = kids.filter(({ look }) => look.shown).map((kid) => kid.box);
      if (boxes.length > 0) {
        box = {
          left: Math.min(...boxes.map(({ left }) => left)),
          top: Math.min(...boxes.map(({ top }) => top)),
          right: Math.max(...boxes.map(({ right }) => right)),
          bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
        };
      }
    }
    const textBox = inside.shown && nodes.length > 0 ? boxOfTexts(nodes, around.x, around.y) : undefined;
    // In a window too narrow for it, text stands beside a box without width.
    const spills = textBox !== undefined && textBox.right - textBox.left >= 1 && textBox.bottom - textBox.top >= 1;
    const overflows = (kidsShown || spills) && style.overflow === "visible";
    const look = hidden ? NOT_SHOWN : lookOf(element, style, box, around, overflows || contents);
    const block: Block = { tag: element.localName, attributes, own, kids, box, ...(textBox ? { textBox } : {}), look };
    elementOf.set(block, element);
    blockOf.set(element, block);
    return block;
  }

  let ground = "";
  for (let at = root.parentElement; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!isSeeThrough(backgroundColor)) {
      ground = backgroundColor;
      break;
    }
  }
  const frame =
    root.ownerDocument === document ? undefined : root.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  const block = measure(root, { shown: true, opacity: 1, ground, x: frame?.left ?? 0, y: frame?.top ?? 0 });
  return { block, elementOf, blockOf };
}

// Finds the parts of one row by how they are drawn.
import { type Block, type Box, widthOf } from "../reading/block";
import { idOf, isSurface, unwrap } from "../reading/block-kinds";
import { bubbleBox } from "../reading/bubble-box";
import { looksLikeName } from "../reading/name-and-time";
import type { RowFacts, RowLook } from "../reading/row-facts";
import { partsOf } from "../reading/row-parts";
import type { EpochMs } from "../transcript/time";
import { composedKids } from "./composed-kids";
import { composedParent } from "./composed-parent";
import { elementWords } from "./element-words";
import { measureBlocks } from "./measure-blocks";

/** Where an element tells a time: in an attribute, or in its text. */
export interface TimePlace {
  readonly holder: Element;
  readonly attribute?: string;
}

/** Where a name stands, and what stands with it that is no part of it. */
export interface NamePlace extends TimePlace {
  readonly without?: readonly Element[];
}

/** Where in a row everything stands that it tells. */
export interface RowParts {
  readonly levels: readonly (readonly string[])[];
  readonly author: NamePlace | undefined;
  readonly time: TimePlace | undefined;
  readonly id: { readonly holder: Element; readonly attribute: string } | undefined;
  readonly body: Element;
  readonly dropped: readonly Element[];
  readonly choices: readonly Element[];
  /** Short texts beside the message, read anew every time. */
  readonly notes: readonly Element[];
  /** Elements that listeners hear more of. */
  readonly labels: readonly TimePlace[];
  readonly side: RowFacts["side"];
  readonly look: RowLook;
}

/** Attributes that tell of a thing in words. */
export const LABELS = ["aria-label", "title", "alt"];
const AUTHOR_ATTRIBUTE = /^data-(?:author|sender|from|name|user-?name|nick|display-?name|sender-?name|author-?name)$/;

/** Which side of its list a bubble stands on, by the room left on either side. */
function sideOfBox(bubble: Box, list: Box, rtl: boolean): RowFacts["side"] {
  const width = widthOf(list);
  if (width < 1) return undefined;
  const left = bubble.left - list.left;
  const right = list.right - bubble.right;
  if (Math.abs(left - right) < width * 0.06) return left > width * 0.12 ? "center" : undefined;
  return left < right !== rtl ? "start" : "end";
}

function boxOfList(root: Element): Box {
  const { left, top, right, bottom } = root.getBoundingClientRect();
  return { left, top, right: left + root.clientWidth || right, bottom };
}

/** Which side of its list a row's bubble stands on; forces layout. */
export const sideOf = (row: Element, root: Element): RowFacts["side"] =>
  sideOfBox(bubbleBox(measureBlocks(row).block), boxOfList(root), getComputedStyle(root).direction === "rtl");

/** An icon of a closed lock, however deep. */
const hasLock = (row: Element): boolean =>
  [...row.querySelectorAll("svg[class*=lock],i[class*=lock],[class*=icon][class*=lock]")].some((icon) => {
    const words = elementWords(icon);
    return words.some((word) => word === "lock" || word === "padlock" || word === "locked") && !words.includes("open");
  });

/** Words by depth: of the groups around a row, of the row, and of what it holds. */
function levelsOf(row: Element, root: Element): readonly (readonly string[])[] {
  const levels: string[][] = [];
  for (let at = composedParent(row), up = 0; at && at !== root && up < 3; at = composedParent(at), up++)
    levels.unshift(elementWords(at));
  levels.push(elementWords(row));
  if (hasLock(row)) levels.push(["padlock"]);
  let kids = composedKids(row);
  for (let depth = 0; depth < 3 && kids.length > 0; depth++) {
    levels.push([...new Set(kids.flatMap(elementWords))]);
    kids = kids.flatMap(composedKids);
  }
  return levels;
}

function lookOf(row: Block, body: Block, avatar: boolean): RowLook {
  const chain: Block[] = [];
  const find = (block: Block): boolean => block === body || block.kids.some((kid) => find(kid) && chain.push(kid) > 0);
  find(row);
  const surface = [...chain, row].find(isSurface);
  const leaf = body.own !== "" ? body : (body.kids.find(({ own }) => own !== "") ?? body);
  return {
    surface: surface ? surface.look.background || "edge" : "",
    avatar,
    size: leaf.look.size,
    color: leaf.look.color,
  };
}

/** Finds the parts of a row; forces layout. */
export function findParts(row: Element, root: Element, now: EpochMs, names: ReadonlySet<string>): RowParts {
  const { block, elementOf } = measureBlocks(row);
  const parts = partsOf(block, now, names);
  const at = (one: Block | undefined): Element | undefined => one && elementOf.get(one);
  const all = (blocks: readonly Block[]): Element[] => blocks.flatMap((one) => elementOf.get(one) ?? []);
  const id = [block, unwrap(block), ...block.kids].map((one) => ({ one, found: idOf(one) })).find(({ found }) => found);
  const holder = id && at(id.one);
  const named = [row, ...row.querySelectorAll("*")].flatMap((one) => {
    const attribute = one
      .getAttributeNames()
      .find((name) => AUTHOR_ATTRIBUTE.test(name) && looksLikeName(one.getAttribute(name) ?? ""));
    return attribute ? [{ holder: one, attribute }] : [];
  })[0];
  const author = at(parts.author);
  const time = at(parts.time?.block);
  const list = boxOfList(root);
  const labels = [...row.querySelectorAll("[aria-label],[title],[alt]"), row].flatMap((one) =>
    LABELS.flatMap((attribute) => (one.hasAttribute(attribute) ? [{ holder: one, attribute }] : [])),
  );
  const heard = [...block.kids].flatMap((kid) => clippedIn(kid)).flatMap((one) => elementOf.get(one) ?? []);
  return {
    levels: levelsOf(row, root),
    author: author ? { holder: author, without: all(parts.besideName) } : named,
    time: time && { holder: time, ...(parts.time?.attribute ? { attribute: parts.time.attribute } : {}) },
    id: holder && id.found ? { holder, attribute: id.found.attribute } : undefined,
    body: at(parts.body) ?? row,
    dropped: all(parts.dropped),
    choices: all(parts.choices),
    notes: all(parts.notes),
    labels: [...labels, ...heard.map((one) => ({ holder: one }))],
    side: sideOfBox(bubbleBox(block), list, getComputedStyle(root).direction === "rtl"),
    look: lookOf(block, parts.body, parts.avatar !== undefined),
  };
}

const clippedIn = (block: Block): Block[] => (block.look.clipped ? [block] : block.kids.flatMap(clippedIn));

// Which part of a page is the list of messages: every part is cut into rows as if it were one, and scored by what lists
// of messages have.
import type { EpochMs } from "../transcript/time";
import { attributeOf, type Block, classOf, heightOf, roleOf, shownText, widthOf } from "./block";
import { hasBody, holdsEditor, isControl, isEditor, isSurface, some, unwrap } from "./block-kinds";
import { type Unit, unitsOf } from "./find-units";
import { opensComposer, overlap, type PageAround, scoreList, scrollerOf } from "./score-list";
import { isOutside, type WindowSize } from "./zones";

export interface ListFound {
  readonly root: Block;
  readonly units: readonly Unit[];
  readonly points: number;
  readonly scrolls: boolean;
}

const PART_TAGS = /^(?:p|span|b|i|em|strong|a|h[1-6]|tr|td|th|dt|dd|label|blockquote|pre|code)$/;

function buildOf(block: Block): string {
  const inner = unwrap(block);
  const own = `${inner.tag} ${classOf(inner)}`;
  // Any header's plain span is built like that in a bubble: only where they stand tells them apart.
  return classOf(inner) === "" ? `${own}< ${block.tag} ${classOf(block)}` : own;
}

/**
 * Rows that hold most of what an outer list holds make the inner one the list; rows built alike in the rest of the outer
 * one, those of a day that has just begun, are its messages too.
 */
function innermost(found: readonly ListFound[], parents: PageAround["parents"]): ListFound[] {
  return found.filter((outer) => {
    const mine = new Set(outer.units.map(({ block }) => block));
    return !found.some((inner) => {
      if (inner === outer || inner.units.length === 0) return false;
      let at: Block | undefined = parents.get(inner.root);
      while (at && at !== outer.root) at = parents.get(at);
      if (!at) return false;
      const kept = inner.units.filter(({ block }) => mine.has(block)).length;
      const junk = outer.units.filter(({ block }) => !inner.units.some((unit) => unit.block === block));
      const builds = new Set(inner.units.map(({ block }) => buildOf(block)));
      return (
        kept === inner.units.length &&
        junk.length <= Math.max(2, kept * 0.34) &&
        junk.every(
          ({ block }) =>
            !builds.has(buildOf(block)) &&
            (!isSurface(block) || shownText(block).length < 30 || some(block, isControl)),
        ) &&
        inner.points >= outer.points - 8
      );
    });
  });
}

/** As many parts as one row may seem to be a list of. */
const PARTS = 2;

/** Others like this block above or below it in the same place. */
const likeOf = (block: Block, around: Block): Block[] =>
  around.kids.filter(
    (kid) =>
      kid !== block &&
      kid.tag === block.tag &&
      classOf(kid) === classOf(block) &&
      (kid.box.bottom <= block.box.top + 1 || kid.box.top >= block.box.bottom - 1),
  );

/**
 * Messages of one person in a row, or of one day, are no list where others like them stand above or below; nor are the
 * name and the words of one row.
 */
function withoutGroups(found: readonly ListFound[], parents: PageAround["parents"]): ListFound[] {
  return found.filter(({ root, units, points }) => {
    const around = parents.get(root);
    const like = around ? likeOf(root, around) : [];
    if (like.length === 0) return true;
    const within = (block: Block): boolean => {
      for (let at: Block | undefined = block; at; at = parents.get(at)) if (like.includes(at)) return true;
      return false;
    };
    return !found.some((outer) => {
      if (outer.root !== around || holdsEditor(outer.root)) return false;
      const rows = new Set(outer.units.map(({ block }) => block));
      if (rows.has(root))
        return (
          units.length <= PARTS && outer.points >= points - 4 && like.filter((one) => rows.has(one)).length >= PARTS
        );
      return (
        outer.points >= points - 8 &&
        units.every(({ block }) => rows.has(block)) &&
        outer.units.some(({ block }) => within(block))
      );
    });
  });
}

/** A new chat has its place above the composer, and nothing in it. */
function emptyLists(body: Block, { editors, size }: PageAround): ListFound[] {
  const [editor] = [...editors].sort((a, b) => widthOf(b.box) - widthOf(a.box));
  if (!editor) return [];
  const found: ListFound[] = [];
  const visit = (block: Block): void => {
    if (isOutside(block, size) || isEditor(block) || isControl(block)) return;
    const log = /^(?:log|feed)$/.test(roleOf(block)) || attributeOf(block, "aria-live") === "polite";
    const gap = editor.box.top - block.box.bottom;
    const fits =
      heightOf(block.box) > 80 && overlap(block.box, editor.box) > widthOf(editor.box) * 0.6 && gap > -4 && gap < 160;
    if (fits && !hasBody(block) && !holdsEditor(block)) {
      found.push({ root: block, units: [], points: EMPTY + (log ? 1 : 0), scrolls: block.look.scrolls });
    }
    for (const kid of block.kids) visit(kid);
  };
  for (const kid of body.kids) visit(kid);
  return found.slice(0, 1);
}

/** An empty list counts where no other does. */
const EMPTY = 9;

/** All lists of the page that could be the transcript, best first. */
export function findLists(body: Block, now: EpochMs, size: WindowSize): ListFound[] {
  const parents = new Map<Block, Block>();
  const editors: Block[] = [];
  const openers: Block[] = [];
  const roots: Block[] = [];
  const visit = (block: Block, outside: boolean): void => {
    if (isEditor(block) && block.look.shown) {
      editors.push(block);
      return;
    }
    if (isControl(block) && block.look.shown && shownText(block).length < 30 && opensComposer(shownText(block)))
      openers.push(block);
    const out = outside || (block !== body && isOutside(block, size));
    if (!out && block.kids.some(hasBody)) roots.push(block);
    for (const kid of block.kids) {
      parents.set(kid, block);
      visit(kid, out);
    }
  };
  visit(body, false);
  const page: PageAround = { now, size, editors, openers, parents };
  const found = roots.flatMap((root): ListFound[] => {
    if (PART_TAGS.test(root.tag) || (root.look.inline && root.tag !== "a")) return [];
    const units = unitsOf(root, now).filter(
      ({ block }) => !isOutside(block, size) && !(block.kids.length === 0 && block.own === ""),
    );
    if (units.length === 0 || (units.length === 1 && root.kids.some((kid) => holdsEditor(kid)) && !units[0])) return [];
    return [{ root, units, points: scoreList(root, units, page), scrolls: scrollerOf(root, parents) !== undefined }];
  });
  const lists = [...withoutGroups(innermost(found, parents), parents), ...emptyLists(body, page)];
  return lists.sort((a, b) => b.points - a.points || b.units.length - a.units.length);
}

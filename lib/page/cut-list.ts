// Keeps the rows of one list. Parts that were cut before are not looked at again unless they changed, and a part built
// like an earlier one is cut by the same places, without layout.
import type { Block } from "../reading/block";
import { unwrap } from "../reading/block-kinds";
import { type KidKind, kindOf, kindredOf, type Unit, unitsOfGroup } from "../reading/find-units";
import { readTime } from "../reading/read-time";
import { TYPING, UNREAD } from "../reading/row-words";
import { says, saysOnly } from "../reading/word-list";
import type { EpochMs } from "../transcript/time";
import { composedKids, drawsOwnKids, isDrawnKid } from "./composed-kids";
import { composedParent } from "./composed-parent";
import { type Measured, measureBlocks } from "./measure-blocks";
import type { Shapes } from "./shape-of";

/** One row with the elements above it that tell of it. */
export interface ListRow {
  readonly row: Element;
  readonly heads: readonly Element[];
  readonly divider?: Element;
}

interface Cut {
  readonly kind: KidKind;
  readonly rows: readonly ListRow[];
}

interface Nest {
  readonly inner: Element;
  readonly cutter: ListCutter;
}

/** A part of so many rows is a list in the list: the box of a virtual list, a day. It is not measured anew for one more. */
const MANY = 8;
/** Longer texts are no dividers. */
const SHORT = 80;

const textOf = (element: Element): string => {
  const text = element.textContent?.trim() ?? "";
  return /\s\s|[^\S ]/.test(text) ? text.replaceAll(/\s+/g, " ") : text;
};

/** A line of the desk's own in the place of a row: somebody is typing, what follows is unread. */
const isNotice = (text: string): boolean => saysOnly(text.replaceAll(/\p{Nd}+/gu, ""), UNREAD) || says(text, TYPING);

const isTime = (text: string, now: EpochMs): boolean =>
  readTime(text.replaceAll(/^[\s–—\-·•─]+|[\s–—\-·•─]+$/g, ""), now) !== undefined;

const textParts = (block: Block): number =>
  block.kids.reduce((sum, kid) => sum + textParts(kid), block.own.trim() === "" ? 0 : 1);

const isSame = (some: readonly ListRow[], others: readonly ListRow[]): boolean =>
  some.length === others.length &&
  some.every(({ row, heads, divider }, at) => {
    const other = others[at];
    return (
      row === other?.row &&
      divider === other.divider &&
      heads.length === other.heads.length &&
      heads.every((head, index) => head === other.heads[index])
    );
  });

interface Sofar {
  readonly rows: ListRow[];
  heads: readonly Element[];
  headed: boolean;
  divider: Element | undefined;
  last: Element | null;
}

const start = (): Sofar => ({ rows: [], heads: [], headed: false, divider: undefined, last: null });

export interface ListCutter {
  /** This element changed; with `grown` it only got more children at its end. */
  readonly touched: (element: Element, grown: boolean) => void;
  /** The rows of the list, in the order of the page: the list told before, with more at its end, or another one. */
  readonly rows: () => readonly ListRow[];
}

const kindred = (element: Element): string => kindredOf(element.localName, element.getAttribute("class") ?? "");

/** Cuts one list; `alike` tells what its rows were drawn like when it was found. */
export function createListCutter(root: Element, built: Shapes, now: EpochMs, alike: ReadonlySet<string>): ListCutter {
  const cuts = new WeakMap<Element, Cut>();
  const nests = new WeakMap<Element, Nest>();
  /** Shapes of rows; true where a row holds several texts, so that none of its kind is a mere time. */
  const plain = new Map<string, boolean>();
  const rowsLike = new Set(alike);
  let touchedKids = new WeakSet<Element>();

  const rowsFrom = (units: readonly Unit[], { elementOf }: Measured): ListRow[] =>
    units.flatMap(({ block, heads, divider }) => {
      const row = elementOf.get(block);
      const line = divider && elementOf.get(divider);
      return row
        ? [{ row, heads: heads.flatMap((head) => elementOf.get(head) ?? []), ...(line ? { divider: line } : {}) }]
        : [];
    });

  /** Keeps a group's own cutter, if that finds the very rows that measuring found. */
  function nest(kid: Element, inner: Element | undefined, rows: readonly ListRow[]): void {
    if (!inner || rows.length < MANY) return;
    const cutter = createListCutter(inner, built, now, rowsLike);
    if (isSame(cutter.rows(), rows)) nests.set(kid, { inner, cutter });
  }

  function cut(kid: Element, next: Element | undefined): Cut {
    const nested = nests.get(kid)?.cutter.rows();
    if (nested && nested.length > 0) return { kind: "group", rows: [...nested] };
    const shape = built.see(kid);
    if (shape !== undefined && built.isMessage(shape)) return { kind: "row", rows: [{ row: kid, heads: [] }] };
    const text = textOf(kid);
    const several = shape === undefined ? undefined : plain.get(shape);
    const short = text.length < SHORT;
    const line = several !== undefined && short && (isNotice(text) || (!several && isTime(text, now)));
    if (several !== undefined && text !== "" && !line) return { kind: "row", rows: [{ row: kid, heads: [] }] };
    const found = measureBlocks(kid);
    const nextBlock: Block | undefined = next ? measureBlocks(next).block : undefined;
    const looks = kindOf(found.block, nextBlock, now);
    const kind = looks === "head" && rowsLike.has(kindred(kid)) ? "row" : looks;
    if (kind === "row") {
      if (kindred(kid) !== "") rowsLike.add(kindred(kid));
      if (shape !== undefined && text !== "") {
        const parts = textParts(found.block);
        if (parts > 1 && several === undefined) built.met(kid);
        plain.set(shape, parts > 1);
      }
      return { kind, rows: [{ row: kid, heads: [] }] };
    }
    if (kind !== "group") return { kind, rows: [] };
    const inner = unwrap(found.block);
    const rows = rowsFrom(unitsOfGroup(inner, now, { heads: [] }), found);
    nest(kid, found.elementOf.get(inner), rows);
    return { kind, rows };
  }

  /** What the kids so far come to; those that follow go on from there. */
  let so: Sofar = start();
  /** More has changed than that kids were added at the end. */
  let moved = true;

  function goOn(kids: readonly Element[]): void {
    kids.forEach((kid, index) => {
      let known = cuts.get(kid);
      if (!known || touchedKids.has(kid)) {
        known = cut(kid, kids[index + 1]);
        cuts.set(kid, known);
      }
      if (known.kind === "divider") so.divider = kid;
      if (known.kind === "head") so.heads = so.headed ? [...so.heads, kid] : [kid];
      so.headed = known.kind === "head";
      for (const row of known.rows) {
        const line = row.divider ?? so.divider;
        if (so.heads.length === 0 && line === row.divider) so.rows.push(row);
        else so.rows.push({ row: row.row, heads: [...so.heads, ...row.heads], ...(line ? { divider: line } : {}) });
      }
    });
    touchedKids = new WeakSet();
    so.last = root.lastElementChild;
  }

  /** The kids behind the last one known; undefined where it is not there any more. */
  function added(): readonly Element[] | undefined {
    const kids: Element[] = [];
    let at = root.lastElementChild;
    for (; at && at !== so.last; at = at.previousElementSibling) if (isDrawnKid(at)) kids.push(at);
    return at === so.last && at !== null ? kids.reverse() : undefined;
  }

  return {
    touched(element, grown) {
      if (!grown || element !== root) moved = true;
      for (let at: Element | undefined = element; at && at !== root; at = composedParent(at)) {
        touchedKids.add(at);
        const { inner, cutter } = nests.get(at) ?? {};
        if (inner?.contains(element)) cutter?.touched(element, grown);
        else nests.delete(at);
      }
    },
    rows(): readonly ListRow[] {
      const more = moved || !drawsOwnKids(root) ? undefined : added();
      if (!more) so = start();
      moved = false;
      goOn(more ?? composedKids(root));
      return so.rows;
    },
  };
}

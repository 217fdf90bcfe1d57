// A rendered part of a page, measured: what the reading works on, free of the document.

/** In pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Block {
  /** Lower-case name of the element. */
  readonly tag: string;
  /** Its attributes, classes among them. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Text that stands in it directly, without what its parts say. */
  readonly own: string;
  readonly kids: readonly Block[];
  readonly box: Box;
  /** Where its own text stands; absent without any. */
  readonly textBox?: Box;
  readonly look: Look;
}

/** Stands before the colour of a ground that is drawn in stripes. */
export const HATCHED = "hatched ";

export interface Look {
  /** Rendered for the eye. */
  readonly shown: boolean;
  /** Rendered, but for listeners only: clipped to nothing. */
  readonly clipped: boolean;
  /** Background as drawn by itself; empty where it lets its parent's through. */
  readonly background: string;
  readonly color: string;
  /** Has an edge of its own: a border, a shadow or rounded corners on a background. */
  readonly edged: boolean;
  /** Round as a coin. */
  readonly round: boolean;
  readonly bold: boolean;
  /** In pixels. */
  readonly size: number;
  /** Its text is drawn with an icon font. */
  readonly icons: boolean;
  readonly inline: boolean;
  readonly scrolls: boolean;
  /** Runs from right to left. */
  readonly rtl: boolean;
  readonly fixed: boolean;
  /** Lays its parts out from the end. */
  readonly reversed: boolean;
}

export const widthOf = ({ left, right }: Box): number => right - left;
export const heightOf = ({ top, bottom }: Box): number => bottom - top;

/** Everything in a block, itself first, in the order of the page. */
export function* walkBlocks(block: Block): Generator<Block> {
  yield block;
  for (const kid of block.kids) yield* walkBlocks(kid);
}

/** Text of a block and its parts, one space between them. */
export const textOf = (block: Block): string =>
  [block.own, ...block.kids.map(textOf)]
    .filter((text) => text !== "")
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Text that can be seen. */
export const shownText = (block: Block): string =>
  !block.look.shown || block.look.clipped
    ? ""
    : [block.own, ...block.kids.map(shownText)]
        .filter((text) => text !== "")
        .join(" ")
        .replaceAll(/\s+/g, " ")
        .trim();

export const attributeOf = (block: Block, name: string): string => block.attributes.get(name) ?? "";
export const classOf = (block: Block): string => attributeOf(block, "class");
export const roleOf = (block: Block): string => attributeOf(block, "role");
export const labelOf = (block: Block): string =>
  [attributeOf(block, "aria-label"), attributeOf(block, "title"), attributeOf(block, "alt")].filter(Boolean).join(" ");

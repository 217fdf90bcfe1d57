// What kind of thing a block is, by how it is built and drawn.
import type { EpochMs } from "../transcript/time";
import { attributeOf, type Block, classOf, labelOf, roleOf, textOf } from "./block";
import { EMOJI } from "./emoji";
import { readTime } from "./read-time";
import { anyOf, tokensOf, wordList } from "./word-list";

export const MEDIA = /^(?:img|video|audio|picture|canvas|iframe|object)$/;
const INITIALS = /* @__PURE__ */ wordList("avatar, initials, userpic, monogram");
const FIELD = /^(?:textarea|select)$/;
const ID = /(?:^|-)(?:id|key|uuid|mid|guid|ts)$/;
/** As deep as a bubble may lie in its row. */
const DEPTH = 5;

export const isEditor = (block: Block): boolean =>
  FIELD.test(block.tag) ||
  (block.tag === "input" && !/^(?:hidden|checkbox|radio|button|submit|image)$/.test(attributeOf(block, "type"))) ||
  (block.attributes.has("contenteditable") && attributeOf(block, "contenteditable") !== "false") ||
  (roleOf(block) === "textbox" &&
    attributeOf(block, "contenteditable") !== "false" &&
    !block.attributes.has("aria-readonly"));

export const isControl = (block: Block): boolean =>
  block.tag === "button" ||
  /^(?:button|menuitem|tab|switch|checkbox)$/.test(roleOf(block)) ||
  (block.tag === "input" && /^(?:button|submit)$/.test(attributeOf(block, "type")));

export const some = (block: Block, test: (one: Block) => boolean): boolean =>
  test(block) || block.kids.some((kid) => some(kid, test));

export const holdsEditor = (block: Block): boolean => some(block, isEditor);

/** Says or shows something, apart from controls. */
export function hasBody(block: Block): boolean {
  if (!block.look.shown || block.look.clipped || isControl(block)) return false;
  if (MEDIA.test(block.tag)) return true;
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(block.own) || block.kids.some(hasBody);
}

/** Drawn as a thing of its own: a background or edge that its surroundings do not have. */
export const isSurface = ({ look }: Block): boolean => look.background !== "" || look.edged;

export const hasOwnSurface = (block: Block, depth = DEPTH): boolean =>
  isSurface(block) ||
  (depth > 0 &&
    block.kids.some((kid) => !kid.look.inline && !isAvatar(kid) && hasBody(kid) && hasOwnSurface(kid, depth - 1)));

/** A small square picture or a person's first letters. */
export function isAvatar(block: Block): boolean {
  if (block.tag === "img" && (EMOJI.test(attributeOf(block, "alt")) || /emoji|emoticon|smiley/i.test(classOf(block))))
    return false;
  const { left, top, right, bottom } = block.box;
  const [width, height] = [right - left, bottom - top];
  if (width > 72 || height > 72 || width < 10 || height < 10) return false;
  const square = Math.abs(width - height) <= Math.max(4, width * 0.25);
  // A coin of letters that a narrow window squeezes; a bubble of so few is wider than high.
  const squeezed = width < height && block.look.round;
  const text = textOf(block);
  if (!square && !(squeezed && text !== "")) return false;
  if (text === "") return some(block, ({ tag }) => tag === "img" || tag === "svg") || isSurface(block);
  const few = [...text].length <= 3;
  return few && ((isSurface(block) && some(block, ({ look }) => look.round)) || some(block, isInitials));
}

/** The first letters of the name it is labelled with, or called so by its class. */
function isInitials(block: Block): boolean {
  const text = textOf(block).toLowerCase();
  if (text === "" || [...text].length > 3) return false;
  const label = labelOf(block).trim().toLowerCase();
  if (label.length > text.length && label.startsWith(text.charAt(0))) return true;
  return anyOf(tokensOf(classOf(block)), INITIALS);
}

/** A clock or date that stands alone in some part of it. */
export const holdsTime = (block: Block, now: EpochMs): boolean =>
  some(
    block,
    (one) =>
      one.tag === "time" ||
      one.attributes.has("datetime") ||
      (one.own.length < 40 && /\p{Nd}/u.test(one.own) && readTime(one.own, now) !== undefined),
  );

/** An id of its own, as rows of a database have. */
export function idOf(block: Block): { readonly attribute: string; readonly value: string } | undefined {
  for (const [attribute, value] of block.attributes) {
    const named = attribute === "id" || (attribute.startsWith("data-") && ID.test(attribute)) || attribute === "key";
    if (named && /\d|^[a-f0-9-]{8,}$/i.test(value)) return { attribute, value };
  }
  return undefined;
}

/** Steps through wrappers that hold one thing only. */
export function unwrap(block: Block): Block {
  let at = block;
  for (;;) {
    const [only, other] = at.kids.filter((kid) => hasBody(kid) || holdsEditor(kid));
    if (!only || other || at.own.trim() !== "") return at;
    at = only;
  }
}

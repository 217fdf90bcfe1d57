import type { EpochMs } from "../transcript/time";
import { type Block, shownText } from "./block";
import { hasBody, hasOwnSurface, holdsEditor, holdsTime, idOf, isAvatar, unwrap } from "./block-kinds";
import { readTime } from "./read-time";

const PARTS = /^(?:tr|td|th|tbody|thead|tfoot|caption)$/;

/** A part that could stand as a message by itself. */
export function isSelfSufficient(block: Block, now: EpochMs, strict: boolean): boolean {
  if (!hasBody(block) || isAvatar(block) || block.look.inline || holdsEditor(block)) return false;
  const marked = idOf(block) !== undefined || (holdsTime(block, now) && !isTimeOnly(block, now));
  return marked || (!strict && hasOwnSurface(block));
}

const isTimeOnly = (block: Block, now: EpochMs): boolean => readTime(shownText(block), now) !== undefined;

const length = (block: Block): number => shownText(block).length;

/** Holds several messages: parts that stand for themselves, and most of what it says is in them. */
export function isGroup(block: Block, now: EpochMs): boolean {
  const inner = unwrap(block);
  if (inner.own.trim() !== "" || PARTS.test(inner.tag)) return false;
  // What a bubble holds are parts of one message, unless each is marked as one itself.
  const bubble =
    [block, inner].some((one) => one.look.background !== "" && one.look.edged) || idOf(block) !== undefined;
  const kids = inner.kids.filter((kid) => hasBody(kid) && !isAvatar(kid));
  const whole = kids.filter(
    (kid) => isSelfSufficient(kid, now, bubble) || (!bubble && kid.kids.length > 0 && isGroup(kid, now)),
  );
  const [only, other] = whole;
  if (!only) return false;
  if (!other) {
    // A day above the box of its rows, also where it has but one.
    const above = kids.slice(0, kids.indexOf(only));
    const isDay = above.length > 0 && above.every((kid) => readTime(shownText(kid), now)?.kind === "day");
    return !bubble && kids.length === above.length + 1 && isDay;
  }
  const said = whole.reduce((sum, kid) => sum + length(kid), 0);
  const rest = length(inner) - said;
  return rest < Math.max(60, said);
}

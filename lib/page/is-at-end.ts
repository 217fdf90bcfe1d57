import type { MessageId } from "../transcript/message";
import { composedParent } from "./composed-parent";
import type { PageLook } from "./page-look";

const SCROLLS = /auto|scroll/;
/** Edges meet to within this many pixels. */
const NEARLY = 2;
/** A list that was at its end and was made narrower since has this many pixels below what it shows: less than a row. */
const NARROWED = 24;

function scrollerOf(row: Element): Element | undefined {
  const view = row.ownerDocument.defaultView;
  for (let at = composedParent(row); at; at = composedParent(at))
    if (SCROLLS.test(view?.getComputedStyle(at).overflowY ?? "")) return at;
  return undefined;
}

/** Whether the list is scrolled to its newest line: the outer edge of that one is in sight, or nearly. */
export function isAtEnd({ messages, rowOf }: PageLook): boolean {
  const rowAt = (place: number) => rowOf(messages.at(place)?.id ?? ("" as MessageId));
  const row = rowAt(-1);
  if (!row) return false;
  const scroller = scrollerOf(row);
  const frame = scroller?.getBoundingClientRect() ?? {
    top: 0,
    bottom: row.ownerDocument.defaultView?.innerHeight ?? 0,
  };
  const newest = row.getBoundingClientRect();
  const before = rowAt(-2)?.getBoundingClientRect();
  if (before !== undefined && before.top > newest.top) return newest.top >= frame.top - NEARLY;
  if (newest.bottom <= frame.bottom + NEARLY) return true;
  return scroller !== undefined && scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop <= NARROWED;
}

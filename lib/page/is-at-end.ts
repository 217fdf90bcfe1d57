import type { MessageId } from "../transcript/message";
import { composedParent } from "./composed-parent";
import type { PageLook } from "./page-look";

const SCROLLS = /auto|scroll/;
/** Edges meet to within this many pixels. */
const NEARLY = 2;

function frameOf(row: Element): { readonly top: number; readonly bottom: number } {
  const view = row.ownerDocument.defaultView;
  for (let at = composedParent(row); at; at = composedParent(at))
    if (SCROLLS.test(view?.getComputedStyle(at).overflowY ?? "")) return at.getBoundingClientRect();
  return { top: 0, bottom: view?.innerHeight ?? 0 };
}

/** Whether the list is scrolled to its newest line: the outer edge of that one is in sight. */
export function isAtEnd({ messages, rowOf }: PageLook): boolean {
  const rowAt = (place: number) => rowOf(messages.at(place)?.id ?? ("" as MessageId));
  const row = rowAt(-1);
  if (!row) return false;
  const frame = frameOf(row);
  const newest = row.getBoundingClientRect();
  const before = rowAt(-2)?.getBoundingClientRect();
  const upwards = before !== undefined && before.top > newest.top;
  return upwards ? newest.top >= frame.top - NEARLY : newest.bottom <= frame.bottom + NEARLY;
}

import { type RefObject, useLayoutEffect, useState } from "react";

/** Pixels of one row of a long list, fixed so that the place of every row is known. */
export const ROW = 28;
/** Shorter lists are shown whole. */
const LONG = 40;
/** Rows kept on both sides of what is seen. */
const MARGIN = 10;
const SEEN = 9;

export interface RowWindow {
  readonly long: boolean;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly onScroll: () => void;
}

/** Which rows of a list are worth being in the document; the current one is kept in sight. */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  count: number,
  current: number,
  about: unknown,
): RowWindow {
  const [top, setTop] = useState(0);
  const long = count > LONG;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list begins at its current row, too
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || !long) return;
    const height = element.clientHeight || SEEN * ROW;
    const start = current * ROW;
    if (start < element.scrollTop) element.scrollTop = start;
    else if (start + ROW > element.scrollTop + height) element.scrollTop = start + ROW - height;
    setTop(Math.floor(element.scrollTop / ROW));
  }, [current, about, long]);
  if (!long) return { long, from: 0, to: count, onScroll: () => undefined };
  return {
    long,
    from: Math.max(0, Math.min(top, current) - MARGIN),
    to: Math.min(count, Math.max(top + SEEN, current) + MARGIN),
    onScroll: () => setTop(Math.floor((list.current?.scrollTop ?? 0) / ROW)),
  };
}

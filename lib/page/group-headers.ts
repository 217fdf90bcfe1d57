/** As many rows of one run as are looked through for its header. */
const LONGEST_RUN = 60;

/**
 * Finds the row whose header stands for a run: the next one above (or below) that has one, as long as the rows between
 * are of the same kind. `rows` is the list as last found, in page order.
 */
export function createGroupHeaders(direction: "header-first" | "header-last", kind: (row: Element) => string) {
  let order = new Map<Element, number>();
  let rows: readonly Element[] = [];
  const step = direction === "header-first" ? -1 : 1;

  return {
    follow(found: readonly Element[]): void {
      rows = found;
      order = new Map();
    },
    headerOf(row: Element, has: (row: Element) => boolean): Element | undefined {
      if (order.size === 0) order = new Map(rows.map((one, index) => [one, index]));
      const start = order.get(row);
      if (start === undefined) return undefined;
      const own = kind(row);
      for (let away = 1; away <= LONGEST_RUN; away++) {
        const other = rows[start + away * step];
        if (!other || kind(other) !== own) return undefined;
        if (has(other)) return other;
      }
      return undefined;
    },
  };
}

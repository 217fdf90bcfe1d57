import { AGENT_HINTS, AGENT_TOKENS, CUSTOMER_HINTS, CUSTOMER_TOKENS } from "./role-words";
import type { RowFacts } from "./row-facts";
import { anyOf } from "./word-list";

/**
 * Where the outside of a row says that it is the customer's, words further in are what the customer sent: markup of a
 * message names no role.
 */
export function withOuterWords(rows: readonly RowFacts[]): readonly RowFacts[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const word of new Set(row.words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return rows.map((row) => {
    const kept: string[] = [];
    for (const level of row.levels ?? []) {
      kept.push(...level);
      const telling = level.filter((word) => counts.get(word) !== rows.length);
      const customer = anyOf(telling, CUSTOMER_TOKENS) || anyOf(telling, CUSTOMER_HINTS);
      if (customer && !anyOf(telling, AGENT_TOKENS) && !anyOf(telling, AGENT_HINTS)) return { ...row, words: kept };
    }
    return row;
  });
}

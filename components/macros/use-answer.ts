import { useEffect, useRef, useState } from "react";
import type { SearchAnswer } from "../../lib/wire/search-answer";

/** While the index of a woken worker fills, the query is asked again after this many milliseconds. */
const ASK_AGAIN = 150;

/** An answer, the query it answers, and when that was asked, in milliseconds of `performance.now()`. */
export type AnswerTo = SearchAnswer & { readonly to: string; readonly askedAt: number };

/**
 * The last answer to what is typed. It is asked anew with every query and whenever `turn` changes; answers that come late
 * for an older query are dropped.
 */
export function useAnswer(
  query: string,
  turn: unknown,
  find: (query: string) => Promise<SearchAnswer | undefined>,
): AnswerTo | undefined {
  const [answer, setAnswer] = useState<AnswerTo>();
  const asked = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `find` is a new function at every state, the query is what counts
  useEffect(() => {
    const mine = ++asked.current;
    let again: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      const askedAt = performance.now();
      void find(query).then((found) => {
        if (mine !== asked.current) return;
        if (found) setAnswer({ ...found, to: query, askedAt });
        // Without an answer the background ended meanwhile: it is there again soon.
        if (!found || found.warming) again = setTimeout(ask, ASK_AGAIN);
      });
    };
    ask();
    return () => clearTimeout(again);
  }, [query, turn]);
  return answer;
}

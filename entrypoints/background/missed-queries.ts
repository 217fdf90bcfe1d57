// Searches that found nothing. A query is on its way while letters still come: only what the person stopped at counts.
import { later } from "../../lib/browser/clock";
import { missedQuery } from "../../lib/macros/missed-query";

/** So long nothing more was typed, in milliseconds. */
const STOPPED = 1500;

export interface MissedQueries {
  /** Told of every search and how many it found. */
  readonly heard: (query: string, hits: number) => void;
  /** These words of a query are the page's: they may be a customer's, and are not kept. */
  readonly quoted: (words: string) => void;
}

export function createMissedQueries(keep: (query: string) => Promise<void>): MissedQueries {
  let callOff = () => {};
  let ofThePage: string | undefined;
  return {
    quoted(words) {
      ofThePage = words.trim() || undefined;
    },
    heard(query, hits) {
      // An empty box is filled anew whenever its chat changes, in every view: nobody typed that.
      if (query === "") return;
      callOff();
      callOff = () => {};
      if (ofThePage !== undefined && query.includes(ofThePage)) return;
      const missed = hits === 0 ? missedQuery(query) : undefined;
      if (missed !== undefined) callOff = later(STOPPED, () => void keep(missed).catch(() => undefined));
    },
  };
}

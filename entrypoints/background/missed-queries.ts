// Searches that found nothing. A query is on its way while letters still come: only what the person stopped at counts.
import { later } from "../../lib/browser/clock";
import { cutWords } from "../../lib/macros/cut-words";
import { missedQuery } from "../../lib/macros/missed-query";

/** So long nothing more was typed, in milliseconds. */
const STOPPED = 1500;

export interface MissedQueries {
  /** Told of every search and how many it found. */
  readonly heard: (query: string, hits: number) => void;
  /** A query began with these words of the page: they may be a customer's, and none that has one of them is kept. */
  readonly quoted: (words: string) => void;
}

export function createMissedQueries(keep: (query: string) => Promise<void>): MissedQueries {
  let callOff = () => {};
  let ofThePage: readonly string[] = [];
  return {
    quoted(words) {
      ofThePage = cutWords(words);
    },
    heard(query, hits) {
      // An empty box is filled anew whenever its chat changes, in every view: nobody typed that.
      if (query === "") return;
      callOff();
      callOff = () => {};
      const missed = hits === 0 ? missedQuery(query) : undefined;
      const isQuoted = missed?.split(" ").some((word) => ofThePage.some((one) => one.startsWith(word)));
      if (missed !== undefined && !isQuoted) callOff = later(STOPPED, () => void keep(missed).catch(() => undefined));
    },
  };
}

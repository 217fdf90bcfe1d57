import type { RefObject } from "react";
import type { SortBy } from "../../../lib/macros/library-rows";

export interface ListHeadProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly words: string;
  readonly sort: SortBy;
  readonly shown: number;
  readonly total: number;
  readonly loading: boolean;
  readonly onWords: (words: string) => void;
  readonly onSort: (sort: SortBy) => void;
  readonly onNew: () => void;
  /** The keyboard goes on to the list. */
  readonly onList: () => void;
}

const NUMBER = new Intl.NumberFormat();

/** Over the list: words to filter by, the order, and a new macro. */
export function ListHead(props: ListHeadProps) {
  const { shown, total, loading } = props;
  return (
    <div className="list-head">
      <div className="row">
        <input
          ref={props.box}
          type="search"
          aria-label="Filter macros"
          placeholder="Filter: any words, #tag, /shortcut"
          value={props.words}
          onChange={(event) => props.onWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown" && event.key !== "Enter") return;
            event.preventDefault();
            props.onList();
          }}
        />
        <button type="button" onClick={props.onNew}>
          New macro
        </button>
      </div>
      <div className="row">
        <span className="secondary" role="status">
          {shown === total
            ? `${NUMBER.format(total)} macros`
            : `${NUMBER.format(shown)} of ${NUMBER.format(total)} macros`}
          {loading && ", loading"}
        </span>
        <select
          aria-label="Sort by"
          value={props.sort}
          onChange={(event) => props.onSort(event.target.value as SortBy)}
        >
          <option value="title">by title</option>
          <option value="uses">most used first</option>
          <option value="changed">last changed first</option>
        </select>
      </div>
    </div>
  );
}

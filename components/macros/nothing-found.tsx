import type { Filter } from "../../lib/macros/read-query";

export interface NothingFoundProps {
  /** Macros there are in all. */
  readonly total: number;
  readonly filters: readonly Filter[];
  readonly typed: string;
  readonly onWriteMacro: () => void;
}

function words({ total, filters, typed }: NothingFoundProps): string {
  const among = filters.map(({ sign, text }) => `${sign}${text}`).join(" ");
  if (total === 0) return "You have no macros yet.";
  if (typed.trim() === "" && among === "") return "Type a few letters: title, shortcut or any word of the text.";
  if (among === "") return `No macro has “${typed.slice(0, 60)}”. Fewer letters find more.`;
  if (typed.trim() === "") return `No macro is in ${among}. Backspace takes the filter away.`;
  return `No macro in ${among} has “${typed.slice(0, 60)}”. Backspace takes letters, then filters away.`;
}

/** Why the list is empty, and what to do. */
export function NothingFound(props: NothingFoundProps) {
  return (
    <div className="empty">
      <p>{words(props)}</p>
      <button type="button" className="quiet" onClick={props.onWriteMacro}>
        Write a macro
      </button>
    </div>
  );
}

import { useState } from "react";
import type { MemoryRow } from "../../lib/wire/library-rows";

export interface MemoryListProps {
  readonly on: boolean;
  readonly memories: readonly MemoryRow[];
  readonly onSwitch: (on: boolean) => void;
  /** Erases what is known of one macro, or everything. */
  readonly onForget: (memory?: MemoryRow) => void;
}

/** What was learnt of which macro answers what: all of it to see, and each part to erase. */
export function MemoryList({ on, memories, onSwitch, onForget }: MemoryListProps) {
  const [sure, setSure] = useState(false);
  return (
    <>
      <label className="row">
        <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.target.checked)} />
        Learn which macro I answer with, and suggest it when the same words come again
      </label>
      <p className="secondary">
        Of a message only words are kept that your macros use: no names, numbers or addresses. They stay on this
        machine, at most thirty messages a macro.
        {on ? "" : " While this is off nothing is learnt, and nothing learnt is used."}
      </p>
      {memories.length === 0 ? (
        <p className="empty">{on ? "Nothing yet. It begins with the next macro you send." : "Nothing is kept."}</p>
      ) : (
        <>
          <ul className="memories">
            {memories.map((memory) => (
              <li key={memory.macroId}>
                <div className="row">
                  <strong>{memory.title}</strong>
                  <button
                    type="button"
                    className="quiet"
                    aria-label={`Erase what “${memory.title}” answered`}
                    onClick={() => onForget(memory)}
                  >
                    Erase
                  </button>
                </div>
                <p className="secondary">{memory.messages.toReversed().join(" · ")}</p>
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="quiet"
            onBlur={() => setSure(false)}
            onClick={() => {
              if (sure) onForget();
              setSure(!sure);
            }}
          >
            {sure ? "Erase all of it, for good?" : "Erase everything learnt"}
          </button>
        </>
      )}
    </>
  );
}

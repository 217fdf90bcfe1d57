import { useCallback, useEffect, useState } from "react";
import type { MacroId } from "../../../lib/macros/macro";
import type { BinRow } from "../../../lib/wire/macro-messages";
import { dayWords } from "../time-words";

export interface BinViewProps {
  readonly load: () => Promise<readonly BinRow[]>;
  readonly restore: (ids: readonly MacroId[]) => Promise<void>;
  readonly erase: (ids: readonly MacroId[]) => Promise<void>;
}

/** Rows shown at once. */
const SHOWN = 100;

/** Deleted macros: they come back with everything, or go for good after 30 days. */
export function BinView({ load, restore, erase }: BinViewProps) {
  const [rows, setRows] = useState<readonly BinRow[]>();
  const [shown, setShown] = useState(SHOWN);
  /** Erasing cannot be undone: it is asked about once. */
  const [asking, setAsking] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the wire stays the same
  const refresh = useCallback(async () => setRows(await load()), []);
  useEffect(() => void refresh(), [refresh]);
  const eraseAll = () => {
    setAsking(false);
    void erase(all).then(refresh);
  };
  const all = rows?.map(({ id }) => id) ?? [];
  return (
    <section className="library-pane" aria-label="Bin">
      <h3>Bin</h3>
      <p className="secondary">Deleted macros stay here for 30 days, with their history and use.</p>
      {!rows && <p className="secondary">Loading.</p>}
      {rows?.length === 0 && <p className="empty">The bin is empty.</p>}
      {rows && rows.length > 0 && (
        <div className="row">
          <button type="button" onClick={() => void restore(all).then(refresh)}>
            Put all back
          </button>
          {asking ? (
            <>
              <span>Erase {rows.length} for good?</span>
              <button type="button" onClick={eraseAll}>
                Erase
              </button>
              <button type="button" className="quiet" onClick={() => setAsking(false)}>
                Keep
              </button>
            </>
          ) : (
            <button type="button" className="quiet" onClick={() => setAsking(true)}>
              Empty the bin
            </button>
          )}
        </div>
      )}
      <ul>
        {rows?.slice(0, shown).map(({ id, title, folder, begins, deletedAt, erasedAt }) => (
          <li key={id}>
            <div className="row">
              <strong className="hit-title">{title}</strong>
              <button
                type="button"
                className="quiet"
                aria-label={`Put ${title} back`}
                onClick={() => void restore([id]).then(refresh)}
              >
                Put back
              </button>
            </div>
            <p className="secondary library-row-begins">
              {folder && `${folder} · `}
              {begins}
            </p>
            <p className="secondary">
              Deleted {dayWords(deletedAt)}, goes for good {dayWords(erasedAt)}
            </p>
          </li>
        ))}
      </ul>
      {rows && rows.length > shown && (
        <button type="button" className="quiet" onClick={() => setShown(shown + SHOWN)}>
          Show more ({rows.length - shown} left)
        </button>
      )}
    </section>
  );
}

import { useCallback, useEffect, useState } from "react";
import type { MissRow } from "../../../lib/wire/macro-messages";
import { dayWords } from "../time-words";

export interface MissedViewProps {
  readonly load: () => Promise<readonly MissRow[]>;
  /** Without a query all of them. */
  readonly erase: (query?: string) => Promise<void>;
  readonly onWrite: (query: string) => void;
}

/** Searches that found nothing, most frequent first: macros that are missing, or known by another name. */
export function MissedView({ load, erase, onWrite }: MissedViewProps) {
  const [misses, setMisses] = useState<readonly MissRow[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the wire stays the same
  const refresh = useCallback(async () => setMisses(await load()), []);
  useEffect(() => void refresh(), [refresh]);
  return (
    <section className="library-pane" aria-label="Searched in vain">
      <h3>Searched in vain</h3>
      <p className="secondary">
        The latest 50 searches that found nothing, kept on this machine. None with numbers or addresses in it.
      </p>
      {!misses && <p className="secondary">Loading.</p>}
      {misses?.length === 0 && <p className="empty">Every search found something so far.</p>}
      <ul>
        {misses?.map(({ query, count, lastAt }) => (
          <li key={query} className="row">
            <span className="missed-query">“{query}”</span>
            <span className="secondary">
              {count}×, last {dayWords(lastAt)}
            </span>
            <button type="button" className="quiet" onClick={() => onWrite(query)}>
              Write it
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={`Forget ${query}`}
              onClick={() => void erase(query).then(refresh)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {misses && misses.length > 0 && (
        <button type="button" onClick={() => void erase().then(refresh)}>
          Forget all
        </button>
      )}
    </section>
  );
}

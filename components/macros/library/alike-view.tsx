import { useEffect, useState } from "react";
import type { AlikeGroup } from "../../../lib/macros/find-alike";
import type { LibraryRow } from "../../../lib/macros/library-rows";
import type { MacroId } from "../../../lib/macros/macro";

export interface AlikeViewProps {
  readonly rows: ReadonlyMap<MacroId, LibraryRow>;
  readonly find: () => Promise<readonly AlikeGroup[] | undefined>;
  readonly onOpen: (id: MacroId) => void;
  readonly onDelete: (ids: readonly MacroId[]) => void;
}

/** Groups shown at once, and macros of each. */
const SHOWN = 50;
const SHOWN_OF_GROUP = 8;

/** The most used one is kept, of equals the one with a shortcut. */
const keepFirst = (a: LibraryRow, b: LibraryRow): number =>
  b.uses - a.uses || Number(b.shortcut !== "") - Number(a.shortcut !== "") || (a.titleKey < b.titleKey ? -1 : 1);

/** Macros that say the same in the same or nearly the same words, the most used of each group first. */
export function AlikeView({ rows, find, onOpen, onDelete }: AlikeViewProps) {
  const [groups, setGroups] = useState<readonly AlikeGroup[]>();
  const [shown, setShown] = useState(SHOWN);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when it is opened
  useEffect(() => void find().then((found) => setGroups(found ?? [])), []);
  const left = groups
    ?.map(({ kind, ids }) => ({ kind, rows: ids.flatMap((id) => rows.get(id) ?? []).sort(keepFirst) }))
    .filter((group) => group.rows.length > 1);
  return (
    <section className="library-pane" aria-label="Macros that say the same">
      <h3>Macros that say the same</h3>
      {!left && <p className="secondary">Comparing all macros.</p>}
      {left?.length === 0 && <p className="empty">No two of your macros say the same.</p>}
      {left?.slice(0, shown).map((group) => (
        <div key={group.rows[0]?.id} className="alike">
          <div className="row">
            <strong>{group.kind === "same" ? "Same words" : "Nearly the same words"}</strong>
            {/* Of many nearly the same ones two may have little in common: those are looked at one by one. */}
            {(group.kind === "same" || group.rows.length === 2) && (
              <button type="button" className="quiet" onClick={() => onDelete(group.rows.slice(1).map(({ id }) => id))}>
                Keep the first, delete {group.rows.length - 1}
              </button>
            )}
          </div>
          <ul>
            {group.rows.slice(0, SHOWN_OF_GROUP).map((row) => (
              <li key={row.id}>
                <button type="button" className="quiet" onClick={() => onOpen(row.id)}>
                  {row.title}
                </button>
                {row.shortcut && <span className="shortcut">/{row.shortcut}</span>}
                <span className="secondary">{row.uses > 0 ? `taken ${row.uses}×` : "never used"}</span>
                <button
                  type="button"
                  className="quiet"
                  aria-label={`Delete ${row.title}`}
                  onClick={() => onDelete([row.id])}
                >
                  Delete
                </button>
                <p className="secondary library-row-begins">{row.begins}</p>
              </li>
            ))}
          </ul>
          {group.rows.length > SHOWN_OF_GROUP && (
            <p className="secondary">and {group.rows.length - SHOWN_OF_GROUP} more</p>
          )}
        </div>
      ))}
      {left && left.length > shown && (
        <button type="button" className="quiet" onClick={() => setShown(shown + SHOWN)}>
          Show more ({left.length - shown} groups left)
        </button>
      )}
    </section>
  );
}

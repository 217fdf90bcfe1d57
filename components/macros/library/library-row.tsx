import type { LibraryRow } from "../../../lib/macros/library-rows";
import { STARTER_PACK } from "../../../lib/macros/macro";

/** One macro of the library: title and shortcut, where it is and how it begins. */
export function LibraryRowLine({ row, unsaved }: { readonly row: LibraryRow; readonly unsaved: boolean }) {
  const from = row.packId && row.packId !== STARTER_PACK ? row.packId : undefined;
  return (
    <>
      <div className="library-row-title">
        {row.pinned && (
          <span role="img" aria-label="pinned" title="Pinned">
            ★
          </span>
        )}
        <span className="hit-title">{row.title}</span>
        {unsaved && <span className="unsaved">not saved</span>}
        {row.shortcut && <span className="shortcut">/{row.shortcut}</span>}
      </div>
      <div className="library-row-more secondary">
        {row.folder && <span className="library-row-folder">{row.folder}</span>}
        {from && <span title="Belongs to a pack: read-only">⛓ {from}</span>}
        <span className="library-row-begins">{row.begins}</span>
        {row.uses > 0 && <span title={`Taken ${row.uses} times`}>{row.uses}×</span>}
      </div>
    </>
  );
}

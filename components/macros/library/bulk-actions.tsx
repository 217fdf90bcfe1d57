import { type FormEvent, useState } from "react";
import { tagsOf } from "../../../lib/macros/change-tags";
import type { LibraryRow } from "../../../lib/macros/library-rows";
import { STARTER_PACK } from "../../../lib/macros/macro";

export interface BulkActionsProps {
  readonly rows: readonly LibraryRow[];
  readonly folders: readonly string[];
  readonly onTag: (add: readonly string[], remove: readonly string[]) => void;
  readonly onMove: (folder: string) => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onDelete: () => void;
}

/** Tags of the chosen ones shown for taking away. */
const SHOWN_TAGS = 12;

/** What can be done with many macros at once. */
export function BulkActions({ rows, folders, onTag, onMove, onPin, onDelete }: BulkActionsProps) {
  const [tags, setTags] = useState("");
  const [folder, setFolder] = useState("");
  const submit = (run: () => void) => (event: FormEvent) => {
    event.preventDefault();
    run();
  };
  const counts = new Map<string, number>();
  for (const row of rows) for (const tag of row.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const common = [...counts].sort((a, b) => b[1] - a[1]).slice(0, SHOWN_TAGS);
  const fromPacks = rows.filter(({ packId }) => packId && packId !== STARTER_PACK).length;
  const added = tagsOf(tags);
  return (
    <section className="bulk" aria-label={`${rows.length} macros chosen`}>
      <h3>{rows.length} macros chosen</h3>
      {fromPacks > 0 && (
        <p className="secondary">{fromPacks} of them belong to packs: they are pinned, and left out of all else.</p>
      )}
      <form
        className="row"
        onSubmit={submit(() => {
          if (added.length > 0) onTag(added, []);
          setTags("");
        })}
      >
        <input
          aria-label="Tags to add"
          placeholder="Tags to add"
          value={tags}
          onChange={(event) => setTags(event.target.value)}
        />
        <button type="submit" disabled={added.length === 0}>
          Add
        </button>
      </form>
      {common.length > 0 && (
        <div className="row bulk-tags">
          {common.map(([tag, count]) => (
            <button
              key={tag}
              type="button"
              className="quiet"
              aria-label={`Take the tag ${tag} away`}
              onClick={() => onTag([], [tag])}
            >
              #{tag} ({count}) ×
            </button>
          ))}
        </div>
      )}
      <form
        className="row"
        onSubmit={submit(() => {
          onMove(folder.trim());
          setFolder("");
        })}
      >
        <input
          aria-label="Folder to move to"
          placeholder="Folder to move to"
          list="bulk-folders"
          maxLength={200}
          value={folder}
          onChange={(event) => setFolder(event.target.value)}
        />
        <datalist id="bulk-folders">
          {folders.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit" disabled={folder.trim() === ""}>
          Move
        </button>
        {rows.some((row) => row.folder !== "") && (
          <button type="button" className="quiet" onClick={() => onMove("")}>
            No folder
          </button>
        )}
      </form>
      <div className="row">
        <button type="button" onClick={() => onPin(rows.some(({ pinned }) => !pinned))}>
          {rows.some(({ pinned }) => !pinned) ? "Pin" : "Unpin"}
        </button>
        <button type="button" onClick={onDelete}>
          Delete
        </button>
      </div>
    </section>
  );
}

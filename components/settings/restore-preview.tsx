import { useState } from "react";
import type { BackupCounts, BackupKind, BackupLook } from "../../lib/wire/backup-messages";

const KINDS: readonly (readonly [BackupKind, string])[] = [
  ["macros", "Macros"],
  ["bin", "Deleted macros"],
  ["versions", "Earlier versions"],
  ["changes", "Changes to undo"],
  ["uses", "How often macros were used"],
  ["memories", "What I learnt"],
  ["misses", "Searches that found nothing"],
  ["workspaces", "Settings"],
  ["sites", "Sites"],
  ["profiles", "Pages you taught"],
];

const sum = (counts: BackupCounts, of: keyof BackupCounts[BackupKind]): number =>
  KINDS.reduce((total, [kind]) => total + counts[kind][of], 0);

export interface RestorePreviewProps {
  readonly look: BackupLook;
  /** Something was changed since it was first shown. */
  readonly isAnew: boolean;
  readonly onRestore: (everything: boolean, expected: BackupCounts) => void;
  readonly onCancel: () => void;
}

/** What a restore would do, before it does anything. */
export function RestorePreview({ look, isAnew, onRestore, onCancel }: RestorePreviewProps) {
  const [everything, setEverything] = useState(false);
  const counts = everything ? look.replacing : look.adding;
  const onlyHere = (kind: BackupKind) => look.replacing[kind].gone;
  const shown = KINDS.filter(
    ([kind]) => onlyHere(kind) + counts[kind].added + counts[kind].changed + counts[kind].same > 0,
  );
  const written = sum(counts, "added") + sum(counts, "changed");
  const gone = sum(counts, "gone");
  return (
    <section className="dry-run" aria-label="What a restore would change">
      <p role="status">
        {isAnew && "Something was changed here meanwhile: look again. "}
        This backup is of {new Date(look.savedAt).toLocaleString()}.
        {look.leftOut > 0 && ` ${look.leftOut} of its entries can't be used and stay out.`}
      </p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">New</th>
            <th scope="col">Changed</th>
            <th scope="col">The same</th>
            <th scope="col">{everything ? "Goes" : "Only here, stays"}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(([kind, name]) => (
            <tr key={kind}>
              <th scope="row">{name}</th>
              <td>{counts[kind].added}</td>
              <td>{counts[kind].changed}</td>
              <td>{counts[kind].same}</td>
              <td>{onlyHere(kind)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {look.profileHosts.length > 0 && <p>Its page descriptions will be used on {look.profileHosts.join(", ")}.</p>}
      {look.ownSendHosts.length > 0 && (
        <p>Ctrl/⌘+Enter will send your own text, too, on {look.ownSendHosts.join(", ")}.</p>
      )}
      <label className="row">
        <input type="checkbox" checked={everything} onChange={(event) => setEverything(event.target.checked)} />
        Replace everything: what is not in the backup goes
      </label>
      {written + gone === 0 && <p>Everything in it is here already.</p>}
      <p className="row">
        <button type="button" disabled={written + gone === 0} onClick={() => onRestore(everything, counts)}>
          {everything && gone > 0 ? `Restore, and take away ${gone}` : "Restore"}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </section>
  );
}

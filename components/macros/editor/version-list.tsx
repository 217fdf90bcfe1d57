import { useEffect, useState } from "react";
import type { MacroVersion } from "../../../lib/macros/macro-version";
import { ChunkTexts } from "../../ui/chunk-texts";
import { timeWords } from "../time-words";

export interface VersionListProps {
  readonly load: () => Promise<readonly MacroVersion[]>;
  /** Puts an older version into the form; it is kept when it is saved. */
  readonly onTake: (version: MacroVersion) => void;
  readonly onClose: () => void;
}

/** What a macro said before, newest first. */
export function VersionList({ load, onTake, onClose }: VersionListProps) {
  const [versions, setVersions] = useState<readonly MacroVersion[]>();
  const [shown, setShown] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when it is opened
  useEffect(() => void load().then(setVersions), []);
  const version = versions?.[shown];
  return (
    <section className="versions" aria-label="History">
      <div className="row">
        <strong>History</strong>
        <button type="button" className="quiet" onClick={onClose}>
          Close
        </button>
      </div>
      {!versions && <p className="secondary">Loading.</p>}
      {versions?.length === 0 && (
        <p className="secondary">Nothing older yet. The last 20 versions are kept from the first change on.</p>
      )}
      <ol>
        {versions?.map(({ replacedAt, writtenAt, text }, at) => (
          <li key={replacedAt}>
            <button type="button" className="quiet" aria-pressed={at === shown} onClick={() => setShown(at)}>
              {writtenAt === undefined ? `until ${timeWords(replacedAt)}` : timeWords(writtenAt)} · {text.title}
            </button>
          </li>
        ))}
      </ol>
      {version && (
        <>
          <div className="preview">
            <ChunkTexts texts={[version.text.body]} />
          </div>
          <button type="button" onClick={() => onTake(version)}>
            Put this version into the form
          </button>
        </>
      )}
    </section>
  );
}

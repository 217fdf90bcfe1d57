import { useDeferredValue, useMemo, useState } from "react";
import { checkMacro } from "../../../lib/macros/check-macro";
import { breakableChunks } from "../../../lib/macros/edit-breaks";
import { previewMacro } from "../../../lib/macros/preview-macro";
import { ChunkTexts } from "../../ui/chunk-texts";
import { BreakPencil } from "./break-pencil";
import { CheckList } from "./check-list";

export interface ChunkPreviewProps {
  readonly body: string;
  /** No chunk of it may be longer, in characters. */
  readonly maxChars?: number | undefined;
  /** How long a chunk gets without that. */
  readonly chatLength: number;
  /** What is known without a customer. */
  readonly values: Readonly<Record<string, string>>;
  /** Absent where the text cannot be changed. */
  readonly onBody?: (body: string) => void;
}

const count = (many: number): string => (many === 1 ? "1 chunk" : `${many} chunks`);

/** The chunks exactly as they will be sent, what is worth a look in them, and a pencil for where they part. */
export function ChunkPreview({ body, maxChars, chatLength, values, onBody }: ChunkPreviewProps) {
  const [pencil, setPencil] = useState(false);
  const shown = useDeferredValue(body);
  const { chunks, missing, lost } = useMemo(() => {
    const { timeZone: zone, locale } = Intl.DateTimeFormat().resolvedOptions();
    const macro = { body: shown, ...(maxChars === undefined ? {} : { maxChars }) };
    return previewMacro(macro, values, { now: Date.now(), zone, locale }, chatLength);
  }, [shown, maxChars, chatLength, values]);
  const warnings = useMemo(
    () => checkMacro(shown, chunks, Object.keys(values), maxChars ?? chatLength),
    [shown, chunks, values, maxChars, chatLength],
  );
  const breakable = useMemo(
    () => (pencil ? breakableChunks(shown, maxChars, chatLength) : undefined),
    [pencil, shown, maxChars, chatLength],
  );
  return (
    <section className="editor-preview" aria-label="What the customer gets">
      <div className="row">
        <strong>What the customer gets</strong>
        <span className="secondary" role="status">
          {chunks.length > 0 && count(chunks.length)}
        </span>
        {onBody && chunks.length > 0 && (
          <button type="button" className="quiet" aria-pressed={pencil} onClick={() => setPencil(!pencil)}>
            ✎ Breaks
          </button>
        )}
      </div>
      <div className="preview">
        {chunks.length === 0 && <p className="secondary">Write something first: an empty macro cannot be sent.</p>}
        {pencil && onBody && breakable ? (
          <BreakPencil body={shown} chunks={breakable} onBody={onBody} />
        ) : (
          <ChunkTexts texts={chunks} />
        )}
        {pencil && !breakable && chunks.length > 0 && (
          <p className="secondary">This text is HTML: put a line with --- where a chunk should end.</p>
        )}
      </div>
      {missing.length > 0 && (
        <p className="secondary">You'll be asked for what is not known then: {missing.join(", ")}</p>
      )}
      {lost.length > 0 && <p className="warning-text">⚠ Chat can't show: {lost.join(", ")}</p>}
      <CheckList body={shown} warnings={warnings} {...(onBody ? { onBody } : {})} />
    </section>
  );
}

import { addBreak, type BreakableChunk } from "../../../lib/macros/edit-breaks";

export interface BreakPencilProps {
  readonly body: string;
  readonly chunks: readonly BreakableChunk[];
  readonly onBody: (body: string) => void;
}

/** The text as it is written, chunk by chunk, with a button wherever chunks can be parted or joined. */
export function BreakPencil({ body, chunks, onBody }: BreakPencilProps) {
  return chunks.map(({ place, pieces, joined }, at) => (
    <div key={place.start} className="pencil-chunk">
      {pieces.map(({ start, text }, row) => (
        <span key={start}>
          {row > 0 && (
            <button
              type="button"
              className="quiet pencil-break"
              aria-label={`Break before “${text.trim().slice(0, 30)}”`}
              title="Break here"
              onClick={() => onBody(addBreak(body, start))}
            >
              ✂
            </button>
          )}
          <span className="chunk-text">{text.trim()}</span>
        </span>
      ))}
      {at < chunks.length - 1 && (
        <div className="pencil-join">
          {joined === undefined ? (
            <span className="secondary">—</span>
          ) : (
            <button
              type="button"
              className="quiet"
              aria-label={`Join chunks ${at + 1} and ${at + 2}`}
              onClick={() => onBody(joined)}
            >
              ⌃ join ⌄
            </button>
          )}
        </div>
      )}
    </div>
  ));
}

import type { MacroPreview as Preview } from "../../lib/wire/macro-preview";
import { ChunkTexts } from "../ui/chunk-texts";

/** A macro exactly as the customer would get it, chunk by chunk. */
export function MacroPreview({ preview }: { readonly preview: Preview }) {
  return (
    <section className="preview" aria-label="Preview">
      {preview.chunks.length === 0 && <p className="secondary">This macro is empty.</p>}
      <ChunkTexts texts={preview.chunks} />
      {preview.missing.length > 0 && <p className="secondary">You'll be asked for: {preview.missing.join(", ")}</p>}
      {preview.lost.length > 0 && <p className="warning-text">⚠ Chat can't show: {preview.lost.join(", ")}</p>}
    </section>
  );
}

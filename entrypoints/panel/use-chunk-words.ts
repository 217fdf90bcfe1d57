import { NO_WORDS, readWords } from "../../components/sending/chunk-edits";
import { type ChunkEdits, useChunkEdits } from "../../components/sending/use-chunk-edits";
import type { PanelClient } from "../../lib/wire/panel-client";
import { useUnsaved } from "./use-unsaved";

/** Words that are being written into chunks, also while the page is loaded anew. */
export function useChunkWords(client: PanelClient): ChunkEdits {
  const edits = useChunkEdits();
  const { words } = edits;
  const some = words.edits.length > 0 || words.strays.length > 0;
  useUnsaved(client, "chunks", some ? words : undefined, (found) => edits.takeOver(readWords(found ?? NO_WORDS)));
  return edits;
}

// Writes a text into the composer, replacing what stands there. What must stay true: only what was read back counts;
// a writer that left debris is followed by one that replaces everything; if none succeeds the composer is given back
// as it was.
import { familyOf, SETTLES, WRITERS } from "./composer-family";
import { isSameDraft, readComposer } from "./read-composer";
import { selectAll, selectionSettled } from "./select-all";
import { settleField } from "./writers/text-field";
import type { WriterName } from "./writers/writer";
import { WRITER_OF } from "./writers/writer-of";

/** How long to wait (milliseconds) for the read-back, when the browser says the writer was taken up and when it does not. */
const TAKEN = 400;
const NOT_TAKEN = 150;
/** Controlled editors put their own text back this late (milliseconds). */
const REVERTS = 40;
const STEP = 15;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function readsAs(composer: HTMLElement, wanted: string, within: number): Promise<boolean> {
  const end = Date.now() + within;
  for (;;) {
    if (isSameDraft(wanted, readComposer(composer))) {
      if (familyOf(composer) === "field") await pause(0);
      else await pause(REVERTS);
      if (isSameDraft(wanted, readComposer(composer))) return true;
    }
    if (Date.now() > end) return false;
    await pause(STEP);
  }
}

async function attempt(composer: HTMLElement, name: WriterName, wanted: string): Promise<boolean> {
  const family = familyOf(composer);
  const focused = selectAll(composer);
  if (family !== "field") await selectionSettled(composer.ownerDocument, SETTLES[family] ?? 0);
  if (!focused && name === "field-command") return false;
  const taken = WRITER_OF[name](composer, wanted);
  const written = await readsAs(composer, wanted, taken ? TAKEN : NOT_TAKEN);
  if (written) settleField(composer);
  return written && isSameDraft(wanted, readComposer(composer));
}

/** Empties an editor the way its family takes it; `false` when something stays. */
export async function emptyComposer(composer: HTMLElement): Promise<boolean> {
  if (readComposer(composer) === "") return true;
  const family = familyOf(composer);
  if (family === "field") return (await attempt(composer, "field-command", "")) || attempt(composer, "field-value", "");
  selectAll(composer);
  await selectionSettled(composer.ownerDocument, SETTLES[family] ?? 0);
  composer.ownerDocument.execCommand("delete");
  return readsAs(composer, "", TAKEN);
}

/** Writes `text` in place of the composer's text. `false`: it did not stick, and the composer is as it was. */
export async function writeComposer(composer: HTMLElement, text: string): Promise<boolean> {
  const before = readComposer(composer);
  const wanted = text.replaceAll(/\r\n?/g, "\n").trimEnd();
  for (const name of WRITERS[familyOf(composer)]) {
    if (!composer.isConnected) return false;
    if (await attempt(composer, name, wanted)) return true;
  }
  if (!composer.isConnected || readComposer(composer) === before) return false;
  if (before === "") await emptyComposer(composer);
  else {
    for (const name of WRITERS[familyOf(composer)]) if (await attempt(composer, name, before)) break;
  }
  return false;
}

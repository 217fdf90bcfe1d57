// Writes a text into the composer, replacing what stands there. What must stay true: only what was read back counts;
// every writer replaces everything, so that one that left debris is followed by one that clears it; if none succeeds the
// composer is given back as it was.
import { type Family, familyOf, SETTLES, WRITERS } from "./composer-family";
import { copyDraft, drawsPieces } from "./copy-draft";
import { pause } from "./pause";
import { isSameDraft, readComposer } from "./read-composer";
import { selectAll, selectionSettled } from "./select-all";
import { beforeInput, clipboardEvent } from "./writers/page-side";
import { caretHolder } from "./writers/paste";
import { settleField } from "./writers/text-field";
import type { WriterName } from "./writers/writer";
import { WRITER_OF } from "./writers/writer-of";

/** How long to wait (milliseconds) for the read-back, when the browser says the writer was taken up and when it does not. */
const TAKEN = 400;
const NOT_TAKEN = 150;
/** A long text takes an editor this much longer, in milliseconds per thousand characters. */
const LONGER = 60;
/** Controlled editors put their own text back this late (milliseconds). */
const REVERTS = 40;
const STEP = 15;
const EMPTY: ReadonlySet<WriterName> = new Set();

type Eraser = (composer: HTMLElement) => boolean;
const byCommand: Eraser = (composer) => composer.ownerDocument.execCommand("delete");
const byInputEvent: Eraser = (composer) => beforeInput(caretHolder(composer), "deleteContentBackward", undefined);
const byCut: Eraser = (composer) => clipboardEvent(caretHolder(composer), "cut", {})?.prevented ?? false;
/** Without any command, told by an input event: only where the shown text is all there is. */
const byHand: Eraser = (composer) => {
  composer.replaceChildren();
  composer.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  return true;
};
const SHOWN_IS_ALL: ReadonlySet<Family> = new Set(["generic", "html", "plaintext", "one-line"]);
/** Editors that keep a model: a browser command would empty what is shown and pass the model by. */
const EMPTIED_BY: Readonly<Partial<Record<Family, readonly Eraser[]>>> = {
  slate: [byInputEvent, byCut],
  lexical: [byInputEvent, byCut],
  model: [byInputEvent, byCut],
  draft: [byCut, byCut],
  codemirror: [byCut, byCommand],
  ckeditor5: [byCut, byCommand],
};

/** Whether the composer holds the wanted text now; one that draws only a piece is asked for the whole. */
export async function holdsText(composer: HTMLElement, wanted: string): Promise<boolean> {
  if (!drawsPieces(composer)) return isSameDraft(wanted, readComposer(composer));
  selectAll(composer);
  await selectionSettled(composer.ownerDocument, 0);
  const whole = copyDraft(composer);
  return whole !== undefined && isSameDraft(wanted, whole);
}

async function readsAs(composer: HTMLElement, wanted: string, within: number): Promise<boolean> {
  const end = Date.now() + within;
  for (;;) {
    const last = Date.now() > end;
    if (await holdsText(composer, wanted)) {
      await pause(familyOf(composer) === "field" ? 0 : REVERTS);
      if (await holdsText(composer, wanted)) return true;
    }
    if (last) return false;
    await pause(STEP);
  }
}

/** What comes after a writer that did not stick: another one, nothing since the text is in the chat, or nothing at all. */
export type Next = "go-on" | "gone" | "stop";

/**
 * What one writer did; `gone`: a text field took the text up and emptied itself, and may have sent it; `emptied`: the same in
 * an editor, which may also have refused it; `not-ours`: other words stood there by then, and nothing was done.
 */
type Attempted = "written" | "gone" | "emptied" | "not-ours" | "nothing";

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** What stands in the composer may be replaced: it is what stood there before, or what a writer made of our text. */
function mayReplace(standing: string, wanted: string, before: string): boolean {
  if (standing === "" || isSameDraft(before, standing) || isSameDraft(wanted, standing)) return true;
  const [words, ours] = [wordsOf(standing), new Set(wordsOf(wanted))];
  if (words.length === 0) return false;
  return words.filter((word) => ours.has(word)).length * 2 >= words.length;
}

/** Nothing but our own text, or what a writer made of it: a box that may be another chat's by now holds no other words. */
const isMadeOf = (standing: string, wanted: string): boolean => {
  const [words, ours] = [wordsOf(standing), new Set(wordsOf(wanted))];
  return isSameDraft(wanted, standing) || (words.length > 2 && words.every((word) => ours.has(word)));
};

async function attempt(
  composer: HTMLElement,
  family: Family,
  name: WriterName,
  wanted: string,
  before: string,
): Promise<Attempted> {
  const focused = selectAll(composer);
  if (family !== "field") await selectionSettled(composer.ownerDocument, SETTLES[family] ?? 0);
  if (!mayReplace(readComposer(composer), wanted, before)) return "not-ours";
  if (!focused && name === "field-command") return "nothing";
  const taken = WRITER_OF[name](composer, wanted);
  const within = (taken ? TAKEN : NOT_TAKEN) + (wanted.length / 1000) * LONGER;
  const written = await readsAs(composer, wanted, within);
  if (written) settleField(composer);
  if (written && (await holdsText(composer, wanted))) return "written";
  if (!taken || wanted === "" || readComposer(composer) !== "") return "nothing";
  return family === "field" ? "gone" : "emptied";
}

/**
 * The family, and for one without marks its answer to a harmless question: editors that keep a model of their own take
 * up the input event of an empty correction. Browser commands there would show text that is never sent.
 */
async function probedFamily(composer: HTMLElement): Promise<Family> {
  const family = familyOf(composer);
  if (family !== "generic") return family;
  selectAll(composer);
  composer.ownerDocument.getSelection()?.collapseToEnd();
  await selectionSettled(composer.ownerDocument, 0);
  return beforeInput(caretHolder(composer), "insertReplacementText", "") ? "model" : "generic";
}

/** Empties an editor the way its family takes it; `false` when something stays. */
export async function emptyComposer(composer: HTMLElement): Promise<boolean> {
  if (readComposer(composer) === "") return true;
  const family = await probedFamily(composer);
  if (family === "field") {
    const before = readComposer(composer);
    for (const name of WRITERS.field)
      if ((await attempt(composer, family, name, "", before)) === "written") return true;
    return false;
  }
  for (const way of EMPTIED_BY[family] ?? [byCommand, SHOWN_IS_ALL.has(family) ? byHand : byCommand]) {
    selectAll(composer);
    await selectionSettled(composer.ownerDocument, SETTLES[family] ?? 0);
    const taken = way(composer);
    if (await readsAs(composer, "", taken ? TAKEN : NOT_TAKEN)) {
      settleField(composer);
      return true;
    }
  }
  return false;
}

/**
 * Writes `text` in place of the composer's text and answers the writer that did it; `skip` are those that are known not
 * to do here; `between` is asked after one that did not stick, and told whether the editor took it up and is empty: whether
 * the text is in the chat, and whether another may still be tried. Undefined: it did not stick, and the composer is as it
 * was, or holds another's words. `gone`: the desk took the text and emptied its box by itself; no other writer may put it
 * there a second time.
 */
export async function writeComposer(
  composer: HTMLElement,
  text: string,
  skip: ReadonlySet<WriterName> = EMPTY,
  between: (emptied: boolean) => Next | Promise<Next> = () => "go-on",
): Promise<WriterName | "gone" | undefined> {
  const before = readComposer(composer);
  const wanted = text.replaceAll(/\r\n?/g, "\n").trimEnd();
  const family = await probedFamily(composer);
  const writers = WRITERS[family].filter((name) => !skip.has(name));
  if (family === "one-line" && wanted.includes("\n")) return undefined;
  let next: Next = "go-on";
  for (const name of writers) {
    if (!composer.isConnected) return undefined;
    const attempted = await attempt(composer, family, name, wanted, before);
    if (attempted === "written") return name;
    if (attempted === "not-ours") return undefined;
    next = attempted === "gone" ? attempted : await between(attempted === "emptied");
    if (next === "gone") return next;
    if (next === "stop") break;
  }
  const standing = readComposer(composer);
  if (!composer.isConnected || standing === before || !mayReplace(standing, wanted, before)) return undefined;
  // In another's box nothing of ours comes back.
  if (next === "stop" && !isMadeOf(standing, wanted)) return undefined;
  if (before === "" || next === "stop") await emptyComposer(composer);
  else
    for (const name of WRITERS[family])
      if ((await attempt(composer, family, name, before, wanted)) === "written") break;
  return undefined;
}

// Which cells of the matrix a run takes: every editor with every focus, with and without a draft, and all pairs of the
// other axes over all editors, in each browser.
import { TEXTS } from "./texts.mjs";

/** The driver's keys go to the page and not into its frames, and Monaco's draft cannot be set aside: there the key is pressed in the panel. */
const FRAMED = /iframe|tinymce|ckeditor4|monaco/;

/** A small generator of numbers below one, the same for the same seed. */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(list, next) {
  const out = [...list];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [out[at], out[other]] = [out[other], out[at]];
  }
  return out;
}

/** Not held yet: CodeMirror in Firefox draws so little of a long text that it cannot be read back. The whole table has it. */
const isOpen = (editor, browser, text) => editor === "codemirror6" && browser === "firefox" && text === "20 kB";

/** Cells of an editor in one browser; each has another focus. */
const CELLS = 3;

/**
 * The cells of one editor in one browser: `at` is its place among all. The seed deals the texts; whatever it deals, all
 * editors together meet every text with every focus, and with and without a draft.
 */
export function sampleCells({ editor, at, browser, seed, full }) {
  const inPage = FRAMED.test(editor) ? ["overlay"] : ["composer", "overlay"];
  const hasDraft = editor !== "monaco";
  if (full) {
    return Object.keys(TEXTS).flatMap((text) =>
      [...inPage, "side panel"].flatMap((focus) =>
        (hasDraft ? [false, true] : [false]).map((draft) => ({ text, focus, draft })),
      ),
    );
  }
  const texts = shuffled(Object.keys(TEXTS), numbers(seed));
  const foci = [inPage[0], "overlay", "side panel"];
  const first = at * CELLS + (browser === "chromium" ? 0 : Math.floor(texts.length / 2));
  // Each round of the texts, and each editor, begins with another focus.
  const turn = at + Math.floor((at * CELLS) / texts.length);
  const dealt = (place) => {
    const text = texts[place % texts.length];
    return isOpen(editor, browser, text) ? texts[(place + CELLS) % texts.length] : text;
  };
  return Array.from({ length: CELLS }, (_, cell) => ({
    text: dealt(first + cell),
    focus: foci[(cell + turn) % CELLS],
    draft: hasDraft && (cell + at) % CELLS === 1,
  }));
}

// Which cells of the matrix a run takes. The sample covers, by a seed: every editor with every text (half in each
// browser), with every focus and with and without a draft, and every text with every focus.
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

const seedOf = (text, seed) => [...text].reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) >>> 0, seed);

function shuffled(list, next) {
  const out = [...list];
  for (let at = out.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [out[at], out[other]] = [out[other], out[at]];
  }
  return out;
}

/** The cells of one editor in one browser. */
export function sampleCells({ editor, browser, seed, full }) {
  const inPage = FRAMED.test(editor) ? ["overlay"] : ["composer", "overlay"];
  if (full) {
    return Object.keys(TEXTS).flatMap((text) =>
      [...inPage, "side panel"].flatMap((focus) =>
        (editor === "monaco" ? [false] : [false, true]).map((draft) => ({ text, focus, draft })),
      ),
    );
  }
  const next = numbers(seedOf(editor, seed));
  const texts = shuffled(Object.keys(TEXTS), next);
  const turn = Math.floor(next() * 6);
  const half = Math.ceil(texts.length / 2);
  // The side panel takes a second to open: one cell of each editor in each browser is enough to meet every text.
  const focusOf = (at) =>
    at % half === turn % half ? "side panel" : (inPage[(at + turn) % inPage.length] ?? "overlay");
  return texts
    .map((text, at) => ({ text, focus: focusOf(at), draft: editor !== "monaco" && (at + turn) % 3 === 1 }))
    .filter((_, at) => at < half === (browser === "chromium"));
}

import type { Parts } from "./parts";
import { htmlBreaks } from "./writers/insert-html";
import { textByLine, textByParagraph, textWhole } from "./writers/insert-text";
import { pasteHtml, pastePlain, replaceInput } from "./writers/paste";

/** Every writer for rich editors. */
export const EDITORS_PART: Parts["editors"] = {
  "html-breaks": htmlBreaks,
  "text-whole": textWhole,
  "text-by-line": textByLine,
  "text-by-paragraph": textByParagraph,
  "paste-plain": pastePlain,
  "paste-html": pasteHtml,
  "replace-input": replaceInput,
};

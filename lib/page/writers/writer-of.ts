import { htmlBreaks, htmlParagraphs } from "./insert-html";
import { textByLine, textByParagraph, textWhole } from "./insert-text";
import { pasteHtml, pastePlain, replaceInput } from "./paste";
import { fieldCommand, fieldValue } from "./text-field";
import type { Writer, WriterName } from "./writer";

/** Every way to write, by its name. */
export const WRITER_OF: Readonly<Record<WriterName, Writer>> = {
  "field-command": fieldCommand,
  "field-value": fieldValue,
  "html-breaks": htmlBreaks,
  "html-paragraphs": htmlParagraphs,
  "text-whole": textWhole,
  "text-by-line": textByLine,
  "text-by-paragraph": textByParagraph,
  "paste-plain": pastePlain,
  "paste-html": pasteHtml,
  "replace-input": replaceInput,
};

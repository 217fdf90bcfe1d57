import { asKept } from "./kept-spaces";
import type { Writer } from "./writer";

export const textWhole: Writer = (composer, text) =>
  composer.ownerDocument.execCommand("insertText", false, asKept(composer, text));

const byLine =
  (between: "insertLineBreak" | "insertParagraph"): Writer =>
  (composer, text) => {
    const document = composer.ownerDocument;
    document.execCommand("delete");
    return asKept(composer, text)
      .split("\n")
      .every((line, index) => {
        const parted = index === 0 || document.execCommand(between);
        return parted && (line === "" || document.execCommand("insertText", false, line));
      });
  };

export const textByLine: Writer = byLine("insertLineBreak");
export const textByParagraph: Writer = byLine("insertParagraph");

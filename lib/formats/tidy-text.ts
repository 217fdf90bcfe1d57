import { fencedLines } from "./fenced-lines";

const CONTROLS = /[^\P{Cc}\t\n]/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export interface TidyText {
  readonly text: string;
  readonly hadControls: boolean;
}

/** Line ends, spaces and letters in the one form macros are kept in; characters nobody can see are gone. */
function tidyCharacters(text: string): TidyText {
  const lines = text.replaceAll(/\r\n?|[\u2028\u2029]/g, "\n").replaceAll(LONE_SURROGATE, "\ufffd");
  const clean = lines.replaceAll(CONTROLS, "");
  const spaced = clean.replaceAll(/(?<!\d)\u00a0|\u00a0(?!\d)/g, " ");
  return { text: spaced.normalize("NFC"), hadControls: clean !== lines };
}

/** One blank line between paragraphs. Code keeps its blank lines. */
function tidyLines(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const fenced = fencedLines(lines);
  return lines.filter((line, at) => line !== "" || fenced[at] || (lines[at - 1] ?? "") !== "").join("\n");
}

/**
 * A body in the normal form.
 * @example tidyBody("Hi,\r\n\r\n\r\nbye  ").text // "Hi,\n\nbye"
 */
export function tidyBody(text: string): TidyText {
  const tidy = tidyCharacters(text);
  return { ...tidy, text: tidyLines(tidy.text).trim() };
}

/** A title, tag or folder name: one line. */
export const tidyName = (text: string): string => tidyCharacters(text).text.replaceAll(/\s+/g, " ").trim();

/** Lists inside one cell or line: a separator inside a name is written with a backslash. */
const splitBy = (text: string, separator: RegExp): string[] =>
  text
    .replaceAll(separator, "\u0000")
    .split("\u0000")
    .map((one) => one.trim())
    .filter(Boolean);

/** @example readTags("a, b\\,c; d") // ["a", "b,c", "d"] */
export const readTags = (text: string): string[] =>
  splitBy(text, /(?<!\\)[,;]/g).map((tag) => tag.replaceAll(/\\([,;])/g, "$1"));

export const writeTags = (tags: readonly string[]): string =>
  tags.map((tag) => tag.replaceAll(/[,;]/g, "\\$&")).join(", ");

/** @example readFolder("Delivery::Claims") // ["Delivery", "Claims"] */
export const readFolder = (text: string): string[] => splitBy(text, /::/g).map((name) => name.replaceAll("\\:", ":"));

export const writeFolder = (folder: readonly string[]): string =>
  folder.map((name) => name.replaceAll(":", "\\:")).join("::");

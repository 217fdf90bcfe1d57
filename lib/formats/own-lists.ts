/** Lists inside one cell or line. A separator, or a backslash, that belongs to a name has a backslash before it. */
function splitEscaped(text: string, separator: "tags" | "folder"): string[] {
  const names = [""];
  const marks = separator === "tags" ? /\\([\\,;:[\]])|([,;])|([\s\S])/gu : /\\([\\:])|(::)|([\s\S])/gu;
  for (const [, escaped, between, letter] of text.matchAll(marks)) {
    if (between !== undefined) names.push("");
    else names.push((names.pop() ?? "") + (escaped ?? letter ?? ""));
  }
  return names.map((name) => name.trim()).filter(Boolean);
}

/** @example readTags("a, b\\,c; d") // ["a", "b,c", "d"] */
export const readTags = (text: string): string[] => splitEscaped(text, "tags");

export const writeTags = (tags: readonly string[]): string =>
  tags.map((tag) => tag.replaceAll(/[\\,;]/g, "\\$&")).join(", ");

/** @example readFolder("Delivery::Claims") // ["Delivery", "Claims"] */
export const readFolder = (text: string): string[] => splitEscaped(text, "folder");

/** Colons are marked only where they could be taken for a separator. */
export const writeFolder = (folder: readonly string[]): string =>
  folder.map((name) => name.replaceAll("\\", "\\\\").replaceAll(/^:|:$|:(?=:)|(?<=:):/g, "\\:")).join("::");

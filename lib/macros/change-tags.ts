import { foldText } from "./fold-text";

/** Tags with some added and some taken away; the same tag in other letters counts as the same, and stays as it was. */
export function changeTags(
  tags: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): readonly string[] {
  const gone = new Set(remove.map(foldText));
  const kept = new Map<string, string>();
  for (const tag of [...tags, ...add]) {
    const key = foldText(tag);
    if (!gone.has(key) && !kept.has(key)) kept.set(key, tag);
  }
  return [...kept.values()];
}

/**
 * Tags as a person types them: parted by commas or by a #, since a tag may be more than one word.
 * @example tagsOf("#late #vip, gift card") // ["late", "vip", "gift card"]
 */
export const tagsOf = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(/[,;]|(?:^|\s+)#+/)
      .map((tag) => tag.trim().replaceAll(/\s+/g, " ").replace(/^#+/, ""))
      .filter((tag) => tag !== ""),
  ),
];

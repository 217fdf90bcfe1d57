import { ask } from "./house-placeholder";
import type { Losses } from "./losses";

/** Longer than this no macro grows by what it contains: nested doubling must end. */
const MOST_TEXT = 40_000;

/** Puts the text of one macro into another where the file refers to it; `reference` is as the file spells it. */
export type Nested = (reference: string) => string;

/**
 * Converts items that may contain each other. `convert` gets the item and how to put another one in; a missing one and
 * one that would contain itself become questions, so that nothing foreign is left in the text.
 */
export function convertNested<Item>(
  find: (reference: string) => Item | undefined,
  convert: (item: Item, nested: Nested, losses: Losses) => string,
): (item: Item, losses: Losses) => string {
  const within = (item: Item, losses: Losses, path: readonly Item[], room: { left: number }): string => {
    const text = convert(
      item,
      (reference) => {
        const other = find(reference);
        const label = reference.replace(/^[/;:!#\\]+/, "").trim() || reference;
        if (other === undefined) losses.add("nested_missing", "body", reference);
        else if (path.includes(other)) losses.add("nested_cycle", "body", reference);
        else if (room.left <= 0) losses.add("too_long", "body", reference);
        else return within(other, losses, [...path, other], room);
        return ask(label);
      },
      losses,
    );
    room.left -= text.length + 1;
    return text;
  };
  return (item, losses) => within(item, losses, [item], { left: MOST_TEXT });
}

import { cutPlaces } from "../macros/cut-places";
import { introduces } from "../macros/line-kinds";
import { itemStarts } from "../macros/list-blocks";

const FENCE = /```|~~~/;

/**
 * A message as the sentences it can be taken apart into, white space behind each kept, so that they joined are the message.
 * A list is one piece with the line before it; a message with code is one piece.
 */
export function sentencesOf(text: string): readonly string[] {
  if (FENCE.test(text)) return [text];
  const places = [0, ...cutPlaces(text, false).map(({ at }) => at), text.length];
  const items = itemStarts(text);
  const sentences: string[] = [];
  let isList = false;
  for (let at = 1; at < places.length; at++) {
    const [from = 0, to = 0] = places.slice(at - 1, at + 1);
    const piece = text.slice(from, to);
    const hasItem = items.some((start) => start >= from && start < to);
    const before = sentences.at(-1);
    if (before !== undefined && (introduces(before.trimEnd()) || ((hasItem || isList) && !/\n\s*\n$/.test(before)))) {
      sentences[sentences.length - 1] = before + piece;
      isList ||= hasItem;
    } else {
      sentences.push(piece);
      isList = hasItem;
    }
  }
  return sentences;
}

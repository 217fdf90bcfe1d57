import { cutPlaces } from "../macros/cut-places";
import { introduces, isListLine } from "../macros/line-kinds";

const hasList = (text: string): boolean => text.split("\n").some(isListLine);
const FENCE = /```|~~~/;

/**
 * A message as the sentences it can be taken apart into, white space behind each kept, so that they joined are the message.
 * A list is one piece with the line before it; a message with code is one piece.
 */
export function sentencesOf(text: string): readonly string[] {
  if (FENCE.test(text)) return [text];
  const places = [0, ...cutPlaces(text, false).map(({ at }) => at), text.length];
  const sentences: string[] = [];
  for (let at = 1; at < places.length; at++) {
    const piece = text.slice(places[at - 1], places[at]);
    const before = sentences.at(-1);
    if (before !== undefined && (introduces(before.trimEnd()) || (hasList(piece) && !/\n\s*\n$/.test(before))))
      sentences[sentences.length - 1] = before + piece;
    else if (before !== undefined && hasList(before) && !/\n\s*\n$/.test(before))
      sentences[sentences.length - 1] = before + piece;
    else sentences.push(piece);
  }
  return sentences;
}

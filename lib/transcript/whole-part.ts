import { plainText } from "./plain-text";

/**
 * Ends of sentences, lines and what stands for them. A stop before a small letter or a number is one of a shortened word
 * ("from 9 a.m. to 5 p.m."). A run of stops is tried from its beginning alone, however long a page makes it.
 */
const END =
  /(?:(?<![!?…؟।])[!?…؟।]+|(?<!\.)\.+(?![^\S\n]+[\p{Ll}\d]))["'”’»)\]*_]*(?=\s|$)|[。！？]+|\n+|<\/?(?:br|p|div|li)[^<>]*>|\p{Extended_Pictographic}|\s\/{2,}\s/gu;

/** Words that ask though the mark was forgotten, in plain text. */
const ASKS =
  /(?<!\p{L})(?:what|which|where|who|how|why|please|could|wie|was|welche[rsnm]?|wo|wann|wer|warum|bitte|qué|cuál(?:es)?|cómo|dónde|quién|cuándo|quels?|quelles?|comment|qual|quais|onde|quem|quale|quali|come|dove)(?!\p{L})/u;

interface Piece {
  readonly plain: string;
  readonly asks: boolean;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (end: number) => {
    const piece = text.slice(start, end);
    const plain = plainText(piece);
    start = end;
    if (plain !== "") pieces.push({ plain, asks: /[?？؟]/.test(piece) || ASKS.test(plain) });
  };
  for (const { 0: stop, index } of text.matchAll(END)) add(index + stop.length);
  add(text.length);
  return pieces;
}

const asksIn = (pieces: readonly Piece[]): boolean => pieces.some(({ asks }) => asks);

/** Whether a text stands in another from the beginning of a sentence to the end of one, and asks where that asks. */
export function isWholePart(part: string, whole: string): boolean {
  const sought = piecesOf(part);
  const plain = sought.map((piece) => piece.plain).join(" ");
  const pieces = piecesOf(whole);
  return pieces.some((_, from) => {
    let said = "";
    for (let to = from; to < pieces.length && said.length < plain.length; to++) {
      said += `${said === "" ? "" : " "}${pieces[to]?.plain}`;
      if (said === plain) return asksIn(pieces.slice(from, to + 1)) === asksIn(sought);
    }
    return false;
  });
}

/** Whether both ask something, or neither does. */
export const bothAsk = (one: string, other: string): boolean => asksIn(piecesOf(one)) === asksIn(piecesOf(other));

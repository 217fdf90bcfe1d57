import { type ChunkPlace, locateChunks } from "./locate-chunks";
import { bodyAsMarkdown } from "./plain-chat-text";
import { splitMacro } from "./split-macro";

/** A chunk as it is written, in the pieces it could be broken into. Offsets count in the whole text. */
export interface BreakableChunk {
  readonly place: ChunkPlace;
  readonly pieces: readonly { readonly start: number; readonly text: string }[];
  /** The text with this chunk and the one after it made one; absent where that cannot be. */
  readonly joined?: string;
}

/** The beginnings of lines, and of sentences after the first. */
const PIECE_END = /\n\s*|(?<=[.!?…。！？]["'”’)\]]*)\s+(?=\S)/g;

/** A text with an explicit break at an offset. */
export const addBreak = (text: string, at: number): string =>
  `${text.slice(0, at).trimEnd()}\n---\n${text.slice(at).trimStart()}`;

function piecesOf(text: string, { start, end }: ChunkPlace): BreakableChunk["pieces"] {
  const chunk = text.slice(start, end);
  if (/^\s*(?:```|~~~)/m.test(chunk)) return [{ start, text: chunk }];
  const starts = [0, ...[...chunk.matchAll(PIECE_END)].map((gap) => gap.index + gap[0].length)];
  return starts.map((from, at) => ({ start: start + from, text: chunk.slice(from, starts[at + 1] ?? chunk.length) }));
}

/** What stands between two chunks, in the mildest form that keeps them together. */
const BONDS = ["\n", " "] as const;

function joinAt(
  text: string,
  chunks: readonly string[],
  places: readonly ChunkPlace[],
  at: number,
  split: (text: string) => readonly string[],
): string | undefined {
  const [one, next] = [places[at], places[at + 1]];
  if (!one || !next) return undefined;
  for (const bond of BONDS) {
    const joined = text.slice(0, one.end) + bond + text.slice(next.start);
    const after = split(joined);
    const rest = [...chunks.slice(0, at), ...chunks.slice(at + 2)];
    const same =
      after.length === chunks.length - 1 && rest.every((chunk, row) => after[row < at ? row : row + 1] === chunk);
    if (same) return joined;
  }
  return undefined;
}

/**
 * The chunks of a body with where they can be broken and joined; undefined where the body is not plain text. `longest` is the
 * macro's own longest message and `chatLength` the usual one, in characters.
 */
export function breakableChunks(
  body: string,
  longest?: number,
  chatLength?: number,
): readonly BreakableChunk[] | undefined {
  const text = body.replaceAll(/\r\n?/g, "\n");
  if (bodyAsMarkdown(text) !== text) return undefined;
  const split = (whole: string) => splitMacro(whole, longest, chatLength);
  const chunks = split(text);
  const places = locateChunks(text, chunks);
  return places?.map((place, at) => {
    const joined = joinAt(text, chunks, places, at, split);
    return { place, pieces: piecesOf(text, place), ...(joined === undefined ? {} : { joined }) };
  });
}

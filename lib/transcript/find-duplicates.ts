import type { Duplicate, Likeness } from "./duplicate";
import { plainText } from "./plain-text";
import { type PreparedMessage, wasSaidByUs, wordCount } from "./prepare-message";

/** Shorter chunks ("Thanks!") repeat by nature: only the whole of them counts. */
const SHORTEST_PART = 3;
/** A message inside a chunk counts when it has this many words and this share of the chunk. */
const PART_WORDS = 4;
const PART_SHARE = 0.8;
/** Consecutive bubbles that may together be one chunk. */
const BUBBLES = 4;

interface Chunk {
  readonly text: string;
  readonly plain: string;
  readonly words: number;
}

const isWithin = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `);

function likenessOf(chunk: Chunk, said: PreparedMessage): Likeness | undefined {
  if (said.exact === chunk.text) return "exact";
  if (said.plain === chunk.plain) return "near";
  if (chunk.words >= SHORTEST_PART && isWithin(chunk.plain, said.plain)) return "contained";
  const most = said.words >= PART_WORDS && said.words >= chunk.words * PART_SHARE;
  return most && isWithin(said.plain, chunk.plain) ? "contained" : undefined;
}

/** One chunk that was said as several bubbles, one after the other. */
function findSplit(chunk: Chunk, said: readonly PreparedMessage[]): PreparedMessage | undefined {
  return said.find((first, start) => {
    if (first.plain === "" || !chunk.plain.startsWith(`${first.plain} `)) return false;
    let joined = first.plain;
    for (const next of said.slice(start + 1, start + BUBBLES)) {
      joined = `${joined} ${next.plain}`;
      if (joined === chunk.plain) return true;
      if (!chunk.plain.startsWith(joined)) return false;
    }
    return false;
  });
}

const STRENGTH: Record<Likeness, number> = { exact: 2, near: 1, contained: 0 };

/** Bot lines first, since those the agent did not write; then the surest likeness; then the earliest. */
function isBetter(likeness: Likeness, said: PreparedMessage, best: Duplicate | undefined): boolean {
  if (!best) return true;
  const bot = Number(said.message.role === "bot") - Number(best.message.role === "bot");
  return bot !== 0 ? bot > 0 : STRENGTH[likeness] > STRENGTH[best.likeness];
}

function findOne(text: string, said: readonly PreparedMessage[]): Duplicate | undefined {
  const plain = plainText(text);
  const chunk: Chunk = { text: text.trim(), plain, words: wordCount(plain) };
  if (chunk.plain === "") return undefined;
  let best: Duplicate | undefined;
  for (const one of said) {
    const likeness = likenessOf(chunk, one);
    if (likeness && isBetter(likeness, one, best)) best = { likeness, message: one.message };
  }
  if (best) return best;
  const split = findSplit(chunk, said);
  return split && { likeness: "contained", message: split.message };
}

/**
 * Which chunks say what the own side already said in this transcript, and where. What the customer, a note or the desk
 * itself said never counts, nor what failed or was only drafted.
 */
export function findDuplicates<Id extends string>(
  chunks: readonly { readonly id: Id; readonly text: string }[],
  messages: readonly PreparedMessage[],
): Readonly<Record<Id, Duplicate>> {
  const said = messages.filter(wasSaidByUs);
  const found = chunks.flatMap(({ id, text }) => {
    const duplicate = findOne(text, said);
    return duplicate ? [[id, duplicate] as const] : [];
  });
  return Object.fromEntries(found) as Record<Id, Duplicate>;
}

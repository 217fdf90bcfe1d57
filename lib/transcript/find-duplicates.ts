import type { Duplicate, Likeness } from "./duplicate";
import { ENOUGH, isTakenBack, judgeRepeat, type Sought, shareOf, weigh } from "./judge-repeat";
import { plainText } from "./plain-text";
import { compactText, type PreparedMessage, wasSaidByUs, wordCount } from "./prepare-message";
import { saidWords } from "./said-words";
import { isFewWords, isShortAnswer } from "./short-answers";
import { bothAsk, isWholePart } from "./whole-part";

/** Shorter chunks ("Thanks!") repeat by nature: only the whole of them counts. */
const SHORTEST_PART = 3;
/** Consecutive bubbles that may together be one chunk, each with at least this share of it. */
const BUBBLES = 4;
const SHARE_OF_BUBBLE = 0.1;
/** Below this share no message can hold the chunk letter for letter (a greeting may have been left out). */
const LITERAL = 0.3;

interface Chunk extends Sought {
  readonly text: string;
  readonly plain: string;
  readonly compact: string;
  readonly words: number;
}

const isWithin = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `);

/**
 * The same letters are the same text only where both ask or neither does, and a part of a text says what it says alone only
 * from the beginning of a sentence to the end of one ("Your refund is approved", "Once your refund is approved, …").
 */
function literal(chunk: Chunk, said: PreparedMessage): Likeness | undefined {
  if (said.exact === chunk.text) return "exact";
  const { text } = said.message;
  if (said.compact === chunk.compact && bothAsk(chunk.text, text)) return "near";
  const isPart = chunk.words >= SHORTEST_PART && isWithin(chunk.plain, said.plain) && isWholePart(chunk.text, text);
  return isPart && !isTakenBack(chunk, said.said) ? "contained" : undefined;
}

const STRENGTH: Record<Likeness, number> = { exact: 3, near: 2, contained: 1, reworded: 0 };

interface Found extends Duplicate {
  readonly share: number;
}

/** Bot lines first, since those the agent did not write; then the surest likeness; then the earliest. */
function isBetter(one: Found, best: Found | undefined): boolean {
  if (!best) return true;
  const strength = STRENGTH[one.likeness] - STRENGTH[best.likeness];
  if (one.likeness === "reworded" || best.likeness === "reworded")
    return strength === 0 ? one.share > best.share : strength > 0;
  const bot = Number(one.message.role === "bot") - Number(best.message.role === "bot");
  return bot !== 0 ? bot > 0 : strength > 0;
}

/** One chunk that was said as several bubbles, one after the other. */
function findSplit(chunk: Chunk, said: readonly PreparedMessage[], shares: readonly number[]): Found | undefined {
  for (let start = 0; start < said.length; start++) {
    let sum = shares[start] ?? 0;
    if (sum < SHARE_OF_BUBBLE) continue;
    const run = [...(said[start]?.said ?? [])];
    for (
      let at = start + 1;
      at < Math.min(said.length, start + BUBBLES) && (shares[at] ?? 0) >= SHARE_OF_BUBBLE;
      at++
    ) {
      sum += shares[at] ?? 0;
      const after = (run.at(-1)?.sentence ?? -1) + 1;
      run.push(...(said[at]?.said ?? []).map((word) => ({ ...word, sentence: word.sentence + after })));
      if (sum < ENOUGH) continue;
      const share = judgeRepeat(chunk, run);
      const first = said[start];
      if (share > 0 && first) {
        const completedBy = said.slice(start + 1, at + 1).map(({ message }) => message);
        return { likeness: "contained", message: first.message, completedBy, share };
      }
    }
  }
  return undefined;
}

function prepareChunk(text: string): Chunk {
  const plain = plainText(text);
  return { text: text.trim(), plain, compact: compactText(plain), words: wordCount(plain), ...weigh(saidWords(text)) };
}

function findOne(text: string, said: readonly PreparedMessage[]): Duplicate | undefined {
  const chunk = prepareChunk(text);
  if (chunk.plain === "" || isShortAnswer(chunk.plain)) return undefined;
  const isFew = isFewWords(chunk.plain);
  let best: Found | undefined;
  const shares = said.map((one) => {
    const share = shareOf(chunk, one.keys);
    const likeness = isFew || share >= LITERAL || chunk.weights.size === 0 ? literal(chunk, one) : undefined;
    const sure = likeness ? 1 : !isFew && share >= ENOUGH * 0.7 ? judgeRepeat(chunk, one.said) : 0;
    const found = { likeness: likeness ?? "reworded", message: one.message, share: sure } as const;
    if (sure > 0 && isBetter(found, best)) best = found;
    return share;
  });
  const found = best ?? (isFew ? undefined : findSplit(chunk, said, shares));
  if (!found) return undefined;
  const { share: _, ...duplicate } = found;
  return duplicate;
}

/**
 * Which chunks say what the own side already said in this transcript, and where: in the same or in other words, within a
 * longer message or over several. Another number, date, name or a negation makes it another message; of one or two words
 * only the very same count, and a short answer may be given again. What the customer, a note or the desk itself said never
 * counts, nor what failed or was only drafted.
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

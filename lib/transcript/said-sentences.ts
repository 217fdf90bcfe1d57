import type { SaidWord } from "./said-words";

/** Whether a word carries the matter. */
export const isContent = ({ kind }: SaidWord): boolean => kind === "word" || kind === "name";

/** Whether one of the sentences is a question. */
export const asks = (words: readonly SaidWord[]): boolean => words.some(({ kind }) => kind === "ask");

/** The words of each sentence. */
export function bySentence(said: readonly SaidWord[]): SaidWord[][] {
  const sentences = new Map<number, SaidWord[]>();
  for (const word of said) {
    const open = sentences.get(word.sentence);
    if (open) open.push(word);
    else sentences.set(word.sentence, [word]);
  }
  return [...sentences.values()];
}

/** So much of a sentence's content must stand in another for both to speak of one thing. */
const SAME = 0.5;

/** The sentences of a text that speak of what this sentence speaks of. */
export function speakingOf(words: readonly SaidWord[], said: readonly SaidWord[][]): readonly SaidWord[][] {
  const keys = new Set(words.filter(isContent).map(({ key }) => key));
  return said.filter((other) => {
    const there = new Set(other.map(({ key }) => key));
    return keys.size > 0 && [...keys].filter((key) => there.has(key)).length / keys.size >= SAME;
  });
}

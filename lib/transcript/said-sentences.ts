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

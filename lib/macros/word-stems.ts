const ENDING = /(?:ingly|ings|ing|edly|ed|ers|er|ies|es|s|e|y|d)$/;
const LONG_ENDING = /(?:ations|ation|ments|ment|ions|ion|ances|ance|ities|ity|ables|able|als|al|ly|ives|ive)$/;

const bare = (word: string, ending: RegExp): string => {
  const stem = word.replace(ending, "");
  if (stem.length < 3) return word;
  return stem.replace(/([bdfglmnprt])\1$/, "$1");
};

/** What stays of a word without the endings of number and tense: "ship" of "shipped". */
export const stemOf = (word: string): string => bare(word, ENDING);

/** What stays without those that make nouns of verbs as well: "verif" of "verification". */
export const rootOf = (word: string): string => bare(stemOf(word), LONG_ENDING);

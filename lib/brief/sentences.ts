const END = /(?<![.!?…])[.!?…]+["”’»)]*(?=\s|$)|\p{Extended_Pictographic}\ufe0f?(?=\s+\p{Lu})|\n+/gu;
const ABBREVIATION =
  /(?:^|\s)(?:e\.g|i\.e|dr|mr|mrs|ms|st|str|ca|bzw|z\.b|d\.h|sr|sra|srta|dª|av|avda|p\.ej|m|mme|sig|dott|vs|approx|inc|ltd)\.$/i;
/** These stand for "number" only before one: "I said no. 12 of them …" is rare, "order no. 12" is not. */
const NUMBER_WORD = /(?:^|\s)(?:no|nr|núm|num|n|tel|art)\.$/i;
/** "am 14. Mai", "1. Orders 2. Returns": a number of one or two digits with its stop, as dates and lists have it. */
const ORDINAL = /(?:^|\s)\d{1,2}\.$/;
/** "desde el día 1. Mañana …": after such a word of other languages than German its stop ends the sentence. */
const ENDS_WITH_NUMBER =
  /(?<![\p{L}])(?!(?:am|der|den|dem|die|das|des|im|zum|zur|vom|bis|ab|seit|und|in|an|auf|ein\p{L}*|ihr\p{L}*|mein\p{L}*|jede\p{L}*) )\p{Ll}{2,} \d{1,2}\.$/u;

/** What goes on longer than this is no sentence: its beginning will do. */
const LONGEST = 500;

/** The sentences of a text, trimmed, in order; a line is at least one. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  const cut = (end: number) => {
    const sentence = text.slice(start, end).trim().slice(0, LONGEST);
    start = end;
    if (/[\p{L}\p{N}]/u.test(sentence)) sentences.push(sentence);
  };
  for (const found of text.matchAll(END)) {
    const end = found.index + found[0].length;
    const before = text.slice(start, end);
    // A line that goes on in small letters is one that was broken.
    if (
      /^\n+$/.test(found[0]) &&
      found[0].length === 1 &&
      /^[ \t]{0,4}\p{Ll}/u.test(text.slice(end, end + 6)) &&
      /[\p{L}\p{N}]$/u.test(text.slice(start, found.index))
    )
      continue;
    if (found[0] === "." && ABBREVIATION.test(before)) continue;
    const goesOn = !/^\s+\p{Lu}/u.test(text.slice(end, end + 8)) || !ENDS_WITH_NUMBER.test(before);
    if (found[0] === "." && ORDINAL.test(before) && goesOn) continue;
    if (NUMBER_WORD.test(before) && /^\s*#?\d/.test(text.slice(end, end + 8))) continue;
    cut(end);
  }
  cut(text.length);
  return sentences;
}

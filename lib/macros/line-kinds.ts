const LIST_MARK =
  /^\s*(?:[-*+•–—·▪◦‣●○■□☐☑✓✔✅➤→]|\(?\p{Nd}{1,3}(?:[.)）、]|．(?!\p{Nd}))|\(?[a-z][.)]|\d\ufe0f?\u20e3)\s*(?=\S)/iu;
const PICTURE = /^\s*\p{Extended_Pictographic}\ufe0f?\s*(?=\S)/u;
/** Marks that are also letters of a word or number need white space after them ("3.5", "e.g.", "*bold*"). */
const NEEDS_SPACE = /^\s*(?:[-*+–—·]|\(?[\p{Nd}a-z]{1,3}[.)])(?=\S)/iu;
const INTRODUCES = /[:：]["'”’)\]*_]*\s*$/u;
const HEADING = /^\s*(?:#{1,6}\s+\S.*|(\*\*|__)(?=\S)[^*_]+\1:?)\s*$/;
const SENTENCE_END = /[.!?…。！？．।॥؟۔:：;](?:[\p{Pe}\p{Pf}"'’*_~\s\p{Extended_Pictographic}]|\ufe0f)*$/u;
const TITLE = /^\s*[\p{Lu}\p{N}][^\n]*[\p{L}\p{N})]\s*$/u;
const TITLE_LENGTH = 30;
const ADDS = /^\s*(?:and|or|also|und|oder|et|ou|y|o|e|i|a|и|или|en|of|ve|veya)\s/iu;
const QUESTION_OR_ANSWER = /^\s*\**(?:q|a|f|r|p|question|answer|frage|antwort)\d*\**\s*[:：]/iu;

/** With a mark that can mean nothing else. */
export const isListLine = (line: string): boolean => LIST_MARK.test(line) && !NEEDS_SPACE.test(line);

/** A picture marks an item, or a paragraph that is meant warmly: only the lines around it tell. */
export const opensWithPicture = (line: string): boolean => PICTURE.test(line) && !isListLine(line);

/** A line that ends in a colon never ends a message. */
export const introduces = (line: string): boolean => INTRODUCES.test(line);

export const isHeading = (line: string): boolean => HEADING.test(line);

/** A short line without an end, as people write a heading where there is no markup. */
export const looksLikeTitle = (line: string): boolean => line.trim().length <= TITLE_LENGTH && TITLE.test(line);

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** "And please don't use:" goes on with the list before it. */
export const addsToList = (line: string): boolean => ADDS.test(line) && introduces(line);

export const isQuestionOrAnswer = (line: string): boolean => QUESTION_OR_ANSWER.test(line);

export const isIndented = (line: string): boolean => /^(?: {2,}|\t)/.test(line);

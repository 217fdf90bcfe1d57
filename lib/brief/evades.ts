import { WANTS_PERSON } from "./answer-words";
import { foldLetters } from "./fold-letters";
import { sentencesOf } from "./sentences";

const ASKS_FOR_PERSON = /person|human|agent|mensch|mitarbeiter|humano|conseiller|humain|atendente|operat|umano/;

/** Whether a text asks back, or asks for a person where the question was not whether they want one. */
export const evades = (text: string, question: string): boolean =>
  /\?\s*$/.test(sentencesOf(text)[0] ?? "") ||
  (WANTS_PERSON.test(foldLetters(text)) && !ASKS_FOR_PERSON.test(foldLetters(question)));

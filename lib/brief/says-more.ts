import { isMatter } from "../transcript/is-matter";
import { plainText } from "../transcript/plain-text";
import { wordCount } from "../transcript/prepare-message";
import { isSmallTalk } from "../transcript/small-talk";
import { foldLetters } from "./fold-letters";
import { isCourtesy } from "./lead-words";
import { isAsking } from "./read-questions";
import { sentencesOf } from "./sentences";

/** Fewer words than this say nothing beside a question ("Great!"). */
const SHORTEST = 3;

/** What a clause before the question opens with where it says something: "We have refunded you, what is …". */
const SUBJECT =
  /^\s*(?:i|we|your|the|this|it|ich|wir|ihre?|deine?|die|der|das|je|j'\w*|nous|votre|le|la|su|tu|el|hemos|he|o|a|seu|sua|il|abbiamo|ho|suo|tuo)\b/;
const CLAUSE = /[,;:–—]\s+/;

/** "Thank you for your patience, Mia." */
const NAMED = /,\s+\p{Lu}[\p{L}\p{M}'’-]+(?=[.!\s]*$)/u;

function isNew(sentence: string): boolean {
  const text = sentence.replace(NAMED, "");
  return (isMatter(text) || wordCount(plainText(text)) >= SHORTEST) && !isSmallTalk(text) && !isCourtesy(text);
}

/** Whether a text says something besides what it asks, in a sentence of its own or before the question in the same one. */
export const saysMore = (text: string): boolean =>
  sentencesOf(text).some((sentence) => {
    if (!isAsking(sentence)) return isNew(sentence);
    const clauses = sentence.split(CLAUSE);
    // "Your phone number, please?" asks before its comma.
    if (isCourtesy(clauses.pop() ?? "")) return false;
    return clauses.some(
      (clause) => SUBJECT.test(foldLetters(clause)) && !isAsking(clause) && isMatter(clause) && isNew(clause),
    );
  });

import { ASKS_HELP, HAS_NONE, WANTS_PERSON } from "./answer-words";
import type { Quote } from "./brief";
import { foldLetters } from "./fold-letters";
import { isFormLine, reasonInForm } from "./form-lines";
import type { Heard } from "./heard";
import { afterGlue, afterLead, isCourtesy } from "./lead-words";
import { sentencesOf } from "./sentences";
import { sourceOf } from "./source-of";
import { withoutLinks } from "./spotted-values";
import { isTopicWord } from "./topic-word";

/** As much as one glance takes, in characters. */
const LONGEST = 240;
/** So many words beside the values make an answer to a question more than that. */
const MORE_THAN_VALUES = 4;

const SHORT = 5;
/** Words from which on an answer of having none says something else besides. */
const ANSWER_IS_SHORTER = 8;

const words = (text: string): number =>
  withoutLinks(text).match(/\p{L}{2,}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;

/** "I have two: 1234 and 1235" only answers. */
const givesBehindColon = (sentence: string, values: readonly string[]): boolean =>
  values.some((value) => sentence.split(/\s?[:：]\s+/)[1]?.startsWith(value));

/** What is left of a message that says why, sentence by sentence, in the customer's words. */
function saysWhy({ message, values, wasAsked }: Heard): readonly string[] {
  const rest = values.reduce((text, value) => text.replace(value, " "), message.text);
  if (values.length > 0 && words(afterLead(rest)) < MORE_THAN_VALUES) return [];
  return sentencesOf(message.text).flatMap((sentence) => {
    if (isCourtesy(sentence)) return [];
    const written = reasonInForm(sentence);
    if (written !== undefined) return [written];
    if (isFormLine(sentence, message.text) || givesBehindColon(sentence, values)) return [];
    const bare = withoutLinks(afterGlue(sentence))
      .trim()
      .replace(/[\s:]+$/, "");
    const folded = foldLetters(bare);
    // "I can't find my invoice" is no answer where nobody had asked for it.
    const hasNone = wasAsked && HAS_NONE.test(folded) && words(bare) < ANSWER_IS_SHORTER;
    const empty = ASKS_HELP.test(folded) || hasNone;
    return empty || words(bare) < (/\d/.test(bare) || isTopicWord(bare) ? 1 : 2) ? [] : [bare];
  });
}

/** "The family plan": an answer to a bot that says no more. */
const isMereAnswer = ({ answers, message: { text } }: Heard): boolean =>
  answers !== undefined && (answers !== "other" || words(text) <= SHORT);

const wantsPerson = (sentence: string): boolean => WANTS_PERSON.test(foldLetters(sentence));

function joined(sentences: readonly string[]): string {
  let text = "";
  for (const sentence of sentences) {
    if (text !== "" && text.length + sentence.length >= LONGEST) break;
    text += `${text === "" ? "" : " "}${sentence}`;
  }
  return text;
}

/**
 * Why the customer came, in their own words: the first thing they said that is no greeting, no plea for help and no mere
 * answer, with the bubbles that follow at once. Where there is none: that they want a person, or the topic they chose.
 */
export function findReason(heard: readonly Heard[], isNext: (one: Heard, other: Heard) => boolean): Quote | undefined {
  const said = (at: number): readonly string[] => {
    const one = heard[at];
    return !one || isMereAnswer(one) ? [] : saysWhy(one);
  };
  let person: Quote | undefined;
  for (const [at, one] of heard.entries()) {
    const sentences = said(at);
    const why = sentences.filter((sentence) => !wantsPerson(sentence));
    if (why.length === 0) {
      if (sentences.length > 0) person ??= { text: joined(sentences), ...sourceOf(one.message) };
      continue;
    }
    for (let next = at + 1; next < heard.length; next++) {
      const [before, other] = [heard[next - 1], heard[next]];
      const more = said(next);
      if (!before || !other || !isNext(before, other) || more.length === 0 || other.answers) break;
      why.push(...more.filter((sentence) => !wantsPerson(sentence)));
    }
    return { text: joined(why), ...sourceOf(one.message) };
  }
  if (person) return person;
  const topic = heard.find(
    ({ answers, message }) => (answers === "choice" || answers === "other") && words(message.text) > 0,
  );
  return topic && { text: topic.message.text.trim(), ...sourceOf(topic.message) };
}

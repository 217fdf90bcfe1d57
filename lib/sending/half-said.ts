import type { Duplicate } from "../transcript/duplicate";
import { findDuplicates } from "../transcript/find-duplicates";
import { isMatter } from "../transcript/is-matter";
import { shareOf, weigh } from "../transcript/judge-repeat";
import type { PreparedMessage } from "../transcript/prepare-message";
import { saidWords } from "../transcript/said-words";
import { isSmallTalk } from "../transcript/small-talk";
import type { TextSpan } from "../words/text-span";
import { leansBack, pointsBack } from "./leans-back";
import { sentencesOf } from "./sentences-of";

/** A text of which some sentences were said before, and the others make a message of their own. */
export interface HalfSaid {
  /** Where the first of them that is more than a courtesy was said. */
  readonly earlier: Duplicate;
  /** The sentences that were said, without the white space around them. */
  readonly said: readonly TextSpan[];
  /** The others, in their order and as they are written. */
  readonly rest: string;
}

/** So much of a new sentence stands in the earlier message that only its values differ: the whole is of another case. */
const TEMPLATE = 0.5;

function isTemplate(sentence: string, keys: ReadonlySet<string>): boolean {
  if (!isMatter(sentence) || isSmallTalk(sentence)) return false;
  const words = saidWords(sentence).filter(({ kind }) => kind !== "value" && kind !== "name");
  return shareOf(weigh(words), keys) >= TEMPLATE;
}

const NEW_PARAGRAPH = /\n\s*$/;

/** What stays, with the widest white space where something between two sentences was left out. */
function joinRest(sentences: readonly string[], isSaid: readonly boolean[]): string {
  let rest = "";
  sentences.forEach((sentence, at) => {
    if (!isSaid[at]) rest += sentence;
    else if (NEW_PARAGRAPH.test(sentence) && !NEW_PARAGRAPH.test(rest))
      rest = rest.trimEnd() + (sentence.match(/\s*$/)?.[0] ?? "");
  });
  return rest.trim();
}

function spansOf(sentences: readonly string[], isSaid: readonly boolean[]): TextSpan[] {
  let at = 0;
  return sentences.flatMap((sentence, place): TextSpan[] => {
    const from = at + (sentence.length - sentence.trimStart().length);
    const to = at + sentence.trimEnd().length;
    at += sentence.length;
    return isSaid[place] ? [[from, to]] : [];
  });
}

/**
 * What is left to say of a text of which our side has said a part, sentence by sentence; nothing where none or all of it
 * was said, where the rest would not stand alone (it leans on what goes, or is courtesy only), or where the earlier message
 * is of another case (the same sentences with other values). For texts that are no duplicate as a whole.
 */
export function findHalfSaid(text: string, messages: readonly PreparedMessage[]): HalfSaid | undefined {
  const sentences = sentencesOf(text);
  if (sentences.length < 2) return undefined;
  const asked = sentences.map((sentence, at) => ({ id: String(at), text: sentence }));
  const found = findDuplicates(
    asked.filter(({ text: sentence }) => isMatter(sentence)),
    messages,
  );
  const isSaid: boolean[] = [];
  sentences.forEach((sentence, at) => {
    // What points at a sentence that is new may have been said of something else.
    const isClear = at === 0 ? !leansBack(sentence) : isSaid[at - 1] === true || !pointsBack(sentence);
    isSaid.push(found[at] !== undefined && isClear);
  });
  const first = sentences.findIndex((sentence, at) => isSaid[at] && !isSmallTalk(sentence));
  const earlier = found[first];
  const hangs = sentences.some((sentence, at) => at > 0 && !isSaid[at] && isSaid[at - 1] && leansBack(sentence));
  const where = Object.values(found).flatMap(({ message, completedBy = [] }) => [message, ...completedBy]);
  const keys = new Set(messages.filter(({ message }) => where.includes(message)).flatMap((one) => one.keys));
  const isOtherCase = sentences.some((sentence, at) => !isSaid[at] && isTemplate(sentence, keys));
  const isNew = sentences.some((sentence, at) => !isSaid[at] && isMatter(sentence) && !isSmallTalk(sentence));
  if (!earlier || hangs || isOtherCase || !isNew) return undefined;
  return { earlier, said: spansOf(sentences, isSaid), rest: joinRest(sentences, isSaid) };
}

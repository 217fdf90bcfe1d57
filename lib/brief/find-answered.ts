import { findDuplicates } from "../transcript/find-duplicates";
import type { Message, MessageId } from "../transcript/message";
import { prepareMessage } from "../transcript/prepare-message";
import { saidWords } from "../transcript/said-words";
import type { AskedKind, Brief, Question, Quote, Source } from "./brief";
import { type Asked, readQuestions } from "./read-questions";
import { saysMore } from "./says-more";

/** A chunk asks what the customer has answered: the answers that stand above, one for each thing it asks. */
export interface Answered {
  readonly kind: AskedKind;
  readonly answers: readonly (Pick<Quote, "text"> & Partial<Source>)[];
  /** It also says something else, which the customer has not read: the chunk as a whole is not to be passed over. */
  readonly saysMore?: true;
}

type Answer = Answered["answers"][number];

/** So much of either question must be in the other for both to ask the same. */
const ALIKE = 0.6;

/** Folded words that only make a question of it. */
const FRAME = new Set(
  (
    "vous tu du sie ihr usted voce lei still todavia aun noch encore ainda ancora sollen sollten soll should try tried trying attempted already yet ever prefer rather want wish shall schon bereits lieber mochten mochtest wollen willst hatten bevorzugen haben hast " +
    "ya quieres quiere prefieres prefiere desea tienes tiene deja voulez veux preferez souhaitez avez ja quer prefere deseja tem voce " +
    "si wie qual quale quel quelle cual que che come como comment mi me di " +
    "conviendrait convient conviene convendria conviria passen suit suits preferez " +
    "aktuell aktuelle aktueller aktuellen aktuelles current currently actual actuel actuelle atual attuale ihnen dir passt besser better " +
    "dai dici dammi dice dica tua tuo tuoi tue suo sua dame dime mia tratta handelt geht " +
    "gia vuoi vuole preferisci preferisce hai est ce intentado probado versucht probiert essaye tentou tentado provato ha"
  ).split(" "),
);

function contentOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    saidWords(text)
      .filter(({ form, kind }) => !FRAME.has(form) && kind !== "small")
      .filter(({ kind }) => kind === "word" || kind === "name" || kind === "value" || kind === "not" || kind === "pair")
      .map(({ key, kind }) => [key, kind]),
  );
}

const asMessage = (question: Question, at: number): Message => ({
  id: String(at) as MessageId,
  role: "bot",
  delivery: "shown",
  time: { precision: "unknown" },
  text: question.text,
});

/** The answered question that asks the same in these or other words. */
function sameQuestion(text: string, questions: readonly Question[]): Question | undefined {
  const found = findDuplicates(
    [{ id: "chunk", text }],
    questions.map((one, at) => prepareMessage(asMessage(one, at))),
  ).chunk;
  if (found) return questions[Number(found.message.id)];
  const own = contentOf(text);
  return questions.find((question) => {
    const other = contentOf(question.text);
    const both = [...own.keys()].filter((key) => other.has(key));
    const onlyHere = [...own].filter(([key]) => !other.has(key));
    const onlyThere = [...other].filter(([key]) => !own.has(key));
    if (both.length === 0 || (both.length === 1 && onlyHere.length + onlyThere.length > 0)) return false;
    if ([...onlyHere, ...onlyThere].some(([, kind]) => kind === "value" || kind === "not")) return false;
    // One may say more; where each has a word of its own, another thing is asked ("restart", "replace").
    if (onlyHere.length > 0 && onlyThere.length > 0) return false;
    return both.length / Math.max(own.size, other.size) >= ALIKE;
  });
}

/** Every chunk of a plan is held against the same questions: each of them is read once. */
const READ = new WeakMap<Question, readonly Asked[]>();

/** Whether an earlier question asked for another one, or somebody else's, of its kind. */
function isSpecial(question: Question, wanted: Asked["special"]): boolean {
  const asked = READ.get(question) ?? readQuestions(question.text);
  READ.set(question, asked);
  return asked.some(({ kind, special }) => kind === question.kind && special === wanted);
}

/** What the customer has given of this kind, the latest answer first in doubt. */
function standing({ kind, about }: Asked, { questions, values }: Brief): readonly Answer[] {
  const ofKind = questions.filter((question) => question.kind === kind && question.answer);
  const elses = ofKind.filter((question) => isSpecial(question, "elses"));
  const isElses = (text: string) => elses.some(({ answer }) => answer?.text === text);
  const given = values.filter((value) => value.kind === kind && value.source && !isElses(value.text));
  const answered = ofKind.findLast((question) => question.about === about && !elses.includes(question));
  // One answer of several values of a kind is that to the last question; two that nobody asked for both stand.
  if (answered?.answer) return [answered.answer];
  if (about !== "") return [];
  return given.map(({ text, source }) => ({ text, ...source }));
}

function answersTo(asked: Asked, brief: Brief): readonly Answer[] {
  if (asked.special === "confirms") return [];
  if (asked.special) {
    // "Your new address?" was answered where it was asked as such.
    const same = brief.questions.filter(
      (one) => one.kind === asked.kind && one.answer && isSpecial(one, asked.special),
    );
    const answer = sameQuestion(asked.text, same)?.answer;
    return answer ? [answer] : [];
  }
  if (asked.kind === "date" && asked.about === "") {
    // A day of what? Only the same question tells.
    const same = sameQuestion(
      asked.text,
      brief.questions.filter(({ kind, answer }) => kind === "date" && answer),
    );
    return same?.answer ? [same.answer] : [];
  }
  if (asked.kind !== "choice" && asked.kind !== "other") return standing(asked, brief);
  if (asked.about !== "") {
    const same = brief.questions.findLast(({ answer, about }) => answer && about === asked.about);
    if (same?.answer) return [same.answer];
  }
  const open = brief.questions.filter(({ answer, kind }) => answer && (kind === "choice" || kind === "other"));
  const same = sameQuestion(asked.text, open);
  return same?.answer ? [same.answer] : [];
}

/**
 * The answers to what a chunk asks, where the customer has given every one of them: asking again would show that nobody
 * read. A chunk that asks for another one, or whether a value is right, is no such question.
 */
export function findAnswered(chunk: string, brief: Brief): Answered | undefined {
  const asked = readQuestions(chunk);
  const first = asked[0];
  if (!first) return undefined;
  const found = asked.map((one) => ({ one, answers: answersTo(one, brief) }));
  const known = found.filter(({ answers }) => answers.length > 0);
  const enough = found.every(
    ({ one, answers }) =>
      answers.length > 0 || (one.either !== undefined && known.some((other) => other.one.either === one.either)),
  );
  if (!enough || known.length === 0) return undefined;
  return {
    kind: known[0]?.one.kind ?? first.kind,
    answers: known.flatMap(({ answers }) => answers),
    ...(saysMore(chunk) ? { saysMore: true } : {}),
  };
}

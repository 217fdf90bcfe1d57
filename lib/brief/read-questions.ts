import { aboutOf, kindsIn } from "./asked-kinds";
import { asksAnother } from "./asks-another";
import { asksDeed, asksUs } from "./asks-us";
import type { AskedKind } from "./brief";
import { foldLetters } from "./fold-letters";
import { afterGlue } from "./lead-words";
import { ASKS_AGAIN, OPENS, REFUSES, REQUESTS, UNMARKED, wantsChoice, wantsValue } from "./question-words";
import { sentencesOf } from "./sentences";
import { emailsIn, longNumberIn } from "./spotted-values";

/** One thing a text asks for. */
export interface Asked {
  readonly kind: AskedKind;
  readonly about: string;
  /** The sentence that asks. */
  readonly text: string;
  /** Asks whether a value it names is right, or for another one than is known, or somebody else's. */
  readonly special?: "confirms" | "another" | "elses";
  /** Either of these would do ("order number or e-mail"): the number of the group within the text. */
  readonly either?: number;
}

/** A sentence that asks, by its mark or its words. */
export const isAsking = (sentence: string): boolean =>
  /[?؟？]["”’»)\s]*$/.test(sentence) || asksByWords(foldLetters(afterGlue(sentence))) || isBareLabel(sentence);

/** By a request, or by the order of its words where the mark is missing. */
const asksByWords = (folded: string): boolean => REQUESTS.test(folded) || UNMARKED.test(folded);

/** "Your order number:" */
const isBareLabel = (sentence: string): boolean => /:\s*$/.test(sentence) && kindsIn(foldLetters(sentence)).length > 0;

const IS_RIGHT =
  /\b(?:is|are) (?:still )?(?:correct|right|up to date|current|valid|the same)\b|\bstill the same\b|noch (?:aktuell|richtig|korrekt|die(?:selbe| gleiche))|\b(?:richtig|korrekt) ist|sigue siendo|\bes correct|est(?:-elle|-il)? (?:toujours )?(?:correct|exact|valable|l[ae] meme)|esta corret|continua (?:o|a) mesm|ainda e (?:o|a) mesm|\b(?:e|ancora) (?:corrett|giust|valid|lo stess|la stess)/;
/** A gap of a macro asks nothing. */
const GAP = /\{\{[^{}]*\}\}|\{[a-z_]\w*\}|<[a-z][\w .]{1,25}>|\[[A-Z][\w .]{0,25}\]/gi;

const BINDS = /\b(?:or|oder|ou|either)\b|(?<!\be )\bo (?!seu|teu|numero|nome|telefone|e-?mail|endereco|codigo)/;

function readSentence(sentence: string, group: number): Asked[] {
  const folded = foldLetters(afterGlue(sentence)).trim();
  if (folded === "" || OPENS.test(folded)) return [];
  const isQuestion = /[?؟？]/.test(folded) || UNMARKED.test(folded);
  const kinds = kindsIn(folded);
  // Without its mark it asks only where we are to be told; "Please put the address on the box" names it by the way.
  if (!isQuestion && !isBareLabel(sentence) && kinds.length > 0 && !asksUs(folded, kinds)) return [];
  const named = kinds.filter(({ kind }) => kind !== "number");
  const confirms = emailsIn(sentence).length > 0 || longNumberIn(sentence) || IS_RIGHT.test(folded);
  const specials = named.map((one) => asksAnother(folded, one));
  const special: Asked["special"] = confirms ? "confirms" : specials.find((one) => one !== undefined);
  const more = special ? { special } : ({} as const);
  if (confirms) return isQuestion ? [{ kind: "choice", about: "", text: sentence, ...more }] : [];
  if (named.length > 0 && wantsValue(folded) && !asksDeed(folded, kinds)) {
    const [first, second] = named;
    const either = first && second && BINDS.test(folded.slice(first.at, second.at)) ? { either: group } : {};
    return named.map(({ kind }, at) => ({
      kind: kind as AskedKind,
      about: aboutOf(kind as Exclude<typeof kind, "number">, folded),
      text: sentence,
      ...(specials[at] ? { special: specials[at] } : {}),
      ...either,
    }));
  }
  const about = kinds.find(({ kind }) => kind === "number")?.words.replace(/[^\p{L}]/gu, "") ?? "";
  if (isQuestion) return [{ kind: wantsChoice(folded) ? "choice" : "other", about, text: sentence, ...more }];
  if (about !== "") return [{ kind: "other", about, text: sentence, ...more }];
  // "Please choose: …" names its answers; other requests ("please wait") want no words.
  return /[:,]/.test(folded) &&
    wantsChoice(folded) &&
    /(?:choose|select|pick|wahl|elig|elij|seleccion|choisi|escolha|selecion|scegli|selezion)/.test(folded)
    ? [{ kind: "choice", about: "", text: sentence }]
    : [];
}

/** What a text of our side asks, in order. A text that turns an answer down may only ask it to be checked: that is no question. */
export function readQuestions(text: string): readonly Asked[] {
  const sentences = sentencesOf(text.replace(GAP, " "));
  const refuses = sentences.some((sentence) => isRefusal(sentence));
  const asked = sentences.filter(isAsking).flatMap((sentence, group) => readSentence(sentence, group));
  const isAnew = ({ kind, text: sentence }: Asked) =>
    (kind !== "choice" && kind !== "other") || !ASKS_AGAIN.test(foldLetters(sentence));
  return refuses ? asked.filter(isAnew) : asked;
}

/** Whether a sentence of our side turns down what the customer gave. */
export const isRefusal = (sentence: string): boolean =>
  REFUSES.test(foldLetters(sentence)) && !/^.{0,400}\?$/s.test(sentence);

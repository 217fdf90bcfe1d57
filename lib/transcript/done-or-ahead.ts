// Tells what is done from what will or can be: "I can cancel your booking" and "I have cancelled your booking" share all
// their words. In six languages, by folded forms; where a sentence says both or neither, nothing is told.
import type { SaidWord } from "./said-words";

type Stage = "ahead" | "done" | undefined;

const AHEAD = new Set(
  (
    "will shall can may might werde wird werden kann konnen darf " +
    "sera serai seront va vais vont allons peut peux peuvent pouvons pouvez pourrez pourra " +
    "seran sera voy vamos van puede puedo pueden podemos puedes podra podran " +
    "serao vai vou vao pode posso podem podera saro sara saranno puo puoi possono possiamo potra potrai"
  ).split(" "),
);
/** "In May", "a can", "our will": no verbs. */
const NO_VERB_AFTER = /^(?:in|of|by|until|since|late|early|next|last|this|a|an|the|your|our|my|per|each)$/;
/** "We shall send", said by the ending alone. */
const AHEAD_ENDING = /[aei]remos$|(?:err|dr|ter|ier|ver|ser)ons$|(?:er|ir|dr)ont$|[ei]remo$|[ei]ranno$/;
const LONGEST_STEM = 5;

/** What makes a thing done, and the participle straight behind it, by language. */
const HAVE_DONE: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:have|has|had)$/,
    /^(?:(?:re)?(?:sent|paid|made|set)|done|found|taken|given|put|left|lost|sold|bought|brought|begun|broken|built|chosen|got|gotten|held|kept|met|shown|shut|spoken|told|withdrawn|written|gone|come|seen|cut|\w{2,}(?<!e)ed)$/,
  ],
  [/^(?:ai|avons|avez|ont)$/, /^(?:mis|pris|fait|ouvert|(?:trans|re|per)mis|\w{3,}(?:ee?s?|ie?s?|ue?s?))$/],
  [/^(?:he|has|ha|han|hemos)$/, /^(?:(?:des)?hecho|puesto|visto|abierto|escrito|\w{3,}[ai]do)$/],
  [/^(?:ho|hai|ha|abbiamo|avete|hanno)$/, /^(?:fatto|messo|preso|chiuso|aperto|\w{2,}[aiu]t[oaie])$/],
];
/** German puts it last, and "ge" before or inside. */
const GERMAN_HAVE = /^(?:habe|haben|hat|hatte|hatten)$/;
const GERMAN_PARTICIPLE =
  /^(?:ge\w{2,}|\w{2,5}ge\w{2,}|(?:ver|be|er|ent|zer)\w{3,}|\w{2,}ier)(?:t|en)$|^(?:abge|ange|aufge|ausge|einge|umge|zuruckge|weiterge)\w+$/;
const WAS =
  /^(?:was|were|been|wurde|wurden|worden|ete|fue|fueron|foi|foram|sido|stato|stata|stati|fu|furono|fut|furent)$/;
const OWN_SUBJECT = /^(?:i|we|you|they)$/;
/** A verb of the past in the first person alone: "cancelei", "cancelé" cannot be told from other words, so only the former. */
const PORTUGUESE_PAST = /^\w{4,}ei$/;
const BETWEEN = /^(?:already|just|now|also|successfully|bereits|schon|deja|bien|ya|gia|ja|today|therefore|all|both)$/;

/** What stands behind a word, but for adverbs. */
function next(words: readonly SaidWord[], at: number): string {
  let after = at + 1;
  while (BETWEEN.test(words[after]?.form ?? "")) after++;
  return words[after]?.form ?? "";
}

function isAhead(words: readonly SaidWord[], at: number): boolean {
  const form = words[at]?.form ?? "";
  if (AHEAD.has(form)) return !NO_VERB_AFTER.test(words[at - 1]?.form ?? "") || words[at - 1] === undefined;
  if (form === "going") return words[at + 1]?.form === "to";
  return form.length > LONGEST_STEM && AHEAD_ENDING.test(form);
}

function isDone(words: readonly SaidWord[], at: number): boolean {
  const form = words[at]?.form ?? "";
  if (WAS.test(form)) return true;
  if (HAVE_DONE.some(([have, participle]) => have.test(form) && participle.test(next(words, at)))) return true;
  if (GERMAN_HAVE.test(form)) return words.slice(at + 1).some((word) => GERMAN_PARTICIPLE.test(word.form));
  if (OWN_SUBJECT.test(form)) return /^(?:\w{2,}(?<!e)ed|sent|paid|took|made|found|gave)$/.test(next(words, at));
  return PORTUGUESE_PAST.test(form);
}

/** "Your account is closed, and the data will be erased": beside such a state, what lies ahead is not all that is said. */
const isState = (words: readonly SaidWord[], at: number): boolean =>
  /^(?:is|are|ist|sind|est|sont|es|esta|son|estan|e|sao|sono)$/.test(words[at]?.form ?? "") &&
  /^(?:\w{2,}(?<!e)ed|sent|paid|made|done|shut|ge\w{2,}(?:t|en)|(?:ver|be|er)\w{3,}t|\w{4,}(?:[ai]d[oa]s?|[aiu]t[oaie]|ee?s?))$/.test(
    next(words, at),
  );

/** Whether a sentence says that something is done or lies ahead. */
function stageOf(words: readonly SaidWord[]): Stage {
  const ahead = words.some((_, at) => isAhead(words, at));
  const done = words.some((_, at) => isDone(words, at) || (ahead && isState(words, at)));
  return ahead === done ? undefined : ahead ? "ahead" : "done";
}

/** Whether one of two sentences is done where the other only promises or offers it. */
export function isOtherStage(words: readonly SaidWord[], other: readonly SaidWord[]): boolean {
  const [here, there] = [stageOf(words), stageOf(other)];
  return here !== undefined && there !== undefined && here !== there;
}

// Tells a sentence from one that shares its words and says something else: under a condition, with more to a value, or as a
// question. In six languages, by folded forms.
import { asks } from "./said-sentences";
import type { SaidWord } from "./said-words";

const formOf = (words: readonly SaidWord[], at: number): string => words[at]?.form ?? "";

/** Words that begin a condition, and what stands behind them then ("charged once" and "before Friday" set none). */
const CONDITIONS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:once|if|unless|when|whenever)$/,
    /^(?:you|we|i|it|they|he|she|this|that|these|the|your|our|my|a|an|any|no|there)$/,
  ],
  [/^(?:after|before|until)$/, /^(?:you|we|i|it|they|he|she|this|that)$/],
  [/^(?:wenn|sobald|falls|nachdem|bevor|sofern|solange)$/, /./],
  [/^(?:cuando|quando|quand|lorsque|lorsqu'\w+|appena|finche|mientras)$/, /./],
  [/^si$/, /^(?:vous|votre|vos|le|la|les|l|nous|tu|ton|ta|je|su|usted|quiere|tiene|necesita|desea|no|el)$/],
  [/^s'\w+$/, /./],
  [/^se$/, /^(?:voce|seu|sua|il|hai|vuoi|desideri|non|nao|quiser|precisar|tiver|o)$/],
  [/^(?:vez|volta|fois|assim|logo|des|cuanto)$/, /^(?:que|che|votre|le|la|su|el|o|il|se)$/],
];

/** "If you would like to cancel" is "to cancel". */
const WISH =
  /^(?:want|wish|like|prefer|need|brauch\w*|benotig\w*|necesita\w*|besoin|precisa\w*|bisogno|mochte\w*|woll\w*|willst|quiere\w*|desea\w*|prefiere\w*|voulez|veux|souhaite[sz]?|quiser|deseja\w*|vuoi|vuole|desider[ai])$/;
const WISH_WITHIN = 4;
/** So many words may stand between such a word and its verb. */
const FAR = 4;

/** "Let me know if", "check if": whether, no condition. */
const WHETHER = /^(?:know|see|check|tell|me|us|ask|wonder|inform|confirm|please|verify|sure)$/;

/** "After the kayak is ready", but not "after the weekend". */
const beginsClause = (words: readonly SaidWord[], at: number): boolean =>
  /^(?:after|before|until)$/.test(formOf(words, at)) &&
  words.slice(at + 2, at + 2 + FAR).some(({ form }) => /^(?:is|are|has|have|was|were)$/.test(form));

const hasCondition = (words: readonly SaidWord[]): boolean =>
  words.some(
    (_, at) =>
      (beginsClause(words, at) ||
        CONDITIONS.some(([word, behind]) => word.test(formOf(words, at)) && behind.test(formOf(words, at + 1)))) &&
      !(formOf(words, at) === "if" && WHETHER.test(formOf(words, at - 1))) &&
      !words.slice(at, at + WISH_WITHIN).some(({ form }) => WISH.test(form)),
  );

/** "20 euros and 50 cents", "Monday to Friday", "20 euros per month". */
const JOINS = /^(?:to|till|until|through|and|or|bis|und|oder|a|au|jusqu'au|et|ou|y|o|hasta|al|ate|e|fino)$/;
const EACH = /^(?:per|each|every|pro|je|par|por|al|alla|a)$/;
const PERIOD =
  /^(?:months?|years?|weeks?|days?|hours?|nights?|minutes?|person|people|guest|piece|kilo|monat|jahr|woche|tag|stunde|nacht|person|stuck|mois|an|annee|semaine|jour|heure|nuit|personne|mes|ano|semana|dia|hora|noche|persona|mese|anno|settimana|giorno|ora|notte|noite|pessoa)$/;

/** "5 euros/month", "5 euros monthly" */
const isPeriod = (word: SaidWord | undefined): boolean =>
  word !== undefined &&
  (PERIOD.test(word.form) ||
    /^(?:monthly|yearly|weekly|daily|annually|monatlich|jahrlich|wochentlich|taglich|mensu\w+|mensa\w+|mensil\w+|anual\w*|annu\w+|semanal\w*|settimanal\w*|hebdo\w*)$/.test(
      word.form,
    ));

const isValue = ({ kind, key }: SaidWord): boolean => (kind === "value" && !key.startsWith("y:")) || kind === "money";

/** Whether a value that both name goes on in the second, as it does not in the first. */
function goesOn(words: readonly SaidWord[], other: readonly SaidWord[]): boolean {
  const own = new Set(words.map(({ key }) => key));
  return other.some((word, at) => {
    if (!isValue(word) || !own.has(word.key)) return false;
    let after = at + 1;
    // "4 people and 2 dogs"
    const unit = other[after];
    if (unit?.kind === "money" && isPeriod(other[after + 1]) && !own.has(other[after + 1]?.key ?? "")) return true;
    if (unit && (unit.kind === "money" || (unit.kind === "word" && own.has(unit.key)))) after++;
    const [joint, next] = [formOf(other, after), other[after + 1]];
    if (!next || own.has(next.key)) return false;
    return (JOINS.test(joint) && isValue(next)) || (EACH.test(joint) && PERIOD.test(next.form));
  });
}

const SUBJECT =
  /^(?:your|the|this|that|it|there|my|our|i|we|you|they|ihre?|dein\w*|unsere?|der|die|das|es|sie|wir|ich|du|votre|vos|le|la|les|notre|nous|vous|je|c'est|su|sus|tu|el|los|las|nuestr[oa]|o|a|os|as|seu|sua|il|lo|i|gli|suo|tuo|tua|voce|usted|lei|io|eu|yo|on|elle|ha|han|he|hemos|hai|ho|hanno|abbiamo|avete|foi|esta|estan|es|son|sono|tem|temos)$/;
/** What we need is asked for, whatever its mark. */
const ASKS_FOR =
  /^(?:please|bitte|favor|plait|favore|need|require|would|want|like|brauch\w*|benotig\w*|mochte\w*|besoin|necesit\w*|precis\w*|serve|servono)$/;
/** Asks by its words, whatever its mark. */
const ASKING =
  /^(?:what|which|when|where|who|how|why|est-ce|wie|was|wann|wo|wer|que|quel\w*|cual\w*|qual\w*|como|come)$/;
/** The same, before who is asked about: "Is your …", "Haben Sie …". */
const TURNED =
  /^(?:is|are|have|has|do|does|did|can|could|would|will|may|shall|ist|sind|haben|hat|hast|konnen|kann|ha|hai|avez-vous)$/;

/** "Your table is booked.": what it says is so. */
const states = (words: readonly SaidWord[]): boolean =>
  !asks(words) && SUBJECT.test(formOf(words, 0)) && !words.some(({ form }) => ASKS_FOR.test(form));

const isAsked = (words: readonly SaidWord[]): boolean =>
  asks(words) || ASKING.test(formOf(words, 0)) || (TURNED.test(formOf(words, 0)) && SUBJECT.test(formOf(words, 1)));

const LIMITS =
  /^(?:only|except|nur|ausser|ausgenommen|solo|solamente|unicamente|excepto|salvo|seulement|uniquement|sauf|apenas|somente|exceto|soltanto|solamente|tranne|eccetto)$/;
/** Whether something holds for one thing alone ("only the blue one"): of a whole text, since a limit may stand in either of two sentences. */
export const isLimited = (words: readonly SaidWord[]): boolean => words.some(({ form }) => LIMITS.test(form));

/** Whether a sentence and another with its words do not say the same: one under a condition, with more to a value, or asking. */
export function isOtherClause(words: readonly SaidWord[], other: readonly SaidWord[]): boolean {
  if (!asks(words) && !asks(other) && hasCondition(words) !== hasCondition(other)) return true;
  if (goesOn(words, other) || goesOn(other, words)) return true;
  return (states(words) && isAsked(other)) || (states(other) && isAsked(words));
}

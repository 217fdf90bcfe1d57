// How customers put another value in the place of one, in few words, in six languages; patterns are for folded text.
import { AFFIRMS, HAS_NONE } from "./answer-words";
import type { ValueKind } from "./brief";
import { foldLetters } from "./fold-letters";
import type { Given } from "./given-values";
import { orderCodes } from "./order-codes";

const TURN =
  "(?:sorry|no|nope|not|wait|oops|i mean|rather|my bad|my mistake|nein|ne|nicht|sondern|warte|moment|halt|quatsch|entschuldigung|perdona?|no|espera|disculpa|mejor|digo|pardon|non|pas|plutot|attend[sz]|desolee?|excusez(?:-moi)?|oups|nao|desculpe?a?|alias|perdao|ops|scus[ai]|anzi|cioe|aspetta|mi dispiace)";
const LED = new RegExp(`^\\W*${TURN}\\b`);
const FOLLOWED = new RegExp(`\\b${TURN}\\W*$`);
const ANYWHERE = new RegExp(`\\b${TURN}\\b`);
/** A longer message says something else: so many words beside its values. */
const FEW = 6;
const YEAR = /^(?:19|20)\d\d$/;

const letters = (text: string): string => foldLetters(text).replace(/[^\p{L}\p{N}]/gu, "");
const shapeOf = (code: string): string => letters(code).replace(/\p{N}/gu, "9").replace(/\p{L}/gu, "a");

function valuesOf(kind: ValueKind, given: Given): readonly string[] {
  const found = {
    order: [...given.orders, ...orderCodes(given)].filter(({ text }) => !YEAR.test(text)),
    email: given.emails,
    phone: given.longNumbers,
    date: given.dates,
  };
  return kind in found ? found[kind as keyof typeof found].map(({ text }) => text) : [];
}

/** A number of quite another length is that of another thing; so is any other shape where something else was asked since. */
function isLike(code: string, before: string, askedSince: boolean): boolean {
  const [one, other] = [shapeOf(code), shapeOf(before)];
  return one === other || (!askedSince && Math.abs(one.length - other.length) <= 1);
}

/**
 * The one other value that a short message puts in the place of the one given before.
 * @example putInstead("order", "48213", givenValues("sorry, 48214"), false) // "48214"
 */
export function putInstead(kind: ValueKind, before: string, given: Given, askedSince: boolean): string | undefined {
  const all = valuesOf(kind, given);
  const others = [...new Set(all)].filter((text) => letters(text) !== letters(before));
  const [other, ...more] = others;
  if (other === undefined || more.length > 0) return undefined;
  if (kind === "order" && !isLike(other, before, askedSince)) return undefined;
  const rest = foldLetters(all.reduce((text, value) => text.replace(value, " "), given.text));
  if ((rest.match(/\p{L}+/gu) ?? []).length > FEW) return undefined;
  const turns = all.length > others.length ? ANYWHERE.test(rest) : LED.test(rest) || FOLLOWED.test(rest);
  return turns ? other : undefined;
}

const DENIES =
  /^\W*(?:no|nope|nah|not|wrong|incorrect|that'?s (?:not|wrong)|nein|ne|falsch|stimmt nicht|incorrect[oa]|non|pas|nao|errad[oa]|sbagliat[oa])\b(?! (?:problem|worries|idea))/;
/** Whether the value is right, not what became of the thing it names ("has order 1234 arrived?"). */
const ASKS_RIGHT =
  /\b(?:correct|right|yours|(?:do|did) you mean|richtig|korrekt|stimmt|mein(?:en|st|test|ten)|correct[oae]|exacte?|bon(?:ne)?|corret[oa]|cert[oa]|giust[oa])\b|^(?:and |so )?(?:is|ist|es|est-ce|c'est|e) [^?]*[\d@][^\s?]*(?: (?:your|the|ihre?|deine?|die|tu|su|votre|ton|ta|[oa] (?:seu|sua)|[oa] teu|il (?:tuo|suo)|la (?:tua|sua))\b[^?]*)?\W*$/;

/** Whether a question only asks if what was given is right, without naming it. */
export const asksRight = (question: string): boolean =>
  !/\d|@/.test(question) && ASKS_RIGHT.test(foldLetters(question).replace(/^[¿\s]+/, ""));

/** Whether a text says no to a question whether a value is right. */
export function isDenied(text: string, question: string): boolean {
  const folded = foldLetters(text);
  const asked = foldLetters(question).replace(/^[¿\s]+/, "");
  return DENIES.test(folded) && ASKS_RIGHT.test(asked) && !HAS_NONE.test(folded) && !AFFIRMS.test(folded);
}

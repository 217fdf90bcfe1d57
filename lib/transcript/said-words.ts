import { bareSpeech } from "./bare-speech";
import { nameCourtesies } from "./courtesies";
import { mendCourtesies } from "./mend-courtesies";
import { dayOf } from "./month-names";
import { isNegation, negationsIn } from "./negations";
import { numberOf } from "./number-words";
import { plainWording } from "./plain-wording";
import { moneyOf, numberValue, SHAPES, valuesOf } from "./read-values";
import { isSmall } from "./small-words";
import { wordKey } from "./synonyms";

/** One word of a text as it is compared. `value` is a number, date, time, address or amount; `pair` two letters of Han, Kana or Thai. */
export interface SaidWord {
  readonly key: string;
  readonly kind: "value" | "money" | "name" | "word" | "small" | "not" | "pair" | "courtesy" | "ask";
  /** The number of its sentence, from 0. */
  readonly sentence: number;
  /** Folded, as it was written. */
  readonly form: string;
}

const NUMBER = String.raw`\d{1,3}(?:[, \u00a0\u202f'.]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)*`;
const ORDINAL = String.raw`\d{1,2}(?:st|nd|rd|th)(?![A-Za-z\d])`;
/** "Terminal B" and "row D." are names; an "I", "A" or "Y" before another word is not. */
const LETTER = String.raw`(?<=\p{Ll} )(?-i:[B-DF-HJ-NP-XZ](?![\p{L}\p{M}'&-])|[AE](?=[.,;!?)]|$))`;
const MASTER = new RegExp(
  Object.entries({
    courtesy: "\ue001[a-z]+",
    ...SHAPES,
    letter: LETTER,
    ordinal: ORDINAL,
    // "14A" and "12a" too, but no unit ("12h", "5e").
    seat: String.raw`(?<![\p{L}\d])\d{1,4}(?-i:[A-Za-cf])(?![\p{L}\p{M}\d])`,
    code: String.raw`[A-Za-z]+(?:-?\d+[A-Za-z]*)+(?:-[A-Za-z\d]+)*|\d+[A-Za-z]+\d[A-Za-z\d]*(?:-[A-Za-z\d]+)*`,
    number: NUMBER,
    money: String.raw`US\$|CA?\$|AU?\$|[$€£¥₹₽₺₩%]|zł`,
    unspaced: String.raw`(?:(?!${SHAPES.easternDay})[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー])+`,
    word: String.raw`\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*`,
    stop: String.raw`[.!?…。！？।؟;:；：]+(?=\s|$|[^\p{L}\d])|[。！？।؟]|\n+`,
  })
    .map(([name, pattern]) => `(?<${name}>${pattern})`)
    .join("|"),
  "giu",
);
const DENSE = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Hangul}]";
/** Where a script without spaces meets Latin letters or digits, or Korean hangs an ending on them. */
const MEETS = new RegExp(`(?<=[A-Za-z\\d])(?=${DENSE})|(?<=${DENSE})(?=[A-Za-z\\d#$€£])`, "gu");
const FIRST = new RegExp(`\\p{L}+|${ORDINAL}|${NUMBER}`, "uy");

/** What stands before a name, and ends with a full stop that ends nothing. */
const TITLE = /^(?:mr|mrs|ms|dr|dra|prof|sr|sra|srta|sig|mme|hr|fr)$/;

/** No mark that could be parted from the letter. */
const STROKES: Readonly<Record<string, string>> = { ł: "l", đ: "d", ø: "o" };

const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670]/g, "")
    .normalize("NFC")
    .replace(/ı/g, "i")
    .replace(/ß/g, "ss")
    .replace(/[łđø]/g, (letter) => STROKES[letter] ?? letter)
    .replace(/[أإآ]/g, "ا");

const TIMES: Readonly<Record<string, string>> = {
  noon: "t:12:00",
  midday: "t:12:00",
  midnight: "t:00:00",
  mediodia: "t:12:00",
  mittag: "t:12:00",
};

const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

type Add = (kind: SaidWord["kind"], key: string, form?: string) => void;

/** What a word of letters is, and what it is compared as, where it is no plain word. */
function special(form: string, isCapital: boolean, text: string): readonly [SaidWord["kind"], string] | undefined {
  if (isNegation(form, text)) return ["not", "not"];
  const weekday = dayOf(form, isCapital);
  if (weekday !== undefined) return ["value", `w:${weekday}`];
  const time = TIMES[form];
  if (time) return ["value", time];
  const number = numberOf(form);
  if (number !== undefined) return ["value", `n:${number}`];
  const ordinal = ORDINALS.indexOf(form);
  if (ordinal !== -1) return ["value", `o:${ordinal + 1}`];
  const money = form === "try" ? undefined : moneyOf(form);
  if (money) return ["money", money];
  return isSmall(form) ? ["small", form] : undefined;
}

function addWord(word: string, text: string, opensSentence: boolean, shouts: boolean, add: Add): void {
  const form = fold(word);
  const isCapital = /^\p{Lu}/u.test(word) && !shouts;
  const known = special(form, isCapital, text);
  if (known) {
    add(...known, form);
    return;
  }
  for (const part of form.split("-")) add(isCapital && !opensSentence ? "name" : "word", wordKey(part), part);
}

/** Left out at will in Chinese. */
const PARTICLES = /[的了](?=.)/gu;

function addUnspaced(run: string, add: Add): void {
  for (let count = negationsIn(run); count > 0; count--) add("not", "not");
  const letters = [...run.replace(PARTICLES, "")];
  if (letters.length === 1) add("pair", run);
  for (let at = 1; at < letters.length; at++) add("pair", `${letters[at - 1]}${letters[at]}`);
}

/** The words of a text in order, without greeting by name and signature. */
export function saidWords(text: string): readonly SaidWord[] {
  const speech = plainWording(nameCourtesies(bareSpeech(mendCourtesies(text)))).replace(MEETS, " ");
  const shouts = !/\p{Ll}/u.test(speech.replace(/(?<!\S)[^\s\ue001@/]*[\ue001@/]\S*/g, ""));
  const words: SaidWord[] = [];
  let sentence = 0;
  let opens = true;
  const add: Add = (kind, key, form = key) => {
    words.push({ key, kind, sentence, form });
    opens = false;
  };
  MASTER.lastIndex = 0;
  for (let found = MASTER.exec(speech); found; found = MASTER.exec(speech)) {
    const { 0: piece, groups = {}, index } = found;
    const shape = (Object.keys(SHAPES) as (keyof typeof SHAPES)[]).find((name) => groups[name] !== undefined);
    if (groups.stop !== undefined) {
      if (piece === "." && TITLE.test(words.at(-1)?.form ?? "")) continue;
      if (!opens && /[?？؟]/.test(piece)) add("ask", "?");
      if (!opens) sentence++;
      opens = true;
    } else if (groups.courtesy !== undefined) add("courtesy", piece.slice(1));
    else if (shape) {
      const values = valuesOf(shape, piece);
      for (const value of values ?? []) add("value", value);
      if (values) continue;
      // It only looked like a date or time: its first word or number stands for itself.
      FIRST.lastIndex = index;
      const first = FIRST.exec(speech)?.[0] ?? piece;
      if (/^\d+[a-z]/i.test(first)) add("value", `o:${Number.parseInt(first, 10)}`);
      else if (/^\d/.test(first)) add("value", numberValue(first));
      else addWord(first, speech, opens, shouts, add);
      MASTER.lastIndex = index + first.length;
    } else if (groups.ordinal !== undefined) add("value", `o:${Number.parseInt(piece, 10)}`);
    else if (groups.letter !== undefined) add("value", `n:${piece.toLowerCase()}`);
    else if (groups.seat !== undefined || groups.code !== undefined) add("value", `n:${piece.toLowerCase()}`);
    else if (groups.number !== undefined) add("value", numberValue(piece));
    else if (groups.money !== undefined) add("money", moneyOf(piece) ?? piece);
    else if (groups.unspaced !== undefined) addUnspaced(piece, add);
    else addWord(piece, speech, opens, shouts, add);
  }
  return words;
}

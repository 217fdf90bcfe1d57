// Values that can be told by their own shape, wherever they stand, and the order numbers that a word announces.
import { SHAPES, valuesOf } from "../transcript/read-values";
import { foldLetters } from "./fold-letters";

/** A value in a text. */
export interface Spotted {
  readonly text: string;
  readonly at: number;
}

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'\])|]{1,1000}/g;
const PHONE = /(?<![\w.,#-])(?:\+|00)?\(?\d[\d ()/.-]{6,20}\d(?![\w-])/g;
const MONEY =
  /(?:[$€£¥₹]\s?\d[\d.,]{0,15}|(?<![\d.,])\d[\d.,]{0,15}\s?(?:[$€£¥₹]|eur\b|euros?\b|usd\b|dollars?\b|pounds?\b|gbp\b|chf\b|reais\b|%))/gi;
const DATE = new RegExp(
  (["iso", "numeric", "dayFirst", "monthFirst"] as const)
    .map((shape) => `(?<${shape}>(?<![\\w/.-])${SHAPES[shape]})`)
    .join("|"),
  "giu",
);
/** A number or code as shops give them; with capital letters or digits only. */
const CODE = String.raw`#?(?:[A-Z]{1,5}[- ]?)?\d[\dA-Z]{0,30}(?:[-/][\dA-Z]{1,20}){0,4}|#?[A-Z]{2,12}\d[\dA-Z]{0,20}`;

/** Groups of one size, the first may be smaller: "4821 3122" and "48 213" are one number, "4821 12 days" is not. */
const GROUPS = [2, 3, 4].map((size) => {
  const ends = size === 2 ? "(?= \\d|\\W*(?:$|\\n))" : "";
  return [size, new RegExp(`^(?: \\d{${size}}(?!\\d)${ends})+(?![\\w@/.-]*[\\w@])`)] as const;
});
/** Only digits, after letters at most, go on in groups. */
const IN_GROUPS = /^#?(?:[A-Z]{1,5}[- ]?)?(\d{2,4})$/;

/** The groups of digits that go on with a code that ends there. */
function groupsAfter(code: string, plain: string, end: number): string {
  const first = IN_GROUPS.exec(code)?.[1]?.length;
  if (first === undefined) return "";
  const rest = plain.slice(end);
  return GROUPS.map(([size, groups]) => (first <= size ? (groups.exec(rest)?.[0] ?? "") : "")).join("");
}

const spot = (pattern: RegExp, text: string): Spotted[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ text: found.replace(/[.,;:!?]+$/, ""), at: index }));

export const emailsIn = (text: string): readonly Spotted[] => spot(EMAIL, text);
export const linksIn = (text: string): readonly Spotted[] => spot(ADDRESS, text);

const blank = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => " ".repeat(found.length));

/** The same text with addresses and e-mail addresses blanked, so that no number in them is found. */
export const withoutLinks = (text: string): string => blank(blank(text, EMAIL), ADDRESS);

const digits = (text: string): number => text.replace(/\D/g, "").length;
const GROUPED = /^\+|^00|^\(|^0\d|\d[ ()/.-]+\d/;

/** Phone numbers; `asked` takes any long number, else it must look like one. */
export function phonesIn(text: string, asked = false): readonly Spotted[] {
  const plain = datesIn(text).reduce(
    (out, { text: date }) => out.replace(date, " ".repeat(date.length)),
    withoutLinks(text),
  );
  return spot(PHONE, plain).filter(({ text: found, at }) => {
    const count = digits(found);
    if (count < 7 || count > 15) return false;
    if (asked) return true;
    if (/^(?:\+|00)\d/.test(found)) return true;
    return (
      count >= 9 &&
      count <= 12 &&
      (/^\(?0\d.*[ /()-]/.test(found) ||
        (PHONE_WORD.test(plain.slice(Math.max(0, at - 60), at)) && GROUPED.test(found)))
    );
  });
}
const PHONE_WORD =
  /(?:phone|mobile|cell|call|reach|tel|telefon|handy|nummer|telefono|movil|móvil|teléfono|celular|téléphone|portable|telefone|telemóvel|cellulare|whatsapp)\W*(?:\w+\W+){0,3}$/i;

/** Dates that are written out: day, month and perhaps year. */
export function datesIn(text: string): readonly Spotted[] {
  const plain = withoutLinks(text);
  const found: Spotted[] = [];
  DATE.lastIndex = 0;
  for (let match = DATE.exec(plain); match; match = DATE.exec(plain)) {
    const { 0: date, index, groups = {} } = match;
    const shape = (["iso", "numeric", "dayFirst", "monthFirst"] as const).find((name) => groups[name] !== undefined);
    if (shape && valuesOf(shape, date)) found.push({ text: date.replace(/[.,\s]+$/, ""), at: index });
    // It only looked like one ("the 9th"): its number may begin another.
    else DATE.lastIndex = index + (/^\p{L}+|^\d+/u.exec(date)?.[0].length ?? 1);
  }
  return found;
}

/** The text with all that is no order number blanked. */
function bare(text: string, phones: readonly Spotted[]): string {
  let out = blank(withoutLinks(text), MONEY);
  for (const { text: value, at } of [...phones, ...datesIn(text)])
    out = out.slice(0, at) + " ".repeat(value.length) + out.slice(at + value.length);
  return out;
}

const ORDER_WORD =
  "(?:orders?|bookings?|reservations?|purchase|confirmation|bestell(?:ung(?:en)?|nummer|nr)|auftrag(?:snummer|snr)?|auftrage|buchung(?:snummer|scode)?|pedidos?|orden|reserva|commandes?|encomendas?|ordin[ei]|prenotazione|reservation)";
const FILLER =
  "(?:\\s{0,4}[#:=(]|\\s{0,4}-(?=\\s)|\\s{1,4}(?:numbers?|no\\.?|nr\\.?|n[º°.]|num\\.?|nummer|numero|id|ref(?:erence)?|code|codigo|codice|is|was|it's|are|ist|lautet|war|es|el|la|est|e|o|a|il|the|with|mit|con|avec|com|de|del|do|da)(?=[\\s:#(])){0,6}";
const CUED = new RegExp(`\\b${ORDER_WORD}${FILLER}\\s{0,4}(?=\\S)`, "g");
const NEXT =
  /^(?:\s{0,4}(?:,|and|und|y|et|e|&|\+|or|oder|o|ou|also|auch|plus|tambien|también|aussi|tambem|também|anche)\s{0,4}){1,3}/i;
const HASHED = /(?<![\w/&])#\s?(?:[A-Z]{1,4}-?)?\d[\dA-Z-]{2,30}/g;
const AT_START = new RegExp(`^(?:${CODE})(?![\\w@])`);
const enough = (code: string): boolean => /\d/.test(code) && code.replace(/[^\dA-Z]/gi, "").length >= 3;
const clean = (code: string): string => code.replace(/^#\s*/, "").replace(/[-/]+$/, "");

/** The code that begins there, with its groups. */
function codeAt(plain: string, at: number): string | undefined {
  const code = AT_START.exec(plain.slice(at))?.[0];
  return code && code + groupsAfter(code, plain, at + code.length);
}

/** Order numbers that a word ("order", "pedido") or a # announces, also several in a row. */
export function ordersIn(text: string): readonly Spotted[] {
  const plain = bare(text, phonesIn(text));
  const folded = foldLetters(plain);
  const found = new Map<number, string>();
  for (const { 0: cue, index } of folded.matchAll(CUED)) {
    let at = index + cue.length;
    for (let code = codeAt(plain, at); code; code = codeAt(plain, at)) {
      if (!enough(code) || /^(?:19|20)\d\d$/.test(code)) break;
      found.set(at, clean(code));
      at += code.length;
      at += NEXT.exec(plain.slice(at))?.[0].length ?? 0;
    }
  }
  for (const { text: code, at } of spot(HASHED, plain)) found.set(at, clean(code));
  return [...found].sort(([a], [b]) => a - b).map(([at, code]) => ({ text: code, at }));
}

/** The first code of a text that answers "your order number?"; small letters will do where it is all there is. */
export function codesIn(text: string): readonly Spotted[] {
  const plain = bare(text, phonesIn(text));
  const codes: Spotted[] = [];
  let end = 0;
  for (const { text: code, at } of spot(new RegExp(`(?<![\\w@/.-])(?:${CODE})(?![\\w@])`, "g"), plain)) {
    if (at < end) continue;
    const whole = code + groupsAfter(code, plain, at + code.length);
    end = at + whole.length;
    if (enough(whole)) codes.push({ text: whole, at });
  }
  if (codes.length > 0) return codes.map(({ text: code, at }) => ({ text: clean(code), at }));
  const only = /^\W{0,20}([a-z\d]{1,40}(?:-[a-z\d]{1,20}){0,4})\W{0,20}$/i.exec(plain)?.[1];
  return only && enough(only) ? [{ text: only, at: plain.indexOf(only) }] : [];
}

/** Whether a sentence of ours names a number long enough to be an order's. */
export const longNumberIn = (text: string): boolean =>
  ordersIn(text).length > 0 ||
  /(?<![\w.,/-])#?[A-Z]{0,4}-?(?!(?:19|20)\d\d\b)\d{4,}(?![\w.,]*%)/.test(bare(text, phonesIn(text)));

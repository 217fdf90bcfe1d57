import { foldDigits } from "../words/fold-digits";

const TAG =
  /<\/?(?:p|div|br|ul|ol|li|b|i|u|s|a|em|strong|span|h[1-6]|code|pre|blockquote|font|img|table|t[rdh]|tbody)(?:\s[^<>]*)?\/?>/gi;
/** Bounded, as is every repeat that begins anew at each mark: a text of nothing but marks would hold the background up. */
const ANCHOR = /<a\s[^<>]{0,500}?href="([^"]{0,2000})"[^<>]{0,500}>([^<]{0,500})<\/a>/gi;
const LINK = /!?\[([^\]\n]{0,500})\]\(([^)\n]{0,2000})\)/g;
/** For the same reason: below, white space is tried from each of its places. */
const WIDE = /\s{3,}/g;
const BLOCK = /^<\/?(?:p|div|br|ul|ol|li|h|blockquote|pre|t)/i;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  pound: "£",
  euro: "€",
};
const ENTITY = /&(?:#(\d{1,7})|([a-z]{2,5}));/gi;
const INVISIBLE = /\u200b|\u200c|\u200d|\u200e|\u200f|\u2060|\ufeff|\u00ad|\ufe0e|\ufe0f/g;
const PLACEHOLDER =
  /(?<![\w$])\$[A-Za-z][A-Za-z_]{2,}(?!\w)|\{\{[^{}]*\}\}|\$\{[^{}]*\}|\[\[[^[\]]*\]\]|%[a-z_][\w.]*%|\{[a-z_][\w.]*\}|\[[A-Za-z][\w .]{0,25}\](?!\()|<[a-z][\w .]{1,25}>/gi;
const GREETING =
  "hi+|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]? (?:frau|herr)|bonjour|bonsoir|salut|hola|buenos d[ií]as|buenas tardes|ol[áa]|bom dia|boa tarde|ciao|buongiorno|salve|hoi|beste|hej|cze[sś][ćc]|dzie[nń] dobry|merhaba|здравствуйте|привет|добрый день";
const GREETED = new RegExp(
  `^[\\s\\p{Extended_Pictographic}¡]*(?:${GREETING})(?: there| all| again)?(?:[ ,]+@?(?!thank|and |this|how|welcome|what|can|may|we |i )(?:\\p{L}[\\p{L}\\p{M}.'’-]*)(?: \\p{L}[\\p{L}\\p{M}'’-]*)?)?\\s*[,!.:;–-]+\\s+`,
  "iu",
);
const GREETED_NAME =
  /^\s*(?:Hi|Hello|Hey|Dear|Hallo|Liebe[rs]?|Bonjour|Hola|Ol[áa]|Ciao)\s+\p{Lu}\p{L}+\s+(?=\p{Lu}\p{Ll})/u;
const NAMED = /^\s*\p{Lu}\p{Ll}+,\s+(?=\p{Lu})/u;
const CLOSED = [
  /(?:^|[\n.!?…,]\s*)(?:best|kind|warm|many)? ?(?:regards|wishes|best|cheers|sincerely|yours(?: truly| sincerely)?|mit freundlichen grüßen|viele grüße|cordialement|saludos|atentamente|atenciosamente|cordiali saluti)[,.!]?(?:\s+\p{Lu}[^\n.!?]{0,40}){0,3}\s*$/iu,
  /\s+[-–—~^*/]{1,2}\s?\p{Lu}[\p{L}.]*(?:(?:,\s|\s|\/)\p{Lu}[\p{L}.]*){0,4}\s*$/u,
  /(?<=[.!?])\s+\p{Lu}\p{Ll}{2,12}\s*$/u,
];
const NUMBER_SIGN = /№\s?|\bn[º°]\.?\s?(?=#?\d)/gi;
/** Words before a signature: with fewer, what follows a dash is what the text is about ("Your guide – Anna"). */
const FEWEST_SIGNED = 3;
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can't|cannot|cant)\b/gi, "can not"],
  [/\bwon't\b/gi, "will not"],
  [/\bshan't\b/gi, "shall not"],
  [/n't\b/gi, " not"],
  [/\bout of (?=stock|order|service|date|use|reach)\b/gi, " not in "],
  [/\b(?:stop|quit|ceas)(?:s|p?ed|es)? (?=working|running|responding|charging|loading)/gi, " not "],
  [/\b(?:no longer|not \w+ any ?more)\b/gi, " not "],
  [/'m\b/gi, " am"],
  [/(?<=\b(?:you|we|they))'re\b/gi, " are"],
  [/'ve\b/gi, " have"],
  [/'ll\b/gi, " will"],
  [/'d\b/gi, " would"],
  [/(?<=\b(?:it|that|there|here|what|he|she))'s\b/gi, " is"],
  [/(?<=\w)'s\b/gi, ""],
];

function character(whole: string, code?: string, name?: string): string {
  if (code) return Number(code) > 0 && Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole;
  return ENTITIES[name?.toLowerCase() ?? ""] ?? whole;
}

/** The label is all that is left on the page; one that is the address itself stands for it. */
const linkText = (label: string, address: string): string =>
  /\w\.\w/.test(label) && address.includes(label.trim()) ? address : label;

/** "1." and "2." of a list count its lines; a line that happens to begin with a number does not. */
const withoutListNumbers = (text: string): string =>
  /^\s*1[.)]\s/m.test(text) && /^\s*2[.)]\s/m.test(text) ? text.replace(/^\s*\d{1,2}[.)]\s+/gm, "") : text;

const withoutMarkup = (text: string): string =>
  withoutListNumbers(text)
    .replace(ANCHOR, (_, address: string, label: string) => linkText(label, address))
    .replace(TAG, (tag) => (BLOCK.test(tag) ? "\n" : ""))
    .replace(ENTITY, character)
    .replace(LINK, (_, label: string, address: string) => linkText(label, address))
    .replace(/\*\*|__|~~|`+/g, "")
    .replace(/^\s*(?:#{1,6}|>|[-*+•])\s+/gm, "");

/**
 * What is said in a text, for comparing: no markup, placeholders, greeting by name nor signature; contractions written
 * out, one kind of quotation marks and of digits. Case and full stops stay.
 */
export function bareSpeech(text: string): string {
  const narrow = foldDigits(text.replace(NUMBER_SIGN, "nr. ").normalize("NFKC"))
    .replace(INVISIBLE, "")
    .replace(WIDE, (blanks) => (blanks.includes("\n") ? "\n\n" : " "));
  let out = withoutMarkup(narrow).replace(/[\u2018\u2019\u201b\u02bc\u00b4`]/g, "'");
  out = out
    .replace(PLACEHOLDER, " ")
    .replace(/[^\S\n]+/g, " ")
    .trim();
  const greeted = out.replace(GREETED, "").replace(GREETED_NAME, "").replace(NAMED, "");
  if (greeted !== "") out = greeted;
  for (const pattern of CLOSED) {
    const closed = out.replace(pattern, (found) => (/^[.!?…]/.test(found) ? found.slice(0, 1) : ""));
    if (closed.trim().length > out.length / 3 && closed.trim().split(/\s+/, FEWEST_SIGNED).length === FEWEST_SIGNED)
      out = closed;
  }
  if (out.includes("'") || /\b(?:cannot|cant|longer|any ?more|out of|stop(?:s|ped)?|quit|cease[sd]?)\b/i.test(out)) {
    for (const [pattern, by] of CONTRACTIONS) out = out.replace(pattern, by);
  }
  return out;
}

// Who is greeted by name did not write the line.
import { foldWords, wordList } from "./word-list";

const GREETINGS = /* @__PURE__ */ wordList(
  "hi, hello, hey, dear, good morning, good afternoon, good evening, hallo, guten tag, guten morgen, guten abend, moin, servus, liebe, lieber, bonjour, bonsoir, salut, chère, cher, hola, buenos días, buenas tardes, estimado, estimada, olá, oi, bom dia, boa tarde, boa noite, ciao, salve, buongiorno, buonasera, gentile, hoi, goedemorgen, goedemiddag, goedendag, beste",
  "cześć, dzień dobry, witam, witaj, merhaba, selam, iyi günler, günaydın, γεια, γεια σας, καλημέρα, привет, здравствуйте, добрый день, доброе утро, مرحبا, أهلا, السلام عليكم, שלום, היי, नमस्ते, नमस्कार",
);
const HONORIFICS = /* @__PURE__ */ wordList(
  "mr, mrs, ms, miss, dr, herr, frau, monsieur, madame, señor, señora, senhor, senhora, signor, signora, meneer, mevrouw, pan, pani, κύριε, κυρία, السيد, السيدة, श्री",
);
/** "Hi, Tom here": a name that somebody gives as their own. */
const MYSELF = /* @__PURE__ */ wordList("here, speaking, hier, ici, aquí, qui, tutaj");

/** A name's words as they may be called; none of what is no person's name. */
export const greetedAs = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names
      .map((name) => name.trim().split(/\s+/))
      .filter(
        (words) =>
          words.length <= 3 &&
          words.every((word) => word.toLowerCase() === word.toUpperCase() || /^\p{Lu}|^\p{Lo}/u.test(word)),
      )
      .flatMap((words) => words.map(foldWords))
      .filter((word) => word.length > 1 && /^\p{L}+$/u.test(word)),
  );

/**
 * Whether the line begins by greeting one of these.
 * @example greets("Good morning Mr Weber, how are you?", new Set(["weber"])) // true
 */
export function greets(text: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  const opening = foldWords(/^\P{L}*(\p{L}+)/u.exec(text.slice(0, 30))?.[1] ?? "");
  if (!GREETINGS.words.has(opening) && !GREETINGS.phrases.has(opening)) return false;
  const words = foldWords(text.slice(0, 60)).split(" ");
  const [first = "", second = ""] = words;
  const phrase = GREETINGS.phrases.get(first)?.includes(` ${first} ${second} `);
  let at = phrase ? 2 : GREETINGS.words.has(first) ? 1 : 0;
  if (at === 0) return false;
  if (HONORIFICS.words.has(words[at] ?? "")) at++;
  return names.has(words[at] ?? "") && !MYSELF.words.has(words[at + 1] ?? "") && !MYSELF.words.has(words[at + 2] ?? "");
}

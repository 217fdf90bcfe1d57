import { foldLetters } from "./fold-letters";

const GREETING =
  "hi+(?: there| all| everyone| again| team)?|hello(?: there| again)?|hey(?: there)?|hiya|dear|(?:good )?(?:morning|afternoon|evening)|good day|greetings|welcome(?: back| aboard| to [^.!?,]{1,40})?|hallo|hi zusammen|moin|servus|guten (?:tag|morgen|abend)|willkommen(?: zuruck)?|liebe[rs]?|sehr geehrte[rs]?(?: frau| herr| damen und herren)?|hola|buen[oa]s?(?: dias?| tardes| noches)?|bienvenid[oa]s?(?: a [^.!?,]{1,40})?|bonjour(?: et bienvenue)?|bonsoir|salut|bienvenue|coucou|ola|oi+|bom dia|boa (?:tarde|noite)|bem-?vind[oa]s?|ciao|buongiorno|buonasera|buon giorno|salve|benvenut[oaie]";
const THANKS =
  "thanks?(?: you)?(?: (?:so|very) much| a lot| again)?|thx|cheers|danke(?: schon| sehr| dir| ihnen)?|vielen dank|besten dank|gracias|muchas gracias|merci(?: beaucoup| bien)?|obrigad[oa]|muito obrigad[oa]|grazie(?: mille)?";
const ACK =
  "(?:ok(?:ay)?|great|perfect|alright|all right|right|sure(?: thing)?|got it|of course|certainly|no problem|no worries|understood|good|fine|super|gut|alles klar|in ordnung|kein problem|verstanden|gerne?|naturlich|vale|perfecto|claro|genial|entendido|de acuerdo|no pasa nada|d'accord|parfait|tres bien|bien sur|pas de souci|pas de probleme|perfeito|certo|entendi|tudo bem|combinado|sem problema|va bene|perfetto|certo|capito|d'accordo|nessun problema|prima|well|so|then|and|und|y|et|e|or|also|dann|also|entonces|alors|entao|allora|just|ah|oh|hmm+|um)";
const SORRY =
  "(?:i'?m |i am |we'?re |we are )?(?:so |very |really |terribly )?sorry(?: about (?:that|this)| to hear (?:that|this)| for (?:that|this|the [a-z]+))?|apologies|(?:das )?tut mir (?:sehr )?leid|entschuldigung|(?:lo )?siento(?: mucho)?|perdon|(?:je suis )?desolee?|lamento|desculpe?|(?:mi )?(?:dispiace|scusi?)";
/** Words after a greeting that begin what is said. */
const NO_NAME =
  "(?!(?:i'?m|ich|my|the|this|is|are|can|could|where|what|when|how|why|do|does|no|not|need|want|have|just|still|mein|meine|wo|wie|was|wann|ist|mi|me|mis|no|donde|que|quiero|je|j'|mon|ma|ou|comment|meu|minha|eu|nao|onde|il|la|lo|mio|mia|non|dove|vorrei|order|about)\\b)";
const LEAD = new RegExp(
  `^[\\s\\p{Extended_Pictographic}¡¿]*(?:(?:${GREETING})(?: ${NO_NAME}[\\p{L}.'-]{2,20}(?: [\\p{L}'-]{2,20})?)?|(?:${THANKS})(?: [\\p{L}'-]{2,20}(?: [\\p{L}'-]{2,20})?)?|${ACK}|${SORRY})\\s*(?:[,!.:;–—-]+|\\p{Extended_Pictographic}+)\\s*`,
  "u",
);
/** "hi my parcel is late" */
const BARE_GREETING = /^[\s\p{P}]*(?:hi+|hello|hey|hallo|hola|bonjour|ciao|ola)(?: there| all)? (?=\p{L}{1,})/u;
const GLUED = /^(?:(?:and|und|y|et|e|then|so|ok|dann|entonces|alors|ah|oh)\s+)(?=\S)/;

/**
 * A sentence without greeting, thanks, sorry and "ok" before what it says; empty where there is nothing else.
 * @example afterLead("Thanks, I've passed this on.") // "I've passed this on."
 */
export function afterLead(sentence: string): string {
  let rest = sentence;
  for (;;) {
    const folded = foldLetters(rest);
    const lead = LEAD.exec(folded)?.[0] ?? BARE_GREETING.exec(folded)?.[0];
    if (!lead) break;
    rest = rest.slice(lead.length);
  }
  return rest.replace(/^[\s\p{Extended_Pictographic}]+/u, "");
}

/** The same, also without the "and" that ties it to what stood before. */
export function afterGlue(sentence: string): string {
  const rest = afterLead(sentence);
  const glue = GLUED.exec(foldLetters(rest))?.[0] ?? "";
  return afterLead(rest.slice(glue.length));
}

const NAME_AFTER = "(?: [\\p{L}'-]{1,20}(?: [\\p{L}'-]{1,20})?)?";
const WHOLE = new RegExp(
  `^[\\s\\p{P}\\p{Extended_Pictographic}]*(?:(?:(?:${GREETING})${NAME_AFTER}|(?:${THANKS})${NAME_AFTER}|${ACK}|${SORRY}|please|bitte|por favor|s'il (?:vous|te) plait|per favore|prego|bye|goodbye|tschuss|adios|au revoir|tchau|arrivederci)(?:[\\s\\p{P}\\p{Extended_Pictographic}]+|$))+$`,
  "u",
);

/** Longer ones say something; a bound also keeps the pattern quick, whatever a page writes. */
const LONGEST_COURTESY = 48;

/** A sentence that only greets, thanks, says sorry or "ok". */
export const isCourtesy = (sentence: string): boolean =>
  (sentence.length <= LONGEST_COURTESY && WHOLE.test(foldLetters(sentence))) || afterLead(sentence) === "";

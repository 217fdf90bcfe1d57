// Short things said that owe nothing: a customer who only nods, an agent who takes leave.
import { foldLine } from "./fold-line";

/** Words of which a nod consists, in six languages, folded. */
const NODS = new Set(
  (
    "ok okay okey okk k kk sure yes yeah yep yup alright right fine good great perfect cool super awesome nice thanks thank thx ty " +
    "you u very so much a lot many please take your time no problem worries rush of course all got it understood i see will do " +
    "wait waiting for that is thats ill i'll sounds appreciate appreciated lovely brilliant cheers mate then the help checking looking into " +
    "ja gut klar alles danke dankeschon vielen dank gerne gern super prima in ordnung kein keine problem eile ich warte bitte schon verstanden " +
    "si claro vale bien bueno de acuerdo gracias muchas mil perfecto entiendo espero no hay prisa tranquilo genial listo por favor muy amable " +
    "oui d'accord dac merci beaucoup bien sur parfait pas de souci probleme j'attends entendu compris tres tb je vous en prie prenez votre temps " +
    "sim certo tudo bem obrigado obrigada muito beleza blz otimo perfeito entendi aguardo espero sem pressa ta claro combinado " +
    "va bene grazie mille certo perfetto capito d'accordo aspetto attendo nessun problema ottimo okk senza fretta"
  ).split(" "),
);
const LONGEST_NOD = 9;
/** Neither a nod nor a leave-taking is longer (characters): of a longer message its end counts. */
const LONGEST = 300;

/** Words of a goodbye, beside those of a nod. */
const GOODBYES = new Set(
  (
    "bye goodbye too same have has nice good great day evening night weekend one see ya later care best regards again been helpful " +
    "tschuss wiedersehen auf ihnen dir auch ebenso schonen schones tag abend wochenende noch einen adios hasta luego pronto buen buena dia tarde " +
    "noche igualmente para usted tambien au revoir bonne journee soiree a vous aussi tchau ate logo bom dia boa tarde noite voce tambem igualmente " +
    "arrivederci ciao buona giornata serata anche a lei te altrettanto"
  ).split(" "),
);

function consistsOf(message: string, ...lists: readonly ReadonlySet<string>[]): boolean {
  if (message.length > LONGEST || /[?？]/.test(message)) return false;
  const words = foldLine(message).match(/[\p{L}\p{N}']+/gu) ?? [];
  // "Help" is a nod in "thanks for your help" alone.
  if (words.length === 1 && words[0] === "help") return false;
  return words.length <= LONGEST_NOD && words.every((word) => lists.some((list) => list.has(word)));
}

/** Whether a customer only says that it is well: "ok, thanks", "kein Problem". */
export const isNod = (message: string): boolean => consistsOf(message, NODS);

/** Whether a customer only takes leave: "Thanks, you too, bye!". */
export const isGoodbye = (message: string): boolean => consistsOf(message, NODS, GOODBYES);

/** Whether an agent's line is no more than a goodbye: it answers nothing. */
export const isOnlyFarewell = (message: string): boolean =>
  isGoodbye(message) ||
  (isFarewell(message) && (message.match(/\p{L}+/gu) ?? []).length <= LONGEST_NOD && !/\d/.test(message));

const FAREWELL =
  /(?<!\p{L})(?:good ?bye|bye(?: bye)?|farewell|take care|(?:have|enjoy) (?:a|an|the rest|your)(?: \w+){0,4} (?:day|evening|weekend|afternoon|night|week|one)|auf wiedersehen|tschuss|(?:schonen|schonen guten|schones) (?:tag|abend|nachmittag|wochenende)(?: noch)?|adios|hasta (?:luego|pronto|la proxima)|que (?:tenga|tengas|pase) (?:un|una|buen|buena|muy|feliz)|au revoir|bonne (?:journee|soiree|fin de)|bon week-end|excellente journee|tenha (?:um|uma|otimo|bom)|ate (?:logo|a proxima|breve)|bom (?:dia|fim de semana) para|arrivederci|(?:le|ti|vi)? ?auguro|buona (?:giornata|serata)|buon (?:weekend|fine settimana|proseguimento))(?!\p{L})/u;

/** Whether an agent took leave: nothing more is owed, and nobody is asked whether they are still there. */
export const isFarewell = (message: string): boolean =>
  !/[?？]\s*$/.test(message) && FAREWELL.test(foldLine(message.slice(-LONGEST)));

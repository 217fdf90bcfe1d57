// Tells a request to give us something from an instruction that only names it. What must stay true: a chunk that tells the
// customer what to do elsewhere ("write your order number on the label") never counts as a question.
import { anyOf } from "./any-of";
import type { NamedKind } from "./asked-kinds";

/** Verbs of telling and giving, and of needing. */
const GIVES = anyOf(
  "\\b(?:give|tell|share|send|provide|confirm|let (?:me|us) (?:know|have)|enter|type|state|(?:reply|respond) with|write(?! down)|leave|specify|supply|paste|submit|need|require|(?:can|could|may) (?:i|we) (?:please )?(?:get|have))\\b",
  "\\b(?:(?:nenn|geb|sag|teil|send|schick|schreib|bestatig|ubermittl|ubermittel|hinterlass|tipp|verrat|brauch|brauche|benotig)(?:e|en|n|t|ten)?|gib)\\b",
  "\\b(?:donne[rz]?|indique[rz]?|communique[rz]?|envoye[rz]|fournir|fournissez|precise[rz]?|confirme[rz]?|saisir|saisissez|entre[rz]|tape[rz]|partage[rz]?|transmettre|transmettez|laisse[rz]|ecrire|ecrivez|renseigne[rz]|dire|dites|besoin|faut|faudrait)\\b",
  "\\b(?:(?:dar|da|dime|dinos|decir|diga|indica|indique|indicar|envi[ae]|enviar|proporcion(?:a|e|ar)|facilit(?:a|e|ar)|compart(?:e|a|ir)|confirm(?:a|e|ar)|escrib(?:e|a|ir)|introduc(?:e|ir)|introduzca|ingres(?:a|e|ar)|dej[ae]|pas[ae])(?:me|nos)?|necesito|necesitamos|necesitaria|hacen? falta)\\b",
  "\\b(?:diga|dizer|informe|informar|envie|enviar|forneca|fornecer|confirme|confirmar|escreva|digite|insira|passe|compartilhe|partilhe|mande|deixe|preciso|precisamos|precisaria)\\b",
  "\\b(?:(?:dare|dam|dim|dia|dica|dir|indic(?:a|hi|ar)|comunic(?:a|hi|ar)|fornir|invi(?:a|i|ar)|mand(?:a|i|ar)|conferm(?:a|i|ar)|scriv(?:a|i|er)|inserir|lasci|condivid[aei])(?:e|mi|ci)?|fornisc[ai]|inserisc[ai]|serve|servono|servirebbe|bisogno)\\b",
);
/** German says it last: "bitte die Bestellnummer angeben". */
const GIVES_LAST =
  /\b(?:angeben|nennen|mitteilen|eingeben|durchgeben|senden|schicken|zusenden|bestatigen|hinterlassen)\W*$/;

/** Says that it is we who want it: what follows is where it stands, not where it goes. */
const TO_US =
  /\b(?:i|we)(?:'d|'ll| will| would| just| also| only)* (?:need|require)\b|\b(?:(?:ich|wir) (?:brauch|benotig)\w*|(?:brauch|benotig)\w* (?:ich|wir)|necesito|necesitamos|precis(?:o|amos)|j'ai besoin|avons besoin|ho bisogno|abbiamo bisogno)\b|\b(?:me|us|mir|uns|nos|nous|moi|mi|ci(?!-))\b|\bm'|\b(?:dinos|dimmi|dammi|dicci)\b|\b\w+(?:ar|er|ir)(?:me|nos|mi|ci)\b|\b(?:dar|diga|indi[cq]\w{1,2}|envi[ae]|facilit[ae]|confirm[ae]|comunic\w{1,2}|invia|manda|scrivi)(?:me|nos|mi|ci)\b/;

/** By another way, or for another time and hand. */
const ELSEWHERE = anyOf(
  "\\b(?:by|via|per|por|par|through) (?:e-?mail|mail|post|letter|phone|telefon|correo|telefono|courriel|courrier|telephone|posta|telefone)\\b|\\bby \\w+ing\\b|\\b(?:log|sign)(?:ging|ning)? ?in(?:to)?\\b|\\b(?:whenever|each time|every time|before|after|once) you\\b|\\bwhen you (?:call|phone|ring|write|visit|come|arrive|contact|pay|pick|collect|return|send|order|book|check|speak|talk|register)\\b|\\bdown\\b|\\bto (?:be|match|stay|remain)\\b",
  "\\b(?:anmelden|einloggen|einzuloggen|anzumelden|bereit)\\b|\\b(?:bei|beim)\\b|\\bals (?:verwendungszweck|betreff)\\b|\\b(?:wenn|sobald|bevor) (?:sie|du)\\b",
  "\\biniciar sesion\\b|\\b(?:cuando|antes de) \\w+|\\bal \\w+(?:ar|er|ir)\\b|\\b(?:vous|te) connecter\\b|\\blorsque vous\\b|\\bquand vous\\b|\\bfazer login\\b|\\bquando (?:voce|ligar|for|enviar|chiama|invia)\\b|\\b(?:per )?accedere\\b",
);
/** A place that is not this chat. */
const PLACE = anyOf(
  "\\b(?:on|onto|in|into|inside|at|under|to|outside) (?:the|your|our|this|that|an?|any|each|every)\\b|\\bto \\S+@",
  "\\b(?:auf|an|in|unter|zu) (?:da[sr]|de[mnr]|die|ihre?[mnrs]?|deine?[mnrs]?|unsere?[mnrs]?|eine?[mnrs]?|jede[mnrs]?)\\b|\\b(?:im|ins|am|aufs|zur|zum)\\b",
  "\\b(?:en|sobre|al?) (?:el|la|los|las|su|tu|nuestr[oa]|un|una|cada)\\b|\\bal (?!numero)\\w+",
  "\\b(?:sur|dans|sous|a|au|aux|chez) (?:le|la|les|l'|votre|vos|notre|nos|ton|ta|un|une|chaque|ce|cette)\\b|\\bau dos\\b|\\b(?:sur|dans) l'",
  "\\b(?:na|no|nas|nos|em|num|numa|ao) (?:(?:sua|seu|nossa|nosso|sua|cada) )?(?!favor)\\w{3,}",
  "\\b(?:sul|sulla|sullo|sui|sulle|nel|nella|nello|nei|nelle|al|alla|allo|(?<!')ai|alle)\\b|\\b(?:sull|nell|all)'|\\bsu (?:un|una|ogni)\\b",
);
const HERE =
  /\b(?:here|below|chat|hier|unten|feld|aqui|abajo|campo|ici|ci-dessous|champ|abaixo|qui|qua|sotto)\b|\b(?:field|box) below\b/;

/** Why we want it, before or after. */
const OUR_PURPOSE = anyOf(
  "^(?:(?:so|in order|just) )?(?:to|um|para|pour|per|afin|damit|so that|por)\\b[^,]{3,80},",
  "\\W(?:so|then|dann|luego|ensuite|poi|depois|damit|sodass|para|pour|afin|affinche|cosi|in order|and (?:i|we)|und (?:ich|wir)|e (?:vedo|controllo|verifico)|y (?:lo|la|te|le)) .*$|\\bto (?:help|assist|find|check|look|locate|verify|continue|proceed|get|start|begin|see)\\b.*$",
);

const GLUE = new Set(
  (
    "over me us know have with what which is are please pls kindly also just first here below again the your a an full complete correct exact new current valid following both now more will i'll we'll and " +
    "sie du bitte mir uns kurz noch hier einmal zuerst nun jetzt erst mit was wie ihre ihren ihrem ihr deine deinen dein die den das der vollstandige vollstandigen genaue genauen aktuelle aktuellen gultige gultigen ein eine einen unten doch gern gerne auch ich wir dafur dazu " +
    "nous moi m s il vous te plait le la les l votre vos ton ta un une d de du des ici abord aussi complet exacte quel quelle est ci dessous encore " +
    "nos por favor tu su el los las vuestro una aqui primero tambien cual es completo abajo del saber conocer " +
    "o os as seu sua teu tua um uma primeiro tambem qual e abaixo do da " +
    "mi ci per favore cortesia il lo i gli tuo tua suo qui prima anche di"
  ).split(" "),
);
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}]+/gu) ?? [];
const isGlue = (text: string): boolean => wordsOf(text).every((word) => GLUE.has(word));

/** Between the verb and what it asks for: then something else is told or sent. */
const TURNS =
  /\b(?:when|if|once|whether|by|to|wenn|sobald|ob|falls|an|auf|cuando|si|quand|lorsque|quando|se|appena|assim)\b/;
/** As far may a verb stand from what it asks for, in characters. */
const FAR = 60;

const withoutKinds = (folded: string, kinds: readonly NamedKind[]): string =>
  kinds.reduce((text, { words }) => text.replace(words, " "), folded);

/** "Could you write …", "könnten Sie … ändern": what the customer is to do, not to say. */
const DEED = anyOf(
  "\\b(?:can|could|would|will) you\\b.*\\b(?:update|change|keep|use|add|save|put|stick|attach|print|write|enter|note|quote|include|click|check|log|sign|try|open|contact)\\b",
  "\\b(?:konn\\w+|kannst|wurde\\w*|mochte\\w*) (?:sie|du)\\b.*\\b(?:andern|aktualisieren|verwenden|benutzen|nutzen|aufkleben|kleben|schreiben|notieren|eintragen|eingeben|angeben|hinzufugen|speichern|drucken|prufen|anmelden|einloggen)\\b",
  "\\bpo(?:uvez|urriez|urrais|urrait)\\b.*\\b(?:mettre|modifier|changer|utiliser|coller|ecrire|noter|ajouter|enregistrer|imprimer|connecter|verifier)\\b|\\bpeux-tu\\b.*\\b(?:mettre|modifier|changer|utiliser|coller|ecrire|noter|ajouter)\\b",
  "\\b(?:pued\\w+|podri\\w+|pode\\w*)\\b.*\\b(?:actualizar|cambiar|usar|utilizar|pegar|escribir|anotar|anadir|guardar|poner|atualizar|mudar|alterar|colar|escrever|adicionar|colocar|revisar|comprobar|verificar|iniciar|entrar)\\b",
  "\\b(?:puo[i]?|potreb\\w+|potrest\\w+)\\b.*\\b(?:aggiornare|cambiare|modificare|usare|utilizzare|incollare|scrivere|annotare|aggiungere|mettere|salvare|accedere|controllare|verificare)\\b",
);

/** Whether a folded question has the customer do something with what it names, where we are not told it. */
export const asksDeed = (folded: string, kinds: readonly NamedKind[]): boolean =>
  DEED.test(folded) && !asksUs(folded, kinds);

/**
 * Whether a folded sentence without a question mark has the customer tell us, in this chat, what it names.
 * @param kinds what it names, in order
 */
export function asksUs(folded: string, kinds: readonly NamedKind[]): boolean {
  const [first] = kinds;
  if (!first) return false;
  // "Your order number, please."
  if (isGlue(withoutKinds(folded, kinds))) return true;
  const toUs = TO_US.test(folded);
  const rest = withoutKinds(folded, kinds);
  if (ELSEWHERE.test(rest)) return false;
  const plain = rest.replace(OUR_PURPOSE, " ");
  if (!toUs && PLACE.test(plain) && !HERE.test(plain)) return false;
  if (GIVES_LAST.test(folded)) return true;
  const before = folded.slice(Math.max(0, first.at - FAR), first.at);
  const verb = [...before.matchAll(new RegExp(GIVES, "g"))].at(-1);
  if (!verb) return false;
  const gap = before.slice(verb.index + verb[0].length);
  return isGlue(gap) || (toUs && !TURNS.test(gap));
}

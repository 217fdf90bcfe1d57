import { wordKey } from "./synonyms";

/** Words of which one takes back what the other says. */
const PAIRS = (
  "open close|on off|before after|accept decline|accept reject|approve decline|approve reject|confirm cancel|valid expire|" +
  "include exclude|enable disable|available unavailable|available sold|with without|possible impossible|able unable|lock unlock|" +
  "add remove|increase decrease|increase reduce|raise lower|more less|early late|earlier later|o:1 last|start end|" +
  "start stop|begin end|arrive leave|success fail|successful unsuccessful|active inactive|public private|free paid|allow forbid|" +
  "permit forbid|keep return|buy sell|up down|left right|inside outside|above below|high low|full empty|correct wrong|" +
  "correct incorrect|true false|always never|all none|new old|connect disconnect|subscribe unsubscribe|install uninstall|" +
  "optional mandatory|front back|short long|shorter longer|cheap expensive|accept refuse|allow prohibit|permit prohibit|indoor outdoor|indoors outdoors|" +
  "today tomorrow|today yesterday|tomorrow yesterday|morning evening|morning afternoon|refundable nonrefundable|" +
  "bestatig stornier|offen geschlossen|vor nach|mit ohne|an aus|avant apres|ouvert ferme|accepte refuse|antes despues|" +
  "abierto cerrado|antes depois|aberto fechado|prima dopo|aperto chiuso|heute morgen|ein aus|einschalten ausschalten|erlaubt verboten|kostenlos kostenpflichtig|gesperrt entsperrt|genehmigt abgelehnt|approuve refuse|ouvrir fermer|abrir cerrar|aprobado rechazado|aprovado recusado|approvato rifiutato|aprire chiudere|hoy manana|oggi domani|hoje amanha"
)
  .split("|")
  .map((pair) => pair.split(" ").map(wordKey) as [string, string]);

const opposites = new Map<string, Set<string>>();
for (const [one, other] of PAIRS) {
  opposites.set(one, (opposites.get(one) ?? new Set()).add(other));
  opposites.set(other, (opposites.get(other) ?? new Set()).add(one));
}

const NEGATED = ["un", "in", "im", "ir", "dis", "de", "non"];

/** The words that say the opposite of this stem. */
export const oppositesOf = (stem: string): readonly string[] => [
  ...(opposites.get(stem) ?? []),
  ...(stem.length > 3 ? NEGATED.map((prefix) => prefix + stem) : []),
];

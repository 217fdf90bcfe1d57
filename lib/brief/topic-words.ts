// By which words a customer's sentence is about a thing that is late, wrong or broken, or wishes something, in six
// languages; patterns are for folded text. What they claim is said to the customer, so they take too little rather than
// too much.
import { anyOf } from "./any-of";

/** What can be under way. */
const GOODS =
  "(?:orders?|parcels?|packages?|deliver(?:y|ies)|shipments?|bestellung\\w*|paket\\w*|lieferung\\w*|sendung\\w*|pedidos?|paquetes?|envios?|entregas?|commandes?|colis|livraisons?|encomendas?|ordin[ei]|pacc(?:o|hi)|spedizion[ei]|consegn[ae])";
/** Late by its own word, which must be said of goods. */
const IS_LATE =
  "(?:(?<!(?:too|how|came|arrived|delivered) )\\blate(?! (?:delivery (?:option|slot|fee)|fee|charge|repl|response|answer|payment|check|night|show))\\b|\\b(?:overdue|delayed|uberfallig|verspatet|en retard|in ritardo|retrasad[oa]s?|atrasad[oa]s?)\\b|\\bse (?:retrasa|ha retrasado|atrasou)\\b|\\bzu spat\\b(?! (?:um|zu)\\b))";
const LATE = anyOf(`\\b${GOODS}\\b(?:[^,]{0,40}[\\s])?${IS_LATE}`, `${IS_LATE} (?:\\S+ )?${GOODS}\\b`);

/** Did not come: late, unless it is no thing that comes by a carrier. */
const NOT_COME = anyOf(
  "\\b(?:hasn't|has not|hasnt|haven't|have not|havent|didn't|did not|never)\\b.{0,30}\\b(?:arrived?|come|came|received?|delivered|turned up|shown up)\\b|\\bnothing (?:has )?(?:arrived|came|come)\\b",
  "\\b(?:is|'s|was) ?(?:n't|not) (?:yet )?(?:here|delivered)\\b|\\b(?:not|nor) (?:yet |been )*(?:arrived|received|delivered|come)\\b|\\bstill (?:no sign of|waiting for)\\b|\\b(?:was|were) (?:supposed|meant|due) to (?:be here|arrive|come)|should have (?:been here|arrived|come)",
  "(?:nicht|nie|noch) .{0,25}(?:angekommen|erhalten|bekommen|geliefert|da\\b)",
  "no (?:me )?(?:ha|han) llegado|no llega|no he recibido",
  "(?:pas|jamais) (?:encore |toujours )?(?:recu|arrive)|toujours pas",
  "nao (?:chegou|recebi)",
  "non (?:e )?(?:ancora )?(?:arrivat|ricevut|ho (?:ancora )?ricevut)",
);
const NO_GOODS =
  /\b(?:codes?|pin|tan|e-?mails?|mails?|\w*mail|sms|messages?|nachricht\w*|repl(?:y|ies)|answers?|response|antwort\w*|refunds?|money|payments?|invoices?|receipts?|confirmations?|bestatigung\w*|vouchers?|gutschein\w*|links?|passwords?|passwort\w*|calls?|ruckruf\w*|erstattung\w*|geld|rechnung\w*|anruf\w*|codigos?|correos?|mensajes?|respuestas?|reembolsos?|dinero|facturas?|confirmacion\w*|codice|codici|messaggi\w*|rispost[ae]|rimbors[oi]|soldi|fattur[ae]|conferm[ae]|reponses?|remboursements?|argent|factures?|courriels?|mensage\w*|respostas?|dinheiro|faturas?|confirmac\w*|offers?|newsletter\w*|technician|techniker|service|support|help|hilfe|feedback|flight|train|bus)\b/;

export const WRONG = anyOf(
  "\\bwrong (?:item|size|colou?r|product|model|order|article)\\b|\\b(?:sent|received|got|delivered|shipped)\\b.{0,20}\\bthe wrong (?:one|thing)\\b|\\b(?:sent|received|got|delivered|shipped|came|arrived)\\b.{0,40}\\binstead of\\b",
  "falsche[nrs]? (?:artikel|grosse|große|farbe|produkt|modell|ware)",
  "\\b(?:articulo|producto|talla|color|modelo|pedido|tamano)\\b.{0,15}\\bequivocad[oa]",
  "mauvais(?:e)? (?:article|taille|couleur|produit|modele)",
  "\\b(?:produto|artigo|tamanho|cor|modelo|pedido|encomenda)\\b.{0,15}\\b(?:errad[oa]|trocad[oa])",
  "\\b(?:prodotto|articolo|taglia|colore|modello|ordine)\\b.{0,15}\\bsbagliat[oa]",
);

export const BROKEN =
  /\bbroken?\b|\bbroke\b|damaged|cracked|defect|faulty|(?:doesn't|does not|won't|stopped|not) (?:work|switch|turn|start|charg(?:e|ing)\b)|kaputt|beschadigt|defekt|\brot[oa]s?\b|danad[oa]|averiad|no funciona|casse|endommage|ne (?:fonctionne|marche)|quebrad|partid[oa]|avariad|danificad|nao (?:funciona|abre|liga)|rott[oa]|danneggiat|non funziona|perde acqua|\bflicker/;
/** What fails without being broken goods. */
export const NO_DEVICE =
  /\b(?:links?|passwords?|passwor[dt]\w*|log-?in|codes?|website|web ?site|page|app|voucher|checkout|gutschein\w*|contrasena|codigo|pagina|enlace|lien|mot de passe|senha|codice|sito|seite|webseite|senha|palavra-passe)\b/;

const WANTS = anyOf(
  "\\b(?:i|we|and|but|so)(?:'d| would)? (?:really |just )?(?:want|like|love|wish|need)(?: to)?\\b|\\bplease\\b|\\b(?:can|may|could) (?:i|we|you)\\b|\\b(?:how|where) (?:do|can) (?:i|we)\\b",
  "\\b(?:mochten?|will|wollen|wollte|wurden?|hatten?|kann|konnen|konnten?|bitte|muss|mussen) ?(?:ich|wir|sie)?\\b",
  "\\b(?:quiero|queremos|quisiera|quisieramos|querria|me gustaria|necesito|deseo|puedo|podemos|puede[ns]?|podria[ns]?|por favor)\\b",
  "\\b(?:je|j'|nous) ?(?:voudrai\\w*|veux|voulons|souhait\\w+|aimerai\\w*|desir\\w+)\\b|\\b(?:puis-je|pouvons-nous|pouvez-vous|pourriez-vous|merci de|veuillez|j'ai besoin)\\b",
  "\\b(?:quero|queremos|queria|gostaria|preciso|precisava|desejo|posso|pode[mr]?|podiam|por favor)\\b",
  "\\b(?:voglio|vogliamo|vorrei|vorremmo|posso|possiamo|potete|potreste|desidero|per favore|ho bisogno)\\b",
);
/** Then something is to be known or told, not done. */
const ASKS =
  "(?:know|ask|tell|where|when|why|how|whether|explain|check|say|thank|see|understand|without|not|wissen|fragen|sagen|wo|wann|warum|ob|saber|donde|cuando|decir\\w*|savoir|demander|dire|quand|pourquoi|onde|quando|dizer|sapere|dove|perche|status|stand)";
/** So many words may stand between the wish and the deed. */
const GAP = `(?:[\\s,]+(?!${ASKS}\\b)[^\\s,]+){0,7}?[\\s,]+`;

export const DEEDS = {
  refund: anyOf(
    "(?:a |my |the |full )?(?:refund|money back)(?! ?(?:policy|status))\\b",
    "\\w*(?:erstattet|erstatten|erstattung|ruckzahlung)\\b|geld zuruck\\b",
    "reembols(?:o|ar|en|e|arme)\\b|devolucion del dinero|(?:remboursement|rembourser|etre rembourse\\w*)\\b|devuelvan (?:el|mi) dinero\\b|reembolso|rimbors(?:o|are|ato)\\b",
  ),
  return: anyOf(
    "return\\b(?! (?:to\\b|policy|window|label|(?:my|the|your) call))|send (?:\\w+ ){1,4}back\\b",
    "zuruck(?:senden|schicken|geben|zusenden|zugeben)\\b|(?:retoure|ruckgabe)\\b|retournieren",
    "devolver(?:lo|la|los|las)?\\b|retourner\\b|renvoyer\\b|restituir[el]?\\b|rendere\\b|fare il reso\\b",
  ),
  cancel: anyOf(
    "cancel(?! ?l?ed)\\b",
    "stornier(?:en|t)\\b|stornierung\\b|zu stornieren\\b|kundigen\\b",
    "(?:cancelar|anular)(?:lo|la)?\\b|annuler\\b|annulation\\b|annullare\\b|cancellare\\b|disdire\\b",
  ),
} as const;

export type Deed = keyof typeof DEEDS;

const WISHES = Object.fromEntries(
  Object.entries(DEEDS).map(([deed, { source }]) => [
    deed,
    anyOf(
      `(?:${WANTS.source})(?:${GAP}|[\\s,]+)(?:${source})`,
      // "Cancel my order.", "Refund please"
      `^\\W*(?:${source})(?: (?:me|my|the|this|it|order|please|bitte|por favor|s'il|per favore|mi|meine?|ma|mon|o|a|il|la)\\b|\\W*$)`,
    ),
  ]),
) as Readonly<Record<Deed, RegExp>>;
const DONE_BY =
  "\\b(?:was|were|been|got|has|have|had|did|wurden?|worden|habe?n?|hat|fue|fueron|ha|han|a ete|ont|avez|foi|foram|e stat[oa]|hanno|avete)\\b[^,]{0,40}\\b";
/** What was done is no wish: "wurde storniert", "you have cancelled". */
const DONE: Readonly<Record<Deed, RegExp>> = {
  cancel: new RegExp(`${DONE_BY}(?:cancell?ed|storniert|cancelad[oa]|anulad[oa]|annulee?|annullat[oa])\\b`),
  refund: new RegExp(
    `${DONE_BY}(?:refunded|erstattet|reembolsad[oa]|remboursee?|rimborsat[oa])\\b|\\bgot\\b.{0,20}\\brefund`,
  ),
  return: new RegExp(`${DONE_BY}(?:returned|devuelto|retournee?|renvoyee?|devolvid[oa]|restituit[oa])\\b`),
};

/** What is cancelled without being an order. */
const NO_ORDER =
  /\b(?:newsletter|subscription|membership|account|contract|insurance|appointment|abo|abonnements?|abonnement\w*|mitgliedschaft|konto|vertrag|termin|suscripcion|cuenta|contrato|cita|compte|contrat|rendez-vous|assinatura|conta|consulta|abbonamento|contratto|appuntamento)\b/;

/** Whether a folded sentence wishes this. */
export const wishes = (deed: Deed, folded: string): boolean =>
  WISHES[deed].test(folded) && !DONE[deed].test(folded) && !(deed === "cancel" && NO_ORDER.test(folded));
/** "Is my order late?" does not know. */
const ASKS_WHETHER =
  /^\W*(?!why|where|how come|warum|wieso|wo\b|por que|donde|pourquoi|ou\b|onde|perche|dove)[^?]*\?\W*$/;

/** Whether a folded sentence says that goods are late or did not come. */
export const saysLate = (folded: string): boolean =>
  ((LATE.test(folded) && !ASKS_WHETHER.test(folded)) || NOT_COME.test(folded)) && !NO_GOODS.test(folded);

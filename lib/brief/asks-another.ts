// Whether a sentence asks for another value than the customer's own that is known: a new one, a corrected one, or that of
// somebody or something else. In six languages; all patterns are for folded text. In doubt it does: then nothing is
// claimed to be answered.
import { anyOf } from "./any-of";
import type { NamedKind } from "./asked-kinds";

/** Near what is asked for: another one. "De nuevo", "à nouveau" and "di nuovo" only ask once more. */
const ANOTHER = anyOf(
  "\\b(?:another|other|different|second|alternative|new|newer|updated?|correct(?:ed)?|right (?=e-?mail|phone|address|order|number|name))\\b",
  "\\b(?:ander\\w+|weitere\\w*|zweit\\w+|alternativ\\w*|neue[nrs]?|korrekte[nrs]?|korrigierte[nrs]?|richtige[nrs]?|aktualisierte[nrs]?)\\b",
  "\\b(?:otr[oa]s?|segund[oa]|distint[oa]|nueva|(?<!(?:de|del) )nuevo|correct[oa]|corregid[oa]|actualizad[oa])\\b",
  "\\b(?:autres?|deuxieme|seconde?|nouvel(?:le)?|(?<!(?:de|a) )nouveau|bonne|bon (?=numero|nom|e-?mail)|correcte?|corrigee?)\\b",
  "\\b(?:outr[oa]s?|diferente|nova|(?<!de )novo|corret[oa]|cert[oa] d|corrigid[oa]|atualizad[oa])\\b",
  "\\b(?:altr[oaie]|divers[oa]|second[oa]|nuova|(?<!di )nuovo|corrett[oa]|giust[oa]|aggiornat[oa])\\b",
);
/** So near to what is asked for does "another" mean it, in characters. */
const NEAR = 14;

/** Behind what is asked for. */
const REPLACES = /\b(?:replacement|ersatz\w*|reemplazo|sustitu\w+|remplacement|substitui\w+|sostitu\w+)\b/;

/** Anywhere in the sentence. */
const INSTEAD =
  /\b(?:instead|stattdessen|en (?:su )?lugar|en vez|a la place|em vez|no lugar|invece|al (?:suo )?posto)\b/;

/** What is of these is the customer's own, and asked for as it is known. */
const OWN = anyOf(
  "(?:(?:current|latest|last|recent|own|user|customer|online) )?(?:order|booking|reservation|purchase|account|profile|contact|registration|customer|buyer|person (?:who|that)|parcel|package|delivery|shipment)\\b",
  "\\w*(?:bestellung|buchung|reservierung|auftrag\\w*|kontos?|profils|kunden|kontoinhabers?|(?:ein)?kaufs|pakete?s?|sendung|lieferung)\\b",
  "(?:pedido|orden|reserva|compra|cuenta|perfil|contacto|titular|cliente|comprador|paquete|envio|entrega)\\b",
  "(?:commande|compte|reservation|achat|profil|contact|titulaire|client|acheteur|colis|livraison)\\b",
  "(?:encomenda|pacote|conta|cadastro|registo)\\b",
  "(?:ordine|account|conto|prenotazione|acquisto|profilo|contatto|titolare|intestatario|pacco|spedizione|consegna)\\b",
);
const ARTICLE =
  "of (?:the|your|this|that|an?) |(?:des|der|dieser|ihre[rs]|deine[rs]|eine[rs]) |(?:del|de la|de los|de una?|de su|de tu|du|d'une?|de votre|de ton|de ta|do(?! (?:you|we|i|they)\\b)|da|dos|de uma?|della?|dello|di una?) |(?:de l|dell)' ?";
/** Somebody's or something's, behind what is asked for. */
const OF = new RegExp(
  `^ (?:${ARTICLE})\\s*(?!(?:(?:votre|seu|sua|suo|tuo|tua|teu) )?(?:${OWN.source}))\\p{L}|^ (?:[^?]{0,20} )?(?:account|compte|cuenta|conta|conto) (?:de |di )?(?:paypal|banc\\w*|bank\\w*)`,
  "u",
);
/** "Your friend's e-mail"; "what's" and the like own nothing. */
const WHOSE =
  /\b(?!(?:what|who|where|when|how|it|that|there|here|let|order|booking|account)')\p{L}{2,}(?:'s|s') (?:\p{L}+ )?$/u;
/** What a name or number stands on need not be the customer's. */
const STANDS_ON =
  /\b(?:on|auf|an|en|sur|no|na|sul|sulla|sull'|in) ?(?:(?:the|your|de[rnm]|ihre[rnm]?|deine[rnm]?|la|el|le|les|su|tu|votre|ta|l'|seu|sua|tua|lo) )*(?:(?:credit|bank|debit|gift|id) )?(?:card|parcel|package|passport|invoice|label|box|receipt|(?:kredit|bank)?karte|paket|rechnung|ausweis|etikett|klingel\w*|briefkasten|tarjeta|paquete|factura|pasaporte|etiqueta|carte|colis|facture|passeport|etiquette|cartao|pacote|fatura|passaporte|carta|pacco|fattura|passaporto|etichetta|citofono)\b/;
/** As far behind what is asked for may it stand, in characters. */
const BEHIND = 45;
const OF_SOMEBODY: ReadonlySet<NamedKind["kind"]> = new Set(["phone", "email", "name", "address"]);

/** Whether a folded sentence asks for another one of the customer's own, or somebody else's, of a kind that it names. */
export function asksAnother(folded: string, { kind, at, words }: NamedKind): "another" | "elses" | undefined {
  const end = at + words.length;
  const before = folded.slice(0, at);
  const behind = folded.slice(at, end + BEHIND);
  if (kind !== "product" && kind !== "date" && WHOSE.test(before)) return "elses";
  if (OF_SOMEBODY.has(kind) && (OF.test(folded.slice(end)) || STANDS_ON.test(behind))) return "elses";
  const near = folded.slice(Math.max(0, at - NEAR), end + NEAR);
  return ANOTHER.test(near) || REPLACES.test(behind) || INSTEAD.test(folded) ? "another" : undefined;
}

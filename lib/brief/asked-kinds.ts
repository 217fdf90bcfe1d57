// What a sentence of our side names as wanted, in six languages. All patterns are for folded text (small letters, no
// accents).
import type { ValueKind } from "./brief";

type Wanted = Exclude<ValueKind, "page">;

/** A kind named in a sentence, and where. */
export interface NamedKind {
  readonly kind: Wanted | "number";
  readonly at: number;
  readonly words: string;
}

const NOT_A_PERSON =
  "(?! ?(?:of (?:the|your|this) (?!account holder)|d(?:e|el|o|a|u|ella|ell'|es|er) ?(?:la |l')?(?:produ|produkt|artic|artik|empres|compan|societ|entrepri|aziend|firma|utilis|usuario|utent|magas|tienda) ?|d(?:e|el|o|a|u|ella|ell'|es|er|e l')? ?(?:la |l'|ihr\\w* |dein\\w* |su |tu |votre |ton |seu |sua |tuo |suo )?(?:hij|nin[oa]|pacient|mascot|perr|gat|filh|crianc|cao\\b|enfant|fils|fille|patient|chien|figli|bambin|pazient|cane\\b|kind|sohn|tochter|hund|katze)|(?:ihr|dein)e[rs] (?:kind|sohn|tochter|hund|katze|patient)|utente|de usuario|d'utilisateur))";

const KINDS: Readonly<Record<Wanted | "number", readonly string[]>> = {
  order: [
    "(?:order|booking|reservation|purchase|confirmation)(?:'s)? ?(?:number|no\\b\\.?|id\\b|ref\\b|reference|code|#)",
    "(?:number|reference|code) (?:of|for|on) (?:the|your|this|that) (?:\\w+ )?(?:order|booking|reservation)",
    "which (?!name)(?:\\w+ ){0,4}(?:order|booking|reservation)s?\\b",
    "(?:bestell(?:ungs)?|auftrags?|buchungs|reservierungs|vorgangs)[- ]?(?:nummer|nr\\b\\.?|id\\b|code)",
    "nummer (?:ihrer|deiner|der) (?:bestellung|buchung|reservierung)",
    "(?:welche[rs]?|um welche) (?:bestellung|buchung)",
    "(?:numero|n[º°]|codigo|referencia|id) del? (?:(?:tu|su|el|la|vuestro) )?(?:pedido|orden|reserva|compra)\\b",
    "(?:que|cual(?: es)?(?: (?:de los|el))?) pedidos?\\b",
    "(?:numero|n[º°]|reference|code) (?:de |d')(?:(?:votre|ta|la|cette) )?(?:commande|reservation)",
    "quelle (?:commande|reservation)",
    "(?:numero|n[º°]|codigo|referencia) d[aeo] (?:(?:seu|sua|teu|tua) )?(?:pedido|encomenda|reserva|compra)\\b",
    "(?:qual|que) (?:pedido|encomenda)",
    "(?:numero|codice|riferimento) (?:d'|dell'|di |del(?:la)? )(?:(?:tuo|suo) )?(?:ordine|prenotazione|acquisto)",
    "(?:quale|che) (?:ordine|prenotazione)",
  ],
  email: [
    "(?:adresse |indirizzo |direccion |endereco )?(?:di |de )?(?:e-?mail(?!ed|ing|s\\b)|(?<=adresse |indirizzo )mail|courriel|correo(?: electronico)?|posta elettronica)(?:[- ]?(?:address|adresse))?",
  ],
  phone: [
    "(?:phone|mobile|cell(?:phone)?|telephone|contact|callback)(?: phone)? ?(?:number|no\\b\\.?)",
    "number (?:can|could|may|to) (?:i |we )?(?:reach|call)",
    "(?:your|a) (?:phone|mobile|telephone)(?= ?(?:[?.,;:!]|$|please|and\\b|or\\b))",
    "(?:telefon|handy|mobil|ruckruf|ruf)-?(?:nummer|nr\\b)",
    "unter welcher nummer",
    "(?:numero (?:de|di) )?\\b(?:telefono|movil|celular|telephone|portable|telefone|telemovel|cellulare)\\b",
  ],
  name: [
    `\\b(?:your|ur) (?:(?:full|first|last|complete|own|good|kind|customer) ){0,2}name\\b${NOT_A_PERSON}|\\b(?:full|first|last|family)[ -]?name\\b|\\bsurname\\b|^(?:and |the )?name\\b${NOT_A_PERSON}|, name\\b${NOT_A_PERSON}|\\bwhat name\\b|\\bname(?= (?:and|&) (?:your |the )?(?:e-?mail|phone|order|booking|address))`,
    "the name (?:on|for|under|it|that|you|of the account holder)|\\bwh(?:ich|ose) name\\b",
    "who (?:am|are|do|is) (?:i|we|this)\\b(?:.*\\b(?:with|to))?",
    `(?:ihr(?:en)?|dein(?:en)?|ist der|lautet der) (?:vollstandige[nr]? )?(?:vor-? ?und nach|vor|nach|familien)?namen?\\b${NOT_A_PERSON}|\\b(?:vor|nach|familien)namen?\\b|\\bnamen\\b${NOT_A_PERSON}|^(?:und )?(?:wie (?:ist|lautet) )?(?:ihr |dein )?name\\b`,
    "wie hei(?:ß|ss)(?:en sie|t du)|wie hei(?:ß|ss)t du|mit wem (?:spreche|schreibe|chatte)",
    `(?<!en )\\bnombre\\b${NOT_A_PERSON}|como (?:te llamas|se llama usted|se llama\\b)|\\btus apellidos|con quien (?:hablo|estoy hablando|tengo el gusto)`,
    `\\b(?:votre|ton|le|quel(?: est)?) (?:votre )?(?:nom|prenom)\\b${NOT_A_PERSON}|nom complet|comment (?:vous appelez|t'appelles)|a qui ai-je`,
    `(?<!em )\\bnome\\b${NOT_A_PERSON}|como (?:voce )?(?:se chama|te chamas)|com quem (?:falo|estou)`,
    "come (?:ti chiami|si chiama)|\\bcognome\\b|con chi (?:parlo|sto parlando)",
  ],
  product: [
    "(?:which|what)(?: kind of| type of)?(?: \\w+){0,2} (?:product|item|model|device|article)s?\\b",
    "(?:product|item|model|article) (?:name|number)",
    "name of the (?:product|item|article)",
    "welche[snrm]? (?:produkt|artikel|gerat|modell)\\w*|(?:produkt|artikel|modell)(?:name|bezeichnung)",
    "(?:que|cual(?: es el)?) (?:producto|articulo|modelo)\\b|nombre del producto",
    "quel(?:le)?(?: est (?:le|l'))? ?(?:produit|article|modele|appareil)\\b|nom du produit",
    "(?:qual|que)(?: e o)? (?:produto|artigo|modelo|aparelho)\\b|nome do produto",
    "(?:quale|qual e il|di che|che) (?:prodotto|articolo|modello)\\b|nome del prodotto",
  ],
  date: [
    "^(?:\\S+ ){0,2}when (?:did|was|were|do|does|is|are|will|would)\\b|when (?:did you (?:buy|purchase|order|get|receive|place|book)|you (?:bought|ordered|purchased|received|booked)|was (?:it|the \\w+) (?:bought|purchased|delivered|ordered|placed)|were you born)",
    "(?:purchase|order|delivery|birth|arrival|departure|travel|check-?in|invoice) ?date|date of|what date|which (?:date|day)",
    "^(?:\\S+ ){0,2}wann\\b|\\bwann (?:haben sie|hast du|wurde|war)|an welchem (?:tag|datum)|\\w*datum\\b",
    "\\bfecha\\b|^[¿\\s]*(?:\\S+ ){0,2}cuando\\b|cuando (?:lo |la |los |las )?(?:compraste|compro|pediste|pidio|has comprado|hiciste|ha comprado)|que dia",
    "^(?:\\S+ ){0,2}quand\\b|quand (?:avez-vous|as-tu|l'avez-vous)|\\bdate d|quel jour|quelle date",
    "^(?:\\S+ ){0,2}quando\\b|quando (?:voce |e que )?(?:comprou|compraste|pediu|recebeu|fez)|\\bdata d[aeo]|qual (?:e )?a data|que dia",
    "quando (?:l'?)? ?(?:hai|ha) |\\bdata (?:d|di)|che giorno",
  ],
  address: [
    "\\b(?:delivery|shipping|home|billing|postal|street|mailing|invoice) address",
    "\\b(?:your|what|which|full|new|the|an?|current|correct)(?: (?:full|new|current|correct|other))*(?: (?!e?-?mail|web|ip|mac|url|site|wrong)[a-z]+)? address",
    "where (?:should|shall|can) (?:we|i) (?:send|ship|deliver)",
    "(?<!mail-)(?<!mail)\\b(?:liefer|versand|rechnungs|post|wohn|heim)?(?<!mail-)(?:adresse|anschrift)\\b(?! ?(?:e-?mail|mail|electronique|courriel))",
    "\\bdireccion\\b(?! (?:de )?(?:correo|e-?mail|electronica))",
    "\\bmorada\\b|\\bendereco\\b(?! (?:de )?(?:e-?mail|eletronico|correio))",
    "\\bindirizzo\\b(?! (?:di )?(?:e-?mail|mail|posta))",
  ],
  number: [
    "(?:invoice|customer|client|account|tracking|serial|ticket|case|passport|card|policy|member(?:ship)?|vat|tax|flight|contract) ?(?:number|no\\b\\.?|id\\b|code)",
    "(?:kunden|rechnungs|sendungs|serien|vertrags|mitglieds|steuer|ticket|flug|karten|ausweis)-?(?:nummer|nr\\b)|postleitzahl",
    "(?:numero|n[º°]|codigo|numero) (?:d[eoia]|del|della|d') ?(?:tu |su |seu |sua |votre |tuo )?(?:cliente?|factura|seguimiento|serie|cuenta|facture|suivi|compte|fatura|rastreio|conta|fattura|spedizione|conto|postal)",
    "codice (?:cliente|fiscale)|\\b(?:cpf|nif|dni|iban)\\b",
    "\\bpostcode|\\bzip code|code postal|codigo postal|cap\\b",
  ],
};

const PATTERNS = Object.entries(KINDS).map(
  ([kind, patterns]) => [kind as NamedKind["kind"], new RegExp(`(?:${patterns.join(")|(?:")})`, "g")] as const,
);

/** Mail as a way ("by e-mail", "an e-mail", "our e-mail") is nothing that is asked for. */
const MAIL_AS_WAY =
  /(?:\b(?:by|via|per|por|par|an|our|this|that|confirmation|the confirmation|in the|in your|eine|einer|un|uno|una|uma|um|nuestro|notre|nossa|nostra|with the|aus der|la nostra) |\bl'|bestatigungs-?|\b(?:check|see|open|read|prufen sie|revisa|verifiez|verifique|controlla) (?:your |ihre? |tu |vos |votre |seu |la tua )?)$/;

/** The kinds a folded sentence names, in order, each once. */
export function kindsIn(folded: string): readonly NamedKind[] {
  const found: NamedKind[] = [];
  const taken: [number, number][] = [];
  const add = (kind: NamedKind["kind"], at: number, words: string) => {
    const end = at + words.length;
    if (taken.some(([from, to]) => at < to && end > from)) return;
    taken.push([at, end]);
    if (!found.some((one) => one.kind === kind)) found.push({ kind, at, words });
  };
  // What says most of itself comes first: "e-mail address" is no address, "name of the product" no name.
  const order = ["email", "number", "order", "phone", "product", "date", "address", "name"] as const;
  for (const wanted of order) {
    const pattern = PATTERNS.find(([kind]) => kind === wanted)?.[1];
    if (!pattern) continue;
    for (const { 0: words, index } of folded.matchAll(pattern)) {
      if (
        wanted === "email" &&
        !/addres|adres|direcc|ender|indir/.test(words) &&
        MAIL_AS_WAY.test(folded.slice(0, index))
      )
        taken.push([index, index + words.length]);
      else add(wanted, index, words);
    }
  }
  return found.toSorted((a, b) => a.at - b.at);
}

const ABOUT: Readonly<Partial<Record<Wanted, readonly (readonly [string, RegExp])[]>>> = {
  date: [
    ["birth", /birth|\bborn\b|geburt|geboren|nacimiento|nacist|naissance|\bnee?\b|nascimento|nascita/],
    [
      "travel",
      /\b(?:llega|llegada|arrivee|chega|chegada|arrivo|arriva|ankunft|salida|partida)\b|travel|flight|depart|arriv(?:al|e)|check-?in|reise|anreise|viaje|voyage|viag/,
    ],
    [
      "delivery",
      /deliver|receiv|arrived|liefer|erhalten|bekommen|bekam|\b(?:get|got) (?:it|them|your|the)\b|entreg|recib|receb|livr|recu|consegn|ricevut/,
    ],
    ["purchase", /buy|bought|purchase|order|book|kauf|bestell|compr|pedi|achet|command|acquist|ordin/],
  ],
  address: [["billing", /billing|invoice|rechnung|factur|fatur|fattur/]],
};

/** Which of several values of one kind a folded sentence means; empty where it says nothing special. */
export const aboutOf = (kind: Wanted, folded: string): string =>
  ABOUT[kind]?.find(([, pattern]) => pattern.test(folded))?.[0] ?? "";

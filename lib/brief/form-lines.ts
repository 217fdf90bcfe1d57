import type { ValueKind } from "./brief";
import { foldLetters } from "./fold-letters";

/** A trimmed line of a form: what is before its colon, and after. It must take blanks in one way only, or it hangs on many. */
const FORM_LINE = /^(?!\s)([^:：\n]{2,32})[:：]\s+(\S[^\n]*)$/;

/** "Question: Billing" names a topic; this many words say something. */
const FEWEST_WORDS = 3;
const LONGEST_EMAIL = 254;

const LABELS: readonly (readonly [Exclude<ValueKind, "page" | "date">, RegExp])[] = [
  ["email", /^(?:your |ihre? |tu |votre |seu |la tua )?(?:e-?mail|correo|courriel|mail)\b/],
  [
    "phone",
    /^(?:your |ihre? )?(?:phone|mobile|tel|telefon|handy|telefono|movil|celular|telephone|telefone|cellulare|whatsapp)/,
  ],
  [
    "order",
    /^(?:your )?(?:order|booking|bestell|auftrag|pedido|numero de pedido|n[º°.] ?(?:de )?(?:pedido|commande)|commande|numero de commande|encomenda|numero da encomenda|numero d'ordine|ordine)/,
  ],
  ["product", /^(?:product|item|produkt|artikel|producto|produit|produto|prodotto)(?: name)?$/],
  [
    "address",
    /^(?:address|delivery address|shipping address|adresse|anschrift|lieferadresse|direccion|morada|endereco|indirizzo)$/,
  ],
  ["name", /^(?:your |full |first |customer )?(?:name|nombre|nom|nome|vor- und nachname)(?: completo)?$/],
];

/** The line of a form in which people write why they come. */
const WHY =
  /^(?:your |ihre? |dein |tu |su |votre |ta |seu |sua |la tua |il tuo )?(?:question|message|subject|issue|problem|reason|topic|enquiry|inquiry|concern|comments?|description|how can we help|frage|nachricht|betreff|thema|anliegen|beschreibung|consulta|mensaje|asunto|motivo|pregunta|objet|sujet|demande|motif|mensagem|assunto|duvida|pergunta|messaggio|oggetto|domanda|richiesta)\W*$/;

/** What may stand behind the name of a value in its label: "order number", "e-mail address". */
const LABEL_ENDS =
  /^[\s-]*(?:(?:address|adresse|electronico|number|no\.?|nr\.?|nummer|num\.?|numero|id|code|de (?:pedido|telefono|contacto|commande|telephone)|d[aeo] (?:pedido|encomenda|telefone)|d'ordine|di telefono)\s*)*$/;

/** The value of a line that only says what its label is known for. */
const isLabelled = (sentence: string): boolean => {
  const label = foldLetters(FORM_LINE.exec(sentence)?.[1]?.trim() ?? "");
  return LABELS.some(([, pattern]) => {
    const known = pattern.exec(label)?.[0];
    return known !== undefined && LABEL_ENDS.test(label.slice(known.length));
  });
};

/** "Options: Orders, Returns": things of a word or two. */
function isList(sentence: string): boolean {
  const items = (FORM_LINE.exec(sentence)?.[2] ?? "").split(/[,;/|]/);
  return items.length > 1 && items.every((item) => item.trim().split(/\s+/).length <= 2);
}

/** A sentence of a text that is a line of a form: by its label, as a mere list, or because such lines stand together. */
export function isFormLine(sentence: string, text: string): boolean {
  if (!FORM_LINE.test(sentence)) return false;
  return (
    isLabelled(sentence) ||
    isList(sentence) ||
    text.split("\n").filter((line) => FORM_LINE.test(line.trim())).length > 1
  );
}

/** One filled line of a form. */
export interface FormValue {
  readonly kind: Exclude<ValueKind, "page" | "date">;
  readonly text: string;
}

/** The values of a text's lines that are labelled ("Name: Mia"), in order; none where there is no such line. */
export function formValuesIn(text: string): readonly FormValue[] {
  return text.split("\n").flatMap((line) => {
    const [, label = "", value = ""] = FORM_LINE.exec(line.trim()) ?? [];
    const folded = foldLetters(label.trim());
    const kind = LABELS.find(([, pattern]) => pattern.test(folded))?.[0];
    return kind && isFilled(kind, value) ? [{ kind, text: value }] : [];
  });
}

/** Why the customer came, as the form of a text says it. */
export function reasonInForm(text: string): string | undefined {
  for (const line of text.split("\n")) {
    const [, label = "", value = ""] = FORM_LINE.exec(line.trim()) ?? [];
    if (WHY.test(foldLetters(label.trim())) && value.split(/\s+/).length >= FEWEST_WORDS) return value;
  }
  return undefined;
}

function isFilled(kind: FormValue["kind"], value: string): boolean {
  switch (kind) {
    case "email":
      return value.length <= LONGEST_EMAIL && /^\S+@\S+\.\S+$/.test(value);
    case "phone":
      return value.replace(/\D/g, "").length >= 7;
    case "order":
      return /^#?[\w/-]{1,60}$/.test(value) && /\d/.test(value);
    case "name":
      return /^\p{L}[\p{L}\p{M}'’. -]*$/u.test(value);
    default:
      return value.length < 120 && /\p{L}{2}/u.test(value);
  }
}

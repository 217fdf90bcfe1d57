import type { Brief, ValueKind } from "./brief";

const KINDS: readonly (readonly [ValueKind, RegExp])[] = [
  ["email", /^(?:customer_|your_)?(?:e_?mail|correo|courriel)(?:_address|_adresse)?$/],
  [
    "order",
    /^(?:customer_)?(?:order|booking|bestell(?:ung)?|pedido|commande|encomenda|ordine)(?:_?(?:number|no|nr|nummer|id|ref|reference|code))?$|^(?:numero|nummer|number)_(?:de_|do_|da_|d_|of_)?(?:order|pedido|commande|encomenda|ordine)$/,
  ],
  ["phone", /^(?:customer_)?(?:phone|mobile|telephone|telefon|telefono|telefone)(?:_?(?:number|no|nr|nummer))?$/],
  ["product", /^(?:product|item|produkt|artikel|producto|produit|produto|prodotto)(?:_?name)?$/],
  ["address", /^(?:delivery_|shipping_|customer_)?(?:address|adresse|anschrift|direccion|endereco|morada|indirizzo)$/],
  ["name", /^(?:customer|customer_name|customer_full_name|full_name|kundenname)$/],
];

/**
 * The values of a brief that gaps of a macro surely mean, by the gap's name; a gap is left out where no value, or more
 * than one, would fit it.
 */
export function valuesForGaps(names: readonly string[], brief: Brief | undefined): Readonly<Record<string, string>> {
  const found = names.flatMap((name) => {
    const kind = KINDS.find(([, pattern]) => pattern.test(name))?.[0];
    const fitting = brief?.values.filter((value) => value.kind === kind) ?? [];
    const [only] = fitting;
    return only && fitting.length === 1 ? [[name, only.text] as const] : [];
  });
  return Object.fromEntries(found);
}

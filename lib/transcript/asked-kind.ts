import { asks } from "./said-sentences";
import type { SaidWord } from "./said-words";
import { wordKey } from "./synonyms";

const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(wordKey));

/** What people have several of: only a word beside it tells which. */
const HEADS = keysOf(
  "address name number code date id adresse nummer nom numero direccion nombre codigo fecha endereco nome data indirizzo codice " +
    "adres naam adress namn navn numer imie",
);
/** Words that tell which. "Full", "current" or "correct" do not. */
const KINDS = keysOf(
  "email order user username login account customer client phone mobile cell tracking parcel shipment shipping delivery invoice " +
    "billing serial model reference ticket case booking reservation card bank contract policy member membership postal zip " +
    "first last middle family maiden birth expiry expiration discount promo voucher coupon security verification access tax company " +
    "bestellung rechnung sendung kunden konto karte vertrag buchung telefon handy commande facture livraison suivi telephone " +
    "utilisateur compte carte contrat serie famille naissance pedido factura envio entrega seguimiento telefono movil correo " +
    "usuario cuenta tarjeta cliente reserva contrato facturacion nacimiento encomenda fatura rastreio telefone utilizador conta " +
    "cartao nascimento ordine fattura consegna cellulare utente conto carta prenotazione contratto riferimento nascita " +
    "bestelling klant telefoon zamowienia klienta telefonu",
);
/** What may stand between: "the number of your order", "numéro de commande". */
const OF =
  /^(?:of|for|your|the|de|del|do|da|du|des|di|della|dell|der|die|das|ihrer|ihres|van|su|sua|seu|suo|votre|la|le|el|il|uw|je)$/;

const PLEASE = /^(?:please|bitte)$/;
const isRequest = (words: readonly SaidWord[]): boolean => asks(words) || words.some(({ form }) => PLEASE.test(form));

/** A word of content, or one that counts ("first name"). "E-mail" is two. */
const qualifies = (word: SaidWord | undefined): boolean =>
  word !== undefined && (word.kind === "word" || word.kind === "name" || word.key.startsWith("o:"));
const isKind = ({ key, form }: SaidWord): boolean => KINDS.has(key) || KINDS.has(form);

const isHead = (word: SaidWord | undefined): boolean => word !== undefined && HEADS.has(word.key);

/**
 * The words that tell which address, name or number is meant at this place; undefined in a row of things ("name, order
 * number"), where nobody can tell what belongs to which.
 */
function kindsAt(words: readonly SaidWord[], at: number): readonly string[] | undefined {
  let from = at;
  while (qualifies(words[from - 1]) && !isHead(words[from - 1])) from--;
  let after = at + 1;
  while (OF.test(words[after]?.form ?? "")) after++;
  let to = after;
  while (qualifies(words[to]) && !isHead(words[to])) to++;
  if (isHead(words[to]) && after === at + 1) return undefined;
  return [...words.slice(from, at), ...words.slice(after, to)].filter(isKind).map(({ key }) => key);
}

/** Whether both sentences ask for an address, a name, a number …, but each for that of another thing, or of none. */
export function asksForOtherKind(words: readonly SaidWord[], other: readonly SaidWord[]): boolean {
  if (!isRequest(words) || !isRequest(other)) return false;
  return words.some(({ key }, at) => {
    if (!HEADS.has(key)) return false;
    const here = kindsAt(words, at);
    const there = other.flatMap((word, place) => (word.key === key ? [kindsAt(other, place)] : []));
    const isSame = (kinds: readonly string[] | undefined) =>
      here === undefined ||
      kinds === undefined ||
      (here.length === 0 ? kinds.length === 0 : here.some((kind) => kinds.includes(kind)));
    return there.length > 0 && !there.some(isSame);
  });
}

/** A number that stands after a sign or a word for a ticket, in the languages desks are run in. */
const NUMBERED =
  /(?:[#№]|(?<!\p{L})(?:ticket|case|request|issue|incident|conversation|chat|thread|fall|vorgang|anfrage|billet|demande|dossier|caso|solicitud|incidencia|chamado|atendimento|richiesta|segnalazione|zaak|zgłoszenie|sprawa|ärende|sak|тикет|заявка|обращение)(?:[ -]?(?:id|no\.?|nr\.?|n[º°]|number|nummer|numéro|número))?\s*[:#№]?)\s*((?:\p{Lu}{1,6}-)?\d{1,12})(?![\p{L}\d]|[.,]\d)/giu;

/**
 * The ticket number a page shows, where its address has the same one: many desks show another number than the address has,
 * and a title may still be that of the conversation before.
 * @example ticketNumber("https://desk.example/tickets/812", ["#812: Parcel"]) // "812"
 */
export function ticketNumber(address: string, shown: readonly string[]): string | undefined {
  const inAddress = new Set(address.split(/[^\p{L}\d-]+/u));
  const numbers = shown.flatMap((text) => [...text.matchAll(NUMBERED)].map(([, number = ""]) => number));
  const found = new Set(numbers.filter((number) => inAddress.has(number)));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

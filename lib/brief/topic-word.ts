import { anyOf } from "./any-of";
import { foldLetters } from "./fold-letters";

const TOPIC = anyOf(
  "refunds?|returns?|exchanges?|cancell?ations?|cancel|deliver(?:y|ies)|shipping|shipment|complaints?|invoices?|billing|payments?|warranty|repairs?|orders?|tracking|subscriptions?|passwords?|log-?in",
  "(?:ruck)?erstattung|ruckzahlung|ruckgabe|rucksendung|retoure|umtausch|stornierung|storno|kundigung|lieferung|versand|reklamation|beschwerde|rechnung|zahlung|garantie|reparatur|bestellung|abo|passwort|anmeldung",
  "reembolsos?|devoluci(?:on|ones)|cambios?|cancelaci(?:on|ones)|entregas?|envios?|reclamaci(?:on|ones)|quejas?|facturas?|pagos?|garantia|reparaci(?:on|ones)|pedidos?|suscripcion|contrasena",
  "remboursements?|retours?|echanges?|annulations?|resiliation|livraisons?|expedition|reclamations?|factures?|paiements?|garanties?|reparations?|commandes?|abonnements?",
  "devoluc(?:ao|oes)|trocas?|cancelamentos?|reclamac(?:ao|oes)|faturas?|pagamentos?|reparac(?:ao|oes)|encomendas?|assinatura|senha",
  "rimborso|rimborsi|resi?|cambi|cambio|annullamento|disdetta|consegn[ae]|spedizion[ei]|reclam[io]|fattur[ae]|pagament[io]|garanzia|riparazion[ei]|ordin[ei]|abbonamento",
);
const WHOLE = new RegExp(`^[^\\p{L}]*(?:${TOPIC.source})[^\\p{L}]*$`, "u");

/** Whether a text is one word that says by itself what somebody wants to talk about ("refund"). */
export const isTopicWord = (text: string): boolean => WHOLE.test(foldLetters(text));

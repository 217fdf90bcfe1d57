/** "3 hours", "5 pm", "120 Tage", in folded text: neither the number of a house nor an order's. */
export const AMOUNT =
  /\d+(?:[.,:]\d+)? ?(?:hours?|hrs?|h|days?|weeks?|months?|years?|times|minutes?|mins?|people|[ap]m|euros?|%|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|mal|uhr|horas?|dias?|semanas?|mes(?:es)?|anos?|ve[cz]es|heures?|jours?|semaines?|mois|ans|fois|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|volt[ae])(?![a-z])/g;

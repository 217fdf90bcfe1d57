import { foldLetters } from "./fold-letters";

/** What a customer's words are surely about. */
export type Topic = "late" | "refund" | "return" | "cancel" | "wrong" | "broken";

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  [
    "late",
    /\b(?:hasn't|has not|haven't|have not|didn't|never|not|still|nothing)\b.{0,30}\b(?:arriv|come\b|came\b|receiv|deliver|here\b|turned up|shown up)|\b(?:late|overdue|delayed)\b|\b(?:was|were) (?:supposed|meant|due) to (?:be here|arrive|come)|should have (?:been here|arrived|come)|(?:nicht|nie|noch) .{0,25}(?:angekommen|erhalten|geliefert|da\b)|uberfallig|verspatet|no (?:me )?(?:ha|han) llegado|no llega|\bretras|no he recibido|(?:pas|jamais) (?:encore |toujours )?(?:recu|arrive)|toujours pas|en retard|nao (?:chegou|recebi)|atrasad[oa]|non (?:e )?(?:ancora )?(?:arrivat|ricevut|ho (?:ancora )?ricevut)|in ritardo/,
  ],
  [
    "refund",
    /\brefund|money back|charged twice|\berstatt|geld zuruck|ruckzahlung|\breembols|devolucion del dinero|\brembours|\brimbors/,
  ],
  [
    "return",
    /\breturn(?:ing)?\b|send (?:it |this |them )?back|zuruck(?:senden|schicken|geben)|\bruckgabe|retoure|\bdevolver|\bdevolu|\bretourner|\bretour\b|\brestituir|\breso\b/,
  ],
  ["cancel", /\bcancel|\bstornier|\bstorno|\bannuler|\bannulation|\bannullar/],
  [
    "wrong",
    /\bwrong (?:item|size|colou?r|product|one|model|order)\b|instead of|falsche[nrs]? (?:artikel|grosse|große|farbe|produkt)|equivocad[oa]|mauvais(?:e)? (?:article|taille|couleur|produit)|errad[oa]|sbagliat[oa]/,
  ],
  [
    "broken",
    /\bbroken?\b|\bbroke\b|damaged|cracked|defect|faulty|(?:doesn't|does not|won't|stopped|not) (?:work|switch|turn|start|charg)|kaputt|beschadigt|defekt|\brot[oa]s?\b|danad[oa]|averiad|no funciona|casse|endommage|ne (?:fonctionne|marche)|quebrad|partid[oa]|avariad|danificad|nao (?:funciona|abre|liga)|rott[oa]|danneggiat|non funziona|perde acqua|\bflicker/,
  ],
];
const NEGATES = /\b(?:not|don't|n't|no|nicht|kein\w*|ne|pas|nao|non)\b/;

/** The one topic a text is about; nothing where none or several fit, so that no line claims what was not said. */
export function findTopic(text: string): Topic | undefined {
  const folded = foldLetters(text);
  const [first, ...more] = TOPICS.filter(
    ([topic, pattern]) =>
      pattern.test(folded) && (topic !== "return" || !/return(?:ed)? (?:policy|window)/.test(folded)),
  );
  if (!first || more.length > 0) return undefined;
  const [topic] = first;
  const wish = topic === "refund" || topic === "return" || topic === "cancel";
  return wish && (NEGATES.test(folded) || /\?/.test(text)) ? undefined : topic;
}

// How customers answer, in six languages; patterns are for folded text.
import { foldLetters } from "./fold-letters";

/** "Yes": what was named in the question is right. */
export const AFFIRMS =
  /^\W*(?:yes|yep|yeah|yup|correct|right|that's (?:right|it|correct|the one|mine)|exactly|it is|sure|ja|jawohl|genau|richtig|stimmt|korrekt|si|correcto|exacto|asi es|eso es|oui|exact\w*|c'est (?:ca|bien ca|exact)|tout a fait|sim|isso|correto|certo|exato|esatto|giusto|corretto|esattamente)\b/;

/** Has none, or none other, to give. */
export const HAS_NONE =
  /\b(?:(?:don't|do not|dont|haven't|can't|cannot|didn't|no longer) (?:have|know|find|remember|got|see|recall)|(?:only|just) have (?:this|that|the)|no idea|not sure|don't have (?:it|one|any)|i have none)\b|\b(?:hab\w*|weiss|weiß|finde|kenne?)\b.*\b(?:nicht|keine?n?|nur diese)\b|\bkeine (?:ahnung)\b|\bno (?:lo |la )?(?:tengo|se|encuentro|recuerdo)\b|\bsolo tengo\b|\bje (?:ne )?(?:l'|le |la |n'en )?(?:ai|sais|trouve|connais)?.{0,12}\bpas\b|\bje n'ai que\b|\bnao (?:o |a )?(?:tenho|sei|encontro|lembro)\b|\bso tenho\b|\bnon (?:ce l'ho|lo so|l[oa] trovo|ricordo|ho)\b|\bho solo\b/;

/** The customer takes back what they just gave. */
export const CORRECTS =
  /\b(?:i meant|i mean|meant to|correction|typo|wrong (?:number|one)|actually it'?s|should be|scratch that|ich meinte|meinte|tippfehler|korrektur|vertippt|verschrieben|richtig ist|quise decir|queria decir|me equivoque|mejor dicho|je voulais dire|erreur|je me suis trompe|quis dizer|queria dizer|me enganei|errei|digo|volevo dire|intendevo|ho sbagliato|mi sono sbagliat)|^\W*(?:sorry|no|oops|pardon|perdon|scusa|entschuldigung|desculpe?)\b.{0,20}(?:it'?s|is|es|ist|e|c'est)\b|^\s*\*/;

/** Wants a person rather than the bot: says little of why they came. */
export const WANTS_PERSON =
  /\b(?:(?:talk|speak|chat|connect me|get|transfer me) (?:to|with)?.{0,15}\b(?:person|human|agent|someone|somebody|operator|representative|advisor|manager)|(?:real|live) (?:person|agent|human)|(?:human|agent|operator|representative)\W*$|(?:mit|einen?) (?:einem |einer )?(?:menschen|mitarbeiter\w*|berater\w*|kollegen)|hablar con (?:una persona|un agente|alguien|un humano|un operador)|parler (?:a|avec) (?:une? )?(?:personne|conseiller|agent|humain|quelqu'un)|falar com (?:uma pessoa|um atendente|alguem|um humano|um operador)|parlare (?:solo )?con (?:un |una )?(?:operatore|persona|umano|qualcuno)|parlo solo con)/;

/** Asks for help in general. */
export const ASKS_HELP =
  /^\W*(?:is (?:anyone|anybody|someone|somebody) (?:there|here)|anyone there|(?:ist )?(?:da )?jemand (?:da|hier)|hay alguien(?: ahi)?|(?:il )?y a(?:-t-il)? quelqu'un|(?:tem|ha) alguem(?: ai)?|c'e qualcuno|(?:please |can |could |would )?(?:you |anyone |someone |somebody )?(?:please )?help(?: me)?(?: (?:please|out|with (?:this|that|it)))*|i (?:just )?(?:need|want|have) (?:some |a |your )?(?:quick )?(?:help|assistance|question|problem|issue|query)(?: please)?|(?:konn\w+|kann\w*) (?:sie|du|ihr|mir|jemand) ?(?:mir|bitte|jemand)? ?(?:bitte )?(?:da |dabei )?(?:weiter)?helfen|(?:ich )?(?:hab\w*|brauche?) (?:eine |mal eine |ein |ihre |eure )?(?:kurze )?(?:frage|hilfe|problem)|(?:me )?(?:puede[ns]?|podria[ns]?|podeis) ayudar(?:me)?|(?:necesito|tengo) (?:un |una |tu |su )?(?:ayuda|pregunta|duda|problema|consulta)|(?:pouvez-vous|pourriez-vous|peux-tu) m'aider|j'ai (?:une |un |besoin d')?'?(?:question|probleme|aide)|(?:pode[m]?|poderia|consegue[m]?) (?:me )?ajudar(?:-me)?|(?:tenho|preciso de) (?:uma |um )?(?:ajuda|duvida|pergunta|problema)|(?:mi )?(?:puo[i]?|potete|potresti|potrebbe) aiutar(?:e|mi)|ho (?:una |un |bisogno di )(?:aiuto|domanda|problema))(?: (?:please|bitte|por favor|s'il vous plait|per favore))?\W*$/;

/** Says when, though not as a date. */
const SAYS_WHEN =
  /\b(?:yesterday|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|weeks?|months?|years?|days?|christmas|gestern|heute|morgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|woch\w*|monat\w*|jahr\w*|weihnachten|ayer|hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semanas?|mes|meses|anos?|hier|aujourd'hui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaines?|mois|ans|annees?|ontem|hoje|amanha|segunda|terca|quarta|quinta|sexta|ieri|oggi|domani|lunedi|martedi|mercoledi|giovedi|venerdi|domenica|settiman[ae]|mes[ei]|ann[oi])\b/;

/** A longer text speaks of more than a day, in characters. */
const LONGEST_WHEN = 160;

/** Whether a customer's text says a day, however ("last Monday"). */
export function saysWhen(text: string): boolean {
  const bare = text.trim();
  const folded = foldLetters(bare);
  if (bare.length > LONGEST_WHEN || bare.endsWith("?") || HAS_NONE.test(folded)) return false;
  return SAYS_WHEN.test(folded) || /\d/.test(bare);
}

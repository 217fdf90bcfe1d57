// How our side asks, in six languages; patterns are for folded text.
import { anyOf } from "./any-of";

/** Asks what the customer came for, or offers help: the answer is the reason, not an answer to keep. */
export const OPENS = anyOf(
  "how (?:can|may|could) (?:i|we)\\b|what (?:can|could|may) (?:i|we) (?:do|help)|what brings you|(?:can|may|could) (?:i|we) (?:help|assist)|help you(?: with| today)?\\b.*\\?$",
  "what(?:'s| is| seems to be| was)? ?(?:the|your) (?:problem|issue|matter|question|concern|request|enquiry|inquiry|trouble)|(?:what's|what is|what are) (?:it|this|that|things) about|what(?:'s| is) up\\b|what(?:'s| is) going on",
  "what happened|what problem|(?:subject|reason) (?:of|for) (?:your|the|contacting)|what(?:'s| is| went| seems to be)(?: going)? wrong(?: with (?:it|that))?\\W*$|what do you need(?: help with| from us)?\\W*$|^need (?:a hand|any help|some help|help)|(?:give|lend) you a hand|what (?:would|do) you (?:like|want) (?:help|to (?:know|do|talk|discuss))",
  "any ?thing (?:else|i|we|you)|something else i|how are you|are you (?:still )?(?:there|with)|tell (?:me|us) (?:a bit )?(?:more|what|about|how)|describe (?:the|your) (?:problem|issue|question)|what (?:are|were) you looking for|is (?:that|this|everything) (?:ok|okay|alright|all right)|(?:does|did) that (?:help|answer)|all right\\?|\\bok(?:ay)?\\?$",
  "wie (?:kann|konnen|darf) (?:ich|wir)|was (?:kann|konnen|darf) (?:ich|wir)|w?orum geht|beschreib\\w* (?:sie |du |uns |bitte |kurz )*(?:das|ihr|dein)\\w* (?:problem|anliegen)|um was geht|(?:was ist|wie lautet) (?:der grund|das thema|ihr thema|dein thema)|was ist (?:denn )?(?:das|ihr|dein) (?:problem|anliegen|frage)|welches problem|was ist (?:passiert|geschehen|los)|wobei (?:kann|konnen|darf|brauch)|(?:kann|konnen|darf) (?:ich|wir) (?:ihnen|dir|euch|sonst|noch)|noch (?:et)?was|sonst noch|wie geht|was mochte(?:n sie|st du) (?:wissen|tun)",
  "en que (?:puedo|podemos|te|le)|como (?:te |le |os )?(?:puedo|podemos)|que problema|que (?:te |le )?(?:ha (?:pasado|ocurrido|sucedido)|paso|ocurre|ocurrio|sucede|sucedio|pasa\\b)|cual es (?:el|tu|su) (?:problema|consulta|duda|pregunta)|describ\\w+ (?:brevemente )?(?:el|tu|su) (?:problema|consulta)|que (?:quieres?|deseas?|quisieras?) (?:saber|consultar)|(?:cual es )?(?:el )?(?:asunto|motivo)\\b.*\\?|algo mas|que necesitas?\\W*$|como esta|cuentanos|cuentame|(?:puedo|podemos) ayudar|que te trae",
  "quel probleme (?:rencontr|avez)|comment (?:puis-je|pouvons-nous|peut-on|puis je|allez|ca va)|en quoi|que (?:puis-je|pouvons-nous|se passe|s'est-il)|quel(?:le)? est (?:le|votre|la) (?:probleme|souci|question|demande)|decri\\w+ (?:brievement )?(?:le|votre|ton) (?:probleme|demande)|(?:objet|motif) de (?:votre|ta|l')|autre chose|(?:puis-je|pouvons-nous) (?:vous |encore )?aider|de quoi s'agit|quel est le motif",
  "(?:em|no) que (?:posso|podemos)|como (?:posso|podemos)|o que (?:aconteceu|houve|se passa|se passou|ocorreu)|qual (?:e )?(?:o |a )?(?:seu |sua |teu )?(?:problema|duvida|questao|motivo)|descrev\\w+ (?:o|seu) (?:problema|pedido)|qual (?:e )?o (?:assunto|motivo)|mais (?:alguma|algo)|algo mais|(?:posso|podemos) (?:te |lhe )?ajudar|como esta|tudo bem\\?",
  "che problema|come (?:posso|possiamo|stai|sta\\b|va\\b)|in (?:che )?(?:cosa|modo) (?:posso|possiamo)|cosa (?:e successo|posso|possiamo|succede)|qual e il (?:problema|tuo problema|suo problema|motivo)|(?:descriv\\w+|raccont\\w+) (?:brevemente )?(?:il|la) (?:suo |tuo |sua |tua )?(?:problema|richiesta)|altro\\b.*\\?$|(?:posso|possiamo) (?:ancora )?(?:aiutar|fare)|di cosa (?:si tratta|ha[i]? bisogno)",
);

/** Tells the customer to say something, without a question mark. */
export const REQUESTS = anyOf(
  "\\b(?:please|kindly|pls)\\b|(?:i|we)(?:'ll| will|'d)?(?: just| also| first)* (?:need|require)\\b|^(?:just )?(?:enter|type|provide|share|give|send|tell|choose|select|pick|confirm|state|reply with|write|leave|let (?:me|us) (?:know|have))\\b",
  "\\bbitte\\b|(?:nennen|geben|senden|schreiben|wahlen|teilen|schicken) sie|(?:ich|wir) (?:brauch|benotig)\\w+|(?:brauche|benotige|brauchen|benotigen) (?:ich|wir)|^(?:nenne?|gib|schreibe?|sende|schicke?|wahle|teile)\\b",
  "^(?:escrib[ea]|indic(?:a|que)|dime|dinos|diganos|introduce|introduzca|ingres[ae]|proporcion[ae]|facilit[ae]|compart[ea]|elige|elija|seleccion[ae]|envi[ae]|confirm[ae])(?:me|nos)?\\b|\\bpor favor\\b|\\bnecesit(?:o|amos|aria)\\b",
  "(?:^|, )(?:indiquez|saisissez|entrez|donnez|envoyez|precisez)\\b|merci de (?:me |m'|nous |bien vouloir )*(?:\\w+er|\\w+ir|\\w+re)\\b|veuillez|^(?:choisissez|tapez|selectionnez)\\b|(?:j'ai|nous avons|j'aurais|j'aurai) besoin|il (?:me|nous) faut|s'il (?:vous|te) plait",
  "^(?:digite|informe|indique|escreva|envie|insira|escolha|selecione|diga|confirme|preencha)\\b|\\bpreciso\\b|\\bprecisamos\\b",
  "^(?:inserisc[ia]|scriv[ia]|indic(?:a|hi)|di(?:mmi|cci)|scegli|scelga|selezion[ai]|fornisc[ia]|conferm[ai]|invi[ai]?)(?:mi|ci)?\\b|\\bmi serv(?:e|ono)\\b|(?:ho|abbiamo|avrei) bisogno|\\bper favore\\b|\\bper cortesia\\b|^(?:mi|ci) (?:indichi|dica|descriva|dia|fornisca|scriva|invii|confermi|mandi|lasci)\\b",
);

/** A question in English whose mark is missing. */
export const UNMARKED =
  /^(?:what|which|when|where|who|how|why)\b(?: \w+){0,4} (?:do|does|did|is|are|can|could|would|should|will|have) (?:you|your|the|we|it)\b/;

/** Wants a thing said, though it is built like a yes-or-no question. */
const ASKS_FOR = anyOf(
  "\\b(?:can|could|may|might|would|will)\\b.*\\b(?:give|tell|share|provide|send|confirm|type|enter|have|get|describe|explain|know|specify|let|ask|note|help me with|take|paste|upload|copy|repeat|spell|read|show)\\b|\\bdo you have (?:your|the|an?)\\b|\\bis there (?:an?|any)(?: \\w+){0,2} (?:number|e-?mail|name|address)\\b|what|mind (?:giv|tell|shar|provid|send)ing",
  "(?:konn\\w+|kann\\w*|durft\\w+|darf|wurd\\w+) .*(?:nenn|geb|sag|mitteil|schreib|schick|send|verrat|beschreib|haben|erfahren|bestatig|fragen)|(?:haben sie|hast du) (?:die|ihre|deine|eine)",
  "(?:pued\\w+|podr\\w+|me (?:das|dices|da|dice|indicas|facilitas|pasas)|tiene[s]?|serias)\\b",
  "(?:pouv\\w+|peux|pourr\\w+|puis-je|avez-vous|as-tu)\\b",
  "(?:pode\\w*|posso|poderia|consegue|me (?:passa|diz|informa)|tem (?:o|a) )",
  "(?:puoi|potrest\\w+|potrebbe|posso|mi (?:dai|dici|dice|dica|confermi|conferma|lasci|lascia|da|puo)|puo|hai (?:il|la|a portata)|ha (?:il|la))\\b",
);
/** Opens a question that is answered by yes or no. */
const YES_NO = anyOf(
  "^(?:have|has|did|do|does|are|is|were|would|shall|should|will|am)\\b|^was (?:it|the|this|that|there|your|my|everything|anything|he|she)\\b",
  "^(?:hab(?:en|e|t)|hast|hat|ist|sind|war|waren|bist|mocht\\w+|woll\\w+|willst|soll\\w*|hatt\\w+|wurd\\w+|geht|funktioniert|gibt|passt|stimmt|konn\\w+|kann\\w*)\\b",
  "^(?:has|ha|han|es|esta|estas|tiene[s]?|quiere[s]?|desea[s]?|prefiere[s]?|ya|le gustaria|te gustaria|sigue|funciona|es correcto|pued\\w+)\\b",
  "^(?:avez-vous|as-tu|est-ce|etes-vous|es-tu|souhaitez|voulez|veux|preferez|est-il|y a-t|votre .* est-)",
  "^(?:voce|ja|e\\b|esta|tem|quer|deseja|gostaria|prefere|consegue|funciona)\\b",
  "^(?:hai|ha|e\\b|sei|vuoi|vuole|preferisci|preferisce|desideri|ti andrebbe|funziona|puoi|mi confermi)\\b",
);
const OPEN_WORD = anyOf(
  "^(?:\\S+ ){0,3}(?:what|which|why|how|where|who|whom|when)(?:'s|'re)?\\b",
  "^(?:\\S+ ){0,2}(?:was|welche[rsnm]?|wie|warum|wieso|wo|wohin|woher|wer|wem|wann|wieviel\\w*|seit wann)\\b",
  "^[¿\\s]*(?:\\S+ ){0,3}(?:que|cual(?:es)?|como|donde|adonde|por que|quien|cuando|cuant[oa]s?)\\b",
  "^(?:\\S+ ){0,2}(?:quel(?:le)?s?|que|qu'|quoi|comment|ou|pourquoi|qui|quand|combien)\\b",
  "^(?:\\S+ ){0,2}(?:o que|qual|quais|onde|por que|quem|quando|quant[oa]s?)\\b",
  "^(?:\\S+ ){0,2}(?:che|cosa|quale?|quali|dove|perche|chi|quando|quant[oaie])\\b",
);
/** "o" is "or" in Spanish and Italian, but an article in Portuguese. */
const PORTUGUESE = /\b(?:voce|seu|sua|teu|tua|nao|qual e|tem|uma?|quer|foi)\b/;
const isEitherOr = (folded: string): boolean =>
  / (?:or|oder|ou) /.test(folded) || (/ o /.test(folded) && !PORTUGUESE.test(folded));
const CHOOSES =
  /\b(?:choose|select|pick|options?|wahle\w*|auswahl|elige|elija|seleccion\w+|choisi\w+|escolha|selecione|scegli\w*)\b/;

/** "And your date of birth?" */
const NAMES_ONLY =
  /^(?:the|your|der|die|das|ihre?n?|deine?n?|tu|su|votre|ton|ta|seu|sua|teu|il tuo|il suo|la tua|la sua|o seu|a sua)(?: [^\s?]+){1,4} ?\?$/;

/** Whether a folded sentence wants one of few answers. */
export function wantsChoice(folded: string): boolean {
  if (CHOOSES.test(folded)) return true;
  const bare = folded.replace(/^[¿¡\s]+/, "");
  if (NAMES_ONLY.test(bare) && !isEitherOr(bare)) return false;
  if (YES_NO.test(bare)) return !/^(?:was|es|e) .*\b(?:what|which|welche\w*)\b/.test(bare) || isEitherOr(bare);
  if (OPEN_WORD.test(bare)) return isEitherOr(bare) && !/^(?:\S+ )?(?:wie|how)\b/.test(bare) && /\?$/.test(bare);
  return !ASKS_FOR.test(bare);
}

/** Whether a folded sentence wants the thing itself that it names ("do you have your order number?"). */
export function wantsValue(folded: string): boolean {
  const bare = folded.replace(/^[¿¡\s]+/, "");
  return ASKS_FOR.test(bare) || !YES_NO.test(bare) || OPEN_WORD.test(bare);
}

/** Our side says that what the customer gave is none. */
export const REFUSES = anyOf(
  "(?:not|n't|isn't|no)\\b.{0,25}\\b(?:valid|recogni[sz]e|correct|look like|match)|\\binvalid\\b|(?:^|\\b(?:i|we|sorry,?|but|afraid) )(?:can't|cannot|can not|couldn't|could not|didn't|did not|am unable to|are unable to|was not able to|wasn't able to|were not able to|weren't able to|unable to) (?:find|locate|recogni[sz]e|match)|no (?:booking|order|account|reservation)s? (?:was |were )?(?:found|with)|not found|please try again|doesn't exist|check (?:it|the number) (?:again|and)",
  "ungultig|(?:(?:ich|wir)\\b.{0,60}|(?:wurde|wird|ist|leider) )nicht (?:gefunden|finden|gultig|korrekt|erkannt|zuordnen)|(?:keine|kein) (?:bestellung|buchung|auftrag|konto)\\b.*(?:gefunden|finden)|versuch\\w* (?:sie )?es (?:bitte )?(?:erneut|noch ?mal)",
  "no (?:es|parece)(?: un[ao]?)? .{0,25}(?:valid|correct)|no (?:encuentro|encontramos|he encontrado|hemos encontrado|existe|reconozco)|invalid[oa]|intentalo de nuevo|vuelve a intentar",
  "(?:pas|plus) (?:valide|trouve|reconnu|correct)|introuvable|(?:je|nous) ne (?:trouve|trouvons|reconnais\\w*|parviens|parvenons)|invalide|veuillez reessayer",
  "nao (?:encontrei|encontramos|foi encontrad[oa]|e valid[oa]|existe|localizei|localizamos|reconheco|reconhecemos|parece)|invalid[oa]|tente novamente",
  "non (?:trovo|troviamo|e valid[oa]|risulta|riesco a trovare|esiste|riconosc\\w+|sembra)|non valid[oa]|riprova",
);

/** Asks for the same thing again after it was turned down, in no words of its own. */
export const ASKS_AGAIN =
  /\b(?:check|again|sure|correct|right|verify|try|typo|pruf\w*|erneut|noch ?mal|richtig|revis\w+|comprueb\w+|nuevo|seguro|verif\w+|reess\w+|sur|novamente|confira|certeza|riprov\w+|controll\w+|sicuro)\b/;

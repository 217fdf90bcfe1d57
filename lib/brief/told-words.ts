// What our side says without saying anything of the matter, and how it promises; patterns are for folded text.
import { anyOf } from "./any-of";

/** "I'm Ada, the assistant of Acme." Also what a helper says of itself: what it is, can do and is still learning. */
export const INTRODUCES = anyOf(
  "\\b(?:virtual|digital|automat(?:ed|ic)|ai)(?:,? \\w+)? (?:assistant|helper|agent|bot|guide|concierge)\\b|\\bchat ?bot\\b|^(?:i'?m|i am)\\b.*\\b(?:robot|bot|machine|program|assistant|helper|concierge|guide)\\b|^(?:i'?m|i am) [a-z]+, (?:your|the|an?) ",
  "^i (?:can|could|am able to|know how to) (?:only |also |already )?(?:answer|help|assist|guide|track|do (?:a lot|many|most)|find most|understand)|^i (?:only |usually |can only )?(?:answer|reply|respond|speak|understand|work) |\\bi(?:'m| am) (?:still )?(?:learning|in training|new here)|^(?:just )?think of me\\b|\\baround the clock\\b|\\bday (?:and|or) night\\b|^if i (?:can't|cannot|don't|do not|am not able|am stuck)|\\bi(?:'ll)? (?:do|try) my best|come to the right place|^this is (?:mr|mrs|ms|miss|dr)\\b|^(?:this is|i'?m|i am) [a-z]+(?: [a-z]+)?, (?:head|manager|lead|team|from|your|the)\\b|^[a-z]+ (?:speaking|at your service)\\b|^you(?:'ve| have) (?:come|found)\\b",
  "\\b(?:virtuelle|digitale|automatische)[rsnm]? (?:\\w+ )?(?:assisten|helfer|berater|kolleg|agent)|\\bchatbot\\b|^ich bin .*(?:roboter|bot\\b|programm|assisten|helfer)|^(?:sie|du) (?:sprechen|sprichst|chatten|chattest|schreiben|schreibst) (?:hier |gerade |jetzt )*mit\\b|^ich (?:kann (?:nur |auch |schon )?(?:einfache |viele |ihre |deine )?fragen|beantworte|helfe (?:ihnen|dir))\\b|^ich (?:lerne|ube) noch\\b|\\bin ausbildung\\b|\\bschon, dass (?:sie|du)\\b|\\brund um die uhr (?:fur|da)\\b|^wenn ich (?:nicht|etwas nicht)",
  "\\b(?:asistente|agente|ayudante|bot) (?:virtual|digital|automatic[oa])\\b|^soy .*(?:robot|bot\\b|asistente|programa)|^(?:esta|estas|usted esta) (?:hablando|chateando|conversando)\\b|^(?:respondo|resuelvo|contesto|puedo responder)\\b|\\baprendiendo\\b|^si no (?:puedo|se)\\b|^estoy aqui para\\b",
  "\\b(?:assistante?|agent|robot|conseiller) (?:virtuel|numerique|automati)|\\ba l'appareil\\b|^moi,? c'est\\b|^c'est [a-z]+ (?:de|du|des)\\b|^(?:vous (?:etes|parlez|discutez|echangez)|tu (?:parles|discutes)) (?:en (?:relation|ligne|contact) |actuellement |maintenant )*avec\\b|^je (?:suis|ne suis) .*(?:robot|programme|assistant)|^je (?:reponds|peux repondre|sais repondre)\\b|\\bje fais (?:de )?mon (?:mieux|possible)|\\bj'apprends\\b|^si je (?:ne|n')|^je suis la pour\\b",
  "\\b(?:assistente|agente|atendente|ajudante) (?:virtual|digital|automatic[oa])\\b|^(?:eu )?sou .*(?:robo|bot\\b|assistente|programa)|^(?:aqui |daqui )?(?:fala|quem fala e)\\b|^(?:esta|voce esta) (?:a )?(?:fala|conversa)(?:r|ndo) com\\b|^(?:respondo|posso (?:responder|tirar)|tiro)\\b|\\b(?:aprendendo|a aprender)\\b|^estou (?:aqui )?para (?:ajudar|tirar|responder)|^estou aqui\\b|^se (?:eu )?nao (?:conseguir|souber)\\b",
  "\\b(?:assistente|operatore|aiutante) (?:virtuale|digitale|automatic[oa])\\b|^sono .*(?:robot|bot\\b|assistente|programma)|^qui (?:e|parla)\\b|^(?:[a-z]+, )?sono [a-z]+, (?:il|la|l')|^di solito rispondo\\b|^(?:sta|stai) (?:parlando|chattando|scrivendo) con\\b|^(?:rispondo|posso rispondere)\\b|\\bsto (?:ancora )?imparando\\b|\\bci provo\\b|^se non (?:riesco|so|posso)\\b|^sono qui per\\b",
  "^this is (?:the |your )?(?:[a-z]+ ){0,3}(?:help ?desk|support|service|desk|team|assistant|bot)\\b|^you(?:'re| are) (?:speaking|talking|chatting) (?:with|to)\\b|\\bat your service\\b|\\ba votre (?:ecoute|service|disposition)\\b|\\bzu (?:ihren|deinen) diensten\\b|\\ba (?:su|tu) (?:servicio|disposicion)\\b|\\bal (?:suo|tuo) servizio\\b|\\ba(?:o)? (?:seu|sua) (?:servico|disposicao|dispor)\\b",
  "^(?:i'?m|i am|my name is|this is|it's|you(?:'re| are) (?:now )?(?:chatting|talking|speaking|connected|through) (?:with|to))\\b(?! (?:sorry|afraid|sending|going|about|happy|glad|not|an? (?:automatic|known))).*(?:assistant|bot\\b|support|team|agent|colleague|help you|take over|here\\b|\\bname is|^this is \\w+\\W*$|^i(?:'m| am) \\w+\\W*$)",
  "^(?:i'?m|i am|this is|my name is) [a-z]+(?: [a-z]+)?[.!,]?(?: and .*)?$",
  "^(?:(?:herr|frau|mr|mrs|ms|dr|senora?|sra?|madame|monsieur|dott|signora?)\\.? )?[a-z]+ (?:from|vom|von|aus|de|del|do|da|dal|della|du) (?:[a-z]+ ?){1,4}\\W*$",
  "^you(?:'ve| have) reached\\b|^(?:you(?:'re| are)) (?:now )?through to\\b",
  "^[a-z]+ here\\b|^\\w+ from (?:the )?(?:support|service|customer)",
  "^(?:ich bin|hier (?:ist|spricht|schreibt)|mein name ist)\\b",
  "^(?:soy|me llamo|mi nombre es|te (?:habla|atiende|saluda))\\b",
  "^(?:je suis|je m'appelle|ici \\w+|mon nom est)\\b(?! (?:desole|en train))",
  "^(?:sou (?:o|a|\\w+)\\b|eu sou|meu nome e|aqui e)\\b",
  "^(?:sono (?:l'|il |la |\\w+\\W*$|\\w+, )|mi chiamo|qui (?:e )?\\w+ (?:del|dal))",
);

/** What an opening message says of the shop, not of the helper: "Our depot is closed today." */
export const NOTICE = anyOf(
  "^(?:please note|note that|attention|important)\\b|^(?:our|the|all|some|most|many|due|because|owing|from|until|on|at|in|deliver\\w+|orders?|parcels?|payments?|there|currently|today|tomorrow|we(?:'re| are| have|'ve)(?! (?:here|happy|glad|delighted|received|got)))\\b",
  "^(?:bitte beachten|hinweis|achtung)\\b|^(?:unser\\w*|der|die|das|alle|einige|wegen|aufgrund|am|ab|bis|seit|im|in|derzeit|aktuell|zurzeit|momentan|heute|morgen|es (?:gibt|kommt|kann)|wir (?:haben|sind)(?! (?:fur|da|gern)))\\b",
  "^(?:aviso|atencion|tenga en cuenta|ten en cuenta)\\b|^(?:nuestr\\w+|el|la|los|las|todos|todas|por|debido|hoy|manana|actualmente|desde|hasta|estamos|hay)\\b",
  "^(?:attention|a noter|veuillez noter)\\b|^(?:notre|nos|le|la|les|l'|en raison|suite|aujourd'hui|demain|actuellement|jusqu|depuis|tou(?:s|tes)|il y a|nous (?:avons|sommes)(?! (?:la|ravis|heureux)))\\b",
  "^(?:aviso|atencao)\\b|^(?:noss\\w+|o|a|os|as|todos|todas|devido|hoje|amanha|atualmente|desde|ate|estamos(?! aqui)|ha)\\b",
  "^(?:avviso|attenzione)\\b|^(?:nostr\\w+|il|la|gli|le|l'|tutt\\w+|a causa|oggi|domani|attualmente|fino|da|siamo(?! qui)|ci sono|c'e)\\b",
);
/** It speaks of itself, whatever begins the sentence. */
export const OF_ITSELF =
  /\b(?:bot|chat ?bot|robot|robo|assisten\w*|asistente|assistante?|assistente|helper|helfer|this chat|dieser chat|este chat|ce chat|questa chat|virtual|virtuell\w*|virtuel\w*|digital\w*|automat\w*)\b/;

/** Greets, holds, hands over, closes. */
export const IDLE = anyOf(
  "\\bwelcome to\\b|^(?:and |und |y |et |e )?(?:welcome|willkommen|bienvenid[oa]s?|bienvenue|bem-?vind[oa]s?|benvenut[oaie])\\b|\\bwillkommen (?:bei|beim|im|in)\\b|\\bbienvenid[oa]s? a\\b|\\bbienvenue (?:chez|a|au|dans)\\b|\\bbem-?vind[oa]s? (?:a|ao)\\b|\\bbenvenut[oaie] (?:in|da|su|nel)\\b",
  "\\b(?:connect|transfer|put|hand|pass)(?:ing|ed)?\\b.{0,12}\\b(?:you|this chat|chat|conversation)\\b|let me (?:get|find|check|look|see|have|take|just|connect|transfer|pass)|(?:some(?:one|body)|an? (?:agent|colleague|person|specialist|advisor)|our team|they|we|i)(?:'ll| will) (?:be|join|take over|reply|respond)(?: right)? ?(?:with you|here|you|shortly|soon|in a moment)",
  "(?:one|a|just a) (?:quick )?(?:moment|second|sec|minute)\\b|bear with|hold on|hang on|please (?:wait|hold)|thank(?:s| you)|with you (?:shortly|soon|in a)|i(?:'ll| will) (?:just )?(?:check|look|have a look|take a look|find out|see)\\b|i(?:'m| am) (?:just )?(?:checking|looking|here|(?:alerting|getting|calling|fetching|notifying|bringing)(?: in)? (?:an?|the|my|our)\\b)",
  "^(?:oh|oops|ouch|oje|vaya|mince|aie|nossa)\\b.{0,25}[!,]|\\b(?:i|we) hope\\b|\\bich hoffe\\b|\\bdarf (?:so )?nicht (?:passieren|sein)|\\bsollte (?:so )?nicht (?:passieren|sein)|\\bno deberia (?:pasar|ocurrir)|\\bn'aurait pas du\\b|\\bce n'est pas normal|\\bnao devia (?:acontecer|ter)|\\bnon (?:dovrebbe|doveva) (?:succedere|accadere)|\\bshould(?:n't| not) (?:have )?happen|\\bespero que\\b|\\bj'espere\\b|\\bspero che\\b|have a (?:nice|great|good|lovely|wonderful|pleasant)|you(?:'re| are) (?:very |most )?welcome|my pleasure|(?:glad|happy|pleased|nice|good) to (?:help|hear|meet|see|assist)|feel free|don't hesitate|look(?:ing)? forward|apologi[sz]e|sorry\\b|i (?:completely |fully |totally )?(?:understand|see)\\b|(?:don't|do not|didn't|did not) (?:quite |fully )?(?:understand|catch|get that)|(?:reach|reaching) out|enjoy|take care|good ?bye|happy to help|(?:we|i) (?:usually|normally|typically|aim to|try to|always) (?:answer|reply|respond|get back)|(?:the )?(?:average|usual|typical) (?:wait|reply|response|answer)|that's (?:not (?:what|how|good|ok|okay|acceptable|right)|great|good|fine|ok|okay)|sounds good|\\bi can help\\b|(?:be|i'm) (?:happy|glad) to|how can i help|before i hand you over|could you share",
  "(?:verbinde|leite|ubergebe|stelle)\\b.*(?:sie|dich|weiter|durch)|(?:kolleg\\w*|mitarbeiter\\w*|jemand)\\b.*(?:gleich|in kurze|meldet|ubernimmt|kummert)|(?:einen?|kurzen?) (?:kleinen )?(?:moment|augenblick)|ich (?:schaue|prufe|sehe|checke)\\b|schonen (?:tag|abend)|gern(?:e)? geschehen|(?:tut|tate) (?:mir|uns) (?:sehr )?leid|ich verstehe|danke|freu\\w*|entschuldig|bitte (?:warten|haben)|melden sie sich",
  "\\b(?:te|le|os|les) (?:paso|pongo|conecto|transfiero|derivo)\\b|un (?:momento|segundo|instante)|(?:dejame|dejeme|permiteme|voy a) (?:ver|revisar|comprobar|mirar|consultar)|(?:estoy|sigo) (?:revisando|mirando|comprobando|aqui)|lo siento|lamento|gracias|que tengas|buen dia|de nada|encantad[oa]|entiendo|disculp|un (?:agente|companero) (?:te|le)",
  "je (?:vous|te) (?:transfere|mets|passe|redirige)|un (?:instant|moment)|je (?:verifie|regarde|consulte)\\b|laissez-moi|desole|merci|bonne (?:journee|soiree)|je vous en prie|avec plaisir|je comprends|excus|ravi|un (?:conseiller|collegue) (?:va|vous|prend)|n'hesitez",
  "vou (?:te |lhe )?(?:transferir|passar|verificar|consultar|checar|ver\\b)|(?:so )?um (?:momento|instante|minuto)|deixe-me|estou (?:verificando|a verificar|aqui)|lamento|desculpe|sinto muito|obrigad[oa]|tenha um|bom dia|de nada|entendo|prazer|um (?:colega|atendente) (?:vai|ira)",
  "(?:ti|la|vi) (?:passo|trasferisco|metto|collego)\\b|un (?:attimo|momento|istante)|(?:controllo|verifico|guardo)\\b|mi dispiace|grazie|buona (?:giornata|serata)|prego\\b|capisco|scus|piacere|un (?:operatore|collega) (?:ti|la|arriv|sara)",
);

/** Comes back to the customer: a promise even where it begins by looking. */
export const STANDS_OVER_IDLE =
  /\b(?:get|come|write|report) back to you|\bcall(?:ing)? you|let you know|keep you (?:posted|updated)|melde(?:n)? (?:mich|uns)|sage (?:ihnen|dir)|te (?:aviso|avisamos|aviaremos|escribo|llamo)|je (?:reviens vers|vous (?:tiens|rappelle))|(?:retorno|aviso)\b|ti (?:faccio sapere|aggiorno|richiamo)/;

export const PROMISES = anyOf(
  "\\b(?:tomorrow|manana|demain|amanha|domani)\\b",
  "\\b(?:meldet|melden) (?:sich|uns|mich)\\b|\\b(?:vai|vao|ira|irao) [a-z]+[aei]-l[oa]s?\\b",
  "\\b(?:une?|le|notre|votre|nos|vos|ce|cette) [a-z'-]{3,}(?: [a-z'-]{3,})? (?:(?:vous|te|le|la|les|lui|en|y) )*[a-z]{2,}(?:[eid]ra|[eid]ront)\\b",
  "\\b(?:i|we|you|it|they|he|she|that|this)'ll\\b|\\bwill\\b|\\bgoing to\\b|\\bi(?:'m| am) sending|\\bwe(?:'re| are) sending",
  "\\b(?:ich|wir) (?:werde|werden)\\b|\\b(?:werde|werden) (?:ich|wir)\\b|\\bwird (?:ihnen|dir|sich|morgen|heute|bis)\\b|\\bwerden (?:sie|ihnen|dir)\\b|\\b(?:sie|du|ihr) (?:erhalten|erhaltst|bekommen|bekommst|horen|horst)\\b|\\b(?:erhalten|bekommen) sie\\b",
  "\\b(?:ich|wir) (?!hab|kann|kenn|konn|brauch|seh|find|sind|bin|biet|empf|bitt|muss|durf|moch|versteh)\\p{L}+en? (?:ihnen|dir|sie|dich|uns|mich|euch)\\b|\\b(?!hab|kann|kenn|konn|brauch|seh|find|sind|bin|biet|bitt|muss)\\p{L}+e ich (?:ihnen|dir|sie|dich)\\b".replaceAll(
    "\\p{L}",
    "[a-zß]",
  ),
  "\\b(?:vamos|voy) a [a-z]+[aei]r|\\bvan? a [a-z]+r\\b|\\bte (?:envio|mando|llamo|aviso)\\b|\\ble (?:envio|mando|llamo|aviso)\\b",
  "\\b(?:je|nous|vous|on|il|elle|ils|elles) (?:(?:vous |te |le |la |les |lui |en |y |nous |t'|l'|m'))*[a-z]{2,}(?:rai|rons|rez|ra|ront)\\b|\\b(?:votre|notre|le colis|la livraison|le remboursement) (?:[a-z]+ )?(?:vous )?[a-z]{2,}ra\\b|\\b(?:sera|seront) [a-z]+e?s?\\b|\\b(?:arrivera|partira|recevra|rappellera|appellera|contactera)\\b|\\bje vous (?:envoie|rappelle|rembourse|tiens)\\b|\\bnous vous (?:envoyons|remboursons|rappelons|tenons)\\b|\\b(?:je|nous) (?:vais|allons) [a-z]+",
  "\\b(?:vamos|vou) (?:te |lhe |o |a )?[a-z]+r\\b|\\b(?:vai|vao|ira|irao) [a-z]+r\\b",
  "\\b(?:ti|le|vi) (?:invio|mando|chiamo|richiamo|rimborsiamo|spediamo|inviamo)\\b",
);
/** A French participle ("est réparé") ends like a Spanish future ("repararé"). */
const NO_PARTICIPLE = String.raw`(?<!(?<![\p{L}])(?:est|été|ai|avons|avez|ont|sont|êtes|a (?:bien |déjà )?été)\s(?:(?:bien|déjà|aussi)\s)?\p{L}{0,20})`;
/** Futures that only their accent or ending tells; for text in small letters with accents. */
export const PROMISES_ACCENTED = new RegExp(
  String.raw`(?<=[\p{L}]{2})${NO_PARTICIPLE}(?:aré|eré|iré|aremos|eremos|iremos|ará|erá|irá|arán|erán|irán|arei|erei|irei|arão|erão|irão|erò|irò|erai|irai|eremo|iremo|erà|irà|erete|irete|eranno|iranno|arás|erás|irás)(?![\p{L}])|(?<![\p{L}])(?:sarà|avrà|verrà|verranno|saranno|avranno|dovrà|potrà|darò|farò|daremo|faremo|será|dará)(?![\p{L}])`,
  "u",
);

/** Where to find what was just asked for, or how it looks. */
export const WHERE_TO_FIND =
  /\b(?:(?:you(?:'ll| can| will)?|it) (?:can )?(?:be )?(?:find|found) it\b|can be found|it(?:'s| is) (?:in|on|at) (?:the|your)|(?:it )?(?:starts|begins) with|for example|e\.g\.|looks like|(?:sie|du) find(?:en|est) (?:sie|die|diese|den)|sie steht|(?:l[ao]|el numero) (?:encuentras?|encontraras?|tienes)|empieza por|\bl[oa] (?:ves|ve|puedes? ver)\b|aparece en|figura en|steht (?:auf|in|oben|unten)|indiquee? sur|figure sur|aparece n[oa]|lo trova|e scritto|you(?:'ll| will| can)? see it|vous (?:le|la) trouve|il (?:se trouve|commence)|encontra(?:-o|-a|o)?|esta no|lo trov[ia]|la trov[ia]|inizia con)/;

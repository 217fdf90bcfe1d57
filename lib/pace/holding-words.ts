// How agents say that they are looking into something, as data: folded (lower case, no accents), one row a way of saying.
// What stands in more than one list is told apart by `is-holding-line`.
const any = (...rows: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${rows.join("|")})(?![\\p{L}\\p{N}])`, "u");

/** The answer is still owed: somebody looks, asks, waits for somebody else, or will come back. */
export const LOOKING = any(
  // English
  "let me (?:just |quickly |please |first |go and |go |see if i can )*(?:check|look|see|find|verify|ask|confirm|investigate|pull|take a (?:quick |closer )?look|have a (?:quick |closer )?look|dig|review|speak|talk|consult|search|access|open|double.?check|get (?:that|this|those|your|the|someone|somebody|a colleague))",
  "(?:i'll|i will|(?:i'm|i am|we're|we are)(?: just| now)? (?:going to|gonna)|we'll|we will)(?: (?:just|quickly|now|go|go and|have to|need to|be))* (?:check|look (?:into|for|at|up|that|this|it)|find out|investigate|ask|verify|double.?check|take a (?:quick |closer )?look|have a (?:quick |closer )?look|see what|checking|looking into|asking|searching|consult)",
  "i(?:'ll| will) (?:just |also )?(?:get back to you|come back to you|let you know|update you|keep you (?:posted|updated|informed)|follow up|be (?:right )?(?:back|with you)|return)",
  "(?:and )?will (?:update you|keep you (?:posted|updated|informed)|be (?:right )?(?:back )?with you|get back to you|let you know)",
  "(?:we(?:'ll| will)|and) (?:get|come) back to you",
  "(?:i|we|(?:my|our) (?:colleagues?|team|specialist|manager|supervisor))(?:'ll| will) (?:just |also |then )?(?:(?:contact|call|phone|ring) you(?: back)?|reach (?:back )?out(?: to you)?|(?:write|e-?mail)(?: to)?(?: you)? (?:back|again))",
  "you(?:'ll| will) hear (?:back )?from (?:me|us)",
  // Nobody is there: the answer comes when somebody is.
  "we(?:'ll| will) (?:answer|reply|respond)(?: to)?(?: you| it| that| your message)? (?:as soon as|first thing|when|once)",
  "wir (?:be)?antworten(?: (?:ihnen|dir|sie|darauf|ihre nachricht))*,? (?:sobald|wenn)",
  "(?:le|te|les|os) responderemos (?:en cuanto|cuando|tan pronto)",
  "nous (?:vous|te) repondrons (?:des|a notre retour|lorsque|quand)",
  "(?:vamos responder|responderemos) (?:assim que|quando|logo que)",
  "(?:le|ti|vi) risponderemo (?:non )?(?:appena|quando)",
  "while i (?:check|verify|look|review|find|pull|search|confirm|get|ask|do (?:that|this|so)|open)",
  "(?:i'm|i am|we're|we are|am|still)(?: (?:still|just|now|currently|already|presently|in the process of))* (?:checking|looking|searching|investigating|working on (?:it|this|that|your)|waiting (?:for|on)|asking|verifying|reviewing|reading|trying to find|consulting|digging|reaching out|contacting|calling|getting in touch|almost done|going through|following up|making sure|on it)",
  "(?:i'm|i am) staying on it|just waiting (?:for|on)|and let you know|i(?:'ll|'d)? (?:still )?need (?:just |about )*(?:a (?:bit|little) |some )?more time",
  "(?:my |our |the |a |another )?(?:colleagues?|team|specialist|supervisor|manager|warehouse|department|they|engineers?)(?: (?:is|are))(?: (?:still|just|now|currently|already))* (?:checking|looking|working|investigating|on it)",
  "(?:looking|checking)(?: up)? (?:into )?(?:it|this|that)(?: (?:now|up|for you|right now))*",
  "i(?: just)? (?:need|have) to (?:check|look|ask|verify|find out|confirm (?:this|that|it)? ?with)",
  "i(?: have|'ve)? (?:just )?(?:asked|passed (?:this|that|it)|forwarded (?:this|that|it)|contacted|escalated (?:this|that|it))(?: (?:on|over|my|our|the|a|to|with|colleague|team|specialist|warehouse|department|technical|billing|supervisor|manager))* (?:and (?:am |i'm |i am )?(?:waiting|will|i'll)|waiting)",
  // Deutsch
  "(?:ich|wir) (?:schaue?n?|sehe|sehen|prufe?n?|kontrolliere|uberprufe|klare|frage|erkundige|suche|recherchiere|checke|gucke)(?: (?:das|dies|es|mal|kurz|eben|schnell|gerade|gleich|fur|sie|dich|mir|mich|nach|noch|einmal|jetzt|bei|meinem|meiner|dem|der|kollegen|kollegin|team|den|die|ihre|ihren|deine|bestellung|sendung|status|nochmal|hier|im|in|system|ab|an|intern))*",
  "lassen sie mich(?: (?:das|dies|kurz|eben|schnell|mal|einmal|gerade))* (?:prufen|schauen|nachsehen|nachschauen|klaren|fragen|uberprufen|nachfragen)",
  "lass mich(?: (?:das|dies|kurz|eben|schnell|mal|einmal|gerade))* (?:prufen|schauen|nachsehen|nachschauen|klaren|fragen|uberprufen|nachfragen)",
  "(?:ich )?(?:muss|werde|will|mochte)(?: ich)?(?: (?:das|dies|kurz|eben|schnell|mal|einmal|gerade|noch|fur|sie|dich|intern|mit|einem|kollegen|bei|der|dem|mich|umgehend|sofort|gleich|direkt|gerne?|naturlich|jetzt))* (?:prufen|schauen|nachsehen|nachschauen|klaren|nachfragen|uberprufen|erkundigen)",
  "(?:schaue|sehe|prufe|klare|frage) (?:ich )?(?:das |dies |es )?(?:sofort|kurz|gleich|eben|gerade|mal|schnell|nach)",
  "(?:bin|ich bin) (?:noch |gerade |weiterhin |immer noch )?(?:dabei|am prufen|am suchen|dran)",
  "ich (?:melde mich|komme)(?: (?:gleich|sofort|dann|wieder|bald|dazu|darauf|bei|ihnen|dir|zuruck|in|kurze))*(?: (?:zuruck|bei ihnen|bei dir|wieder))?",
  "ich warte (?:noch |gerade )?auf",
  "(?:ich rufe|wir rufen) (?:sie|dich)(?: [^ .]+){0,5} (?:zuruck|wieder an)|(?:sie horen|du horst)(?: [^ .]+){0,4} von (?:mir|uns)",
  "(?:ich gebe|wir geben) (?:ihnen|dir) (?:bis|um|gegen|spatestens|in|innerhalb) [^.]{1,30} bescheid",
  "ich bin gleich (?:wieder|zuruck)|ich gebe (?:ihnen|dir)(?: (?:gleich|sofort|dann|bald))* bescheid|ich halte (?:sie|dich) auf dem laufenden",
  "und melde mich(?: (?:gleich|wieder|dann|bei))*",
  // Español
  "(?:dejeme|dejame|permitame|permiteme|permita que)(?: (?:que|lo|la|un|momento|por|favor|rapidamente|primero))* (?:revis\\w+|comprueb\\w+|comprob\\w+|verific\\w+|mir\\w+|ver\\w*|consult\\w+|busc\\w+|averig\\w+|pregunt\\w+|confirm\\w+)",
  "(?:voy a|vamos a|tengo que|tenemos que|debo) (?:revisar|comprobar|verificar|mirar|ver|consultar|buscar|averiguar|preguntar|investigar|confirmar)\\w*",
  "(?:lo|la|ya|ahora|ahora mismo|enseguida|le|te|se)(?: (?:lo|la|mismo))* (?:reviso|compruebo|verifico|miro|consulto|busco|averiguo|confirmo)",
  "(?:estoy|estamos|sigo|seguimos)(?: (?:aun|todavia|ahora|lo))* (?:revisando|comprobando|verificando|mirando|consultando|buscando|esperando|investigando|averiguando|trabajando en)\\w*",
  "(?:le|te|les|os) (?:aviso|avisare|escribo|escribire|respondo|respondere|contesto|contestare|informo|informare|llamo|llamare|mantendre informad[oa]|mantengo informad[oa])",
  "(?:en un momento|enseguida|ahora mismo|en seguida) (?:le|te|se lo|lo|la) \\p{L}+o",
  "me (?:pongo|pondre) en contacto con (?:usted|ustedes|ti|vosotros)",
  "(?:vuelvo|volvere) (?:a (?:escribirle|escribirte|contactarle|contactarte)|con usted|contigo|enseguida|en)",
  // Français
  "(?:laissez|laisse)[ -]moi(?: (?:le|la|rapidement|d'abord|un|instant|regarder|juste))* (?:verifier|regarder|voir|chercher|consulter|demander|me renseigner|controler)",
  "je (?:vais|dois)(?: (?:le|la|vous|te|y|d'abord|rapidement|tout de suite|juste|me))* (?:verifier|regarder|voir|chercher|consulter|demander|renseigner|controler|revenir vers)",
  "je (?:verifie|regarde|cherche|consulte|me renseigne|controle|demande)(?: (?:cela|ca|tout de suite|de suite|pour vous|pour toi|immediatement|a|mon|ma|un|une|mes|collegue|aupres))*",
  "je suis (?:toujours |encore |actuellement )*(?:en train de|a la recherche)(?: \\w+)?",
  "nous (?:verifions|regardons|cherchons)",
  "(?:je|et)(?: vous)? (?:reviens|reviendrai) (?:vers|tout de suite|dans)",
  "je (?:vous|te) demande (?:encore )?(?:un|une|quelques)(?: petit)? (?:instants?|moments?|minutes?|secondes?)",
  "je (?:vous|te) (?:tiens|tiendrai) (?:au courant|informee?)",
  "(?:vous aurez|tu auras) (?:une|ma|notre) reponse (?:avant|d'ici|vers|dans|sous|a|demain)",
  "je (?:vous|te) (?:recontacte|recontacterai|rappelle|rappellerai)",
  "j'attends (?:encore |toujours )?(?:un|une|la|le|leur|sa)",
  // Português
  "(?:deixe|deixa)[ -]?(?:me|eu|-me|que eu)(?: (?:so|rapidamente|primeiro|lhe|te))* (?:verificar|verifique|ver|checar|consultar|conferir|confirmar|procurar|perguntar|dar uma olhada|olhar)",
  "(?:vou|irei|vamos)(?: (?:so|ja|agora|lhe|te|estar))* (?:verificar|ver|checar|consultar|conferir|confirmar|procurar|perguntar|investigar|averiguar|verificando|dar uma olhada|olhar)",
  "(?:estou|estamos|continuo|ainda estou)(?: (?:ainda|agora|aqui))* (?:verificando|vendo|checando|consultando|conferindo|procurando|aguardando|investigando|analisando|buscando|a verificar|a ver|a consultar|a procurar|a aguardar|a analisar)",
  "(?:ja|logo)(?: (?:lhe|te|vos))? (?:respondo|retorno|volto|verifico|aviso|vejo|confirmo|digo)",
  "(?:volto|retorno|retornarei|voltarei)(?: (?:ja|logo|a falar|a contactar|a contacta-lo|o contato|em breve|em|com|ate|as|amanha))+|entr(?:o|arei) em contac?to com (?:voce|o senhor|a senhora|si)",
  "(?:aviso|avisarei|mantenho|manterei)(?: (?:o|a|lhe|te|voce))* ?(?:informad[oa]|assim que|quando)?",
  // Italiano
  "(?:mi lasci|lasciami|lasci(?:a)?mi|mi permetta di|mi faccia|fammi)(?: (?:solo|un|attimo|che))* (?:controllare|verificare|vedere|guardare|chiedere|consultare|cercare|dare un'occhiata)",
  "(?:sto|stiamo)(?: (?:ancora|ora|gia))* (?:controllando|verificando|guardando|cercando|chiedendo|aspettando|attendendo|consultando|facendo una verifica)",
  "(?:adesso|ora|subito)? ?(?:controllo|verifico|chiedo|guardo)(?: (?:subito|ora|adesso|per lei|per te|io|un attimo|con|al|alla|a|il|collega|collegh[ie]|un|una))+",
  "(?:vado a|devo|provo a) (?:sentire|controllare|verificare|vedere|chiedere|cercare)",
  "(?:la|ti|le|vi) (?:aggiorno|aggiornero|ricontatto|ricontattero|richiamo|richiamero|rispondo|rispondero|contatto|contattero|faccio sapere|faro sapere|tengo aggiornat[oa]|terro aggiornat[oa])",
  "mi informo(?: (?:subito|ora|io))*",
  "(?:torno|tornero) (?:subito|da lei|da te|tra|fra|a)",
);

/** Words with which a request to wait may begin. */
const OPENING =
  "(?:(?:ok(?:ay)?|yes|sure|alright|perfect|great|thanks?|thank you|sorry|please|just|and|then|hi|hello|now|if you could|ja|gut|bitte|nur|noch|gerne?|alles klar|und|dann|si|claro|por favor|perfecto|vale|solo|entonces|oui|d'accord|merci|juste|encore|alors|sim|certo|so|entao|bene|ancora|allora|va bene|per favore|un'altra cosa)[ ,]+)*";

/** A clause that asks the customer to wait. */
export const WAIT = new RegExp(
  `^${OPENING}(?:${[
    "(?:(?:a|one)(?: more)?(?: quick| short| little)? (?:moment|sec|second|minute|min)|1 (?:moment|sec|second|min please|minute please))(?![\\p{L}]|.* (?:ago|later|away))",
    "(?:bear|stay) with me|(?:hold|hang) on(?! to)|(?:kindly )?(?:hold|wait|stand by|stay connected)(?: please| while|$)|(?:hold|wait) (?:for )?(?:a|one) (?:moment|second|sec|minute|bit)|sit tight|brb|be right back|gimme (?:just )?(?:a|one|two|\\d+)|(?:still )?(?:checking|searching|looking)(?: now| it| this| that)*$|working on (?:it|this|that)",
    "(?:give|allow|grant) me(?: just)? (?:a|an|one|two|three|some|\\d+|to check)",
    "i need (?:just |about |around |maybe )*(?:a|an|one|two|some|a few|a couple of|\\d+)(?: more)? ?(?:moments?|seconds?|secs?|minutes?|mins?|time)",
    "(?:einen|ein|eine|nen|'?ne) (?:(?:kleinen|kurzen|kleine|kurze) )?(?:moment|augenblick|sekunde|minute)(?![\\p{L}])|moment(?:,? bitte| mal| noch|$)|kleinen moment|augenblick(?: bitte|$)|(?:haben sie )?(?:einen moment |etwas |noch )*(?:geduld|warten sie(?! \\d| bis| mindestens))|bleiben sie (?:bitte |kurz |noch )*dran|(?:geben sie|gib) mir (?:bitte |noch |kurz )*(?:einen|eine|ein|zwei|\\d+)|ich (?:brauche|benotige) (?:noch )?(?:kurz |einen|eine|ein|zwei|\\d+)",
    "(?:un(?: breve)?|deme un|dame un|espere un|espera un|me da un|permitame un) (?:momento|momentito|segundo|segundito|minuto|minutito|instante)(?![\\p{L}])|espere,? por favor|(?:deme|dame|necesito) (?:un|unos|dos|\\d+) (?:\\w+ )?(?:momento|segundo|minuto)s?",
    "(?:un|patientez un)(?: petit)? (?:instant|moment)(?![\\p{L}])|une(?: petite)? (?:minute|seconde)(?![\\p{L}])|(?:merci de|veuillez|je vous (?:prie|demande) de) (?:bien vouloir )?patienter|patientez|ne quittez pas|(?:donnez|accordez|laissez)[ -]moi (?:juste |encore )?(?:un|une|deux|quelques|\\d+)",
    "um(?: breve)? (?:momento|momentinho|instante|segundo|minuto|minutinho|instantinho)(?![\\p{L}])|aguarde(?! \\d)|preciso de (?:alguns|mais|mais alguns) (?:minutos|instantes|segundos)|(?:me da|me de|da-me|de-me|preciso de) (?:so )?(?:um|uns|dois|\\d+) (?:\\w+ )?(?:momento|segundo|minuto|instante)s?",
    "un (?:attimo|momento|secondo|minuto|istante|attimino)(?![\\p{L}])|attenda|aspetti|attendi|aspetta|resti in (?:linea|attesa)|(?:mi dia|dammi) (?:solo )?(?:un|due|qualche|\\d+)|ho bisogno di (?:qualche|un|due|altri|ancora) \\p{L}*",
  ].join("|")})`,
  "u",
);

/** Asks whether the customer may be kept waiting: a question that owes an answer. */
export const MAY_WAIT = any(
  "(?:you|please) (?:(?:please|kindly|just) )*(?:hold|wait|bear with)|on hold|mind (?:holding|waiting)|(?:(?:give me|have) (?:just )?(?:a|one|two|some|\\d+) (?:(?:couple|few)(?: of)? |quick |more )*(?:moments?|minutes?|seconds?|secs?|time)|allow me)",
  "(?:warten|gedulden|moment geduld|einen moment)",
  "(?:esperar|espere|esperarme|darme un|un momento)",
  "(?:patienter|un instant|m'accorder)",
  "(?:aguardar|esperar|um momento|dar (?:so )?(?:um|uns|dois|alguns) (?:minuto|momento|instante|segundo)s?)",
  "(?:attendere|aspettare|un attimo)",
);

/** Whatever else is said, these depend on what the customer does first. */
export const DEPENDS = any(
  "(?:if|once|when|whenever|as soon as|after|until) (?:you|your|i (?:have|get|receive) (?:your|that|it|the))",
  "so (?:that )?(?:i|we) can|in order (?:for me )?to|to help me",
  "(?:send|share|provide|tell|upload|attach|forward|confirm|reply)(?: (?:me|us|it|with|that|the|your|a|an|here|to|by))* .* (?:and|then) (?:i'll|i will|we'll|we will|let me)",
  "(?:wenn|sobald|falls|nachdem) (?:sie|du|ich (?:ihre|deine|die|das))|damit ich|um .* zu konnen",
  "(?:si|cuando|en cuanto|una vez que|tan pronto como) (?:me|nos|usted|lo|la|tenga|reciba)|para (?:que )?(?:pueda|podamos|poder)",
  "(?:si|quand|des que|lorsque|une fois que) (?:vous|tu|j'ai|j'aurai)|(?:afin|pour) que je|afin de|pour que je puisse",
  "(?:se|quando|assim que|logo que) (?:voce|me|o senhor|a senhora|tiver|receber)|para (?:que )?(?:eu )?(?:possa|poder)",
  "(?:se|quando|appena|non appena) (?:mi|lei|ha|hai|ricevo)|cosi (?:che )?(?:posso|possiamo)|in modo (?:da|che)",
);

/**
 * Says nothing by itself: thanks, apologies, how long it takes. Behind a holding line it changes nothing. Each of its words
 * stands there once and ends where a word does: what could be read in two ways would be tried in all of them.
 */
export const FILLER =
  /^(?:(?:(?:ok(?:ay)?|sure|of course|certainly|absolutely|no problem|thanks?(?: you)?(?: (?:so|very) much| a lot)?|many thanks|i(?:'m| am) sorry|sorry|apologies|i apologi[sz]e|please|alright|great|perfect|danke(?: schon)?|vielen dank|gern(?:e)?|naturlich|entschuldig[a-z]+|bitte|gracias|muchas gracias|claro|por supuesto|disculpe|lo siento|merci(?: beaucoup)?|bien sur|d'accord|desolee?|obrigad[oa]|muito obrigad[oa]|desculpe|grazie(?: mille)?|certo|mi scusi|va bene)(?!\p{L})[ ,]*)+(?:for (?:your |the |being |so )*(?:wait|delay|inconvenience|understanding|patience|patient|waiting|holding|bearing with me)|fur (?:ihre |deine |die )?(?:geduld|ihr verstandnis|wartezeit)|por (?:su|tu|la|sua|a) (?:paciencia|espera)|pour (?:votre|ta|l') ?(?:patience|attente|comprehension)|pela (?:sua )?(?:paciencia|espera|compreensao)|per (?:la|l')? ?(?:sua |tua )?(?:pazienza|attesa))?|(?:it|this) (?:won't|will not|shouldn't) be long|i(?:'m| am) still here|almost there|i (?:just )?want to (?:give you|make sure|be sure|get this).*|ich mochte (?:ihnen|dir|nur)? ?(?:die richtige|sicher).*|(?:it|this|that)(?:'ll| will| should| may| might| won't| shouldn't)(?: only| just| not)? take (?:me )?(?:long|too long|(?:a|an|one|two|just|only|up|about|around|some|few|couple|more|\d).*(?:moments?|seconds?|minutes?|mins?|time|while)(?: or (?:two|three|so))?)|(?:das|es) (?:dauert|kann|wird)(?: nur| noch| etwas| ein)* (?:.*)(?:moment|minuten?|dauern|lange)|(?:solo |me )?(?:tomara|tardara|llevara) .*minutos?|cela (?:prendra|peut prendre) .*(?:minutes?|temps|instants?)|(?:so )?vai (?:levar|demorar) .*minutos?|ci vorra .*(?:minut[oi]|attimo))$/u;

/** Thanks for waiting: alone it says that there is more to wait for. */
export const PATIENCE =
  /\b(?:patience|patient|bearing with me|holding|waiting|geduld|wartezeit|paciencia|espera|attente|pazienza|attesa)\b/u;

/** What looks like one of the above, and tells something. */
export const TELLS =
  /\blook(?:ing)? forward\b|\bich sehe,? (?:dass|hier|in|ihre|deine)\b|\bsuche (?:ihnen|dir) gerne?\b|\b(?:le|te|les|os|la|lo|vous|ti|vi) inform[oe] (?:que|che|de)\b/u;

import { after, type ForeignCourtesies } from "./foreign-courtesies";

/** Set phrases of courtesy in French, Spanish, Portuguese and Italian. */
export const ROMANCE_COURTESIES: readonly ForeignCourtesies[] = [
  {
    code: "fr",
    signs:
      "puis-je|pouvons-nous|peut-on|patiente[rz]|instants?|moment|minute|seconde|vérifie|regarde|vérifier|regarder|remercie|remercions|merci|désolée?s?|excus\\p{L}*|bonne|excellente|belle|agréable|plaisir|prie|rien",
    phrases: [
      ["s'il (?:vous|te) pla[iî]t", ""],
      [
        "(?:puis-je|pouvons-nous)(?: (?:vous|t'))? ?(?:aider|être utile)[^.?!\\n]{0,12}(?:autre chose|d'autre)|(?:y a-t-il|avez-vous besoin de?) ?(?:quelque chose d'autre|autre chose)[^.?!\\n]{0,45}|puis-je faire autre chose pour vous",
        "else",
      ],
      [
        "(?:comment|en quoi) (?:puis-je|pouvons-nous|peut-on) (?:vous|t')? ?(?:aider|être utiles?)(?: aujourd'hui)?|que (?:puis-je|pouvons-nous) faire pour vous(?: aujourd'hui)?",
        "howhelp",
      ],
      [
        "(?:merci de |veuillez )?(?:patienter|patientez)(?: (?:un|quelques) (?:petit )?(?:instants?|moments?|minutes?))?|(?:juste )?une? (?:petite? )?(?:instant|moment|minute|seconde)",
        "wait",
      ],
      [
        "je (?:le |la )?(?:vérifie|regarde)(?: (?:cela|ça|ceci|tout de suite|pour vous|immédiatement))*|laissez-moi (?:vérifier|regarder)(?: (?:cela|ça|pour vous))*",
        "check",
      ],
      ["(?:je|nous) vous remerci(?:e|ons)|(?:un grand )?merci(?: (?:beaucoup|bien|encore|infiniment))*", "thank"],
      [
        `${after("frthank", "de |pour |d'")}(?:de |pour )?(?:votre (?:patience|attente)|(?:d')?avoir (?:patienté|attendu))`,
        "patience",
      ],
      [
        `${after("frthank", "de |pour |d'")}(?:de |pour )?(?:nous avoir (?:contactée?s?|écrit)|votre (?:message|prise de contact))`,
        "contact",
      ],
      [
        "(?:(?:je|nous) )?(?:vous )?(?:prie|prions|présente|présentons)[^.?!\\n]{0,25}(?:excuser|excuses)|(?:je suis|nous sommes)(?: (?:vraiment|sincèrement|profondément))? désolée?s?|(?:toutes )?(?:mes|nos) (?:plus )?(?:sincères )?excuses|désolée?s?|veuillez (?:nous |m')?excuser|excusez(?:-nous|-moi)|je m'excuse|nous nous excusons",
        "sorry",
      ],
      ["(?:(?:ce|la|les|ces|cette|tout) )?(?:gêne|désagréments?)(?: occasionnée?s?)?", "trouble"],
      [`${after("frsorry", "pour |de ")}(?:pour )?(?:(?:cette|ce|le) )?(?:l')?(?:attente|retard|délai)`, "delay"],
      [
        "(?:(?:je|nous) vous souhait(?:e|ons) |passez )?(?:une )?(?:très )?(?:bonne|excellente|belle|agréable) (?:fin de )?(?:journée|soirée|après-midi|semaine)|bon week-end",
        "farewell",
      ],
      ["avec plaisir|je vous en prie|de rien|il n'y a pas de quoi", "gladly"],
    ],
  },
  {
    code: "es",
    signs:
      "su|sus|usted|el|qué|cómo|puedo|podemos|hay|necesitas?|un|unos|lo|déjeme|déjame|permítame|gracias|agradec\\p{L}+|disculp\\p{L}+|siento|sentimos|perd[oó]na?e?|lament\\p{L}+|por|espere|tengas?|feliz|pases?|nada|placer|gusto",
    phrases: [
      ["por favor", ""],
      [
        "(?:puedo|podemos|hay|necesitas?|desea)[^.?!\\n]{0,25}(?:algo más|alguna otra cosa|alguna cosa más|otra cosa)[^.?!\\n]{0,40}",
        "else",
      ],
      [
        "(?:en|con) qué (?:te |le |les |os )?(?:puedo|podemos|podría) (?:ayudar|servir|asistir)(?:te|les?|os|l[oa])?(?: hoy)?|cómo (?:te |le |les |os )?(?:puedo|podemos) ayudar(?:te|les?|os|l[oa])?(?: hoy)?|qué (?:puedo|podemos) hacer por (?:usted|ti)",
        "howhelp",
      ],
      [
        "(?:(?:espere|espera|aguarde|deme|dame|permítame) )?un(?:os)? (?:momento|momentito|minuto|minutito|segundo|instante)s?",
        "wait",
      ],
      [
        "lo (?:estoy |estamos )?(?:comprobando|revisando|verificando|compruebo|reviso|verifico|miro|consulto)|(?:déjeme|déjame|permítame|voy a|vamos a) (?:comprobar|revisar|verificar|mirar|consultar)lo|(?:estoy|estamos) (?:comprobándol|revisándol|verificándol)o",
        "check",
      ],
      ["(?:muchas |muchísimas |mil )?gracias|(?:les? |te )?agradec(?:emos|ezco)(?: mucho)?", "thank"],
      [`${after("esthank", "por |de ")}(?:por )?(?:su |tu |la )?(?:paciencia|espera|esperar)`, "patience"],
      [
        `${after("esthank", "por ")}(?:por )?(?:contactar(?:nos)?(?: con nosotros)?|escribir(?:nos)?|ponerse en contacto(?: con nosotros)?|comunicarse(?: con nosotros)?|su mensaje)`,
        "contact",
      ],
      [
        "(?:les? |te )?(?:pido|pedimos|ofrecemos)(?: (?:mil|nuestras|mis|sinceras))* disculpas|(?:lo )?(?:siento|sentimos|lamento|lamentamos)(?: (?:mucho|muchísimo|de verdad))?|(?:mis |nuestras )?(?:sinceras )?disculpas|disculpen?|perd[oó]na?e?",
        "sorry",
      ],
      [
        "(?:(?:las?|los?|el|cualquier|este|estas?) )?(?:molestias?|inconvenientes?)(?: (?:ocasionad|causad)[oa]s?)?",
        "trouble",
      ],
      [`${after("essorry", "por ")}(?:por )?(?:la |el )?(?:demora|espera|retraso|tardanza)`, "delay"],
      [
        "(?:que )?(?:tengas?|ten|pases?|disfrute)(?: de| usted)? una? (?:muy )?(?:buena?|excelente|bonito|lindo|feliz|gran|estupend[oa]) (?:día|tarde|noche|fin de semana|semana)|feliz (?:día|tarde|noche|fin de semana)",
        "farewell",
      ],
      ["de nada|(?:ha sido )?un placer|con (?:mucho )?gusto|no hay de qué", "gladly"],
    ],
  },
  {
    code: "pt",
    signs:
      "seu|sua|pel[oa]|você|por|posso|podemos|poderia|há|tem|precisa|deseja|um|uns|estou|estamos|vou|deixe-me|obrigad[oa]|agrade\\p{L}+|desculp\\p{L}+|sinto|sentimos|lament\\p{L}+|tenham?|desejo|desejamos|nada|prazer|disponha",
    phrases: [
      ["por favor|por gentileza", ""],
      [
        "(?:posso|podemos|há|tem|precisa|deseja)[^.?!\\n]{0,30}(?:mais alguma coisa|algo mais|mais algo|alguma coisa mais)[^.?!\\n]{0,40}",
        "else",
      ],
      [
        "(?:como|em que|no que|com o que) (?:eu )?(?:posso|podemos|poderia) (?:te |lhes? |o |a )?(?:ajudar|ser útil|atender)(?:-lhe|-l[oa]|-te|-vos)?(?: você)?(?: hoje)?|o que (?:posso|podemos) fazer por (?:você|si)",
        "howhelp",
      ],
      [
        "(?:(?:aguarde|espere|só|dê-me|me dê) )?(?:só )?(?:um|uns|alguns) (?:momento|momentinho|minuto|minutinho|instante|segundo)s?",
        "wait",
      ],
      [
        "(?:estou|estamos) (?:verificando|checando|a verificar|conferindo)(?: (?:isso|para (?:você|si)))*|vou (?:verificar|checar|conferir) isso(?: para (?:você|si))?|deixe-me verificar(?: isso)?",
        "check",
      ],
      ["(?:muito )?obrigad[oa]|(?:agradeço|agradecemos)(?: (?:muito|imenso))?", "thank"],
      [
        `${after("ptthank", "por |pel[oa] |a ")}(?:por |pel[oa] )?(?:a )?(?:sua |seu )?(?:paciência|espera|aguardar)`,
        "patience",
      ],
      [
        `${after("ptthank", "por |pelo ")}(?:por |pelo )?(?:entrar em contac?to|(?:o )?seu contac?to|nos contac?tar|contactar-nos|escrever)(?: (?:conosco|connosco))?`,
        "contact",
      ],
      [
        "(?:(?:peço|pedimos)(?: (?:imensas|muitas|sinceras))?|(?:minhas|nossas)(?: sinceras)?) desculpas?|(?:eu )?(?:sinto|sentimos|lamento|lamentamos)(?: muito| imenso)?|desculp(?:em?|as?)",
        "sorry",
      ],
      [
        "(?:(?:pel[oa]s?|os?|as?|quaisquer|qualquer) )?(?:transtornos?|inc[oôó]modos?|inconvenientes?)(?: (?:causad|ocasionad)[oa]s?)?",
        "trouble",
      ],
      [`${after("ptsorry", "pel[oa] ")}(?:pel[oa] )?(?:demora|espera|atraso)`, "delay"],
      [
        "(?:tenham?|desejo|desejamos)(?: (?:lhe|a você))? uma? (?:muito )?(?:bom|boa|ótim[oa]|excelente|lindo) (?:dia|tarde|noite|fim de semana|semana)|(?:bom|ótimo) fim de semana",
        "farewell",
      ],
      ["(?:de|por) nada|(?:foi )?um prazer|com (?:muito )?(?:prazer|todo o gosto)|disponha", "gladly"],
    ],
  },
  {
    code: "it",
    signs:
      "suo|lei|il|attenda|per|favore|come|cosa|modo|posso|possiamo|c'è|un|qualche|controllo|verifico|sto|mi|ci|grazie|ringrazi\\p{L}+|scus\\p{L}+|spiacenti?|buona?|splendida|bella|prego|nulla|niente|piacere",
    phrases: [
      ["per (?:favore|cortesia|piacere)", ""],
      [
        "(?:posso|possiamo)[^.?!\\n]{0,15}aiutar\\p{L}*[^.?!\\n]{0,8}(?:altro|qualcos'altro)|(?:c'è|ha bisogno di|le serve)[^.?!\\n]{0,8}(?:altro|qualcos'altro)[^.?!\\n]{0,40}",
        "else",
      ],
      [
        "(?:come|in che (?:modo|cosa)|in cosa) (?:la |ti |vi |le )?(?:posso|possiamo|potrei) (?:aiutar(?:la|ti|vi|e)?|esser(?:le|ti|vi|e) (?:utile|d'aiuto|di aiuto))(?: oggi)?|(?:che )?cosa (?:posso|possiamo) fare per (?:lei|te|voi)",
        "howhelp",
      ],
      [
        "(?:(?:attenda|attendi|aspetti|mi dia|dammi|solo) )?(?:solo )?(?:un|qualche) (?:momento|attimo|minuto|secondo|istante)",
        "wait",
      ],
      [
        "(?:lo |la )?(?:controllo|verifico) (?:subito|per lei)|(?:lo |la )?sto (?:controllando|verificando)|mi (?:lasci|faccia) (?:controllare|verificare)",
        "check",
      ],
      ["grazie(?: (?:mille|tante|infinite))*|(?:la |vi |ti )?ringrazi(?:o|amo)", "thank"],
      [
        `${after("itthank", "per |della ")}(?:per |della )?(?:la |l')?(?:sua |tua |vostra )?(?:pazienza|attesa|avere? (?:atteso|aspettato))`,
        "patience",
      ],
      [
        `${after("itthank", "per |di ")}(?:per |di )?(?:averci (?:contattat[oi]|scritto)|il (?:suo|tuo) messaggio)`,
        "contact",
      ],
      [
        "(?:mi scuso|ci scusiamo)|(?:mi|ci) (?:dispiace|spiace)(?: (?:molto|davvero|tanto))?|(?:chiedo|chiediamo|porgo|porgiamo)(?: (?:le mie|le nostre|sincere))* scusa?e?|(?:le )?(?:mie|nostre)(?: più sincere)? scuse|(?:mi )?scusi|siamo spiacenti",
        "sorry",
      ],
      [
        "(?:per )?(?:(?:il|i|questo|ogni) |l')?(?:disagio|disagi|inconvenient[ei])(?: (?:causat|arrecat)[oi])?",
        "trouble",
      ],
      [`${after("itsorry", "per ")}(?:per )?(?:il |l')?(?:attesa|ritardo)`, "delay"],
      [
        "(?:(?:le|ti|vi) (?:auguro|auguriamo) )?(?:una )?(?:buona|splendida|bella) (?:giornata|serata|settimana)|buon (?:fine settimana|weekend|pomeriggio|proseguimento)",
        "farewell",
      ],
      ["prego(?=[.!,]|$)|di (?:nulla|niente)|(?:è stato )?un piacere|con piacere|si figuri|non c'è di che", "gladly"],
    ],
  },
];

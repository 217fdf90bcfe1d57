import { after, type ForeignCourtesies } from "./foreign-courtesies";

/** Set phrases of courtesy in German, Dutch and Swedish. */
export const GERMANIC_COURTESIES: readonly ForeignCourtesies[] = [
  {
    code: "de",
    signs:
      "wie|womit|wobei|was|kann|können|gibt|einen|eine|ich|wir|lassen|dank|danke|bedanken|entschuldig\\p{L}*|bitten?|leid|schönen?|schönes|angenehmen|geschehen|ursache|danken",
    phrases: [
      [
        "(?:wie|womit|wobei) (?:kann|können|darf|dürfen) (?:ich|wir) (?:ihnen|dir|euch)(?: (?:heute|weiter|denn))*(?: (?:helfen|weiterhelfen|behilflich sein))(?: heute)?|was (?:kann|können|darf) (?:ich|wir)(?: heute)? für (?:sie|dich|euch) tun",
        "howhelp",
      ],
      [
        "(?:kann|können|darf) (?:ich|wir)[^.?!\\n]{0,20}(?:sonst|noch)[^.?!\\n]{0,25}(?:helfen|weiterhelfen|behilflich sein|tun)|gibt es (?:sonst )?noch etwas[^.?!\\n]{0,45}",
        "else",
      ],
      [
        "(?:haben sie )?(?:bitte )?(?:nur )?eine?n? (?:kleinen |kurzen )?(?:moment|augenblick|minute|sekunde)(?: geduld)?",
        "wait",
      ],
      [
        "(?:ich|wir) (?:schaue|sehe|prüfe|überprüfe|schauen|sehen|prüfen)(?: (?:mir|uns|gerne?|kurz|gleich|sofort|mal|eben|für (?:sie|dich)))* (?:das|es|dies)(?: (?:mir|uns|gerne?|kurz|gleich|sofort|mal|eben|für (?:sie|dich)))*(?: (?:nach|an))?|lassen sie mich (?:das|es)(?: (?:kurz|eben|für sie))* (?:nachsehen|nachschauen|prüfen|überprüfen)",
        "check",
      ],
      [
        "(?:vielen|herzlichen|besten|schönen) dank|danke(?: (?:schön|sehr|ihnen|dir))*|(?:ich|wir) (?:bedanken? (?:mich|uns)|danken?)(?: (?:ihnen|dir))?(?: (?:herzlich|sehr))?",
        "thank",
      ],
      [`${after("dethank", "auch |für |noch ")}(?:für )?(?:ihre |deine |die |das )?(?:geduld|warten)`, "patience"],
      [
        `${after("dethank", "für |, ")}(?:für )?(?:(?:ihre|deine) (?:nachricht|anfrage|kontaktaufnahme)|dass sie (?:uns|sich) [^.?!\\n]{0,20}haben)`,
        "contact",
      ],
      [
        "(?:(?:ich|wir) )?bitten?(?: (?:sie|dich|vielmals|um|für))* entschuldigung|entschuldigen sie|entschuldigung|(?:es )?tut (?:mir|uns)(?: (?:sehr|wirklich|aufrichtig))? leid",
        "sorry",
      ],
      ["(?:(?:die|alle|der) )?(?:entstandenen? )?(?:unannehmlichkeiten|unannehmlichkeit|umstände)", "trouble"],
      [`${after("desorry", "für |, ")}(?:für )?(?:(?:die|das) )?(?:lange )?(?:verzögerung|wartezeit|warten)`, "delay"],
      [
        "(?:(?:haben sie|ich wünsche ihnen|wir wünschen ihnen|ich wünsche dir) )?(?:noch )?einen? (?:schönen|schönes|angenehmen|angenehmes|guten|tollen|tolles)(?: rest)? ?(?:tag|abend|nachmittag|wochenende)|schönen (?:tag|abend|nachmittag)|schönes wochenende",
        "farewell",
      ],
      ["gerne? geschehen|keine ursache|nichts zu danken|sehr gerne?(?=[.!,]|$)", "gladly"],
    ],
  },
  {
    code: "nl",
    signs: "hoe|waarmee|wat|kan|kunnen|nog|een|één|bedankt|dank|excuses|spijt|fijne?|prettige?|gedaan",
    phrases: [
      ["alstublieft|alsjeblieft|a\\.?u\\.?b\\.?", ""],
      [
        "(?:kan|kunnen) (?:ik|we|wij) (?:je|u|jou)[^.?!\\n]{0,12}(?:nog|ergens anders|verder)[^.?!\\n]{0,25}helpen|(?:kan|kunnen) (?:ik|we|wij)[^.?!\\n]{0,12}(?:nog|verder)[^.?!\\n]{0,25}(?:doen|helpen)|is er nog iets[^.?!\\n]{0,40}",
        "else",
      ],
      [
        "(?:hoe|waarmee) (?:kan|kunnen|mag) (?:ik|we|wij) (?:je|jou|u|jullie)(?: (?:vandaag|verder))* (?:helpen|van dienst zijn)(?: vandaag)?|wat (?:kan|kunnen) (?:ik|we) voor (?:je|u) (?:doen|betekenen)",
        "howhelp",
      ],
      ["(?:een|één) (?:ogenblik|moment|minuut|momentje|ogenblikje)(?: geduld)?", "wait"],
      ["(?:hartelijk |heel erg )?(?:bedankt|dank (?:u|je)(?: wel)?)|hartelijk dank", "thank"],
      [`${after("nlthank", "voor ")}(?:voor )?(?:(?:uw|je) geduld|het wachten)`, "patience"],
      ["(?:onze |mijn )?(?:oprechte )?excuses|het spijt (?:me|mij|ons)(?: zeer)?", "sorry"],
      ["(?:het |eventueel )?(?:ongemak|overlast)", "trouble"],
      [
        "(?:(?:nog )?een )?(?:fijne|prettige|mooie) (?:dag|avond|middag)(?: (?:verder|nog))?|(?:een )?(?:fijn|prettig) weekend",
        "farewell",
      ],
      ["graag gedaan|geen (?:probleem|dank)", "gladly"],
    ],
  },
  {
    code: "sv",
    signs: "hur|vad|ögonblick|tack|ursäkt|ledsen|beklagar|trevlig|fin",
    phrases: [
      [
        "hur kan (?:jag|vi) hjälpa (?:dig|er|till)(?: (?:idag|i dag))?|vad kan (?:jag|vi) hjälpa (?:dig|er) med(?: (?:idag|i dag))?",
        "howhelp",
      ],
      ["(?:vänta )?ett (?:litet )?ögonblick", "wait"],
      ["tack(?: så (?:mycket|hemskt mycket))?", "thank"],
      [`${after("svthank", "för ")}(?:för )?(?:ditt |ert |er |din )?(?:tålamodet|tålamod|väntan)`, "patience"],
      ["(?:(?:jag|vi) )?(?:ber om ursäkt|beklagar)|ledsen", "sorry"],
      ["(?:ha )?en (?:fortsatt )?(?:trevlig|bra|fin) (?:dag|kväll|helg)", "farewell"],
    ],
  },
];

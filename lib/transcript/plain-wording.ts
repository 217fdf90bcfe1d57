/** Frames that ask, hedge or promise, by what is left of them; those further up win. They say how, not what. */
const FRAMES: readonly (readonly [pattern: string, plain: string])[] = [
  [
    "(?:could|can|may|might) (?:i|we) (?:please |kindly |just )?(?:get|have|ask (?:you )?for|know)(?= (?:your|the|what|which)\\b)",
    "please",
  ],
  [
    "(?:could|can|would|will) you (?:please |kindly |possibly |also |just )*(?:give|tell|share|provide|describe|let)(?: (?:me|us))?(?: know)?(?: with)?(?= )",
    "please",
  ],
  ["please (?:kindly )?(?:give|tell|share|provide|describe|let)(?: (?:me|us))?(?: know)?(?: with)?(?= )", "please"],
  ["(?:would|do) you mind (?:giving|telling|sharing|providing|describing)(?: (?:me|us))?(?: with)?(?= )", "please"],
  [
    "(?<!(?:can|may|could|might|shall|should) )(?:i can see|i see|it looks(?: to me)?(?: like| as if)?|it seems(?: to me)?(?: like| as if)?|it appears)(?: that)?(?= )",
    "",
  ],
  [
    "free of charge|at no (?:extra |additional )?(?:cost|charge)|without (?:extra |additional )?(?:charge|cost)|(?:there is )?no (?:extra |additional )?(?:charge|cost|fee)(?= for)",
    "free",
  ],
  ["at the moment|at present|currently|presently|for the time being", ""],
  ["(?:we|i) expect (?:to have|to|that)(?= )", ""],
  ["as soon as (?:possible|(?:i|we) can)|asap", "soon"],
  ["as soon as", "when"],
  [
    "let you know|keep you (?:posted|updated|informed)|(?:get|be) back (?:to|with) you|update you|notify you",
    "inform you",
  ],
  ["(?:have|take) a (?:quick |closer |good )?look (?:in|at|into|on)", "check"],
  [
    "(?:in )?(?:a (?:little|bit) |some |any )?more (?:details?|information|info)(?: (?:about|on))?|a (?:little|bit) more (?:about|on)",
    "more about",
  ],
  ["two times", "twice"],
  ["wie (?:lautet|ist)(?= (?:ihre?|deine?) )", "bitte"],
  ["cuál es(?= (?:su|tu) )|qual (?:é|è)(?= (?:[oa]|il|la) (?:seu|sua|tua?|suo) )|quel(?:le)? est(?= votre )", "please"],
  ["(?:déjeme|déjame|permítame|permíteme|laissez-moi|permettez-moi de|lassen sie mich)(?= )", ""],
  ["(?:can be reached|is reachable|are reachable)", "available"],
  ["(?:no\\.|nos\\.|nr\\.?|num\\.?) ?(?=#?\\d)", "number"],
  ["(?<=\\d) ?(?:m2|qm|sq\\.? ?m|square met(?:er|re)s?|quadratmetern?)", "sqm"],
  ["(?<=\\d) ?(?:l|lit(?:er|re)s?)", "liter"],
  ["(?<=\\d) ?(?:ml|millilit(?:er|re)s?)", "milliliter"],
  ["(?<=\\d) ?(?:g|gramm?e?s?)", "gram"],
  ["(?<=\\d) ?(?:m|met(?:er|re)s?)", "meter"],
  ["(?<=\\d) ?(?:cm|centimet(?:er|re)s?|zentimeter)", "centimeter"],
  ["(?<=\\d) ?(?:mm|millimet(?:er|re)s?)", "millimeter"],
  ["(?<=\\d) ?(?:per cent|por ciento|pour cent|por cento|per cento)", "percent"],
  ["swiss francs?|schweizer franken|francs suisses", "CHF"],
  ["(?:us|u\\.s\\.) dollars?", "USD"],
  ["pounds sterling", "GBP"],
  [
    "(?:could|may|can|might) (?:i|we) (?:please )?(?:ask|request) (?:that )?you (?:to )?|(?:i|we) would like to ask you to",
    "please",
  ],
  ["teilen sie (?:mir|uns) (?:bitte )?([^.?!\\n]{0,200}?) mit(?=\\s*[.?!]|$)", "bitte $1"],
  [
    "(?:könn(?:t)?en sie|würden sie|kannst du|könntest du) (?:mir|uns)(?: bitte)?|(?:mitteilen|nennen|geben|durchgeben|sagen)(?=\\s*[?.!,]|$)|(?:nennen|geben|sagen) sie (?:mir|uns)(?: bitte)?",
    "bitte",
  ],
  [
    "(?:pou(?:vez|rriez)-vous|peux-tu) (?:(?:me|nous) )?(?:s'il vous plaît )?(?:donner|communiquer|indiquer|fournir|dire|préciser)|(?:merci de|veuillez) (?:(?:me|nous) )?(?:donner|communiquer|indiquer|fournir|préciser)",
    "please",
  ],
  [
    "(?:(?:me|nos) )?(?:pued(?:e|es|en)|podr(?:ía|ías|ían)) (?:por favor )?(?:dar|facilitar|indicar|proporcionar|decir)(?:me|nos)?|(?:indíque|facilíte|díga|propor(?:cione|ciónenos))(?:me|nos)?",
    "please",
  ],
  [
    "(?:(?:me|nos) )?(?:pode|poderia|podes|podias)(?: (?:me|nos))? (?:dar|dizer|informar|indicar|fornecer)(?:-me|-nos)?",
    "please",
  ],
  ["(?:(?:mi|ci) )?(?:può|potrebbe|puoi|potresti) (?:dar|dire?|fornir|indicar|comunicar)(?:e|mi|ci)?", "please"],
];
const COMPILED = FRAMES.map(
  ([pattern, plain]) =>
    [new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, "giu"), ` ${plain} `] as const,
);

/** Text in which frames of asking and promising are worn down to what they say. Contractions are written out. */
export const plainWording = (text: string): string =>
  COMPILED.reduce((out, [pattern, plain]) => out.replace(pattern, plain), text);

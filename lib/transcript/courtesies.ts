import type { TextSpan } from "../words/text-span";

const MOMENT = "(?:moment|second|sec|minute|min|bit)s?";
const AGENT =
  "(?:agents?|colleagues?|team ?members?|members?|advis[oe]rs?|specialists?|representatives?|experts?|people)";

/** Set phrases by what they do; each becomes one word. Those further up win. */
const PHRASES: readonly (readonly [string, string])[] = [
  [`(?:when|if|once|whenever) you(?: have| get|'ve got) (?:a|one|some) (?:spare |free )?(?:${MOMENT}|time)`, ""],
  [`(?:please )?take a (?:short |quick )?${MOMENT} to`, ""],
  [
    `(?:i am |i |we are |we )?(?:happy|glad|pleased|delighted) (?:that )?(?:to (?:be able to )?|(?:i|we) (?:could|can|was able to|were able to) )(?:help|assist|be of (?:help|service))(?: you)?`,
    "gladly",
  ],
  [
    "(?:you are )?(?:very |most |more than |always )?welcome(?= ?[,.!;-]|$)|(?:it (?:is|was) )?my pleasure|no (?:problem|worries)(?: at all)?(?= ?[,.!;-]|$)|do not mention it|anytime(?= ?[,.!]|$)",
    "gladly",
  ],
  [
    "(?:have|enjoy) (?:a|an|the|your)(?: (?:very|rest|of|the|your|remainder))* ?(?:great|nice|lovely|good|wonderful|pleasant|fantastic|amazing|beautiful)?(?: rest of (?:the|your))? ?(?:day|evening|weekend|afternoon|night|week|one)(?: ahead)?",
    "farewell",
  ],
  [
    "(?:is there |was there |do you need |can i |can we |may i |would you like |do you have )?(?:any |some )?(?:help |assist |help you |assist you )?(?:with )?(?:any|some)thing (?:else|more|further)(?: (?:that )?(?:i|we|you) (?:can|could|may|need)(?: i| we)?(?: (?:help|assist|do|support|assistance|be of help))?(?: (?:you|for you))?(?: with)?)?",
    "else",
  ],
  [
    "how (?:can|may|could|might) (?:i|we) (?:help|assist|be of (?:help|service|assistance)|support)(?: you)?|what can (?:i|we) (?:do for you|help you with)|what brings you here",
    "howhelp",
  ],
  [
    `(?:some(?:one|body)|one|a|an|another)(?: ${AGENT})?(?: (?:of|from))? (?:our|the|my)(?: [a-z]+)? (?:${AGENT}|team)(?: (?:of|from|in) (?:our|the) team)?`,
    "colleague",
  ],
  [
    `(?:will|is going to) (?:be (?:with you|right with you|here)|join (?:you|this chat|the chat|us|this conversation)|assist you|help you|take over)(?: (?:in (?:just )?(?:a|one) (?:few )?${MOMENT}|shortly|soon|momentarily|very soon|right away))`,
    "joins",
  ],
  [
    `(?:please )?(?:just )?(?:bear|stay) with (?:me|us)(?: (?:for )?(?:a|one|just a) (?:quick |short |little )?${MOMENT})?|(?:please )?(?:hold|hang) on(?: (?:for )?(?:a|one) ${MOMENT})?|(?:please )?(?:give|allow) (?:me|us) (?:just )?(?:a|one|a few) (?:quick )?${MOMENT}|(?:just |only )?(?:a|one) (?:quick |short )?${MOMENT}(?=,|\\.|!| ?please| ?while| ?as| ?$)|(?:this|it) will (?:only |just )?take (?:a|one) ${MOMENT}`,
    "wait",
  ],
  [
    "(?:thank(?:s| you)|thx|ty|many thanks|cheers)(?: (?:you|so|very|much|a lot|a bunch|again|ever))*(?: (?:for|to)(?= ))?|(?:i|we) (?:really |truly |do )?appreciate",
    "thank",
  ],
  [
    "(?:merci|danke|grazie|obrigad[oa]|gracias)(?: (?:beaucoup|bien|schön|sehr|mille|muito))*|(?:je|nous) vous remerci(?:e|ons)|(?:vielen|herzlichen|besten) dank|(?:muchas|mil) gracias|muito obrigad[oa]|la ringrazi(?:o|amo)|dzi[eę]kuj(?:ę|emy)|hartelijk dank|bedankt",
    "thank",
  ],
  ["(?<=\\ue001thank\\s+(?:for )?)(?:your )?(?:waiting|holding(?: on)?|bearing with (?:me|us)|hanging on)", "patience"],
  ["(?:being|remaining|staying) (?:so )?patient|patience|(?:your )?understanding(?= |[.!,]|$)", "patience"],
  [
    "(?:contacting|reaching out(?: to)?|getting in touch(?: with)?|writing (?:in|to)|messaging|having contacted|reach out(?: to)?|get in touch(?: with)?|contact)(?= us| me|[.,!?]| today| with us|$| and)",
    "contact",
  ],
  [
    "(?:i |we )?(?:am |are )?(?:so |very |really |terribly |truly )?sorry|(?:i |we )?(?:do |sincerely )*apologi[sz]e(?: sincerely)?|(?:our |my )?(?:sincere |deepest )?apolog(?:y|ies)",
    "sorry",
  ],
  ["(?:this|it|that)? ?(?:has |have |may have |might have )?caused(?: you)?(?= ?[.,!]| ?$)", ""],
  ["(?:any |this |the )?(?:inconvenience|trouble|hassle)(?=\\s*(?:[.,!]|caused|this|$))", "trouble"],
  [
    "(?:ok(?:ay)?,? )?(?:(?:i )?(?:completely |fully |totally )?(?:understand|understood|see|got it)|all right|alright|certainly|of course|sure)(?=[,.!])",
    "",
  ],
  [
    "(?:let me |i will |i am |i can |allow me to |while i |as i |i )?(?:take a (?:quick )?look(?: at| into)?|look(?:ing)? (?:into|at)|check(?:ing)?(?: on)?|investigat(?:e|ing)|look(?:ing)? up) (?:this|that|it)(?: up)?(?: for you)?",
    "check",
  ],
  ["right away|straight ?away|right now|immediately|at once|without delay", ""],
];
const COMPILED = PHRASES.map(
  ([pattern, word]) => [new RegExp(`\\b(?:${pattern})(?!\\w)`, "gi"), word && ` \ue001${word} `] as const,
);

/** Text in which set phrases of courtesy stand as one word each, marked with U+E001. Contractions are written out. */
export const nameCourtesies = (text: string): string =>
  COMPILED.reduce((out, [pattern, word]) => out.replace(pattern, word || " "), text);

/** Where set phrases of courtesy stand in a text as it is written, and the word each is compared as. */
export const courtesiesIn = (text: string): readonly { readonly word: string; readonly span: TextSpan }[] =>
  COMPILED.flatMap(([pattern, word]) => {
    if (!word) return [];
    // One kind of apostrophe, in the same places.
    const found = [...text.replaceAll("\u2019", "'").matchAll(pattern)];
    return found.map(({ 0: phrase, index }) => ({ word: word.trim().slice(1), span: [index, index + phrase.length] }));
  });

import type { TextSpan } from "../words/text-span";
import { GERMANIC_COURTESIES } from "./germanic-courtesies";
import { ROMANCE_COURTESIES } from "./romance-courtesies";

const MOMENT = "(?:moment|second|sec|minute|min|bit)s?";
const AGENT =
  "(?:agents?|colleagues?|team ?members?|members?|advis[oe]rs?|specialists?|representatives?|experts?|people)";

/** Set phrases by what they do; each becomes one word. Those further up win. */
const PHRASES: readonly (readonly [string, string])[] = [
  [`(?:when|if|once|whenever) you(?: have| get|'ve got) (?:a|one|some) (?:spare |free )?(?:${MOMENT}|time)`, ""],
  [`(?:please )?take a (?:short |quick )?${MOMENT} to`, ""],
  [
    "(?:i|we) (?:would be |would |will be |will |can |am |are )(?:(?:more than |very )?(?:happy|glad|pleased|delighted) to |gladly |certainly |definitely )*(?:be able to )?(?:help|assist)(?: you)?(?: out)? with (?:that|this|it)",
    "offerhelp",
  ],
  [
    `(?:i am |i |we are |we )?(?:happy|glad|pleased|delighted) (?:that )?(?:to (?:be able to )?|(?:i|we) (?:could|can|was able to|were able to) )(?:help|assist|be of (?:help|service))(?: you)?`,
    "gladly",
  ],
  [
    "^(?:(?:hi|hello|hey)[ ,!.]*)?(?:and )?welcome(?: back)?(?: to (?:our |the )?(?:[a-z]+ )?(?:live |online )?(?:chat|support|help ?desk|service|customer (?:service|support|care))(?: (?:chat|team))?)?(?= ?[,.!;-]\\s*\\S)",
    "",
  ],
  [
    "(?:you are )?(?:very |most |more than |always )?welcome(?= ?[,.!;-]|$)|(?:it (?:is|was|has been|is been) )?(?:a|my) (?:great |real |true )?pleasure(?: (?:to )?(?:help|assist|serv)(?:e|ing)?(?: you)?)?(?: today)?|no (?:problem|worries)(?: at all)?(?= ?[,.!;-]|$)|do not mention it|anytime(?= ?[,.!]|$)",
    "gladly",
  ],
  [
    "(?:(?:i |we )?hope (?:that )?you )?(?:have|enjoy) (?:a|an|the|your)(?: (?:very|rest|of|the|your|remainder))* ?(?:great|nice|lovely|good|wonderful|pleasant|fantastic|amazing|beautiful)?(?: rest of (?:the|your))? ?(?:day|evening|weekend|afternoon|night|week|one)(?: ahead)?",
    "farewell",
  ],
  [
    "(?:is there |was there |do you need |can i |can we |may i |would you like |do you have )?(?:any |some )?(?:help |assist |help you |assist you )?(?:with )?(?:any|some)thing (?:else|more|further)(?: (?:that )?(?:i|we|you) (?:can|could|may|need)(?: i| we)?(?: (?:help|assist|do|support|assistance|be of help))?(?: (?:you|for you))?(?: with)?)?",
    "else",
  ],
  [
    "how (?:can|may|could|might) (?:i|we) (?:help|assist|be of (?:help|service|assistance)|support)(?: you)?|(?:what|which way) (?:can|may) (?:i|we) (?:do for you|(?:help|assist) you(?: with)?)|what brings you here",
    "howhelp",
  ],
  [
    `(?:some(?:one|body)|one|a|an|another)(?: ${AGENT})?(?: (?:of|from))? (?:our|the|my)(?: [a-z]+)? (?:${AGENT}|team)(?: (?:of|from|in) (?:our|the) team)?|(?:a|an|another|one of (?:our|the|my)) ${AGENT}`,
    "colleague",
  ],
  ["i (?:will|am going to) be (?:right )?with you(?: again)?", "bewith"],
  [
    "are you (?:still )?there(?= ?[?.!,]|$)|are you still (?:here|with (?:me|us)|online|around|in (?:the|this) chat)",
    "stillthere",
  ],
  [
    "(?:please )?(?:just )?take (?:your|all the) time(?: you need)?|(?:there is )?no (?:rush|hurry)(?: at all)?|take (?:as long|as much time) as you (?:need|like|want)",
    "taketime",
  ],
  [
    "(?:please |(?:i|we) would (?:love|appreciate|be happy|be grateful|like) it if you (?:could )?|could you |would you (?:mind )?)*(?:(?:how would you )?rat(?:e|ed|ing) (?:this|our|the|your) (?:chat|conversation|service|experience)|(?:let (?:us|me) know|tell (?:us|me)) how (?:we|i) did|how did (?:we|i) do|leav(?:e|ing) (?:us )?(?:a |some )?(?:short |quick )?(?:feedback|rating))(?: by)?",
    "rate",
  ],
  ["(?:please )?(?:wait|hold)(?= while)", "wait"],
  [
    "(?:do you have |are there )?(?:any )?(?:other|further|more|additional) questions?(?=[.?!,]| for| that|$)",
    "questions",
  ],
  [
    "i (?:can |do |completely |fully |totally |truly |really )*(?:understand|imagine|see|appreciate) (?:how (?:frustrating|annoying|upsetting|disappointing|stressful|inconvenient) (?:this|that|it) (?:must be|is|can be|may be|must feel)(?: for you)?|(?:your|the) (?:frustration|disappointment|concern|worry))",
    "empathy",
  ],
  ["(?:good ?)?bye(?:[ -]bye| for now)?(?=[.!,]| and|$)", "farewell"],
  ["how are you(?: doing)?(?: today)?(?=[.?!]|$)", "howareyou"],
  ["(?:please )?(?:feel free|do not hesitate) to|(?:please )?do not be afraid to", "feelfree"],
  [
    `(?:will|is going to) (?:be (?:with you|right with you|here)|(?:be joining|join) (?:you|us|(?:this|the) (?:chat|conversation))|assist you|help you|take over)(?: (?:in (?:just )?(?:a|one) (?:few )?${MOMENT}|shortly|soon|momentarily|very soon|right away))`,
    "joins",
  ],
  [
    `(?:please )?(?:just )?(?:bear|stay) with (?:me|us)(?: (?:for )?(?:a|one|just a) (?:quick |short |little )?${MOMENT})?|(?:please )?(?:hold|hang) on(?: (?:for )?(?:a|one) ${MOMENT})?|(?:please )?(?:give|allow) (?:me|us) (?:just )?(?:a|one|a few|a couple of) (?:quick )?${MOMENT}|(?:just |only )?(?:a|one) (?:quick |short )?${MOMENT}(?=,|\\.|!| ?please| ?while| ?as| ?$)|(?:this|it) will (?:only |just )?take (?:a|one) ${MOMENT}`,
    "wait",
  ],
  [
    "(?:thank(?:s| you)|thx|ty|many thanks|cheers)(?: (?:you|so|very|much|a lot|a bunch|again|ever))*(?: (?:for|to)(?= ))?|(?:i|we) (?:really |truly |do )?appreciate",
    "thank",
  ],
  ["dziękuj(?:ę|emy)(?: bardzo)?|bardzo dziękuj(?:ę|emy)", "plthank"],
  ["(?<=\\ue001thank\\s+(?:for )?)(?:your )?(?:waiting|holding(?: on)?|bearing with (?:me|us)|hanging on)", "patience"],
  ["(?:being|remaining|staying) (?:so )?patient|patience|(?:your )?understanding(?= |[.!,]|$)", "patience"],
  [
    "(?:contacting|reaching out(?: to)?|getting (?:back )?in touch(?: with)?|writing (?:in|to)|messaging|having contacted|reach(?:ed)? out(?: to)?|(?:get|got) (?:back )?in touch(?: with)?|contact(?:ed)?|(?<=feelfree\\s+)(?:message|write(?: to)?|chat with|come back to))(?= us| me| our| the (?:team|support)|[.,!?]| today| with us| if| when| again|$| and)",
    "contact",
  ],
  [
    "(?:i |we )?(?:am |are )?(?:so |very |really |terribly |truly )?sorry|(?:i |we )?(?:do |sincerely )*apologi[sz]e(?: sincerely)?|(?:our |my )?(?:sincere |deepest )?apolog(?:y|ies)|(?:please )?excuse(?= (?:the|any|this|our|us|me)\\b)",
    "sorry",
  ],
  [
    "(?<=\\ue001sorry\\s+(?:for |about |that )?)(?:the |this |my |our |any )?(?:long |slight )?(?:wait(?:ing time)?|delay(?:ed)?|late|slow)(?: (?:response|reply|answer))?(?: (?:in|with) (?:getting back to you|responding|replying|answering|(?:my|our) (?:reply|response|answer)))?|(?:that )?you (?:had|have had) to wait|(?:for )?(?:to have |having )?(?:kept|keeping|keep) you waiting(?: so long)?",
    "delay",
  ],
  ["(?<=(?:us|me|again),? )(?:at )?any ?time|day or night", ""],
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
const COMPILED = PHRASES.map(([pattern, word]) => [new RegExp(`\\b(?:${pattern})(?!\\w)`, "gi"), word] as const);

const whole = (pattern: string): string => `(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`;
const FOREIGN = [...ROMANCE_COURTESIES, ...GERMANIC_COURTESIES].map(({ code, signs, phrases }) => ({
  signs: new RegExp(whole(signs), "giu"),
  phrases: phrases.map(([pattern, word]) => [new RegExp(whole(pattern), "giu"), word && `${code}${word}`] as const),
}));

/** Some phrases are the same in two languages: the one with more signs in the text has them. */
function phrasesFor(text: string): readonly (readonly [RegExp, string])[] {
  const spoken = FOREIGN.map(({ signs, phrases }) => ({ signs: text.match(signs)?.length ?? 0, phrases }))
    .filter(({ signs }) => signs > 0)
    .sort((one, other) => other.signs - one.signs);
  return [...COMPILED, ...spoken.flatMap(({ phrases }) => phrases)];
}

/** Text in which set phrases of courtesy stand as one word each, marked with U+E001. Contractions are written out. */
export const nameCourtesies = (text: string): string =>
  phrasesFor(text).reduce((out, [pattern, word]) => out.replace(pattern, word ? ` \ue001${word} ` : " "), text);

/** Where set phrases of courtesy stand in a text as it is written, and the word each is compared as. */
export const courtesiesIn = (text: string): readonly { readonly word: string; readonly span: TextSpan }[] =>
  phrasesFor(text).flatMap(([pattern, word]) => {
    if (!word) return [];
    // One kind of apostrophe, in the same places.
    const found = [...text.replaceAll("\u2019", "'").matchAll(pattern)];
    return found.map(({ 0: phrase, index }) => ({ word, span: [index, index + phrase.length] }));
  });

/**
 * Openings that mean something said just before, by language. Where the word is an article or a preposition as well ("das",
 * "il", "het"), the verb behind it tells.
 */
const LEANS = [
  "it(?:'(?:s|ll|d))?|its|this|that(?:'s)?|these|those|they(?:'(?:re|ll|ve|d))?|their|them|he|she|his|her|both|either|neither|each (?:of|one)|then|so|also|but|and|or|however|otherwise|instead|therefore|thus|besides|additionally|moreover|furthermore|likewise|meanwhile|still|yet|once (?:that|this|it|done)|after (?:that|this)|if (?:so|not|it|that|this|they)|when (?:it|they|that|this)|in that case|for (?:that|this)|because of (?:that|this)|as (?:such|a result)|the (?:same|latter|former|others?)|another|alternatively",
  "er|(?:es|sie|das|dies|die) (?:ist|wird|wurde|war|hat|gilt|kann|geht|liegt|steht|dauert|kostet|kommt)|diese[rsmn]?|dann|danach|dazu|dabei|dafür|damit|darum|deshalb|daher|außerdem|auch|aber|und|oder|sonst|ansonsten|(?:falls|wenn) (?:nicht|ja)|jedoch|stattdessen|trotzdem",
  "él|ella|ell[oa]s|est[eao]s?|es[ea]s?|eso|además|también|pero|y|si no|en ese caso|entonces|luego|después|sin embargo|por eso|de lo contrario",
  "ils?(?= (?:est|sont|a|ont|sera|seront|peut|peuvent|vous|se|ne|y)(?!\\p{L}))|elles?|ce(?:la|ci)?|c'est|cette|ces|ensuite|puis|alors|aussi|mais|et|ou|sinon|en outre|de plus|cependant|dans ce cas|après cela",
  "el[ea]s?|isso|isto|ess[ea]s?|aquel[ea]s?|além disso|também|mas|então|depois|senão|caso contrário|nesse caso|porém",
  "ess[oaie]|quest[oaie]|quell[oaie]|inoltre|anche|ma|ed|poi|allora|altrimenti|in tal caso|tuttavia",
  "(?:het|dit|dat|die) (?:is|wordt|werd|was|heeft|geldt|kan|zal|duurt|kost)|hij|zij|deze|daarna|ook|maar|anders|bovendien|echter",
  "ona|oni|wtedy|potem|również|też|ale|lub|albo|jeśli nie|w takim razie|ponadto|jednak",
].join("|");
const OPENING = new RegExp(`^[^\\p{L}\\p{N}]*(?:${LEANS})(?![\\p{L}\\p{M}\\p{N}])`, "iu");
/** Japanese, Chinese and Korean openings need no blank after them. */
const UNSPACED =
  /^\s*(?:それ|これ|その|この|また|ただし|しかし|なお|そして|它|这|那|其|但|而且|另外|此外|그|이것|또한|하지만)/u;

/** Words inside a sentence that may mean something named before it. */
const REFERS =
  /(?<![\p{L}\p{M}])(?:it|them|this|that(?= (?:day|date|time|case|one|page|link|number|address|order|item|issue|for)(?!\p{L})|[?.!,])|these|those|ihn|ihm|diese[rsmn]?|damit|dafür|dazu|darauf|darin|lo|los|ell[oa]s?|est[eao]s?|es[eo]s?|cel(?:a|ui|les?|les)|ces|cette|quest[oaie]|ess[oaie]s?|isso|isto|hem|deze|daarmee|tego|tym)(?![\p{L}\p{M}])/iu;

/** Whether a sentence names a thing only by pointing at it ("We can hold it until six."): which thing, another one tells. */
export const pointsBack = (sentence: string): boolean => leansBack(sentence) || REFERS.test(sentence);

/** Whether a sentence leans on the one before it ("It is valid until May.", "Otherwise …"), so that it cannot stand alone. */
export const leansBack = (sentence: string): boolean =>
  OPENING.test(sentence.replaceAll("\u2019", "'")) || UNSPACED.test(sentence);

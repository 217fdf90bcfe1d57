/** Spellings of other tools, and of people who have none: all of these would be sent to a customer as they stand. */
const FOREIGN: readonly RegExp[] = [
  /%\{?[A-Za-z][\w. ]{1,40}\}?%/g,
  /%\{[A-Za-z][\w. ]{0,40}\}/g,
  /\$\{[^{}\n]{1,60}\}/g,
  /\[\[[^[\]\n]{1,60}\]\]/g,
  /<<[^<>\n]{1,60}>>/g,
  /(?<![{$%])\{[A-Za-z][\w. ]{1,40}\}(?!\})/g,
  /\[[A-Z][A-Z _]{2,40}\](?!\()/g,
  /\b(?:INSERT|ENTER|ADD) (?:[A-Z]+ ){0,4}HERE\b/g,
  /\b(?:XXX+|___+)(?!\w)/g,
];
const OURS = /\{\{[^{}]*\}\}/g;

/**
 * What looks like a gap to fill and is none here, once each, in order.
 * @example foreignPlaceholders("Hi %name%, about [ORDER NUMBER]") // ["%name%", "[ORDER NUMBER]"]
 */
export function foreignPlaceholders(text: string): readonly string[] {
  const rest = text.replaceAll(OURS, (ours) => " ".repeat(ours.length));
  const found = FOREIGN.flatMap((spelling) =>
    [...rest.matchAll(spelling)].map((match) => ({ at: match.index, text: match[0] })),
  );
  return [...new Set(found.sort((a, b) => a.at - b.at || b.text.length - a.text.length).map((one) => one.text))];
}

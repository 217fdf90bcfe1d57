/** One pattern that finds what any of these finds; each is the source of a pattern. */
export const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(`(?:${patterns.join(")|(?:")})`);

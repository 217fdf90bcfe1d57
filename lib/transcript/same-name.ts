const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}@.]{2,}/gu) ?? [];

/**
 * Whether two names may be one person's: unknown ones may, and those that share a word ("Mia" and "Mia Kowalska, 2 min").
 * @example isSameName("Mia Kowalska", "Omar Haddad") // false
 */
export function isSameName(a: string | undefined, b: string | undefined): boolean {
  const [first, second] = [wordsOf(a ?? ""), wordsOf(b ?? "")];
  if (first.length === 0 || second.length === 0) return true;
  return first.some((word) => second.includes(word));
}

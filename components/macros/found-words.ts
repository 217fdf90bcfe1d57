import type { SearchAnswer } from "../../lib/wire/search-answer";

/** What is said of an answer to who cannot see it. */
export function foundWords({ hits, more, offers }: SearchAnswer): string {
  const macros = hits.length === 1 ? "1 macro" : `${more ? "More than " : ""}${hits.length} macros`;
  const first = hits[0] ? `, first: ${hits[0].title}` : "";
  const filters =
    offers.length === 1 ? "1 filter to take. " : offers.length > 1 ? `${offers.length} filters to take. ` : "";
  return hits.length === 0 ? `${filters}No macro found.` : `${filters}${macros}${first}.`;
}

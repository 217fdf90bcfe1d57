import type { Brief } from "../../lib/brief/brief";
import { valuesForGaps } from "../../lib/brief/match-placeholder";
import type { AskedQuestion } from "../../lib/macros/earlier-answers";

const nameOf = (label: string): string => label.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "_");

/** What this chat has told that surely answers a macro's question, by the question's key. */
export function offersFor(
  questions: readonly AskedQuestion[],
  brief: Brief | undefined,
): Readonly<Record<string, string>> {
  const names = questions.map(({ key, label }) => ({ key, names: [nameOf(key), nameOf(label)] }));
  const values = valuesForGaps(
    names.flatMap((one) => one.names),
    brief,
  );
  return Object.fromEntries(
    names.flatMap(({ key, names: [byKey = "", byLabel = ""] }) => {
      const value = values[byKey] ?? values[byLabel];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

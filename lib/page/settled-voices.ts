// When many rows arrive at once, those drawn and named exactly like rows that were weighed before have their role: weighing
// each again would cost the page more than all the rest, and could only say the same.
import type { RowFacts } from "../reading/row-facts";
import type { AuthorRole } from "../transcript/message";

type Side = "customer" | "agent";

/** As many rows of a voice must have been weighed alike. */
const ENOUGH = 4;

interface Voice {
  /** Absent once two rows of it were weighed differently. */
  readonly side?: Side;
  readonly rows: number;
}

/** What tells a voice, beside the words of its shape; undefined for rows whose own text has a say in who wrote them. */
function nameOf({ author, decided, sentHere, choices = 0, said = [], badge, delivery, side }: RowFacts) {
  if (author === undefined || decided !== undefined || sentHere || choices > 1) return undefined;
  return [author, side ?? "", delivery, ...badge, "", ...said].join("\n");
}

export function createSettledVoices() {
  /** By the words of their shape, which rows of one shape share. */
  let voices = new WeakMap<readonly string[], Map<string, Voice>>();

  return {
    /** A row was weighed, and has this role. */
    weighed(facts: RowFacts, role: AuthorRole): void {
      const name = nameOf(facts);
      if (name === undefined) return;
      const ofShape = voices.get(facts.words) ?? new Map<string, Voice>();
      voices.set(facts.words, ofShape);
      const before = ofShape.get(name);
      const rows = (before?.rows ?? 0) + 1;
      const like = before === undefined || before.side === role;
      ofShape.set(name, like && (role === "customer" || role === "agent") ? { side: role, rows } : { rows });
    },
    /** The role of rows like this one, if enough of them were weighed and none differently. */
    roleOf(facts: RowFacts): Side | undefined {
      const name = nameOf(facts);
      const voice = name === undefined ? undefined : voices.get(facts.words)?.get(name);
      return voice && voice.rows >= ENOUGH ? voice.side : undefined;
    },
    forget(): void {
      voices = new WeakMap();
    },
  };
}

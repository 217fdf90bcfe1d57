// Rows of one voice (the same name, drawn the same way) are decided together, by all that speaks for either side.
import type { Evidence, EvidenceKind } from "./role-evidence";
import type { RowFacts } from "./row-facts";
import { foldWords } from "./word-list";

export interface Voice {
  readonly rows: number[];
  readonly evidence: Map<EvidenceKind, number>;
}

export interface Verdict {
  readonly side?: "customer" | "agent";
  readonly points: number;
}

/** A side needs this many points more than the other. */
const CLEAR = 2;
/** From here on a voice is sure, and tells the other one apart. */
export const SURE = 4;
/** The share of all points that must be left when those for the other side are taken off. */
const MARGIN = 0.25;

/** A number of this or that row: an id, a moment, a place in the list. */
const OF_ONE_ROW = /^\p{Nd}{2,}$|\p{Nd}{4}/u;

/** Rows of one shape share their words: what is made of them is kept. */
const kept = new WeakMap<readonly string[], string>();

function kindWords(words: readonly string[]): string {
  const known = kept.get(words);
  if (known !== undefined) return known;
  const made = words.filter((word) => !OF_ONE_ROW.test(word)).join(".");
  kept.set(words, made);
  return made;
}

/** What makes rows of one voice: the name, else the way they are drawn. */
export const voiceOf = (row: RowFacts, evidence: Evidence): string =>
  [
    Math.sign(evidence.get("said") ?? 0),
    foldWords(row.author ?? ""),
    row.side ?? "",
    row.look?.surface ?? "",
    row.look?.avatar ? "avatar" : "",
    kindWords(row.words),
  ].join("|");

export function hear(voices: Map<string, Voice>, name: string, index: number, evidence: Evidence): void {
  const voice = voices.get(name) ?? { rows: [], evidence: new Map<EvidenceKind, number>() };
  voices.set(name, voice);
  voice.rows.push(index);
  for (const [kind, points] of evidence) {
    const before = voice.evidence.get(kind) ?? 0;
    // What one row says, another of the same voice does not say twice; what they say against each other cancels out.
    const sum =
      Math.sign(before) === -Math.sign(points)
        ? before + points
        : Math.abs(points) > Math.abs(before)
          ? points
          : before;
    voice.evidence.set(kind, sum);
  }
}

export function weigh({ evidence }: Voice): Verdict {
  let customer = 0;
  let agent = 0;
  for (const points of evidence.values()) {
    if (points > 0) customer += points;
    else agent -= points;
  }
  const points = customer - agent;
  const margin = Math.abs(points) / Math.max(customer, agent, 1);
  if (Math.abs(points) < CLEAR || margin < MARGIN) return { points };
  return { side: points > 0 ? "customer" : "agent", points };
}

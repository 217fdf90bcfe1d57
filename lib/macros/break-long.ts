import { type CutPlace, cutPlaces } from "./cut-places";

type Measure = (text: string) => number;

/** Each further message costs something, so that as few as possible are made, of about equal length. */
const PER_PART = 2;

function cheapest(text: string, places: readonly CutPlace[], longest: number, measure: Measure): string[] | undefined {
  const stops = [{ at: 0, pain: 0 }, ...places, { at: text.length, pain: 0 }];
  const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }];
  for (let to = 1; to < stops.length; to++) {
    const { at, pain } = stops[to] as CutPlace;
    let found = { cost: Number.POSITIVE_INFINITY, from: -1 };
    for (let from = to - 1; from >= 0; from--) {
      const part = text.slice(stops[from]?.at, at).trim();
      const size = measure(part);
      if (size > longest) break;
      const cost = (best[from]?.cost ?? Number.POSITIVE_INFINITY) + PER_PART + pain + (size / longest) ** 2;
      if (part !== "" && cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  if (!Number.isFinite(best.at(-1)?.cost)) return undefined;
  const parts: string[] = [];
  for (let to = stops.length - 1; to > 0; to = best[to]?.from ?? 0) {
    parts.unshift(text.slice(stops[best[to]?.from ?? 0]?.at, stops[to]?.at).trim());
  }
  return parts;
}

/**
 * Cuts a text into as few parts of about equal length as `longest` allows: at the ends of sentences and before list
 * items; where that is not enough at commas, then at words, then at letters. Addresses, placeholders and code are never
 * cut: a part that holds one may be longer.
 */
export function breakLong(text: string, longest: number, measure: Measure = (part) => part.length): readonly string[] {
  if (measure(text) <= longest) return [text];
  const whole = cheapest(text, cutPlaces(text, false), longest, measure);
  if (whole) return whole;
  const sentences = cutPlaces(text, false);
  if (sentences.length === 0) return cheapest(text, cutPlaces(text, true), longest, measure) ?? [text];
  const starts = [0, ...sentences.map(({ at }) => at), text.length];
  const pieces = starts.slice(1).map((end, at) => ({ from: starts[at] ?? 0, end }));
  // Only the sentences that are too long are cut inside; those between them are packed as usual.
  const inner = pieces.flatMap(({ from, end }) => {
    const sentence = text.slice(from, end);
    if (measure(sentence.trim()) <= longest) return [];
    return cutPlaces(sentence, true).map(({ at, pain }) => ({ at: from + at, pain }));
  });
  const places = [...sentences, ...inner].sort((a, b) => a.at - b.at);
  return cheapest(text, places, longest, measure) ?? pieces.map(({ from, end }) => text.slice(from, end).trim());
}

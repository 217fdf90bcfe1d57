import { type CutPlace, cutPlaces } from "./cut-places";

/**
 * The sizes of all starts of a text, by their length (so one more than the text has UTF-16 units): a long text has some
 * million possible parts, and each one's size is the difference of two of these.
 */
export type Sizes = (text: string) => Float64Array;

const lengths: Sizes = (text) => Float64Array.from({ length: text.length + 1 }, (_, at) => at);

/** Each further message costs something, so that as few as possible are made, of about equal length. */
const PER_PART = 2;

interface Edges {
  /** Where a part that begins here has its first letter. */
  start: number;
  /** Where a part that ends here has had its last one. */
  end: number;
}

function edgesOf(text: string, stops: readonly CutPlace[]): readonly Edges[] {
  const edges = stops.map(({ at }) => ({ start: at, end: at }));
  for (let index = 1; index < stops.length; index++) {
    const [from, to] = [stops[index - 1]?.at ?? 0, stops[index]?.at ?? 0];
    const bare = text.slice(from, to).trimEnd();
    // Where there is only white space between two places, the part ends as one that ends at the place before.
    const end = bare === "" ? (edges[index - 1]?.end ?? 0) : from + bare.length;
    edges[index] = { start: to, end };
  }
  for (let index = stops.length - 2; index >= 0; index--) {
    const [from, to] = [stops[index]?.at ?? 0, stops[index + 1]?.at ?? 0];
    const bare = text.slice(from, to).trimStart();
    const edge = edges[index];
    if (edge) edge.start = bare === "" ? (edges[index + 1]?.start ?? to) : to - bare.length;
  }
  return edges;
}

function cheapest(
  text: string,
  places: readonly CutPlace[],
  longest: number,
  sizes: Float64Array,
): string[] | undefined {
  const stops = [{ at: 0, pain: 0 }, ...places, { at: text.length, pain: 0 }];
  const edges = edgesOf(text, stops);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }];
  for (let to = 1; to < stops.length; to++) {
    const pain = stops[to]?.pain ?? 0;
    const end = edges[to]?.end ?? 0;
    let found = { cost: Number.POSITIVE_INFINITY, from: -1 };
    for (let from = to - 1; from >= 0; from--) {
      const start = edges[from]?.start ?? 0;
      if (start >= end) continue;
      const size = (sizes[end] ?? 0) - (sizes[start] ?? 0);
      if (size > longest) break;
      const cost = (best[from]?.cost ?? Number.POSITIVE_INFINITY) + PER_PART + pain + (size / longest) ** 2;
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  if (!Number.isFinite(best.at(-1)?.cost)) return undefined;
  const parts: string[] = [];
  for (let to = stops.length - 1; to > 0; to = best[to]?.from ?? 0) {
    parts.unshift(text.slice(edges[best[to]?.from ?? 0]?.start, edges[to]?.end));
  }
  return parts;
}

/**
 * Cuts a text into as few parts of about equal length as `longest` allows: at the ends of sentences and before list
 * items; where that is not enough at commas, then at words, then at letters. Addresses, placeholders and code are never
 * cut: a part that holds one may be longer.
 */
export function breakLong(text: string, longest: number, sizesOf: Sizes = lengths): readonly string[] {
  const sizes = sizesOf(text);
  if ((sizes[text.length] ?? 0) <= longest) return [text];
  const sentences = cutPlaces(text, false);
  const whole = cheapest(text, sentences, longest, sizes);
  if (whole) return whole;
  if (sentences.length === 0) return cheapest(text, cutPlaces(text, true), longest, sizes) ?? [text];
  const stops = [0, ...sentences.map(({ at }) => at), text.length];
  const pieces = stops.slice(1).map((end, at) => ({ from: stops[at] ?? 0, end }));
  // Only the sentences that are too long are cut inside; those between them are packed as usual.
  const inner = pieces.flatMap(({ from, end }) => {
    const sentence = text.slice(from, end);
    const start = end - sentence.trimStart().length;
    if ((sizes[from + sentence.trimEnd().length] ?? 0) - (sizes[start] ?? 0) <= longest) return [];
    return cutPlaces(sentence, true).map(({ at, pain }) => ({ at: from + at, pain }));
  });
  const places = [...sentences, ...inner].sort((a, b) => a.at - b.at);
  return cheapest(text, places, longest, sizes) ?? pieces.map(({ from, end }) => text.slice(from, end).trim());
}

export interface MarkedTextProps {
  readonly text: string;
  /** What to mark, as [start, end) offsets in order. */
  readonly marked: readonly (readonly [number, number])[];
}

/** A text with some of its stretches marked. */
export function MarkedText({ text, marked }: MarkedTextProps) {
  const parts: { text: string; from: number; hit: boolean }[] = [];
  let at = 0;
  for (const [from, to] of marked) {
    if (from > at) parts.push({ text: text.slice(at, from), from: at, hit: false });
    parts.push({ text: text.slice(from, to), from, hit: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), from: at, hit: false });
  return parts.map(({ text: part, from, hit }) =>
    hit ? <mark key={from}>{part}</mark> : <span key={from}>{part}</span>,
  );
}

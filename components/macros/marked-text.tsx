/** A text with what matched the query marked. Ranges are [start, end) offsets in order. */
export function MarkedText({
  text,
  matched,
  className,
}: {
  readonly text: string;
  readonly matched: readonly (readonly [number, number])[];
  readonly className: string;
}) {
  const parts: { text: string; from: number; hit: boolean }[] = [];
  let at = 0;
  for (const [from, to] of matched) {
    if (from > at) parts.push({ text: text.slice(at, from), from: at, hit: false });
    parts.push({ text: text.slice(from, to), from, hit: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), from: at, hit: false });
  return (
    <span className={className}>
      {parts.map(({ text: part, from, hit }) =>
        hit ? <mark key={from}>{part}</mark> : <span key={from}>{part}</span>,
      )}
    </span>
  );
}

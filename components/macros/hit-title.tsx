/** A title with what matched the query marked. Ranges are [start, end) offsets. */
export function HitTitle({
  title,
  matched,
}: {
  readonly title: string;
  readonly matched: readonly (readonly [number, number])[];
}) {
  const parts: { text: string; from: number; hit: boolean }[] = [];
  let at = 0;
  for (const [from, to] of matched) {
    if (from > at) parts.push({ text: title.slice(at, from), from: at, hit: false });
    parts.push({ text: title.slice(from, to), from, hit: true });
    at = to;
  }
  if (at < title.length) parts.push({ text: title.slice(at), from: at, hit: false });
  return (
    <span className="hit-title">
      {parts.map(({ text, from, hit }) => (hit ? <mark key={from}>{text}</mark> : <span key={from}>{text}</span>))}
    </span>
  );
}

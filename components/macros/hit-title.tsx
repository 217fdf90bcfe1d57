import { MarkedText } from "../ui/marked-text";

/** A title with what matched the query marked. Ranges are [start, end) offsets. */
export function HitTitle({
  title,
  matched,
}: {
  readonly title: string;
  readonly matched: readonly (readonly [number, number])[];
}) {
  return (
    <span className="hit-title">
      <MarkedText text={title} marked={matched} />
    </span>
  );
}
